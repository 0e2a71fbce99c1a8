// The licences of the packages that are inside the bundles, as these licences ask for.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** From what esbuild says of each bundle's inputs, the text of dist/NOTICES.txt: each package once, by name. */
export function notices(metafiles) {
  const folders = metafiles.flatMap(({ inputs }) => Object.keys(inputs).map(packageFolder)).filter((folder) => folder !== undefined);
  return [...new Set(folders)].sort().map(notice).join('\n\n');
}

/** `node_modules/@scope/name` of a file within it; a package within a package counts for itself. */
function packageFolder(file) {
  return /^.*\bnode_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0];
}

function notice(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const files = readdirSync(folder).filter((file) => /^(?:licen[cs]e|notice|thirdparty)/i.test(file));
  const texts = files.map((file) => readFileSync(join(folder, file), 'utf8').trim());
  return [`${name} ${version} (${license})`, ...texts].join('\n\n');
}
