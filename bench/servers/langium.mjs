// Langium, which stands on Chevrotain as we do: a small language of items, paragraphs and references with its default services (`peers/langium`).
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { build } from 'esbuild';
import { documentIn, folderIn } from '../generate/documents.mjs';
import { langium as syntax } from '../generate/langium.mjs';
import { bench, built, fromPackages, versionOf } from './paths.mjs';

const bundle = join(built, 'langium', 'server.cjs');

export const langium = {
  name: 'Langium',
  version: () => `${versionOf('langium')} on Chevrotain ${versionOf('chevrotain')}, bundled and minified`,
  ...syntax,
  command: [process.execPath, bundle, '--stdio'],
  diagnostics: 'publish',
  documentOf: (lines, seed) => documentIn(syntax, lines, { seed }),
  folderOf: (files) => folderIn(syntax, files),
  hoversNothing: true, // by default it shows doc comments only
  /** Generates what the grammar stands for, and bundles the server. */
  async prepare() {
    const generator = fromPackages('langium-cli', 'bin', 'langium.js');
    const { status, stdout, stderr } = spawnSync(process.execPath, [generator, 'generate', '--mode=production'], { cwd: join(bench, 'peers', 'langium'), encoding: 'utf8' });
    if (status !== 0) throw new Error(`langium generate: ${stdout}${stderr}`);
    await build({
      entryPoints: [join(bench, 'peers', 'langium', 'server.mjs')], outfile: bundle, bundle: true, minify: true,
      platform: 'node', format: 'cjs', target: 'node22', nodePaths: [fromPackages()], logLevel: 'warning',
    });
  },
};
