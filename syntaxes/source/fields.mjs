// Fields, their keys and values by kind (sections 3, 4 and 8), made from the vocabulary of the grammar.
import { LANGUAGES } from '../../out/grammar/vocabulary.js';
import { anyOf, colon, commentLine, continuation, date, designator, gap, space, subDesignator } from './pieces.mjs';

/** What the run of fields under a directive or a heading is made of: fields with one of `keys`, comments, and lines that go on. */
export function fieldRun(keys) {
  return { while: `^(?=${gap}(?:${keys}${colon}|//))|${continuation(keys)}` };
}

/** The rules for a table of fields. `keys` is the source of the keys that end the field above them. */
export function fieldRules(fields, keys) {
  const groups = Map.groupBy(Object.entries(fields), ([, { value, values, translated, numbered }]) => JSON.stringify({ value, values, translated, numbered }));
  return [...groups].map(([group, entries]) => field(JSON.parse(group), entries.map(([name]) => name), keys));
}

function field({ value, values, translated, numbered }, names, keys) {
  const key = { 1: { name: 'support.type.property-name.agenda' } };
  const language = { 2: { name: 'punctuation.separator.language.agenda' }, 3: { name: 'constant.language.code.agenda' } };
  const number = { 3: { name: 'constant.numeric.key.agenda' } };
  const suffix = translated ? `(?:([.])(${LANGUAGES.join('|')}))?` : numbered ? `()${space}+([0-9IVXLC]{1,6})` : '()()';
  return {
    begin: `^${gap}(${names.join('|')})${suffix}(${colon})${gap}`,
    beginCaptures: { ...key, ...(translated ? language : numbered ? number : {}), 4: { name: 'punctuation.separator.key-value.agenda' } },
    while: `${commentLine}|${continuation(keys)}`,
    ...valueOf(value, values),
  };
}

const text = 'string.unquoted.agenda';
const comment = { include: '#comment' };
const valueInclude = (value) => [comment, { include: `#value-${value}` }];

function valueOf(value, values) {
  if (value === 'word') return { patterns: [comment, { match: `${anyOf(values)}(?!\\S)`, name: 'constant.language.value.agenda' }, invalidValue] };
  if (value === 'text' || value === 'parts' || value === 'cells') return { contentName: text, patterns: valueInclude(value) };
  if (value === 'plain') return { contentName: text, patterns: [comment] };
  return { patterns: valueInclude(value) };
}

const invalidValue = { match: '\\S+', name: 'invalid.illegal.value.agenda' };
const designators = { match: `${designator}|${subDesignator}`, name: 'constant.numeric.item.agenda' };
const lists = [{ include: '#comma' }, { include: '#semicolon' }, { include: '#range' }];
const oneDate = { match: date, name: 'constant.numeric.date.agenda' };

/** The values that are more than one word, by kind. */
export const values = {
  'value-text': { patterns: [{ include: '#inline' }] },
  'value-parts': { patterns: [{ include: '#semicolon' }, { include: '#inline' }] },
  'value-cells': { patterns: [{ include: '#escape' }, { include: '#braces' }, { include: '#bar' }, { include: '#inline' }] },
  'value-date': { patterns: [oneDate, invalidValue] },
  'value-dates': { patterns: [oneDate, { match: '[.][.]', name: 'keyword.operator.range.agenda' }, invalidValue] },
  'value-items': { patterns: [{ include: '#symbol' }, { match: `(?<=${space})of(?=${space})`, name: 'keyword.operator.word.of.agenda' }, designators, ...lists] },
  'value-ranges': { patterns: [{ match: '[0-9]{1,4}|[IVXLC]{1,7}', name: 'constant.numeric.item.agenda' }, ...lists] },
  'value-provisions': { patterns: [designators, ...lists] },
};
