// What the extension says is said in the six languages: the same texts, with the same places to fill in and the same names of settings.
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';

type Texts = Readonly<Record<string, string>>;

/** VS Code's names of the languages beside English. */
const LOCALES = ['ar', 'es', 'fr', 'ru', 'zh-cn'];

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Texts;
const manifest = read('package.nls.json');
const sources = globSync('client/**/*.ts').map((file) => readFileSync(file, 'utf8')).join('\n');
/** The texts in English are their own keys. */
const runtime = Object.fromEntries([...sources.matchAll(/\bl10n\.t\(\s*'((?:[^'\\\n]|\\.)*)'/g)].map(([, text = '']) => [text.replace(/\\(.)/g, '$1'), text]));

describe('the words of the extension', () => {
  it('are written where they are used, as they stand in English', () => {
    assert.equal([...sources.matchAll(/\bl10n\.t\(\s*'/g)].length, [...sources.matchAll(/\bl10n\.t\(/g)].length);
    assert.ok(Object.keys(runtime).length > 0);
  });

  it('are in the folder that the manifest names', () => {
    assert.equal((JSON.parse(readFileSync('package.json', 'utf8')) as { readonly l10n: string }).l10n, './l10n');
    assert.deepEqual(globSync('l10n/*').sort(), LOCALES.map((locale) => `l10n/bundle.l10n.${locale}.json`));
    assert.deepEqual(globSync('package.nls.*.json').sort(), LOCALES.map((locale) => `package.nls.${locale}.json`));
  });

  for (const locale of LOCALES) {
    it(`are all there in ${locale}, and no others`, () => {
      areTranslated(manifest, read(`package.nls.${locale}.json`));
      areTranslated(runtime, read(`l10n/bundle.l10n.${locale}.json`));
    });

    it(`name commands in ${locale} as they are called`, () => {
      const restart = read(`package.nls.${locale}.json`)['restartServer'] ?? '';
      const [text = ''] = Object.entries(read(`l10n/bundle.l10n.${locale}.json`)).flatMap(([key, value]) => (key.includes('“Agenda: Restart Language Server”') ? [value] : []));
      assert.ok(text.includes(`Agenda: ${restart}`), text);
    });
  }
});

function areTranslated(texts: Texts, translated: Texts): void {
  assert.deepEqual(Object.keys(translated).sort(), Object.keys(texts).sort());
  for (const [key, text] of Object.entries(texts)) {
    const other = translated[key] ?? '';
    assert.notEqual(other.trim(), '', key);
    assert.deepEqual(fixedParts(other), fixedParts(text), key);
    assert.equal(/[.。]$/.test(other), text.endsWith('.'), `${key}: ${other}`);
    assert.equal(other.endsWith('…'), text.endsWith('…'), `${key}: ${other}`);
  }
}

/** What is the same in every language: places to fill in, and what is code. */
function fixedParts(text: string): string[] {
  return [...text.matchAll(/\{\d+\}|`[^`]*`|@\w+/g)].map(([part]) => part).sort();
}
