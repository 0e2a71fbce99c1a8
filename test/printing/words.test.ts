// Whatever is printed without having been typed stands in the table of the language, where a folder can set another word.
import assert from 'node:assert/strict';
import { LANGUAGES } from '../../grammar/index.js';
import { LOCALES } from '../../server/locales/index.js';
import type { Locale } from '../../server/locales/locale.js';
import { blocksOf, textLinesOf } from '../support/printed.js';

/** Every kind of part, and a timetable in which an item goes on on the next day; what is typed is digits and Q alone. */
const agendaIn = (language: string) => `@agenda A/76/100
language: ${language}
original: ${language === 'en' ? 'fr' : 'en'}
distribution: limited
date: 2030-01-01
meeting: 2030-05-06 .. 2030-05-07
place: Q
item: 1(a)

# 1. Q
## (a) Q

Q

## (b) Q
status: Q

@documents
A/76/1  Q

@annex Q

@schedule
2030-05-06
10:00-13:00  1
2030-05-07
10:00-13:00  1

@annex Q
`;
const registryIn = (language: string) => `@body QQ\nname.${language}: Q\n`;

/** A word of the table between brackets that nothing else prints; what printing fills in stays without them. */
const bracketed = (word: string) => `\u27E6${word.replace(/\{\w+\}/gu, '\u27E7$&\u27E6')}\u27E7`;

/** Styles of numerals and other choices are no words. */
const CHOICES = ['after', 'before', 'typed', 'chinese', 'arabic-letters', 'arabic-ordinals'];

function withBrackets(value: unknown): unknown {
  if (typeof value === 'string') return CHOICES.includes(value) ? value : bracketed(value);
  if (Array.isArray(value)) return value.map(withBrackets);
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).map(([key, member]) => [key, withBrackets(member)])) : value;
}

/** What a folder may say instead of the table: all its words. The numbers are Latin ones, to be told from words. */
function overrides({ words, masthead, punctuation, dates, times, provisions, registry }: Locale): unknown {
  const periods = times.periods.map(({ name }) => ({ name: bracketed(name) }));
  const { hour, hourAndMinute, single, range, rangeInPeriod } = times;
  return {
    ...(withBrackets({ words, masthead, punctuation, dates, provisions, registry }) as object),
    times: { ...(withBrackets({ hour, hourAndMinute, single, range, rangeInPeriod }) as object), periods },
    numbers: { letters: 'letters', annexes: 'roman', numbering: ['1.', '(a)', '(i)'], subItem: '({letter})' },
  };
}

/** What is typed in these documents, and numbers. */
const TYPED = /[\dQ/.()\-\s]|A(?=\/)|\b[ab]\b|\bI+\b|\btest\b/gu;

for (const language of LANGUAGES) {
  describe(`words in ${language}`, () => {
    for (const [name, source] of [['an agenda', agendaIn(language)], ['a registry', registryIn(language)]] as const) {
      it(`that ${name} prints can all be set by the folder`, () => {
        const lines = textLinesOf(blocksOf(source, undefined, { words: { [language]: overrides(LOCALES[language]) } }));
        assert.ok(lines.some((line) => line.includes('\u27E6')));
        const rest = lines.map((line) => line.replace(/\u27E6[^\u27E6\u27E7]*\u27E7/gu, ' ').replace(TYPED, ''));
        assert.deepEqual(rest.filter((line) => line !== ''), [], lines.join('\n'));
      });
    }
  });
}
