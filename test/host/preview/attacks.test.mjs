// What a document tries with the page of the preview (A1, A2, A3, A11, A12), and what the page is in each language.
import assert from 'node:assert/strict';
import { TAGS } from '../../../out/print/elements.js';
import { closePage, openPage, startChromium } from './page.mjs';

const markup = [
  '<script>window.hit=1</script>', '<img src=x onerror=window.hit=1>', '<style onload=window.hit=1>', '<svg onload=window.hit=1>', '<iframe srcdoc="<script>parent.hit=1</script>">',
  '<object data=x>', '<embed src=x>', '<base href=//evil.test>', '<meta http-equiv=refresh content=0>', '<link rel=dns-prefetch href=//evil.test>', '"><b onclick=hit=1>', '\'"`&lt;\u2028',
];
const addresses = [
  'javascript:window.hit=1', 'JaVaScRiPt:hit', 'java\tscript:hit', '\x01javascript:hit', 'vbscript:hit', 'data:text/html,hit', 'command:workbench.action.terminal.new?hit',
  'vscode://hit', 'file:///etc/passwd', '//evil.test', '\\\\evil.test\\share',
];

describe('a document that tries to be a program', () => {
  let browser;
  let shown;
  const hostile = [...markup, ...addresses].join(' ');
  const name = 'hostile.agenda';
  const files = {
    [name]: `@agenda TST/${markup[0]}
language: en"><script>
original: fr
date: 2030-01-01
session: ${hostile}
meeting: 2030-05-06
place: ${hostile}
title: ${hostile} {^*}
subtitle: ${hostile}
organization: ${hostile}
job: ${hostile}
organ: ${hostile}

^*: ${hostile}

${hostile}

# 1. ${hostile}
status: ${hostile}
id: ${markup[1]}

- ${hostile}
> ${hostile}

{item 9 | ${markup.slice(0, 3).join(' ')}} {note ${markup[0]}} {TST/1/"onmouseover=hit | x}

| ${hostile.replaceAll('|', '')} | b |
| ${hostile} | ${hostile} |

@documents
TST/2030/2  ${hostile}
- ${hostile}

@group ${hostile}
@section ${hostile}
@heading ${hostile}
@annex ${hostile}

@schedule
tracks: ${hostile} | b
2030-05-06 "${hostile.replaceAll('"', '')}"
10:00-13:00  1, "${hostile.replaceAll('"', '')}" {^a}

^a: ${hostile}
`,
  };

  before(async () => {
    browser = await startChromium();
    shown = await openPage(browser, files, name);
  });
  after(async () => {
    await closePage(shown);
    await browser.close();
  });

  it('A1: is text: no element but those of print, no attribute that could run', async () => {
    const { elements, attributes } = await shown.page.evaluate(() => {
      const all = [...document.querySelectorAll('#page *')];
      return { elements: [...new Set(all.map(({ localName }) => localName))], attributes: [...new Set(all.flatMap((element) => element.getAttributeNames()))] };
    });
    assert.deepEqual(elements.filter((element) => !TAGS.includes(element)), []);
    assert.deepEqual(attributes.filter((attribute) => !['class', 'id', 'lang', 'dir', 'href', 'colspan', 'scope', 'role', 'aria-level', 'tabindex', 'title', 'data-key', 'data-unit', 'data-offset'].includes(attribute)), []);
    assert.ok((await shown.page.locator('#page').innerText()).includes('<script>window.hit=1</script>'));
  });

  it('A2: stays inside its attributes: languages and directions are of the closed lists, names are slugs', async () => {
    const values = await shown.page.evaluate(() => ['lang', 'dir', 'id'].map((name) => [...document.querySelectorAll(`#page [${name}]`)].map((element) => element.getAttribute(name))));
    assert.ok(values[0].every((lang) => /^(?:ar|zh|en|fr|ru|es)$/.test(lang)));
    assert.ok(values[1].every((dir) => /^(?:ltr|rtl|auto)$/.test(dir)));
    assert.ok(values[2].every((id) => /^[a-z][a-z0-9-]*$/.test(id)), values[2].join());
  });

  it('A3: has no link but web and mail addresses and places of the page itself', async () => {
    const links = await shown.page.locator('#page a[href]').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    assert.deepEqual(links.filter((link) => !/^(?:https?:\/\/|mailto:|#)/.test(link)), []);
  });

  it('A12: runs nothing and asks for nothing', async () => {
    await shown.page.waitForTimeout(100);
    assert.equal(await shown.page.evaluate(() => window.hit), undefined);
    assert.deepEqual(shown.requests, []);
  });

  it('A11: could not run if it came to be markup: the browser refuses strings of it', async () => {
    const refused = await shown.page.evaluate(() => {
      try {
        document.body.innerHTML = '<b>';
        return false;
      } catch (error) {
        return error instanceof TypeError;
      }
    });
    assert.equal(refused, true);
  });
});

describe('the page of the preview', () => {
  let browser;

  before(async () => {
    browser = await startChromium();
  });
  after(() => browser.close());

  for (const [language, direction] of [['ar', 'rtl'], ['zh', 'ltr'], ['en', 'ltr'], ['fr', 'ltr'], ['ru', 'ltr'], ['es', 'ltr']]) {
    it(`says its language and direction, and those of each block: ${language}`, async () => {
      const name = `a.${language}.agenda`;
      const shown = await openPage(browser, { [name]: `@agenda TST/1\nlanguage: ${language}\ndate: 2030-01-01\nmeeting: 2030-05-06\n\n# 1. A\n\nB\n` }, name);
      const said = await shown.page.evaluate(() => [document.querySelector('#page'), ...document.querySelectorAll('#page [data-key]')].map(({ lang, dir }) => `${lang} ${dir}`));
      assert.deepEqual([...new Set(said)], [`${language} ${direction}`]);
      await closePage(shown);
    });
  }

  it('of a registry says what that is, and what it defines', async () => {
    const shown = await openPage(browser, { 'names.agenda': '@body TST/CONF\nname.en: Conference of Tests\n' }, 'names.agenda');
    const text = await shown.page.locator('#page').innerText();
    assert.match(text, /registry/i);
    assert.match(text, /TST\/CONF.*Conference of Tests/s);
    await closePage(shown);
  });
});
