// What is in the packed extension: the bundles, what the manifest names, and nothing else.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listFiles, PackageManager } from '@vscode/vsce';

const locales = ['ar', 'es', 'fr', 'ru', 'zh-cn'];

describe('the packed extension', () => {
  it('has the bundles and what the manifest names, no sources, no maps, no packages', async () => {
    const pages = ['docs/language.md', ...readdirSync('docs/language').map((name) => `docs/language/${name}`), ...readdirSync('docs/diagnostics').map((name) => `docs/diagnostics/${name}`)];
    const files = await listFiles({ packageManager: PackageManager.None });
    assert.deepEqual(files.sort(), [
      'CHANGELOG.md', 'LICENSE', 'README.md',
      'client/agenda.schema.json', 'client/icons/agenda-dark.svg', 'client/icons/agenda-light.svg', 'client/icons/agenda.png', 'client/icons/agenda.svg', 'client/snippets.json',
      ...pages,
      'dist/NOTICES.txt', 'dist/browser-client.cjs', 'dist/browser-client.cjs.js', 'dist/browser-server.js', 'dist/cli.cjs', 'dist/client.cjs', 'dist/language-server.cjs', 'dist/media/preview.css', 'dist/media/preview.js', 'dist/media/views.css', 'dist/media/views.js', 'dist/server.cjs',
      'language-configuration.json', 'package.json', 'package.nls.json', ...locales.flatMap((locale) => [`package.nls.${locale}.json`, `l10n/bundle.l10n.${locale}.json`]), 'syntaxes/agenda.tmLanguage.json',
    ].sort());
    assert.deepEqual(files.filter((file) => !existsSync(file)), []);
  });

  it('has all pages that its pages lead to', async () => {
    const files = await listFiles({ packageManager: PackageManager.None });
    const pages = files.filter((file) => file.startsWith('docs/'));
    const links = pages.flatMap((page) => [...readFileSync(page, 'utf8').matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, target]) => join(dirname(page), target)));
    assert.ok(links.length > pages.length);
    assert.deepEqual(links.filter((link) => !files.includes(link)), []);
  });
});
