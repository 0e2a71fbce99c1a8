// Agendas with something that is large, and a place to type in it: each must cost what the middle of an ordinary agenda costs.
import { agenda } from './agenda.mjs';
import { documentIn } from './documents.mjs';
import { proseFrom, randomNumbers } from './logical.mjs';

const PARAGRAPH_LINES = 2_000;
const SLOTS_A_DAY = 10;
const CITATIONS = 1_000;

/** Each makes a document of `lines` lines or a little more: `{ text, expected, edit }`, as `documentIn` has it. */
export const CASES = {
  'the middle': (lines) => documentIn(agenda, lines),
  'a paragraph of 2,000 lines': inLongParagraph,
  'a timetable of 1,000 slots': inTimetable,
  'the title of the first item': inFirstTitle,
  'a definition that 1,000 places cite': inCitedDefinition,
};

/** Of the document's lines 2,000 are one paragraph, in the middle; every tenth has a reference. */
function inLongParagraph(lines) {
  const { text, expected, edit } = documentIn(agenda, lines - PARAGRAPH_LINES);
  const random = randomNumbers(1);
  const paragraph = Array.from({ length: PARAGRAPH_LINES }, (_, index) => proseFrom(random, 0) + (index % 10 === 5 ? ' {item 1}' : ''));
  const all = text.split('\n');
  const at = edit.line + 1;
  all.splice(at, 0, '', ...paragraph, '');
  return { text: all.join('\n'), expected, edit: { line: at + 1 + PARAGRAPH_LINES / 2, character: 30 } };
}

/** A timetable at the end, with a slot for each item, in which a name stands beside the item. */
function inTimetable(lines) {
  const { text, expected, definitions } = documentIn(agenda, lines);
  const days = Math.ceil(definitions / SLOTS_A_DAY);
  const dates = workingDays(new Date('2021-02-01T00:00:00Z'), days);
  const slot = (item) => `${8 + (item % SLOTS_A_DAY)}:00-${9 + (item % SLOTS_A_DAY)}:00  ${item + 1}, "Statements by pilots"`;
  const timetable = dates.flatMap((date, day) => [date, ...Array.from({ length: Math.min(SLOTS_A_DAY, definitions - day * SLOTS_A_DAY) }, (_, index) => slot(day * SLOTS_A_DAY + index))]);
  const head = text.replace(/(?<=meeting: .*\.\. ).*/, dates.at(-1)).split('\n');
  const all = [...head, '@annex Timetable', '', '@schedule', ...timetable, ''];
  const at = head.length + 3 + Math.floor(timetable.length / 2);
  const line = all[at].startsWith('2') ? at + 1 : at;
  return { text: all.join('\n'), expected, edit: { line, character: all[line].length - 1 } };
}

function inFirstTitle(lines) {
  const document = documentIn(agenda, lines);
  const line = document.text.split('\n').findIndex((text) => text.startsWith('# '));
  return { ...document, edit: { line, character: 8 } };
}

/** A thousand references lead to one item, whose title is typed in. */
function inCitedDefinition(lines) {
  const document = documentIn(agenda, lines);
  const number = Math.floor(document.definitions / 2);
  let left = CITATIONS;
  const text = document.text.replaceAll(/\{item (\d{1,5})\}/g, (reference) => (left-- > 0 ? `{item ${number}}` : reference));
  const line = text.split('\n').findIndex((one) => one.startsWith(`# ${number}. `));
  return { ...document, text, edit: { line, character: `# ${number}. `.length + 4 } };
}

function workingDays(first, count) {
  const days = [];
  for (const day = new Date(first); days.length < count; day.setUTCDate(day.getUTCDate() + 1)) {
    if (day.getUTCDay() % 6 !== 0) days.push(day.toISOString().slice(0, 10));
  }
  return days;
}
