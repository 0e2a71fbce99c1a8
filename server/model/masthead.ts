/** What an agenda says of itself in its masthead (language reference, section 3). */
import { LANGUAGES, trimmed, type Directive, type Inlines, type Language, type Reference } from '../../grammar/index.js';
import type { CalendarDate, DateRange } from '../locales/dates.js';
import { cellsField, dateField, datesOf, fieldOf, plainField, textField, wordField } from './fields.js';
import type { DocumentUnit } from './document.js';
import type { Located } from './outline.js';
import { canonicalSymbol } from './symbols.js';

export interface Masthead {
  readonly unit: DocumentUnit;
  readonly directive: Directive;
  /** As written; undefined for an agenda without one. */
  readonly symbol: string | undefined;
  /** The canonical symbol, or for want of one the file's name less language and ending: the agenda's name in references. */
  readonly name: string;
  readonly symbolStars: string;
  readonly symbolMarks: readonly Reference[];
  /** Undefined where it is missing or none of the six: findings and print take English. */
  readonly declaredLanguage: Language | undefined;
  readonly language: Language;
  readonly original: Language;
  readonly distribution: 'general' | 'limited' | 'restricted' | 'none';
  readonly date: CalendarDate | undefined;
  readonly meeting: DateRange | undefined;
  readonly texts: Readonly<Record<MastheadText, Inlines | undefined>>;
  readonly job: string | undefined;
  readonly timezone: string | undefined;
  readonly numbering: readonly string[] | undefined;
  readonly numberedParagraphs: boolean;
}
export type MastheadText = 'place' | 'session' | 'title' | 'subtitle' | 'organ' | 'body' | 'organization' | 'list-heading' | 'annotations-heading';
const TEXTS: readonly MastheadText[] = ['place', 'session', 'title', 'subtitle', 'organ', 'body', 'organization', 'list-heading', 'annotations-heading'];

/** `uri` names the file, for an agenda without a symbol. */
export function readMasthead({ unit, node }: Located<Directive>, uri: string): Masthead {
  const argument = node.argument.kind === 'nameArgument' ? node.argument : undefined;
  const symbol = argument?.name === undefined ? undefined : trimmed(argument.name.image);
  const declaredLanguage = wordField(node, 'language', LANGUAGES);
  const language = declaredLanguage ?? 'en';
  return {
    unit,
    directive: node,
    symbol,
    name: symbol === undefined ? fileName(uri) : canonicalSymbol(symbol),
    symbolStars: argument?.stars?.image ?? '',
    symbolMarks: argument?.marks ?? [],
    declaredLanguage,
    language,
    original: wordField(node, 'original', LANGUAGES) ?? language,
    distribution: wordField(node, 'distribution', ['general', 'limited', 'restricted', 'none']) ?? 'general',
    date: dateField(node, 'date'),
    meeting: datesOf(fieldOf(node, 'meeting')),
    texts: Object.fromEntries(TEXTS.map((name) => [name, textField(node, name)])) as Record<MastheadText, Inlines | undefined>,
    job: plainField(node, 'job'),
    timezone: plainField(node, 'timezone'),
    numbering: cellsField(node, 'numbering'),
    numberedParagraphs: wordField(node, 'paragraphs', ['plain', 'numbered']) === 'numbered',
  };
}

/** The last part of a URI without `.agenda` and without a language before it: `meeting` of `meeting.fr.agenda`. */
export function fileName(uri: string): string {
  const last = uri.slice(uri.lastIndexOf('/') + 1);
  let name = last;
  try {
    name = decodeURIComponent(last);
  } catch {
    // A file name with a stray per cent sign is its own name.
  }
  return name.replace(/\.agenda$/u, '').replace(new RegExp(`\\.(?:${LANGUAGES.join('|')})$`, 'u'), '');
}
