/** Item numbers in a language's words: `4 (b)`, `4 b)`, `4(b)`, `4 (ب)`, and the line that names the item a document is issued under. */
import { joinList } from './lists.js';
import type { Locale } from './locale.js';
import { parseArabicLetterCounter, parseLetterCounter, printNumber } from './numerals.js';
import { fillTemplate } from './template.js';

/** A designator in its source form (`4(b)(ii)`, `3.1.1`) as the language prints it. */
export function printDesignator(locale: Locale, designator: string): string {
  const [item = '', ...subItems] = designator.split(/[()]/).filter((part) => part.trim() !== '');
  const printed = subItems.map((part, depth) => {
    const letter = depth === 0 ? printItemLetter(locale, part.trim()) : part.trim();
    return fillTemplate(locale.numbers.subItem, { letter });
  });
  return item.trim() + printed.join('');
}

/** Several designators, joined: `2, 3 and 4 (b)`. */
export function printDesignators(locale: Locale, designators: readonly string[]): string {
  const printed = designators.map((designator) => printDesignator(locale, designator));
  return joinList(locale, printed);
}

/** The letter of a sub-item, given as a, b … aa, as the language prints it; what is no letter, and `bis`, stay as typed. */
export function printItemLetter({ numbers }: Locale, typed: string): string {
  const [letter = '', ...rest] = typed.split(' ');
  const number = parseLetterCounter(letter);
  return number === undefined ? typed : [printNumber(numbers.letters, number), ...rest].join(' ');
}

/** The letter of a sub-item in its source form, a, b … aa, from Latin or Arabic letters; undefined for anything else. */
export function readItemLetter(text: string): string | undefined {
  const number = parseLetterCounter(text.toLowerCase()) ?? parseArabicLetterCounter(text);
  return number === undefined ? undefined : printNumber('letters', number);
}

/** The masthead's item line: `Item 2 (a) of the provisional agenda`. Empty without items. */
export function printItemLine(locale: Locale, designators: readonly string[]): string {
  const { one, two, several } = locale.masthead.item;
  const form = designators.length === 1 ? one : designators.length === 2 ? two : several;
  return designators.length === 0 ? '' : fillTemplate(form, { items: printDesignators(locale, designators) });
}
