/** What explicit references print (language reference, section 9). */
import { parseIsoDate, parseClockTime } from '../locales/dates.js';
import { printDate, printDateTime } from '../locales/date-forms.js';
import { printDesignators } from '../locales/designators.js';
import type { Locale } from '../locales/locale.js';
import { printChapter, printProvision } from '../locales/provisions.js';
import type { Reference, Token } from '../../grammar/index.js';
import type { MarkRun, PrintedRun } from '../../print/blocks.js';
import type { DocumentUnit } from '../model/document.js';
import type { Request } from '../model/references.js';
import { parseResolutionNumber } from '../model/resolution-numbers.js';
import { isCjk, type ReferenceRun } from '../model/runs.js';
import { noteAnchor } from './anchors.js';
import { linkRun, linkTarget } from './links.js';
import { printedMark } from './marks.js';
import type { Printing } from './printing.js';
import { textRun } from './runs.js';

export function printReference(run: ReferenceRun, unit: DocumentUnit, printing: Printing): readonly PrintedRun[] {
  const { reference, bold, italic } = run;
  const style = { ...(bold ? { bold } : {}), ...(italic ? { italic } : {}) } as const;
  const fact = printing.referencesIn(unit).byStart.get(reference.open.startOffset);
  const typed = { ...textRun(withoutComments(unit.text.slice(run.start, run.end)), run.start), ...style };
  if (fact === undefined || fact.plain || fact.node !== reference) return [typed];
  const words = linkedWords(reference, unit);
  if (words === '' && fact.request.kind === 'note') return [printMark(fact.request.id, run.start, printing)];
  const text = words === '' ? printRequest(fact.request, reference, printing.analysis.locale) : words;
  if (text === undefined) return [typed];
  const printed = { ...textRun(text, words === '' ? run.start : startOfWords(reference)), ...style };
  const target = linkTarget(fact, printing);
  return [target === undefined ? printed : linkRun(target, [printed])];
}

/** What is typed, less the comment lines in it. */
function withoutComments(text: string): string {
  return text.replace(/(\r\n|\r|\n)(?:[^\S\r\n]*\/\/[^\r\n]*(?:\r\n|\r|\n))+/gu, '$1');
}

export function printMark(id: string, at: number, { analysis }: Printing): MarkRun {
  const mark = { kind: 'mark', text: printedMark(id), note: id, at } as const;
  return analysis.notes.has(id) ? { ...mark, anchor: noteAnchor(id) } : mark;
}

/** The words behind the bar, lines joined; empty without any. */
function linkedWords({ link }: Reference, { text }: DocumentUnit): string {
  return link.map((token) => (token.tokenType.name === 'LinkText' ? token.image : lineJoin(token, text))).join('').replace(/\\([!-/:-@[-`{-~])/gu, '$1').trim();
}

/** Where the words behind the bar begin: zero-based offset in the unit. */
function startOfWords({ open, link: [first] }: Reference): number {
  return first === undefined ? open.startOffset : first.startOffset + first.image.length - first.image.trimStart().length;
}

function lineJoin({ startOffset, image }: Token, text: string): string {
  return isCjk(text.charCodeAt(startOffset - 1)) && isCjk(text.charCodeAt(startOffset + image.length)) ? '' : ' ';
}

/** Undefined for a date that does not exist. */
function printRequest(request: Request, { content }: Reference, locale: Locale): string | undefined {
  switch (request.kind) {
    case 'document': return content?.kind === 'symbolReference' ? content.symbol.map((token) => token.image).join(' ') : request.symbols.join(' ');
    case 'resolution': case 'decision': return parseResolutionNumber(request.number)?.text ?? request.number;
    case 'item': return printDesignators(locale, request.designators);
    case 'article': return printProvision(locale, request.provision);
    case 'chapter': return printChapter(locale, request.provision);
    case 'date': return printIsoDate(locale, request.date);
    case 'note': return printedMark(request.id);
  }
}

/** `2021-09-06` or `2021-09-06T11:00` in running text. */
function printIsoDate(locale: Locale, iso: string): string | undefined {
  const date = parseIsoDate(iso.slice(0, 10));
  if (date === undefined || iso.length === 10) return date && printDate(locale, date);
  const minutes = parseClockTime(iso.slice(11));
  return minutes === undefined ? undefined : printDateTime(locale, date, minutes);
}
