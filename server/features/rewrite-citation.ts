/**
 * Code actions that write a plain citation as a reference in braces, and one in braces as plain text. What is printed stays, and
 * everything in the text around still means the same: where it would not, nothing is offered.
 */
import { parseUnit } from '../../grammar/index.js';
import { printDate, printDateTime } from '../locales/date-forms.js';
import { parseClockTime, parseIsoDate } from '../locales/dates.js';
import { printDesignators } from '../locales/designators.js';
import type { Locale } from '../locales/locale.js';
import { printChapter, printProvision } from '../locales/provisions.js';
import type { Analysis } from '../model/analysis.js';
import { placeText, type DocumentUnit, type Place } from '../model/document.js';
import { applyEditsTo, type TextEdit } from '../model/edits.js';
import { readReferences, type ExplicitReference, type PlainReference, type Request } from '../model/references.js';
import { parseResolutionNumber } from '../model/resolution-numbers.js';
import { resolveRequest } from '../model/resolve-request.js';
import { resolve } from '../model/resolve.js';
import { localesOf } from '../model/settings.js';
import type { Target } from '../model/target.js';
import type { Scope } from '../model/workspace.js';
import { closest, type Point } from './point.js';

export interface Rewriting {
  readonly title: string;
  readonly edits: readonly TextEdit[];
}

/** What is offered for the reference at a point. */
export function rewriteCitation(analysis: Analysis, point: Point, scope: Scope): readonly Rewriting[] {
  const reference = closest(analysis.references, point);
  if (reference === undefined) return [];
  const [title, attempts] = reference.plain
    ? ['Write as a reference in braces', [[reference], companions(reference, analysis)].map((all) => all.flatMap((one) => inBraces(one, analysis, scope) ?? []))] as const
    : ['Write as plain text', [asText(reference, analysis)]] as const;
  const edits = attempts.find((attempt) => attempt.some(({ place }) => place.start >= reference.start && place.end <= reference.end) && meansTheSame(attempt, analysis, scope));
  return edits === undefined ? [] : [{ title, edits }];
}

/** The resolutions of one list, which are read together: braces around one take the others their noun. */
function companions({ citation, unit, reading }: PlainReference, { references }: Analysis): readonly PlainReference[] {
  return references.filter((one) => one.plain && one.unit === unit && one.reading === reading && one.citation.kind === citation.kind).filter((one) => one.plain);
}

function inBraces(reference: PlainReference, analysis: Analysis, scope: Scope): TextEdit | undefined {
  const targets = resolve(reference, analysis, scope);
  const [target] = targets;
  const { citation, reading, unit } = reference;
  if (target === undefined || (targets.length > 1 && citation.kind !== 'item')) return undefined;
  const place: Place = citation.kind === 'item' ? { unit, start: reading.sourceOffset(citation.numbers.start), end: reading.sourceOffset(citation.numbers.end - 1) + 1 } : reference;
  const typed = placeText(place);
  const contents = contentsFor(target, targets, typed, localesOf(analysis.settings)(reading.language), (request) => means(request, target, analysis, scope));
  if (contents === undefined || /[{}|｜]/u.test(typed)) return undefined;
  const newText = contents.printed === typed ? `{${contents.text}}` : `{${contents.text} | ${typed}}`;
  return { uri: analysis.document.uri, place, newText };
}

/** Whether a request without a body or an instrument means the target all the same. */
function means(request: Request, target: Target, analysis: Analysis, scope: Scope): boolean {
  return resolveRequest(request, analysis, scope)[0]?.target === target.target;
}

interface Contents {
  readonly text: string;
  /** What the reference prints without words of its own. */
  readonly printed: string;
}

