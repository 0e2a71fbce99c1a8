/** `syntax`: a line that fits nothing, and one that stands in a wrong place. What is wrong within a unit is told by the grammar. */
import type { Analysis } from '../model/analysis.js';
import type { Located, Part } from '../model/outline.js';
import { SYNTAX_MESSAGES, syntaxFindings, type Block } from '../../grammar/index.js';
import { numberPlace, firstLineOf, placeOf } from '../model/places.js';
import { timetablesOf } from '../model/timetable.js';
import { documentCheck, ofTimetables, unitCheck, type Problem, type ProblemFix, type Rule } from './rule.js';
import { syntaxFixes, syntaxFixMessages } from './syntax-fixes.js';

const messages = {
  ...SYNTAX_MESSAGES,
  ...syntaxFixMessages,
  beforeAgenda: 'Only definitions may stand before the @agenda line: this is not printed.',
  inRegistry: 'A file without an @agenda line holds definitions only: this is not printed.',
  earlySlot: 'The slot stands before the first day of the timetable: it is not printed.',
  afterAnnex: 'The item stands behind an annex; it is printed with the others, before the annexes.',
  annex: 'The annex.',
  moveItem: 'Move the item before the annexes',
};

export const syntax: Rule = {
  code: 'syntax',
  severity: 'error',
  messages,
  checks: [
    unitCheck(undefined, function* (unit) {
      for (const finding of syntaxFindings(unit.tree)) {
        yield { place: { unit, ...finding.span }, message: messages[finding.key], values: finding.values, fixes: () => syntaxFixes(finding, unit) };
      }
    }),
    documentCheck(['outline', 'masthead'], function* ({ outline, masthead }) {
      for (const { unit, node } of outline.misplaced) {
        yield { place: firstLineOf(placeOf(unit, node)), message: masthead === undefined ? messages.inRegistry : messages.beforeAgenda };
      }
    }),
    ofTimetables(documentCheck(['outline', 'numbering'], function* ({ outline, numbering }) {
      for (const { early } of timetablesOf(outline, numbering)) {
        for (const { unit, node } of early) yield { place: firstLineOf(placeOf(unit, node)), message: messages.earlySlot };
      }
    })),
    documentCheck(['items', 'heads'], itemsAfterAnnexes),
  ],
};

function* itemsAfterAnnexes({ items, heads }: Pick<Analysis, 'items' | 'heads'>): Iterable<Problem> {
  const at = heads.findIndex(({ kind }) => kind === 'annex');
  const annex = heads[at];
  if (annex === undefined) return;
  const first = at + 1; // behind the introduction
  for (const item of items) {
    const index = item.partIndex;
    if (index < first) continue;
    yield {
      place: numberPlace(item), message: messages.afterAnnex,
      related: [{ place: firstLineOf(placeOf(annex.unit, annex.node)), message: messages.annex }],
      fixes: (analysis) => moveBefore(annex, withSubItems(analysis.parts, index), analysis.parts, analysis.document),
    };
  }
}

/** The part of an item with those of its sub-items behind it; of a sub-item that of its item, if that stands behind the annex too. */
function withSubItems(parts: readonly Part[], index: number): readonly number[] {
  const levelOf = (at: number) => (parts[at]?.head?.node.kind === 'heading' ? parts[at].head.node.level : 0);
  let from = index;
  while (levelOf(from) > 1 && levelOf(from - 1) > 0) from--;
  const indexes = [from];
  for (let at = from + 1; levelOf(at) > levelOf(from); at++) indexes.push(at);
  return indexes;
}

function moveBefore(annex: Located<Block>, indexes: readonly number[], parts: readonly Part[], { units }: Analysis['document']): readonly ProblemFix[] {
  const start = parts[indexes[0] ?? 0]?.head?.unit.index;
  const end = parts[(indexes.at(-1) ?? 0) + 1]?.head?.unit.index ?? units.length;
  if (start === undefined) return [];
  const moved = units.slice(start, end);
  const text = moved.map((unit) => unit.text).join('').trimEnd();
  const insertion = { place: { unit: annex.unit, start: 0, end: 0 }, newText: `${text}\n\n` };
  const removals = moved.map((unit) => ({ place: { unit, start: 0, end: unit.text.length }, newText: '' }));
  return [{ title: messages.moveItem, edits: [insertion, ...removals] }];
}
