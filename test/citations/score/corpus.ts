// The citations and mastheads that the publisher of the resolutions marked by hand, as the folder of data has them.
import { existsSync, readFileSync } from 'node:fs';

export const DATA = '../shared/data';
export const LANGUAGES = ['ar', 'zh', 'en', 'fr', 'ru', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A paragraph or note of a resolution with what its links point at. */
export interface MarkedParagraph {
  readonly doc: string;
  readonly p: number;
  readonly text: string;
  /** Start and end in code points, and the target as the publisher has it. */
  readonly cites: readonly (readonly [number, number, string])[];
}

/** One language version of a masthead: what is printed, and the values that a machine gave with it. */
export interface MastheadVersion {
  readonly session?: string;
  readonly item?: string;
  readonly item_gold?: string;
  readonly adopted?: string;
  readonly adopted_gold?: string;
  readonly issued?: string;
  readonly issued_gold?: string;
}
export type Masthead = { readonly symbol: string } & Readonly<Record<Language, MastheadVersion>>;

export const hasCorpus = (): boolean => existsSync(`${DATA}/citations/en.jsonl`);

export function readParagraphs(language: Language): readonly MarkedParagraph[] {
  return readLines(`${DATA}/citations/${language}.jsonl`) as readonly MarkedParagraph[];
}

export function readMastheads(): readonly Masthead[] {
  return readLines(`${DATA}/mastheads.jsonl`) as readonly Masthead[];
}

function readLines(file: string): readonly unknown[] {
  return readFileSync(file, 'utf8').split('\n').filter((line) => line !== '').map((line): unknown => JSON.parse(line));
}

/**
 * A target, the publisher's or ours, so that the two can be compared "by organ and number": without the publisher's suffixes and the letters of
 * parts, in capitals; letters of other alphabets and a language's path in a link are the publisher's slips of the pen.
 */
export function comparable(target: string): string {
  const symbol = target
    .replace(/^\/ru\//, '')
    .replaceAll('С', 'C')
    .replace(/\(supp\)$/i, '')
    .replace(/^A\/h[rc]{2}\//i, 'A/HRC/')
    .replaceAll(' ', '')
    .toUpperCase();
  return symbol.includes('/RES/') ? symbol.replace(/(\/RES\/\d+)[A-Z](?=\()/, '$1').replace(/(\d\/\d+)[A-Z-]+$/, '$1') : symbol;
}