function contentsFor(target: Target, targets: readonly Target[], typed: string, locale: Locale, isMeantBy: (request: Request) => boolean): Contents | undefined {
  switch (target.kind) {
    case 'document':
      return typed.includes('/') ? { text: typed, printed: typed } : { text: target.target, printed: target.target };
    case 'resolution': case 'decision':
      if (target.number === undefined || target.body === undefined) return undefined;
      if (typed.startsWith(`${target.body}/`)) return { text: typed, printed: typed };
      return { text: `${target.kind} ${target.number}${isMeantBy({ kind: target.kind, number: target.number, body: undefined }) ? '' : ` of ${target.body}`}`, printed: target.number };
    case 'item': {
      const designators = targets.flatMap(({ designator }) => designator ?? []);
      const owner = target.agenda === undefined ? '' : ` of ${target.agenda}`;
      return { text: `${designators.length > 1 ? 'items' : 'item'} ${designators.join(', ')}${owner}`, printed: printDesignators(locale, designators) };
    }
    case 'article': {
      const [instrument = '', provision = ''] = target.target.split(' ');
      return { text: `article ${provision}${isMeantBy({ kind: 'article', provision: provision, instrument: undefined }) ? '' : ` of ${instrument}`}`, printed: printProvision(locale, provision) };
    }
    case 'chapter': {
      const [instrument = '', , chapter = ''] = target.target.split(' ');
      return { text: `chapter ${chapter}${isMeantBy({ kind: 'chapter', provision: chapter, instrument: undefined }) ? '' : ` of ${instrument}`}`, printed: printChapter(locale, chapter) };
    }
    case 'date':
      return { text: target.target, printed: printedDate(target.target, locale) ?? '' };
    case 'instrument': case 'note':
      return undefined;
  }
}

function asText(reference: ExplicitReference, analysis: Analysis): readonly TextEdit[] {
  const { node, role, request, unit } = reference;
  if (node === undefined || role !== 'text') return [];
  const [first] = node.link;
  const last = node.link.at(-1);
  const words = first === undefined || last === undefined ? '' : unit.text.slice(first.startOffset, last.startOffset + last.image.length).trim();
  const newText = words === '' ? printed(request, node.content === undefined ? '' : placeText(reference).slice(1, -1).trim(), analysis.locale) : words;
  return newText === undefined ? [] : [{ uri: analysis.document.uri, place: { unit, start: reference.start, end: reference.end }, newText }];
}

function printed(request: ExplicitReference['request'], typed: string, locale: Locale): string | undefined {
  switch (request.kind) {
    case 'document': return typed;
    case 'resolution': case 'decision': return parseResolutionNumber(request.number)?.text;
    case 'item': return printDesignators(locale, request.designators);
    case 'article': return printProvision(locale, request.provision);
    case 'chapter': return printChapter(locale, request.provision);
    case 'date': return printedDate(request.date, locale);
    case 'note': return undefined;
  }
}

function printedDate(iso: string, locale: Locale): string | undefined {
  const date = parseIsoDate(iso.slice(0, 10));
  const minutes = iso.length === 10 ? undefined : parseClockTime(iso.slice(11));
  if (date === undefined) return undefined;
  return minutes === undefined ? printDate(locale, date) : printDateTime(locale, date, minutes);
}

/** All references of the text mean after the edits what they mean before. */
function meansTheSame(edits: readonly TextEdit[], analysis: Analysis, scope: Scope): boolean {
  const unit = edits[0]?.place.unit;
  if (unit === undefined) return false;
  const text = applyEditsTo({ unit, start: 0, end: unit.text.length }, edits);
  const { tree, exit } = parseUnit(text, unit.entry);
  return meanings({ ...unit, text, tree, exit }, analysis, scope) === meanings(unit, analysis, scope);
}

function meanings(unit: DocumentUnit, analysis: Analysis, scope: Scope): string {
  const references = readReferences(unit, analysis).toSorted((one, other) => one.start - other.start);
  return references.flatMap((reference) => resolve(reference, analysis, scope).map(({ kind, target, definitions }) => `${kind} ${target} ${definitions[0]?.uri ?? ''}`)).join('\n');
}
