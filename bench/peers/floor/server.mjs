// The floor: the least that a process of Node can do for the same documents and answers. No packages; a yardstick, not a design to copy.
// `--whole` keeps the text as one string and reads all of it at each edit; `--incremental` reads the lines that an edit touches.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createDecoder, encode } from '../../client/framing.mjs';
import { definitions, enter, leave, readLine, references } from './lines.mjs';

const isIncremental = process.argv.includes('--incremental');
const documents = new Map();
let folder;

const handlers = {
  'initialize': ({ rootUri }) => {
    folder = rootUri === null ? undefined : fileURLToPath(rootUri);
    const capabilities = { textDocumentSync: 2, completionProvider: {}, hoverProvider: true, definitionProvider: true, referencesProvider: true, documentSymbolProvider: true };
    return { capabilities };
  },
  'initialized': () => {
    for (const name of folder === undefined ? [] : readdirSync(folder)) {
      if (name.endsWith('.agd')) load(pathToFileURL(join(folder, name)).href, readFileSync(join(folder, name), 'utf8'));
    }
  },
  'textDocument/didOpen': ({ textDocument: { uri, text, version } }) => {
    unload(uri);
    publish(load(uri, text), version);
  },
  'textDocument/didClose': ({ textDocument: { uri } }) => unload(uri),
  'textDocument/didChange': ({ textDocument: { uri, version }, contentChanges }) => {
    for (const { range, text } of contentChanges) (isIncremental ? changeLines : changeText)(documents.get(uri), range, text);
    publish(documents.get(uri), version);
  },
  'textDocument/completion': () => Array.from(definitions.keys(), (label) => ({ label, kind: 18 })),
  'textDocument/hover': (params) => {
    const [line] = definitionsAt(params);
    return line === undefined ? null : { contents: { kind: 'markdown', value: line.text } };
  },
  'textDocument/definition': (params) => definitionsAt(params).map(locationOf),
  'textDocument/references': (params) => Array.from(references.get(lineAt(params)?.name) ?? [], locationOf),
  'textDocument/documentSymbol': ({ textDocument: { uri } }) =>
    documents.get(uri).lines.flatMap((line, index) => (line.kind === 'definition' ? [{ name: line.name, kind: 5, range: rangeOf(line, index), selectionRange: rangeOf(line, index) }] : [])),
  'shutdown': () => null,
  'exit': () => process.exit(0),
};

function load(uri, text) {
  const document = { uri, text, lines: [] };
  document.lines = text.split('\n').map((one) => readLine(one, document));
  document.lines.forEach(enter);
  documents.set(uri, document);
  return document;
}

function unload(uri) {
  documents.get(uri)?.lines.forEach(leave);
  documents.delete(uri);
}

function changeLines(document, { start, end }, text) {
  const { lines } = document;
  const replaced = `${lines[start.line].text.slice(0, start.character)}${text}${lines[end.line].text.slice(end.character)}`.split('\n').map((one) => readLine(one, document));
  for (let index = start.line; index <= end.line; index++) leave(lines[index]);
  if (replaced.length === 1 && start.line === end.line) [lines[start.line]] = replaced;
  else lines.splice(start.line, end.line - start.line + 1, ...replaced);
  replaced.forEach(enter);
}

function changeText({ uri, text }, { start, end }, inserted) {
  const from = startOfLine(text, 0, start.line);
  const to = startOfLine(text, from, end.line - start.line);
  const changed = text.slice(0, from + start.character) + inserted + text.slice(to + end.character);
  unload(uri);
  load(uri, changed);
}

function startOfLine(text, from, lines) {
  let at = from;
  for (let line = 0; line < lines; line++) at = text.indexOf('\n', at) + 1;
  return at;
}

function publish({ uri, lines }, version) {
  const diagnostics = [];
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    if (line.kind === 'reference' && !definitions.has(line.name)) diagnostics.push({ range: rangeOf(line, index), severity: 1, message: `Nothing is called ${line.name}` });
  }
  send({ method: 'textDocument/publishDiagnostics', params: { uri, version, diagnostics } });
}

function lineAt({ textDocument: { uri }, position }) {
  const line = documents.get(uri).lines[position.line];
  const isOnName = line.kind !== 'other' && position.character >= line.character && position.character <= line.character + line.name.length;
  return isOnName ? line : undefined;
}

const definitionsAt = (params) => [...(definitions.get(lineAt(params)?.name) ?? [])];
const locationOf = (line) => ({ uri: line.document.uri, range: rangeOf(line, line.document.lines.indexOf(line)) });
const rangeOf = ({ name, character }, line) => ({ start: { line, character }, end: { line, character: character + name.length } });
const send = (message) => void process.stdout.write(encode(message));

process.stdin.on('data', createDecoder(({ id, method, params }) => {
  const result = handlers[method]?.(params);
  if (id !== undefined) send({ id, result: result ?? null });
}));
process.stdin.on('end', () => process.exit(0));
