// The hand-written reading of the language of `peers/langium`, a line at a time, with indexes of definitions and references by their name.
const ITEM = 0x69; // i
const SEE = ' see ';

/** Name -> the lines that define it, and those that refer to it; of all documents together. */
export const definitions = new Map();
export const references = new Map();

/** What a line says: `kind` is 'definition', 'reference' or 'other', `name` stands at `character`. */
export function readLine(text, document) {
  if (text.charCodeAt(0) === ITEM) {
    const end = text.indexOf(' ', 5);
    return { kind: 'definition', name: text.slice(5, end < 0 ? undefined : end), character: 5, text, document };
  }
  const quote = text.lastIndexOf('"');
  if (quote > 0 && text.startsWith(SEE, quote + 1)) return { kind: 'reference', name: text.slice(quote + 1 + SEE.length), character: quote + 1 + SEE.length, text, document };
  return { kind: 'other', name: '', character: 0, text, document };
}

export function enter(line) {
  if (line.kind === 'other') return;
  const index = indexOf(line);
  const known = index.get(line.name);
  if (known === undefined) index.set(line.name, new Set([line]));
  else known.add(line);
}

export function leave(line) {
  if (line.kind === 'other') return;
  const index = indexOf(line);
  const known = index.get(line.name);
  known?.delete(line);
  if (known?.size === 0) index.delete(line.name);
}

const indexOf = ({ kind }) => (kind === 'definition' ? definitions : references);
