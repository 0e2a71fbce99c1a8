// Accessibility of the views beside the preview: axe finds nothing on them, in six languages and all themes.
import assert from 'node:assert/strict';
import { violations } from './axe.mjs';
import { example, examples, languages } from './look.mjs';
import { startChromium } from './page.mjs';
import { setTheme, THEMES } from './themes.mjs';
import { closeView, openView } from './view-page.mjs';

describe('the views beside the preview are accessible', () => {
  let browser;

  before(async () => {
    browser = await startChromium();
  });
  after(() => browser.close());

  for (const kind of ['versions', 'redline', 'calendar']) {
    for (const language of languages) {
      it(`axe finds nothing: ${kind}, ${language}`, async () => {
        const name = example(language);
        const files = { ...examples, [name]: examples[name].replace('17:00-18:00', '16:00-18:00').replace('10:00-13:00  4, 5', '10:00-12:00  4') };
        const other = kind === 'versions' ? example(language === 'en' ? 'ar' : 'en') : kind === 'redline' ? 'earlier.agenda' : undefined;
        const shown = await openView(browser, files, name, { kind, other, text: examples[name].replace('2027-06-09', '2027-06-10') });
        if (kind !== 'calendar') await shown.page.locator('.stops summary').click();
        for (const theme of language === 'en' || language === 'ar' ? THEMES : THEMES.slice(0, 1)) {
          await setTheme(shown.page, theme);
          assert.deepEqual(await violations(shown.page), [], theme);
        }
        await closeView(shown);
      });
    }
  }
});
