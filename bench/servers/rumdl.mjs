// rumdl, a Markdown server in Rust: of its rules those on links. Its texts have no Chinese, since its search for references fails on it.
import { existsSync } from 'node:fs';
import { documentIn, folderIn } from '../generate/documents.mjs';
import { markdown as syntax } from '../generate/markdown.mjs';
import { fromPackages, versionOf } from './paths.mjs';

const NAME = `@rumdl/cli-${process.platform}-${process.arch}`;
const program = fromPackages(NAME, process.platform === 'win32' ? 'rumdl.exe' : 'rumdl');

export const rumdl = {
  name: 'rumdl',
  version: () => `${versionOf(NAME)} (Rust), Latin texts`,
  ...syntax,
  command: [program, 'server'],
  environment: { RUST_LOG: 'error' },
  initializationOptions: { enableRules: ['MD051', 'MD052', 'MD057'] },
  diagnostics: 'publish',
  isThere: () => existsSync(program),
  documentOf: (lines, seed) => documentIn(syntax, lines, { seed, chinese: 0 }),
  folderOf: (files) => folderIn(syntax, files, { chinese: 0 }),
};
