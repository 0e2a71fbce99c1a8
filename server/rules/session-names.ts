/**
 * One session of one body called by two names in a file: the same body's same item is cited of the "resumed twelfth session" and of the
 * "first resumed twelfth session". Only where one name is the other with words left out, and both have the session's own number.
 */
import type { Language } from '../../grammar/index.js';
import { phrasesOf } from '../locales/phrases/index.js';
import type { Analysis } from '../model/analysis.js';
import type { ItemCitation } from '../model/citations/citation.js';
import { foldText } from '../model/citations/characters.js';
import { lexiconOf } from '../model/citations/lexicon.js';
import { tokenize, type Token } from '../model/citations/tokens.js';
import type { Place } from '../model/document.js';
import { keptByUnit } from '../model/kept-by-unit.js';
import type { PlainReference } from '../model/references.js';
import { ownerOfItems } from '../model/resolve-citation.js';
import type { Severity } from '../model/settings.js';
import type { Scope } from '../model/workspace.js';
import { stateOfMeaning, type MeaningState } from '../model/states.js';

export interface SessionName {
  readonly name: string;
  readonly place: Place;
}
export interface LooseSessionName extends SessionName {
  /** The first place in the file that has the longer name. */
  readonly longer: SessionName;
  readonly severity: Severity;
}

export interface SessionOfItem extends ReadName {
  readonly body: string;
  readonly items: readonly string[];
  readonly place: Place;
}

/** The names of sessions that a document's texts cite items of, in order. */
export function citedSessions(analysis: Analysis, scope: Scope): readonly SessionOfItem[] {
  return sessionsByUnit(analysis, stateOfMeaning(analysis, scope));
}
const sessionsByUnit = keptByUnit<MeaningState, SessionOfItem>((_, index, analysis, { scope }) =>
  (analysis.referencesByUnit[index] ?? []).flatMap((reference) => (reference.plain ? (sessionOf(reference, analysis, scope) ?? []) : [])));

/** The names that leave something out, in the order of the file; not one that may be short for several longer ones. */
export function looseSessionNames(sessions: readonly SessionOfItem[]): readonly LooseSessionName[] {
  const distinct = new Map<string, SessionOfItem[]>();
  for (const session of sessions) {
    for (const key of keysOf(session)) {
      const known = distinct.get(key) ?? [];
      distinct.set(key, known);
      if (known.length < MOST_NAMES && !known.some((other) => sayTheSame(other, session))) known.push(session);
    }
  }
  return sessions.flatMap((session) => {
    const longer = keysOf(session).flatMap((key) => distinct.get(key) ?? []).filter((other) => isLonger(other.words, session.words));
    const [first] = longer;
    if (first === undefined || longer.some((other) => !sayTheSame(other, first))) return [];
    // A session and its resumption may both be meant; a resumption without its number hardly is another than the one with it.
    return [{ name: session.name, place: session.place, longer: { name: first.name, place: first.place }, severity: session.words.some(isResumed) ? 'warning' : 'information' }];
  });
}

/** More names than one item's session ever has. */
const MOST_NAMES = 20;
const keysOf = ({ body, items }: SessionOfItem) => items.map((item) => `${item} of ${body}`);
const sayTheSame = (one: SessionOfItem, other: SessionOfItem) => one.words.length === other.words.length && one.words.every(({ text }, index) => text === other.words[index]?.text);

function sessionOf(reference: PlainReference, analysis: Analysis, scope: Scope): SessionOfItem | undefined {
  const { citation, reading, unit } = reference;
  const owner = ownerOfItems(reference, analysis, scope);
  if (citation.kind !== 'item' || owner?.kind !== 'body' || owner.session === undefined) return undefined;
  const at = offsetOf(owner.session, citation, reading.text);
  const read = at === undefined ? undefined : readName(owner.session, reading.language);
  if (at === undefined || read === undefined) return undefined;
  const place = { unit, start: reading.sourceOffset(at + read.start), end: reading.sourceOffset(at + read.end - 1) + 1 };
  return { ...read, place, body: owner.body, items: citation.designators };
}

/** Where the words of the session stand: behind the citation, else the nearest before it. */
function offsetOf(session: string, { owner, before }: ItemCitation, text: string): number | undefined {
  const behind = owner === undefined ? -1 : text.indexOf(session, owner.start);
  if (owner !== undefined && behind >= 0 && behind + session.length <= owner.end) return behind;
  const ahead = text.lastIndexOf(session, before.end - session.length);
  return ahead < before.start ? undefined : ahead;
}

interface ReadName {
  readonly name: string;
  /** Offsets in the words that were read. */
  readonly start: number;
  readonly end: number;
  readonly words: readonly Word[];
}
interface Word {
  /** Folded; a number by its value, a Chinese noun without its measure word. */
  readonly text: string;
  readonly kind: 'number' | 'small' | 'session' | 'other';
}

/** The name of a session without the small words around it; undefined for one that nothing but "session" is said of. */
function readName(text: string, language: Language): ReadName | undefined {
  const tokens = tokenize(text, lexiconOf(phrasesOf(language)));
  const [first, last] = [tokens.find((token) => !isJoiner(token)), tokens.findLast((token) => !isJoiner(token))];
  if (first === undefined || last === undefined) return undefined;
  const inside = tokens.filter(({ start, end }) => start >= first.start && end <= last.end);
  const words = inside.flatMap((token) => wordsOf(token, text));
  if (!words.some((word) => word.kind === 'number' || (word.kind === 'other' && !isResumed(word)))) return undefined;
  return { name: text.slice(first.start, last.end), start: first.start, end: last.end, words };
}

const isJoiner = ({ entry }: Token) => entry?.has('of') === true || entry?.has('the') === true;

function wordsOf(token: Token, text: string): readonly Word[] {
  const folded = foldText(text.slice(token.start, token.end));
  if (token.kind === 'number') return [{ text: token.value < 0 ? folded : String(token.value), kind: 'number' }];
  if (token.entry?.has('ordinal') === true) return [{ text: folded, kind: 'number' }];
  if (token.entry?.has('session') === true) return [{ text: folded.replace(/^[届次](?=.)/u, ''), kind: 'session' }];
  return folded.split(' ').map((word) => ({ text: word, kind: isJoiner(token) || token.entry?.has('numberMark') === true ? 'small' : 'other' }));
}

const RESUMED = ['resumed', 'reprise', 'continuacion', 'reanudad', 'возобновлен', '续', 'مستأنف', 'استئناف'].map(foldText);
const isResumed = ({ text }: Word) => RESUMED.some((stem) => text.includes(stem));

/** Whether one name is the other with words added that say which resumption it is, and nothing else. */
function isLonger(longer: readonly Word[], shorter: readonly Word[]): boolean {
  let at = 0;
  const added: Word[] = [];
  for (const word of longer) {
    if (word.text === shorter[at]?.text) at++;
    else added.push(word);
  }
  return at === shorter.length && longer.some(isResumed) && added.some((word) => word.kind === 'number' || isResumed(word)) && added.every((word) => word.kind === 'number' || word.kind === 'small' || isResumed(word));
}
