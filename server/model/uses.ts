/**
 * What a file refers to, as short keys: they tell without resolving anything which files can have a reference to something. A key
 * that is there does not mean that the thing is meant; a key that is not there means that it is not.
 */
import { agendaFacts } from './agenda-facts.js';
import type { Analysis } from './analysis.js';
import { keptByUnit } from './kept-by-unit.js';
import type { ReferenceFact } from './references.js';
import { parseResolutionNumber } from './resolution-numbers.js';
import type { Target } from './target.js';
import type { Scope } from './workspace.js';

/** A document, an agenda or an item of it, or a resolution by its symbol. */
export const symbolKey = (symbol: string) => `d ${symbol}`;
/** Without the letter of a part, which some symbols do not have. */
export const numberKey = (number: string) => `r ${(parseResolutionNumber(number)?.text ?? number).replace(/ [A-Z](?= |$)/u, '')}`;
const dateKey = (date: string) => `t ${date.slice(0, 10)}`;
/** Items that a plain citation names, whose agenda is told by the words around it. */
export const PLAIN_ITEM = 'i';
/** A document of two symbols. */
export const JOINT = 'j';
/** An article or chapter. */
export const PROVISION = 'p';

/** The keys of all references of a file, each once. References to notes and to items of the file itself have none. */
export function usesOf({ references }: Pick<Analysis, 'references'>): readonly string[] {
  return [...new Set(references.flatMap(keysOf))];
}

/** The same, unit by unit: the same value for as long as they are the same. */
export function usesByUnit(analysis: Analysis): readonly string[] {
  return keysByUnit(analysis, undefined);
}
const keysByUnit = keptByUnit<undefined, string>((_, index, { referencesByUnit }) => (referencesByUnit[index] ?? []).flatMap(keysOf), (one, other) => one === other);

function keysOf(reference: ReferenceFact): readonly string[] {
  const asked = reference.plain ? reference.citation : reference.request;
  switch (asked.kind) {
    case 'document': return [...asked.symbols.map(symbolKey), ...('joint' in asked && asked.joint !== undefined ? [JOINT] : [])];
    case 'item': return 'agenda' in asked ? (asked.agenda === undefined ? [] : [symbolKey(asked.agenda)]) : [PLAIN_ITEM];
    case 'resolution': case 'decision': return 'numbers' in asked ? asked.numbers.map(({ text }) => numberKey(text)) : [numberKey(asked.number)];
    case 'article': case 'chapter': return [PROVISION];
    case 'date': return 'dates' in asked ? asked.dates.map(dateKey) : [dateKey(asked.date)];
    case 'note': case 'link': return [];
  }
}

/** The keys of which another file must have one to refer to any of some targets that a reference in the file `analysis` means. */
export function keysFor(targets: readonly Target[], analysis: Analysis): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const { kind, target, number, agenda } of targets) {
    switch (kind) {
      case 'item':
        keys.add(symbolKey(agenda ?? agendaFacts(analysis)?.name ?? '')).add(PLAIN_ITEM).add(JOINT);
        break;
      case 'document':
        keys.add(symbolKey(target)).add(PLAIN_ITEM).add(JOINT);
        break;
      case 'resolution': case 'decision':
        keys.add(symbolKey(target)).add(JOINT);
        if (number !== undefined) keys.add(numberKey(number));
        break;
      case 'article': case 'chapter': case 'instrument':
        keys.add(PROVISION);
        break;
      case 'date':
        keys.add(dateKey(target));
        break;
      case 'note':
        break;
    }
  }
  return keys;
}

/** The files that may refer to something, by the keys of it, in their order: those that are asleep only where they have one of them, or are among `others`. */
export function filesReferringTo(keys: Iterable<string>, { analyses, uses }: Scope, others: Iterable<string> = []): readonly Analysis[] {
  const asleep = new Set(others);
  for (const key of keys) for (const uri of uses.byKey.get(key) ?? []) asleep.add(uri);
  return [...analyses.values()].filter(({ uri, summary }) => summary === undefined || asleep.has(uri));
}
