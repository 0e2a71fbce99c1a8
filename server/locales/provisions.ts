/** Phrases for the provisions of an instrument (language reference, section 9): `article 54, paragraph 1 (c)`, `第五十四条第一款第(三)项`. */
import type { Locale } from './locale.js';
import { type NumeralStyle, parseLetterCounter, parseRomanNumeral, printNumber } from './numerals.js';
import { fillTemplate } from './template.js';

/** The phrase for a provision in its source form: `54`, `54(1)`, `54(1)(c)(ii)`, `54(c)`, `IV(2)`. */
export function printProvision({ provisions }: Locale, provision: string): string {
  const [article = '', ...parts] = provision.split(/[()]/).map((part) => part.trim()).filter((part) => part !== '');
  const paragraph = /^\d/.test(parts[0] ?? '') ? parts[0] : undefined;
  const marks = paragraph === undefined ? parts : parts.slice(1);
  const values = {
    article: restyle(provisions.articles, article),
    paragraph: restyle(provisions.paragraphs, paragraph ?? ''),
    subparagraph: printMarks(provisions, marks),
  };
  if (paragraph === undefined) return fillTemplate(marks.length === 0 ? provisions.article : provisions.subparagraph, values);
  return fillTemplate(marks.length === 0 ? provisions.paragraph : provisions.subparagraphOfParagraph, values);
}

/** The phrase for a chapter, its number in Roman or other digits as typed: `chapter V`, `第五章`. */
export function printChapter({ provisions }: Locale, chapter: string): string {
  return fillTemplate(provisions.chapter, { number: restyle(provisions.chapters, chapter) });
}

function printMarks({ marks, markSeparator }: Locale['provisions'], typed: readonly string[]): string {
  const printed = typed.map((mark, depth) => {
    const { form, style } = marks[depth] ?? marks.at(-1) ?? { form: '({mark})', style: 'typed' };
    return fillTemplate(form, { mark: restyle(style, mark, depth === 0 ? parseLetterCounter : parseRomanNumeral) });
  });
  return printed.join(markSeparator);
}

/** The number in another style; as typed where it cannot be read, as in `54 bis`. */
function restyle(style: NumeralStyle, typed: string, parse: (text: string) => number | undefined = parseRomanNumeral): string {
  const number = /^\d{1,4}$/.test(typed) ? Number(typed) : parse(typed);
  return style === 'typed' || number === undefined ? typed : printNumber(style, number);
}
