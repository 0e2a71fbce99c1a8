// Bundles the product into dist/. `--watch` builds again at every change.
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { context } from 'esbuild';
import { notices } from './notices.mjs';

const forNode = { platform: 'node', format: 'cjs', target: 'node20' };
const forBrowser = { platform: 'browser', format: 'iife', target: 'chrome130' };

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** The manual's page of each finding, by its code. */
const pages = Object.fromEntries(readdirSync('docs/diagnostics').map((name) => [name.replace(/\.md$/, ''), readFileSync(`docs/diagnostics/${name}`, 'utf8')]));
const defined = { AGENDA_VERSION: JSON.stringify(version), AGENDA_PAGES: JSON.stringify(pages) };

/** What its package names first cannot be bundled. */
const alias = { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' };

const bundles = [
  { from: 'server/main/cli.ts', to: 'dist/cli.cjs', ...forNode, banner: { js: '#!/usr/bin/env node' }, define: defined },
  { from: 'server/main/node.ts', to: 'dist/language-server.cjs', ...forNode },
  { from: 'server/main/browser/main.ts', to: 'dist/browser-server.js', ...forBrowser },
  { from: 'client/node.ts', to: 'dist/client.cjs', ...forNode, external: ['vscode'] },
  { from: 'client/browser.ts', to: 'dist/browser-client.cjs', ...forBrowser, format: 'cjs', external: ['vscode'] },
  // VS Code 1.100 adds `.js` to the name that the manifest says; later ones take no other ending than `.cjs`.
  { from: 'client/browser.ts', to: 'dist/browser-client.cjs.js', ...forBrowser, format: 'cjs', external: ['vscode'] },
  { from: 'client/preview/main.ts', to: 'dist/media/preview.js', ...forBrowser },
  { from: 'client/preview/preview.css', to: 'dist/media/preview.css', ...forBrowser },
  { from: 'client/views/page/main.ts', to: 'dist/media/views.js', ...forBrowser },
  { from: 'client/views/page/views.css', to: 'dist/media/views.css', ...forBrowser },
].filter(({ from }) => existsSync(from));

const watch = process.argv.includes('--watch');
try {
  const metafiles = await Promise.all(bundles.map(build));
  await build({ from: 'server/main/start.ts', to: 'dist/server.cjs', ...forNode, define: { AGENDA_SERVER_ID: JSON.stringify(watch ? '' : idOf('dist/language-server.cjs')) } });
  if (!watch) writeFileSync('dist/NOTICES.txt', notices(metafiles));
} catch (error) {
  if (!error.errors) throw error; // esbuild has said what is wrong in the sources
  process.exitCode = 1;
}

/** What names the content of a file. */
function idOf(file) {
  return createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 16);
}

/** Writes a bundle and returns what went into it. */
async function build({ from, to, ...options }) {
  const settings = { entryPoints: [from], outfile: to, bundle: true, minify: true, alias, metafile: true, logLevel: 'warning', ...options };
  const bundle = await context(settings);
  if (watch) return bundle.watch();
  try {
    const { metafile } = await bundle.rebuild();
    if (options.banner) chmodSync(to, 0o755);
    return metafile;
  } finally {
    await bundle.dispose();
  }
}
