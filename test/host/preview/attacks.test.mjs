// The attack cases A1, A2, A3, A6, A11, A12 and A14 on every page that shows a document, in Chromium; and what the page of the preview is in each language.
import assert from 'node:assert/strict';
import { surfaces } from './hostile.mjs';
import { closePage, openPage, startChromium } from './page.mjs';

const ELEMENTS = /^(?:article|details|summary|div|span|h[1-6]|[abip]|blockquote|ul|ol|li|table|thead|tbody|tr|th|td|sup|bdi|ins|del|section|header|nav|button|time|dl|dt|dd|strong|em|small)$/;
const ATTRIBUTES = /^(?:class|id|lang|dir|href|colspan|rowspan|scope|role|tabindex|title|hidden|style|type|disabled|aria-[a-z]+|data-[a-z-]+)$/;

for (const [what, open] of Object.entries(surfaces)) {
  describe(`a document that tries to be a program, on ${what}`, () => {
    let browser;
    let shown;

    before(async () => {
      browser = await startChromium();
      shown = await open(browser);
    });
    after(async () => {
      await shown.close();
      await browser.close();
    });

    it('A1: is text: no element but those of ours, no attribute that could run', async () => {
      const { elements, attributes, text } = await shown.page.evaluate((root) => {
        const all = [...document.querySelectorAll(`${root} *`)];
        return {
          elements: [...new Set(all.map(({ localName }) => localName))],
          attributes: [...new Set(all.flatMap((element) => element.getAttributeNames()))],
          text: document.querySelector(root).textContent,
        };
      }, shown.root);
      assert.deepEqual(elements.filter((element) => !ELEMENTS.test(element)), []);
      assert.deepEqual(attributes.filter((attribute) => !ATTRIBUTES.test(attribute)), []);
      assert.ok(text.includes('<script>window.hit=1</script>'));
      assert.ok(text.includes('<img src=x onerror=window.hit=1>'));
    });

    it('A1: says nothing outside the place for it but its title', async () => {
      const outside = await shown.page.evaluate((root) => [...document.querySelectorAll('script, link, base, meta[http-equiv=refresh], iframe, object, embed, img, svg')].filter((element) => !element.closest(root)).map((element) => element.localName), shown.root);
      assert.ok(['', 'link,script'].includes(outside.sort().join()), outside.join());
    });

    it('A2: stays inside its attributes: languages and directions are of the closed lists, names are slugs', async () => {
      const values = await shown.page.evaluate((root) => ['lang', 'dir', 'id'].map((name) => [...document.querySelectorAll(`${root} [${name}]`)].map((element) => element.getAttribute(name))), shown.root);
      assert.ok(values[0].every((lang) => /^(?:ar|zh|en|fr|ru|es)$/.test(lang)), values[0].join());
      assert.ok(values[1].every((dir) => /^(?:ltr|rtl|auto)$/.test(dir)), values[1].join());
      assert.ok(values[2].every((id) => /^[a-z][a-z0-9-]*$/.test(id)), values[2].join());
    });

    it('A3: has no link but web and mail addresses and places of the page itself', async () => {
      const links = await shown.page.evaluate((root) => [...document.querySelectorAll(`${root} [href]`)].map((link) => link.getAttribute('href')), shown.root);
      assert.deepEqual(links.filter((link) => !/^(?:https?:\/\/|mailto:|#)/.test(link)), []);
    });

    it('A6: has a policy that lets nothing load but what is ours', async () => {
      const policy = await shown.page.evaluate(() => document.querySelector('meta[http-equiv="Content-Security-Policy"]').content);
      assertStrict(policy);
    });

    it('A11: could not run if it came to be markup', async () => {
      const ran = await shown.page.evaluate(async (root) => {
        try {
          document.querySelector(root).insertAdjacentHTML('beforeend', '<img src=x onerror="window.hit=2">');
        } catch (error) {
          return error instanceof TypeError ? 'refused' : 'failed';
        }
        await new Promise((resolve) => setTimeout(resolve, 200));
        return window.hit === 2 ? 'ran' : 'did not run';
      }, shown.root);
      assert.equal(ran, what === 'the exported page' ? 'did not run' : 'refused');
    });

    it('A12: runs nothing and asks for nothing', async () => {
      await shown.page.waitForTimeout(100);
      assert.equal(await shown.page.evaluate(() => window.hit), undefined);
      assert.deepEqual(shown.requests, []);
    });
  });
}

/** Nothing by default; scripts by a nonce; no other source that could be written to or read from. */
function assertStrict(policy) {
  const directives = new Map(policy.split('; ').map((directive) => [directive.split(' ')[0], directive.split(' ').slice(1)]));
  assert.deepEqual(directives.get('default-src'), ["'none'"]);
  assert.deepEqual(directives.get('base-uri'), ["'none'"]);
  assert.deepEqual(directives.get('form-action'), ["'none'"]);
  for (const source of directives.get('script-src') ?? []) assert.match(source, /^'nonce-[0-9a-f]{48}'$/);
  for (const source of directives.get('img-src') ?? []) assert.equal(source, 'data:');
  for (const name of ['connect-src', 'frame-src', 'child-src', 'object-src', 'font-src', 'media-src', 'worker-src']) assert.equal(directives.get(name), undefined, name);
  assert.doesNotMatch(policy, /\bhttp:|unsafe-eval|\*/);
  assert.doesNotMatch(directives.get('script-src')?.join(' ') ?? '', /unsafe-inline|https:/);
}

describe('A14: signs that turn the order of a text', () => {
  const name = 'order.en.agenda';
  const agenda = '@agenda TST/2030/1\nlanguage: en\ndate: 2030-01-01\nmeeting: 2030-05-06\n\n# 1. abc\u202Edef\n\nsee \u2067here **bold** end\n\n# 2. ghi\n\n@annex W\n\n@schedule\n2030-05-06\n10:00-11:00  1, 2\n';
  let browser;
  let shown;

  before(async () => {
    browser = await startChromium();
    shown = await openPage(browser, { [name]: agenda }, name);
  });
  after(async () => {
    await closePage(shown);
    await browser.close();
  });

  it('A14: turn nothing but the run that they stand in: numbers, punctuation and neighbours stay where they are', async () => {
    const places = await shown.page.evaluate(() => {
      const left = (text) => {
        const nodes = document.createTreeWalker(document.querySelector('#page'), NodeFilter.SHOW_TEXT);
        for (let node = nodes.nextNode(); node !== null; node = nodes.nextNode()) {
          if (!text.test(node.data)) continue;
          const range = document.createRange();
          range.selectNodeContents(node);
          return range.getBoundingClientRect();
        }
        return undefined;
      };
      const item = document.querySelector('.list-item');
      const [number, title] = [item.querySelector('.number'), item.querySelector('bdi')].map((node) => node.getBoundingClientRect());
      const stop = document.createRange();
      stop.selectNodeContents(item.lastChild);
      return {
        number: number.right <= title.left, stop: title.right <= stop.getBoundingClientRect().left + 0.5,
        bold: left(/here/).right <= left(/^bold$/).left, end: left(/^bold$/).right <= left(/^ end$/).left,
      };
    });
    assert.deepEqual(places, { number: true, stop: true, bold: true, end: true });
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
