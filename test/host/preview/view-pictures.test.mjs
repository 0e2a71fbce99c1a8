// Pictures of the views beside the preview as they are to look, in all languages and some themes: compared with those in `pictures`, and written to
// out/screenshots. With AGENDA_PICTURES=write they take the place of the expected ones: look at each before it is kept.
import { mkdirSync } from 'node:fs';
import { checkPicture } from './compare.mjs';
import { example, examples, languages, setFaces, setTheme } from './look.mjs';
import { startChromium } from './page.mjs';
import { closeView, openView } from './view-page.mjs';

const written = 'out/screenshots/views';
const themes = ['dark', 'high-contrast'];

/** What each view is of: the text of the document, and of what it is shown with. Only what stands in all languages is changed. */
const views = {
  versions: (text) => ({ own: changed(text, [/10:00-13:00 {2}4, 5/, '10:00-12:00  4'], [/CRP\.1/, 'CRP.2'], [/\n# 6[^\n]*\n\n[^\n]*\n/, '\n'], [/17:00-18:00 {2}7\n/, '']) }),
  redline: (text) => ({ own: text, earlier: changed(text, [/15:00-16:30 {2}5, 6/, '15:00-16:00  5'], [/2027-06-09 \S+/, '2027-06-10'], [/"[^"]*" {2}"[^"]*" \{\^b\}\n/, ''], [/(\n# 5[^\n]*\n\n)[^\n]*\n/, '$1\n']) }),
  calendar: (text) => ({ own: changed(text, [/2027-06-07 \.\. 2027-06-09/, '2027-06-07 .. 2027-06-10'], [/17:00-18:00/, '16:00-18:00']) }),
};

describe('a picture of a view', () => {
  let browser;

  before(async () => {
    mkdirSync(written, { recursive: true });
    browser = await startChromium();
  });
  after(() => browser.close());

  for (const kind of Object.keys(views)) {
    for (const language of languages) {
      it(`has its look: ${kind}, ${language}`, async () => {
        const shown = await openDressed(kind, language);
        await take(shown, `${kind}-${language}`, 'light');
        if (language === 'en') for (const theme of themes) await take(shown, `${kind}-${language}-${theme}`, theme);
        await closeView(shown);
      });
    }
  }

  async function openDressed(kind, language) {
    const name = example(language);
    const { own, earlier = null } = views[kind](examples[name]);
    const other = kind === 'versions' ? example(language === 'en' ? 'ar' : 'en') : kind === 'redline' ? 'earlier.agenda' : undefined;
    const shown = await openView(browser, { ...examples, [name]: own }, name, { kind, other, text: earlier }, { viewport: { width: 1240, height: 880 }, scale: 0.5 });
    await setFaces(shown);
    await shown.page.evaluate(() => document.documentElement.style.setProperty('--vscode-font-family', '"Noto Serif", "Noto Serif CJK SC", "Noto Naskh Arabic"'));
    return shown;
  }
});

/** Of the timetable, and what stands over it. */
async function take(shown, name, theme) {
  await setTheme(shown, theme);
  const timetable = shown.page.locator('.timetable').first();
  for (let times = 0; times < 4; times += 1) { // what comes into sight is laid out then, and moves what stands under it
    await timetable.evaluate((node) => node.scrollIntoView({ block: node.closest('.calendar') === null ? 'end' : 'start' }));
    await shown.page.waitForTimeout(80);
  }
  await shown.page.mouse.move(2, 2);
  checkPicture(await shown.page.screenshot(), `view-${name}`, written);
}

/** Each pattern replaced, which must be there. */
function changed(text, ...changes) {
  return changes.reduce((before, [from, to]) => {
    if (!from.test(before)) throw new Error(`${from} is not in the example`);
    return before.replace(from, to);
  }, text);
}
