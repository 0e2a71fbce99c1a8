/**
 * Makes every reference to items follow when these get other numbers, explicit and plain, in every file (language reference,
 * section 4). Each is rewritten in the form in which it is typed; a range that no longer fits becomes a list.
 */
import { printDesignator } from '../locales/designators.js';
import { joinList } from '../locales/lists.js';
import type { Locale } from '../locales/locale.js';
import { printNumber, parseLetterCounter } from '../locales/numerals.js';
import { agendaFacts } from './agenda-facts.js';
import type { Analysis } from './analysis.js';
import { placeText, type Place } from './document.js';
import type { TextEdit } from './edits.js';
import { compareDesignators, expandRange, type Numbering } from './numbering.js';
import { tokensPlace } from './places.js';
import { designatorsIn, type ReferenceFact } from './references.js';
import { resolve } from './resolve.js';
import { localesOf } from './settings.js';
import { filesReferringTo, JOINT, PLAIN_ITEM, symbolKey } from './uses.js';
import type { Scope } from './workspace.js';

/** Old designators and the new ones; those that stay are not in it. */
export type Renumbering = ReadonlyMap<string, string>;

/** The edits by which the references in all files of a scope follow. `renumberings`: by the URI of the agenda whose items they are. */
export function referencesFollowing(renumberings: ReadonlyMap<string, Renumbering>, scope: Scope): readonly TextEdit[] {
  if ([...renumberings.values()].every(({ size }) => size === 0)) return [];
  const names = [...renumberings.keys()].flatMap((uri) => agendaFacts(scope.analyses.get(uri))?.name ?? []);
  return filesReferringTo([...names.map(symbolKey), PLAIN_ITEM, JOINT], scope, renumberings.keys()).flatMap(({ whole: citing }) =>
    citing.references.flatMap((reference) => {
      if (!asksForItems(reference)) return [];
      const items = resolve(reference, citing, scope).filter(({ kind }) => kind === 'item');
      const agenda = items.map(({ definitions }) => definitions[0]?.uri).find((uri) => uri !== undefined && renumberings.has(uri));
      const renumbering = renumberings.get(agenda ?? '');
      return renumbering === undefined ? [] : editsOf(reference, renumbering, citing).map((edit) => ({ uri: citing.uri, ...edit }));
    }),
  );
}

function asksForItems(reference: ReferenceFact): boolean {
  return reference.plain ? reference.citation.kind === 'item' : reference.request.kind === 'item';
}

/** A designator as it stands in a list; at the second end of a range with all behind the first. */
export interface DesignatorEntry extends Place {
  readonly designators: readonly string[];
  readonly range: boolean;
}

/** The designators that a reference to items is made of, where they are written. */
export function designatorEntries(reference: ReferenceFact, { numbering }: Analysis): readonly DesignatorEntry[] {
  const { unit } = reference;
  if (reference.plain) {
    const { citation, reading } = reference;
    if (citation.kind !== 'item') return [];
    return citation.entries.map(({ start, end, designators, range }) => ({ unit, start: reading.sourceOffset(start), end: reading.sourceOffset(end - 1) + 1, designators, range }));
  }
  const content = reference.node?.content;
  if (content?.kind === 'itemReference') {
    return content.items.flatMap((range) => {
      const place = tokensPlace(unit, [range.from, ...(range.to === undefined ? [] : [range.to])]);
      return place === undefined ? [] : entriesOfRange(place, designatorsIn([range], numbering));
    });
  }
  return reference.request.kind === 'item' ? entriesOfRange(reference, reference.request.designators) : [];
}

function entriesOfRange({ unit, start, end }: Place, designators: readonly string[]): DesignatorEntry[] {
  const typed = unit.text.slice(start, end);
  const dash = designators.length > 1 ? typed.search(/[-‐‑‒–—−]/u) : -1;
  if (dash === -1) return [{ unit, start, end, designators, range: false }];
  const [first = '', ...others] = designators;
  return [
    { unit, start, end: start + typed.slice(0, dash).trimEnd().length, designators: [first], range: false },
    { unit, start: end - typed.slice(dash + 1).trimStart().length, end, designators: others, range: true },
  ];
}

type PlacedText = Omit<TextEdit, 'uri'>;

