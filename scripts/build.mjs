// Bundles the product into dist/. `--watch` builds again at every change.
import { chmodSync, existsSync } from 'node:fs';
import { context } from 'esbuild';

const forNode = { platform: 'node', format: 'cjs', target: 'node20' };
const forBrowser = { platform: 'browser', format: 'iife', target: 'chrome130' };

const bundles = [
  { from: 'server/main/cli.ts', to: 'dist/cli.cjs', ...forNode, banner: { js: '#!/usr/bin/env node' } },
  { from: 'server/main/node.ts', to: 'dist/server.cjs', ...forNode },
  { from: 'client/node.ts', to: 'dist/client.cjs', ...forNode, external: ['vscode'] },
  { from: 'client/preview/main.ts', to: 'dist/preview.js', ...forBrowser },
];

const watch = process.argv.includes('--watch');
try {
  await Promise.all(bundles.filter(({ from }) => existsSync(from)).map(build));
} catch {
  process.exitCode = 1; // esbuild has said why
}

async function build({ from, to, ...options }) {
  const bundle = await context({ entryPoints: [from], outfile: to, bundle: true, minify: true, logLevel: 'warning', ...options });
  try {
    await bundle.rebuild();
    if (options.banner) chmodSync(to, 0o755);
  } catch (error) {
    if (!watch) throw error;
  } finally {
    if (watch) await bundle.watch();
    else await bundle.dispose();
  }
}
