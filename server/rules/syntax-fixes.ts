/** How lines that do not fit are put right, where their form tells what was meant. */
import type { SyntaxFinding, SyntaxMessage } from '../../grammar/index.js';
import type { DocumentUnit, Place } from '../model/document.js';
import type { ProblemFix } from './rule.js';

export const syntaxFixMessages = {
  write: 'Write “{text}”',
  escape: 'Put a backslash before it: the character itself',
  dash: 'Put a dash before it: an entry without a symbol',
  quote: 'Put it in quotation marks',
  comma: 'Put a comma before it',
  remove: 'Remove it',
  space: 'Put a space in',
};
const messages = syntaxFixMessages;

export function syntaxFixes({ key, span }: SyntaxFinding, unit: DocumentUnit): readonly ProblemFix[] {
  const place = { unit, ...span };
  const text = unit.text.slice(place.start, place.end);
  switch (key) {
    case 'noEntry': return [insert(messages.dash, place, '- ')];
    case 'noSlot': return write(place, text, asSlotOrDay(text));
    case 'unclosedBrace': return [insert(messages.escape, place, '\\')];
    case 'unquotedWords': return [{ title: messages.quote, edits: [{ place, newText: `"${text}"` }] }];
    case 'missingComma': return [{ title: messages.comma, edits: [{ place: { unit, start: behindSpace(unit, place.start), end: place.start }, newText: ', ' }] }];
    case 'superfluousComma': case 'secondDate': return [{ title: messages.remove, ...(key === 'superfluousComma' && { certain: true }), edits: [{ place: { unit, start: behindSpace(unit, place.start), end: place.end }, newText: '' }] }];
    case 'headingWithoutSpace': return [{ title: messages.space, certain: true, edits: [{ place, newText: text.replace(/^#+/u, '$& ') }] }];
    default: return [];
  }
}

/** Keys whose findings `syntaxFixes` can put right, for tests. */
export const REPAIRED: readonly SyntaxMessage[] = ['noEntry', 'noSlot', 'unclosedBrace', 'unquotedWords', 'missingComma', 'superfluousComma', 'secondDate', 'headingWithoutSpace'];

const insert = (title: string, { unit, start }: Place, newText: string): ProblemFix => ({ title, edits: [{ place: { unit, start, end: start }, newText }] });

/** `11.00-13.00  1` with colons, `2027-6-8` with two digits each. */
function asSlotOrDay(line: string): string {
  const day = /^(\d{4})[-–/.](\d{1,2})[-–/.](\d{1,2})(?!\d)/u.exec(line);
  if (day !== null) return `${day[1] ?? ''}-${(day[2] ?? '').padStart(2, '0')}-${(day[3] ?? '').padStart(2, '0')}${line.slice(day[0].length)}`;
  return line.replace(/^(\d{1,2})[.h](\d\d)(?!\d)(?:\s?([-–])\s?(\d{1,2})[.h:](\d\d)(?!\d))?/u, (_, hour: string, minute: string, dash?: string, toHour?: string, toMinute?: string) =>
    dash === undefined ? `${hour}:${minute}` : `${hour}:${minute}-${toHour ?? ''}:${toMinute ?? ''}`);
}

/** Only what changes is written anew. */
function write({ unit, start, end }: Place, text: string, repaired: string): readonly ProblemFix[] {
  if (repaired === text) return [];
  let same = 0;
  while (same < Math.min(text.length, repaired.length) && text.at(-1 - same) === repaired.at(-1 - same)) same++;
  return [{ title: messages.write, values: { text: repaired }, edits: [{ place: { unit, start, end: end - same }, newText: repaired.slice(0, repaired.length - same) }] }];
}

/** The offset behind which there is only white space up to `offset`, on its line. */
function behindSpace({ text }: DocumentUnit, offset: number): number {
  let start = offset;
  while (start > 0 && /[ \t\u00A0]/u.test(text.charAt(start - 1))) start--;
  return start;
}
