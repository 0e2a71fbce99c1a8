/** What is said where two language versions of a document differ: what stands in the other version. */
import type { Language } from '../../grammar/index.js';
import type { VersionComparison } from '../model/compare/index.js';
import type { Place } from '../model/document.js';
import type { Problem, Values } from './rule.js';

export const VERSION_MESSAGES = {
  date: 'The {version} version is dated {other}.',
  meeting: 'The {version} version gives {other} for the meeting.',
  original: 'The {version} version names {other} as the original language.',
  itemMissing: 'Item {item} of the {version} version, “{title}”, is missing here.',
  itemExtra: 'The {version} version has no item {item}.',
  unnumbered: 'Of entries without a number the {version} version has {other}, this one {own}.',
  statusMissing: 'In the {version} version item {item} has a status: “{other}”.',
  statusExtra: 'In the {version} version item {item} has no status.',
  parts: 'Of parts {directive} the {version} version has {other}, this one {own}.',
  documentMissing: 'The {version} version lists {symbol} too.',
  documentExtra: 'The {version} version does not list {symbol}.',
  documentElsewhere: 'The {version} version lists {symbol} under {other}.',
  citationMissing: 'The {version} version cites {target} here.',
  citationExtra: 'The {version} version does not cite {target} here.',
  referenceOther: 'The {version} version has {other} here.',
  noteMissing: 'Note {note} of the {version} version is missing here.',
  noteExtra: 'The {version} version has no note {note}.',
  markMissing: 'The {version} version has a mark of note {note} here.',
  markExtra: 'The {version} version has no mark of note {note} here.',
  timetables: 'The {version} version has another number of timetables: {other}, this one {own}.',
  dayMissing: 'The timetable of the {version} version has the day {date} too.',
  dayExtra: 'The timetable of the {version} version has no day {date}.',
  slotMissing: 'On this day the {version} version has a slot {other} too.',
  slotExtra: 'On this day the {version} version has no slot {own}.',
  slotTime: 'The {version} version has {other} here.',
  slotItems: 'In this slot the {version} version has {other}.',
  slotNoItems: 'In this slot the {version} version has no item.',
  itemMarks: 'In this slot the {version} version has the mark of note {other} on item {item}.',
  itemNoMarks: 'In this slot the {version} version has no mark on item {item}.',
  slotMarks: 'In this slot the {version} version has the mark of note {other}.',
  slotNoMarks: 'In this slot the {version} version has no mark of a note.',
  slotWords: 'In this slot the {version} version has {other} too.',
  slotNoWords: 'In this slot the {version} version has no words in quotation marks.',
  related: 'The {version} version.',
  write: 'Write {text}',
};

export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { ar: 'Arabic', zh: 'Chinese', en: 'English', fr: 'French', ru: 'Russian', es: 'Spanish' };

/** A difference in the own version, with the place in the other that it is of. */
export function difference({ other }: VersionComparison, place: Place, message: string, values: Values, there: Place | undefined, fixText?: string): Problem {
  const version = LANGUAGE_NAMES[other.language];
  return {
    place, message, values: { ...values, version },
    related: there === undefined ? [] : [{ uri: other.document.uri, place: there, message: VERSION_MESSAGES.related }],
    ...(fixText !== undefined && { fixes: () => [{ title: VERSION_MESSAGES.write, values: { text: fixText }, edits: [{ place, newText: fixText }] }] }),
  };
}

/** What is typed at a place, on one line. */
export function writtenAt({ unit, start, end }: Place): string {
  return unit.text.slice(start, end).replace(/\s+/gu, ' ').trim();
}
