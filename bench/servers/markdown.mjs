// The server behind VS Code's Markdown. It has its client parse texts and read files, so that this work belongs to its cost; what was parsed is
// kept for each version of a document, as VS Code's own extension does.
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { documentIn, folderIn } from '../generate/documents.mjs';
import { markdown as syntax } from '../generate/markdown.mjs';
import { bench, fromPackages, versionOf } from './paths.mjs';

const VALIDATION = {
  enabled: true, referenceLinks: { enabled: 'warning' }, fragmentLinks: { enabled: 'warning' }, fileLinks: { enabled: 'warning', markdownFragmentLinks: 'inherit' },
  ignoredLinks: [], unusedLinkDefinitions: { enabled: 'hint' }, duplicateLinkDefinitions: { enabled: 'warning' },
};
/** Per session, by URI: the version and what was parsed of it. */
const parsed = new WeakMap();
let parser;

export const markdown = {
  name: 'Markdown',
  version: () => `vscode-markdown-languageserver ${versionOf('vscode-markdown-languageserver')}, markdown-it ${versionOf('markdown-it')} in the client`,
  ...syntax,
  command: [process.execPath, fromPackages('vscode-markdown-languageserver', 'dist', 'node', 'workerMain.js'), '--stdio'],
  diagnostics: 'pull',
  pullIdentifier: 'markdown',
  initializationOptions: { markdownFileExtensions: ['md'] },
  settings: {
    markdown: {
      server: { log: 'off' }, occurrencesHighlight: { enabled: false }, preferredMdPathExtensionStyle: 'auto', validate: VALIDATION,
      suggest: { paths: { enabled: true, includeWorkspaceHeaderCompletions: 'never' } },
    },
  },
  handlers: {
    'markdown/parse': ({ uri, text }, { documents }) => parse(uri, text, documents),
    'markdown/fs/readFile': ({ uri }) => [...readFileSync(fileURLToPath(uri))],
    'markdown/fs/readDirectory': ({ uri }) => readdirSync(fileURLToPath(uri), { withFileTypes: true }).map((entry) => [entry.name, { isDirectory: entry.isDirectory() }]),
    'markdown/fs/stat': ({ uri }) => statOf(fileURLToPath(uri)),
    'markdown/fs/watcher/create': () => null,
    'markdown/fs/watcher/delete': () => null,
    'markdown/findMarkdownFilesInWorkspace': (_, { root, documents }) => {
      const files = readdirSync(root).filter((name) => name.endsWith('.md')).map((name) => pathToFileURL(join(root, name)).href);
      return [...new Set([...files, ...documents.keys()])];
    },
  },
  documentOf: (lines, seed) => documentIn(syntax, lines, { seed }),
  folderOf: (files) => folderIn(syntax, files),
  hoversNothing: true, // only images have a hover
  prepare() {
    const MarkdownIt = createRequire(join(bench, 'package.json'))('markdown-it');
    parser = new MarkdownIt({ html: true });
  },
};

function parse(uri, text, documents) {
  if (text !== undefined) return parser.parse(text, {});
  const document = documents.get(uri);
  const known = parsed.get(documents) ?? new Map();
  parsed.set(documents, known);
  const last = known.get(uri);
  if (last !== undefined && last.version === document?.version) return last.tokens;
  const tokens = parser.parse(document?.lines.join('\n') ?? readFileSync(fileURLToPath(uri), 'utf8'), {});
  if (document !== undefined) known.set(uri, { version: document.version, tokens });
  return tokens;
}

function statOf(path) {
  try {
    return { isDirectory: statSync(path).isDirectory() };
  } catch {
    return null;
  }
}
