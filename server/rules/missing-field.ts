/** `missing-field`: a masthead without language, date or meeting; a name or title that is printed in English for want of the language's own. */
import { LANGUAGES, type DocumentEntry, type Language } from '../../grammar/index.js';
import { isoDate } from '../locales/dates.js';
import { LOCALES } from '../locales/index.js';
import type { Analysis } from '../model/analysis.js';
import type { DocumentUnit, Place } from '../model/document.js';
import { fieldOf } from '../model/fields.js';
import type { Masthead } from '../model/masthead.js';
import { bodiesAbove, named } from '../model/names.js';
import { lineEndOf, newlineOf, placeOf, symbolPlace } from '../model/places.js';
import { fullSymbols } from '../model/references.js';
import type { Texts } from '../model/texts.js';
import { timetablesOf } from '../model/timetable.js';
import { documentCheck, scopeCheck, type Problem, type ProblemFix, type Rule } from './rule.js';

const messages = {
  language: 'The masthead does not say the language of the document.',
  date: 'The masthead has no date of the document.',
  meeting: 'The masthead does not say when the meeting is held.',
  insert: 'Insert “{line}”',
  noName: '{body} has no name in {language}: {instead}.',
  noTitle: '{symbol} has no title in {language}: {instead}.',
  english: 'the English one is printed',
  nothing: 'nothing is printed for it',
  definition: 'Its definition.',
};

export const missingField: Rule = {
  code: 'missing-field',
  severity: 'information',
  messages,
  checks: [
    documentCheck(['masthead'], function* ({ masthead }) {
      if (masthead === undefined) return;
      const { unit, directive } = masthead;
      const place = placeOf(unit, directive.keyword);
      if (fieldOf(directive, 'language') === undefined) {
        yield { place, message: messages.language, severity: 'error', fixes: (analysis) => languagesOf(analysis).map((language) => insertField(masthead, `language: ${language}`)) };
      }
      if (fieldOf(directive, 'date') === undefined) yield { place, message: messages.date, severity: 'warning' };
      if (fieldOf(directive, 'meeting') === undefined) yield { place, message: messages.meeting, severity: 'warning', fixes: (analysis) => meetingFix(analysis, masthead) };
    }),
    scopeCheck(['masthead', 'outline', 'language'], function* ({ masthead, outline, language }, { names }) {
      if (masthead === undefined) return;
      const bodies = masthead.symbol === undefined ? [] : bodiesAbove(names, masthead.name);
      // A body without a parent is printed as the organ.
      const printed = [masthead.texts.body === undefined && bodies.length > 1 ? bodies[0] : undefined, masthead.texts.organ === undefined ? bodies.at(-1) : undefined];
      for (const body of printed) {
        if (body !== undefined) yield* missingText(symbolPlace(masthead), messages.noName, { body: body.prefix }, body, body.names, language);
      }
      for (const { unit, entry } of entriesWithoutTitle(outline)) {
        for (const { symbol, full } of fullSymbols(entry.symbols)) {
          const name = full[0] ?? '';
          const [definition] = named(names.documents, name);
          if (definition === undefined || definition.titles.size === 0 || named(names.entryTitles, name).some((other) => other.language === language)) continue;
          yield* missingText(placeOf(unit, symbol), messages.noTitle, { symbol: name }, definition, definition.titles, language);
        }
      }
    }),
  ],
};

function* missingText(place: Place, message: string, values: Record<string, string>, definition: { uri: string; place: Place }, texts: Texts, language: Language): Iterable<Problem> {
  if (texts.has(language) || texts.has('all')) return;
  const instead = texts.has('en') ? messages.english : messages.nothing;
  yield { place, message, values: { ...values, language: LOCALES.en.masthead.originals[language], instead }, related: [{ uri: definition.uri, place: definition.place, message: messages.definition }] };
}

function entriesWithoutTitle({ documents }: Analysis['outline']): readonly { readonly unit: DocumentUnit; readonly entry: DocumentEntry }[] {
  return documents.flatMap(({ entries }) => entries.flatMap(({ unit, node }) => (node.kind === 'documentEntry' && node.title.parts.length === 0 ? [{ unit, entry: node }] : [])));
}

function insertField({ unit, directive }: Masthead, line: string): ProblemFix {
  const end = lineEndOf(unit, placeOf(unit, directive.keyword).end);
  return { title: messages.insert, values: { line }, edits: [{ place: { unit, start: end, end }, newText: newlineOf(unit) + line }] };
}

/** From the first to the last day of the timetables. */
function meetingFix({ outline, numbering }: Pick<Analysis, 'outline' | 'numbering'>, masthead: Masthead): readonly ProblemFix[] {
  const days = timetablesOf(outline, numbering).flatMap((timetable) => timetable.days.flatMap(({ date }) => (date === undefined ? [] : [isoDate(date)]))).sort();
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined) return [];
  return [insertField(masthead, `meeting: ${first === last ? first : `${first} .. ${last}`}`)];
}

const SCRIPTS: readonly (readonly [Language, RegExp])[] = [['ar', /\p{Script=Arabic}/gu], ['zh', /\p{Script=Han}/gu], ['ru', /\p{Script=Cyrillic}/gu]];

/** The languages that the file's name or the script of its text tells; those in Latin letters for want of either. */
function languagesOf({ document: { uri, units } }: Pick<Analysis, 'document'>): readonly Language[] {
  const named = LANGUAGES.find((language) => uri.endsWith(`.${language}.agenda`));
  if (named !== undefined) return [named];
  const text = units.slice(0, 200).map((unit) => unit.text).join('');
  const byScript = SCRIPTS.find(([, letters]) => (text.match(letters)?.length ?? 0) > text.length / 10);
  return byScript === undefined ? ['en', 'fr', 'es'] : [byScript[0]];
}
