// How well plain citations are found, measured as the folder of data says: recall over the links whose target is linked in at least three
// language versions of that resolution; precision over what is found in paragraphs that have a link, right if the target is linked anywhere in it.
import { findCitations } from '../../../server/model/citations/index.js';
import { comparable, LANGUAGES, readMastheads, readParagraphs, type Language, type MarkedParagraph, type Masthead } from './corpus.js';
import { targetsOf, type FoundTarget } from './engine.js';
import { MASTHEAD_SLIPS, SLIPS } from './slips.js';

/** What was missed, or found and not linked. */
export interface Difference {
  readonly where: string;
  readonly target: string;
  /** Why it is the publisher's slip, if it is one. */
  readonly slip: string | undefined;
}
export interface Ratio {
  readonly right: number;
  readonly all: number;
}
export interface LanguageScore {
  readonly language: Language;
  readonly recall: Ratio;
  readonly precision: Ratio;
  readonly items: Ratio;
  readonly dates: Ratio;
  readonly missed: readonly Difference[];
  readonly wrong: readonly Difference[];
  readonly mastheads: readonly Difference[];
  /** Of the recogniser alone, in megabytes of UTF-8 a second. */
  readonly speed: number;
}

const LANGUAGES_NEEDED = 3;

export function scoreAll(options: { readonly speed: boolean }): readonly LanguageScore[] {
  const paragraphs = new Map(LANGUAGES.map((language) => [language, readParagraphs(language)]));
  const links = linksByTarget(paragraphs);
  const mastheads = readMastheads();
  return LANGUAGES.map((language) => ({
    language,
    ...scoreCitations(language, paragraphs.get(language) ?? [], links),
    ...scoreMastheads(language, mastheads),
    speed: options.speed ? speedOf(language, (paragraphs.get(language) ?? []).map(({ text }) => text)) : 0,
  }));
}

/** For each resolution and target the languages in which it is linked there. */
function linksByTarget(paragraphs: ReadonlyMap<Language, readonly MarkedParagraph[]>): ReadonlyMap<string, ReadonlySet<Language>> {
  const links = new Map<string, Set<Language>>();
  for (const [language, list] of paragraphs) {
    for (const { doc, cites } of list) {
      for (const [, , target] of cites) {
        const key = `${doc} ${comparable(target)}`;
        links.set(key, (links.get(key) ?? new Set<Language>()).add(language));
      }
    }
  }
  return links;
}

function scoreCitations(language: Language, paragraphs: readonly MarkedParagraph[], links: ReadonlyMap<string, ReadonlySet<Language>>): Pick<LanguageScore, 'recall' | 'precision' | 'missed' | 'wrong'> {
  const missed: Difference[] = [];
  const wrong: Difference[] = [];
  let linked = 0;
  let found = 0;
  for (const [doc, list] of byDocument(paragraphs)) {
    const targets = targetsOf(doc, language, list.map(({ text }) => text)).map((all) => all.filter(({ kind }) => kind === 'document' || kind === 'resolution').map(({ target }) => comparable(target)));
    list.forEach(({ p, cites }, index) => {
      const own = targets[index] ?? [];
      const where = `${language} ${doc} ${p}`;
      const difference = (target: string): Difference => ({ where, target, slip: SLIPS[`${doc} ${target}`] ?? SLIPS[`${doc} ${p} ${target}`] });
      for (const target of cites.map(([, , linkTarget]) => comparable(linkTarget))) {
        if ((links.get(`${doc} ${target}`)?.size ?? 0) < LANGUAGES_NEEDED) continue;
        linked += 1;
        if (!own.includes(target)) missed.push(difference(target));
      }
      if (cites.length === 0) return;
      found += own.length;
      wrong.push(...own.filter((target) => !links.has(`${doc} ${target}`)).map(difference));
    });
  }
  return { recall: { right: linked - missed.length, all: linked }, precision: { right: found - wrong.length, all: found }, missed, wrong };
}

function byDocument(paragraphs: readonly MarkedParagraph[]): ReadonlyMap<string, readonly MarkedParagraph[]> {
  const documents = new Map<string, MarkedParagraph[]>();
  for (const paragraph of paragraphs) documents.set(paragraph.doc, [...(documents.get(paragraph.doc) ?? []), paragraph]);
  return documents;
}

/** Every line of the mastheads: the item's number as most versions have it, and the days of adoption and issue. */
function scoreMastheads(language: Language, mastheads: readonly Masthead[]): Pick<LanguageScore, 'items' | 'dates' | 'mastheads'> {
  const differences: Difference[] = [];
  const read = (field: 'item' | 'adopted' | 'issued', kind: string) => {
    const lines = mastheads.map((masthead) => masthead[language][field] ?? '');
    // The date of issue is in English in mastheads whose language has no form of its own for it.
    const own = field === 'issued' && !['fr', 'es'].includes(language) ? 'en' : language;
    return targetsOf('A/76/1', own, lines).map((targets) => textOf(targets, kind));
  };
  const items = read('item', 'item');
  const adopted = read('adopted', 'date');
  const issued = read('issued', 'date');
  mastheads.forEach((masthead, index) => {
    const version = masthead[language];
    const add = (field: string, value: string | undefined, expected: string | undefined) => {
      const key = `${masthead.symbol} ${language} ${field}`;
      if (value !== expected) differences.push({ where: key, target: `${value ?? ''} instead of ${expected ?? ''}`, slip: MASTHEAD_SLIPS[key] });
    };
    add('item', items[index], itemOf(masthead));
    add('adopted', adopted[index], version.adopted_gold);
    add('issued', issued[index], version.issued_gold);
  });
  const wrongItems = differences.filter(({ where }) => where.endsWith(' item')).length;
  const all = mastheads.length;
  return { items: { right: all - wrongItems, all }, dates: { right: 2 * all - (differences.length - wrongItems), all: 2 * all }, mastheads: differences };
}

const itemsBySymbol = new Map<string, string>();

/** The item's number that most language versions of a masthead print. */
function itemOf(masthead: Masthead): string {
  const known = itemsBySymbol.get(masthead.symbol);
  if (known !== undefined) return known;
  const printed = LANGUAGES.map((language) => findCitations(masthead[language].item ?? '', language).flatMap((citation) => (citation.kind === 'item' ? citation.designators : [])).join(', '));
  const most = printed.toSorted((one, other) => count(printed, other) - count(printed, one))[0] ?? '';
  itemsBySymbol.set(masthead.symbol, most);
  return most;
}

const count = (list: readonly string[], member: string) => list.filter((one) => one === member).length;
const textOf = (targets: readonly FoundTarget[], kind: string) => targets.filter((target) => target.kind === kind).map(({ target }) => target).join(', ');

/** Megabytes of UTF-8 a second, when warm. */
function speedOf(language: Language, texts: readonly string[]): number {
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const readAll = () => texts.forEach((text) => findCitations(text, language));
  for (let round = 0; round < 3; round++) readAll();
  let best = Infinity;
  for (let round = 0; round < 5; round++) {
    const start = performance.now();
    readAll();
    best = Math.min(best, performance.now() - start);
  }
  return bytes / 1000 / best;
}