function editsOf(reference: ReferenceFact, renumbering: Renumbering, citing: Analysis): readonly PlacedText[] {
  const { numbering } = citing;
  const locale = localesOf(citing.settings)(reference.plain ? reference.reading.language : citing.language);
  const entries = designatorEntries(reference, citing);
  const groups = inRanges(entries).map((group) => followed(group, renumbering, numbering));
  if (!reference.plain || groups.every(({ fits }) => fits)) {
    return groups.flatMap(({ group, designators, fits }) => (fits ? retypedEnds(group, designators, locale) : asList(group, designators.join(', '))));
  }
  return asList(entries, joinList(locale, groups.flatMap(({ designators }) => designators.map((designator) => printDesignator(locale, designator)))));
}

/** The entries one by one, and the two ends of a range together. */
function inRanges(entries: readonly DesignatorEntry[]): readonly (readonly DesignatorEntry[])[] {
  const groups: DesignatorEntry[][] = [];
  for (const entry of entries) {
    const last = groups.at(-1);
    if (entry.range && last !== undefined) last.push(entry);
    else groups.push([entry]);
  }
  return groups;
}

interface Followed {
  readonly group: readonly DesignatorEntry[];
  readonly designators: readonly string[];
  /** The new designators can be written as the old ones are. */
  readonly fits: boolean;
}

function followed(group: readonly DesignatorEntry[], renumbering: Renumbering, numbering: Numbering): Followed {
  const old = group.flatMap(({ designators }) => designators);
  const designators = old.map((designator) => renumbering.get(designator) ?? designator);
  if (group.length < 2 || designators.join() === old.join()) return { group, designators, fits: true };
  const sorted = designators.toSorted((one, other) => compareDesignators(one, other, numbering));
  const range = group.length === 2 ? expandRange(sorted[0] ?? '', sorted.at(-1) ?? '', numbering) : undefined;
  return { group, designators: sorted, fits: range?.join() === sorted.join() };
}

/** A single designator, or the two ends of a range. */
function retypedEnds(group: readonly DesignatorEntry[], designators: readonly string[], locale: Locale): PlacedText[] {
  const ends = group.length === 1 ? [designators[0]] : [designators[0], designators.at(-1)];
  return group.flatMap((entry, index) => {
    const typed = placeText(entry);
    const newText = retyped(typed, ends[index] ?? '', locale);
    return newText === typed || entry.designators.at(-1) === ends[index] ? [] : [{ place: entry, newText }];
  });
}

function asList(entries: readonly DesignatorEntry[], newText: string): PlacedText[] {
  const [first] = entries;
  const last = entries.at(-1);
  return first === undefined || last === undefined ? [] : [{ place: { unit: first.unit, start: first.start, end: last.end }, newText }];
}

/** Numbers and letters of a designator as typed, with `bis` and the like. */
const LEVEL = /(?:\p{Nd}+|[A-Za-z]{1,5}|[\u0400-\u04FF]|[\u0621-\u064A](?:\s?[\u0621-\u064A]){0,2})(?:\s?(?:bis|ter|quater)(?![A-Za-z]))?/gu;

/** A designator in the form of another that is typed: `5 (ب)` for `5(b)` where `4 (أ)` stands; the last levels only where no more are typed. */
export function retyped(typed: string, designator: string, locale: Locale): string {
  const levels = designator.split(/[().]/u).map((level) => level.trim()).filter((level) => level !== '');
  const old = typed.match(LEVEL) ?? [];
  if (old.length === 0 || old.length > levels.length) return printDesignator(locale, designator);
  let next = levels.length - old.length;
  return typed.replace(LEVEL, (level) => inScriptOf(level, levels[next++] ?? ''));
}

function inScriptOf(typed: string, level: string): string {
  if (/^[\u0621-\u064A]/u.test(typed)) return printNumber('arabic-letters', parseLetterCounter(level) ?? 0);
  const zero = /^[\u0660-\u0669]/u.test(typed) ? 0x660 : /^[\u06F0-\u06F9]/u.test(typed) ? 0x6f0 : undefined;
  if (zero !== undefined) return level.replace(/\d/gu, (digit) => String.fromCharCode(zero + Number(digit)));
  return typed === typed.toUpperCase() && /^[A-Z]/u.test(typed) ? level.toUpperCase() : level;
}
