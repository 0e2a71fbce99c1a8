/** The masthead, title and subtitle (language reference, sections 3 and 11). */
import type { Inlines, Language } from '../../grammar/index.js';
import type { MastheadLine, MastheadRole, PrintedBlock, PrintedRun, PrintedText } from '../../print/blocks.js';
import type { PrintLanguage } from '../../print/languages.js';
import { printMastheadDate } from '../locales/date-forms.js';
import { printItemLine } from '../locales/designators.js';
import { printMeetingLine, printOriginalLine } from '../locales/masthead.js';
import type { BodyDefinition } from '../model/definitions.js';
import { fieldOf } from '../model/fields.js';
import type { MastheadText } from '../model/masthead.js';
import { bodiesAbove } from '../model/names.js';
import { placeOf } from '../model/places.js';
import { isUnitedNationsSymbol } from '../model/published.js';
import { designatorsIn } from '../model/references.js';
import { definedText } from './defined.js';
import { printInlines } from './inline.js';
import { linkRun, linkTarget } from './links.js';
import { joinMarks } from './marks.js';
import { printedBlock, sourceOf, sourceOfNode, type Printing } from './printing.js';
import { printReference } from './references.js';
import { derivedText, fillRuns, PLACE, textRun } from './runs.js';
import { printWholeTitle } from './titles.js';

export function printMasthead(printing: Printing): readonly PrintedBlock[] {
  const { masthead: { unit, directive, texts } } = printing;
  const source = sourceOfNode(unit, directive);
  const head = { ...source, end: source.start + '@agenda'.length };
  const lines = LINES.flatMap(([role, print]) => {
    const text = print(printing);
    return text === undefined || text.runs.length === 0 ? [] : [{ role, text } satisfies MastheadLine];
  });
  const title = texts.title === undefined ? derivedText(printing.analysis.locale.words.title) : printWholeTitle(texts.title, unit, printing);
  return [
    printedBlock(printing, 'masthead', 'masthead', source, { lines }),
    printedBlock(printing, 'title', 'title', title.source ?? head, { text: title }),
    ...(texts.subtitle === undefined ? [] : [printSubtitle(texts.subtitle, printing)]),
  ];
}

function printSubtitle(subtitle: Inlines, printing: Printing): PrintedBlock {
  const text = printWholeTitle(subtitle, printing.masthead.unit, printing);
  return printedBlock(printing, 'subtitle', 'subtitle', text.source, { text });
}

/** The lines in the order of print; one that prints nothing is left out. */
const LINES: readonly (readonly [MastheadRole, (printing: Printing) => PrintedText | undefined])[] = [
  ['organization', printOrganization],
  ['symbol', printSymbol],
  ['organ', printOrgan],
  ['distribution', (printing) => ofDocument(printing, ({ analysis, masthead }) => (masthead.distribution === 'none' ? '' : analysis.locale.masthead.distribution[masthead.distribution]))],
  ['date', ({ analysis, masthead }) => masthead.date && inItsScript(printMastheadDate(analysis.locale, masthead.date), analysis.language)],
  ['language', (printing) => ofDocument(printing, ({ analysis, masthead }) => (masthead.original === masthead.language ? '' : analysis.locale.masthead.language))],
  ['original', (printing) => ofDocument(printing, ({ analysis, masthead }) => printOriginalLine(analysis.locale, masthead.original))],
  ['body', printBody],
  ['session', (printing) => field(printing, 'session')],
  ['meeting', printMeeting],
  ['item', printIssuedUnder],
];

function field(printing: Printing, name: MastheadText): PrintedText | undefined {
  const text = printing.masthead.texts[name];
  return text && printInlines(text, printing.masthead.unit, printing);
}

function printOrganization(printing: Printing): PrintedText | undefined {
  const { masthead, analysis } = printing;
  const own = masthead.symbol !== undefined && isUnitedNationsSymbol(masthead.name);
  return field(printing, 'organization') ?? (own ? derivedText(analysis.locale.words.organization) : undefined);
}

/** With its stars and marks. */
function printSymbol(printing: Printing): PrintedText | undefined {
  const { masthead: { symbol, symbolStars, symbolMarks, unit, directive }, analysis } = printing;
  const token = directive.argument.kind === 'nameArgument' ? directive.argument.name : undefined;
  if (symbol === undefined || token === undefined) return undefined;
  const marks = symbolMarks.flatMap((reference) => printReference({ kind: 'reference', reference, ...placeOf(unit, reference), bold: false, italic: false }, unit, printing));
  const runs: PrintedRun[] = [textRun(symbol + symbolStars, placeOf(unit, token).start), ...marks];
  return { source: sourceOf(placeOf(unit, token)), runs: joinMarks(runs, true, analysis.locale.punctuation.noteMarkComma) };
}

/** The highest body above the symbol. */
function printOrgan(printing: Printing): PrintedText | undefined {
  return field(printing, 'organ') ?? bodyName(bodiesAbove(printing.scope.names, printing.masthead.name).at(-1), printing);
}

/** The nearest body, unless it is the organ itself. */
function printBody(printing: Printing): PrintedText | undefined {
  const bodies = bodiesAbove(printing.scope.names, printing.masthead.name);
  return field(printing, 'body') ?? (bodies.length > 1 ? bodyName(bodies[0], printing) : undefined);
}

function bodyName(body: BodyDefinition | undefined, printing: Printing): PrintedText | undefined {
  return body && definedText(body.names, printing);
}

/** A line that stands only where the document has a symbol and is not for `distribution: none`. */
function ofDocument(printing: Printing, print: (printing: Printing) => string): PrintedText | undefined {
  const { symbol, distribution } = printing.masthead;
  return symbol === undefined || distribution === 'none' ? undefined : inItsScript(print(printing), printing.analysis.language);
}

/** Russian, Chinese and Arabic mastheads have English lines. */
function inItsScript(text: string, language: Language): PrintedText {
  const english: PrintLanguage | undefined = ['ar', 'ru', 'zh'].includes(language) && /[A-Za-z]/.test(text) && !/[^ -~]/.test(text) ? 'en' : undefined;
  return derivedText(text, english);
}

function printMeeting(printing: Printing): PrintedText | undefined {
  const { masthead, analysis } = printing;
  const place = field(printing, 'place');
  const runs = fillRuns(printMeetingLine(analysis.locale, masthead.meeting, place && PLACE), place?.runs ?? []).filter((run) => run.kind !== 'text' || run.text !== '');
  return place?.source === undefined ? { runs } : { source: place.source, runs };
}

/** The item that the document is issued under, linked to it. */
function printIssuedUnder(printing: Printing): PrintedText | undefined {
  const { masthead: { directive, unit }, analysis } = printing;
  const value = fieldOf(directive, 'item')?.value;
  const ranges = value?.kind === 'itemsValue' ? value.groups.flatMap(({ items }) => items) : [];
  const [first] = ranges;
  if (value === undefined || first === undefined) return undefined;
  const text = textRun(printItemLine(analysis.locale, designatorsIn(ranges, analysis.numbering)), first.from.startOffset);
  const fact = printing.referencesIn(unit).byStart.get(first.from.startOffset);
  const target = fact && linkTarget(fact, printing);
  return { source: sourceOf(placeOf(unit, value)), runs: [target === undefined ? text : linkRun(target, [text])] };
}
