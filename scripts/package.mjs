// Builds the extension and packs it into one file, which an editor installs.
import { spawnSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createVSIX } from '@vscode/vsce';

/** The packed extension, from the folder of the project. */
export const vsix = 'dist/agenda-markup.vsix';

if (realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  await packExtension();
  console.log(`The extension is packed in ${vsix}.`);
}

/** Builds and packs; ends the process where the build fails, which has then said why. */
export async function packExtension() {
  console.log('Building …');
  const { status } = spawnSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' });
  if (status !== 0) process.exit(1);
  await quietly(() => createVSIX({ packagePath: vsix, dependencies: false, allowMissingRepository: true, rewriteRelativeLinks: false }));
}

/** Runs something without what it tells of its progress; what it warns of is shown. */
async function quietly(run) {
  const { log, info } = console;
  Object.assign(console, { log: () => {}, info: () => {} });
  try {
    await run();
  } finally {
    Object.assign(console, { log, info });
  }
}
