// Documents and folders in one of the syntaxes, with what a server must find in them and where things stand.
import { logicalLines, nearestToMiddle, referencesToHub } from './logical.mjs';

/** Lines of each file of a folder. */
const FILE_LINES = 50;
const isLatin = ({ text }) => /^[A-Z]/.test(text);

/**
 * A document of so many lines in a syntax: `{ text, expected, edit, breaking, places, definitionLine, definitions, references }`.
 * `expected` is the number of findings; `edit` a place in prose in the middle; `breaking` what must be `removed` or `inserted` for a reference
 * to lead nowhere; `places` where each request is made; `definitionLine` the line that its definition stands on; `definitions` how many there
 * are, `references` how often the one is referred to where references are asked for. Lines and characters from zero, in UTF-16 units.
 *
 * A syntax is `{ render(lines, file), reference(line), definitionCharacter, editCharacter }`: `render` gives `{ lines, at }`, `at[i]` being where the
 * i-th logical line stands, and `reference` the
 * characters of a reference line where it is broken, by taking one away or by `inserted`, and where requests are made.
 */
export function documentIn(syntax, count, { seed = 42, chinese } = {}) {
  const stream = logicalLines(count, { seed, chinese });
  const { lines, at } = syntax.render(stream.lines, seed);
  const prose = nearestToMiddle(stream.lines, 'prose', (line) => line.text.length > 60 && isLatin(line));
  const index = nearestToMiddle(stream.lines, 'reference', ({ isBroken, target }) => !isBroken && target > 0);
  const { target } = stream.lines[index];
  const line = at[index];
  const { breaking, inserted = '', request } = syntax.reference(lines[line]);
  const definitionLine = at[stream.lines.findIndex(({ kind, number }) => kind === 'definition' && number === target)];
  const inReference = { line, character: request };
  return {
    text: `${lines.join('\n')}\n`,
    expected: stream.broken,
    edit: { line: at[prose], character: syntax.editCharacter },
    breaking: { line, character: breaking, removed: inserted === '' ? lines[line][breaking] : '', inserted },
    places: { completion: inReference, hover: inReference, definition: inReference, references: { line: definitionLine, character: syntax.definitionCharacter } },
    definitionLine,
    definitions: stream.definitions,
    references: stream.lines.filter((one) => one.kind === 'reference' && !one.isBroken && one.target === target).length,
  };
}

/**
 * A folder of so many files: `{ files: [{ name, text }], hub, place, edit, title, references }`. `hub` is the name of the file whose first definition,
 * at `place`, is referred to so often (`references`) from other files; `edit` is a place in its prose, `title` one in that definition, unless it is
 * referred to by its title.
 */
export function folderIn(syntax, count, { chinese } = {}) {
  const streams = Array.from({ length: count }, (_, file) => logicalLines(FILE_LINES, { seed: 1000 + file, chinese, folder: { files: count, file } }).lines);
  const rendered = streams.map((lines, file) => syntax.render(lines, file, streams));
  const [hub] = rendered;
  return {
    files: rendered.map(({ lines }, file) => ({ name: fileName(syntax, file), text: `${lines.join('\n')}\n` })),
    hub: fileName(syntax, 0),
    place: { line: hub.at[0], character: syntax.definitionCharacter },
    edit: { line: hub.at[nearestToMiddle(streams[0], 'prose', isLatin)], character: syntax.editCharacter },
    title: syntax.isNamedByTitle ? undefined : { line: hub.at[0], character: hub.lines[hub.at[0]].length - 8 },
    references: referencesToHub(count),
  };
}

export const fileName = ({ extension }, file) => `f${String(file).padStart(5, '0')}${extension}`;
