// Documents that try to be programs, and every page that shows one: the preview, the views beside it, and the page that is exported.
import { closePage, openPage } from './page.mjs';
import { closeView, openView } from './view-page.mjs';

export const markup = [
  '<script>window.hit=1</script>', '<img src=x onerror=window.hit=1>', '<style onload=window.hit=1>', '<svg onload=window.hit=1>', '<iframe srcdoc="<script>parent.hit=1</script>">',
  '<object data=x>', '<embed src=x>', '<base href=//evil.test>', '<meta http-equiv=refresh content=0>', '<link rel=dns-prefetch href=//evil.test>', '"><b onclick=hit=1>', '\'"`&lt;\u2028',
];
export const addresses = [
  'javascript:window.hit=1', 'JaVaScRiPt:hit', 'java\tscript:hit', '\x01javascript:hit', 'vbscript:hit', 'data:text/html,hit', 'command:workbench.action.terminal.new?hit',
  'vscode://hit', 'vscode-insiders://hit', 'file:///etc/passwd', '//evil.test', '\\\\evil.test\\share',
];
/** What would be fetched if it were more than text. */
const remote = 'https://evil.test/a.png ![x](https://evil.test/b.png) url(https://evil.test/c) @import "https://evil.test/d.css"';
const text = [...markup, ...addresses, remote].join(' ');
const withoutQuotes = text.replaceAll('"', '');
const withoutBars = text.replaceAll('|', '');

/** The same strings wherever a document has text. */
const agenda = (language, more) => `@agenda TST/2030/1${markup[0]} {^*}
language: ${language}
original: en
date: 2030-01-01
session: ${text}
meeting: 2030-05-06
place: ${text}
title: ${text} {^*}
subtitle: ${text}
organization: ${text}
job: ${text}
organ: ${text}
body: ${text}
list-heading: ${text}
annotations-heading: ${text}

^*: ${text}

${text} ${more}

# 1. ${text}
agenda-title: ${text}
schedule-title: ${text}
status: ${text}
id: ${markup[1]}

- ${text}
> ${text}

{item 9 | ${markup.slice(0, 3).join(' ')}} {note ${markup[0]}} {TST/1/"onmouseover=hit | x} {item 1 | ${addresses[0]}}

| ${withoutBars} | b |
| ${withoutBars} | ${withoutBars} |

@documents
heading: ${text}
TST/2030/2  ${text}
- ${text}

@group ${text}
@section ${text}
@heading ${text}
@annex ${text}

@schedule
tracks: ${withoutBars} | b
2030-05-06 "${withoutQuotes}"
10:00-13:00  1, "${withoutQuotes}" {^a}
12:00-14:00  1

^a: ${text}
`;

const registry = `@body ${markup[1]}
name.en: ${text}

@resolution TST 1/1
title.en: ${text}

@document TST/2030/2
title.fr: ${text}
`;

const name = 'hostile.en.agenda';
const other = 'hostile.fr.agenda';
const files = { [name]: agenda('en', 'New words. {resolution 1/1 of TST}'), [other]: agenda('fr', 'Others.'), 'registry.agenda': registry };

/** Every page that shows a document: `root` holds what comes from it; `requests` has the addresses that the page asked for. */
export const surfaces = {
  'the preview': (browser) => preview(browser, name, 'continuous'),
  'the preview in pages': (browser) => preview(browser, name, 'paged'),
  'the preview of a registry': (browser) => preview(browser, 'registry.agenda', 'continuous'),
  'the versions': (browser) => view(browser, { kind: 'versions', other }),
  'the redline': (browser) => view(browser, { kind: 'redline', other, text: agenda('en', 'Old words.') }),
  'the calendar': (browser) => view(browser, { kind: 'calendar' }),
  'the exported page': exported,
};

async function preview(browser, shownName, look) {
  const shown = await openPage(browser, files, shownName);
  await shown.send({ type: 'look', look: { view: look, colors: 'theme', image: null } });
  return { ...shown, root: '#page', close: () => closePage(shown) };
}

async function view(browser, what) {
  const shown = await openView(browser, files, name, what);
  return { ...shown, root: '#view', close: () => closeView(shown) };
}

async function exported(browser) {
  const shown = await openPage(browser, files, name);
  const { html } = await shown.client.ask('agenda/renderHtml', { uri: shown.client.uri(name), image: null });
  await closePage(shown);
  const page = await browser.newPage();
  const requests = [];
  await page.route('**', (route) => {
    const url = route.request().url();
    if (url === ADDRESS) return route.fulfill({ contentType: 'text/html', body: html });
    if (!url.endsWith('/favicon.ico')) requests.push(url);
    return route.abort();
  });
  await page.goto(ADDRESS);
  return { page, requests, root: 'article', close: () => page.close() };
}
const ADDRESS = 'https://exported.test/';
