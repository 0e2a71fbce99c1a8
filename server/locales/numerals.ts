/** Numbers in the scripts of the six languages, both ways: Chinese and Roman numerals, letters, Arabic letters and ordinals, digits. */

/** How a number is written. `typed`: as it stands in the source. */
export type NumeralStyle = 'typed' | 'digits' | 'roman' | 'letters' | 'chinese' | 'arabic-letters' | 'arabic-ordinals';

/** A number from 1 in a style; in digits where the style does not reach it. */
export function printNumber(style: NumeralStyle, number: number): string {
  switch (style) {
    case 'roman':
      return romanNumeral(number) ?? String(number);
    case 'letters':
      return letterCounter(number) ?? String(number);
    case 'chinese':
      return chineseNumeral(number) ?? String(number);
    case 'arabic-letters':
      return arabicLetterCounter(number) ?? String(number);
    case 'arabic-ordinals':
      return arabicOrdinal(number) ?? String(number);
    case 'typed':
    case 'digits':
    default: // an unknown word in a settings file
      return String(number);
  }
}

const CHINESE_DIGITS = '〇一二三四五六七八九';

/** 1 to 999 as Chinese numerals: `五十四`, `一百零五`. */
export function chineseNumeral(number: number): string | undefined {
  if (!Number.isInteger(number) || number < 1 || number > 999) return undefined;
  const hundreds = Math.floor(number / 100);
  const tens = Math.floor(number / 10) % 10;
  const units = number % 10;
  const digit = (value: number) => CHINESE_DIGITS.charAt(value);
  let text = hundreds > 0 ? `${digit(hundreds)}百` : '';
  if (tens > 0) text += `${tens === 1 && hundreds === 0 ? '' : digit(tens)}十`;
  else if (hundreds > 0 && units > 0) text += '零';
  return units > 0 ? text + digit(units) : text;
}

/** A number digit by digit: `一六三`. */
export function chineseDigits(number: number): string {
  return String(number).replace(/\d/g, (digit) => CHINESE_DIGITS.charAt(Number(digit)));
}

const CHINESE_NUMERAL = /^(?:([一二两三四五六七八九])百)?[零〇]?(?:([一二三四五六七八九])?(十))?([一二三四五六七八九])?$/;

/** The number that Chinese numerals up to 999 mean, written out (`一百六十三`) or digit by digit (`一六三`). */
export function parseChineseNumeral(text: string): number | undefined {
  if (text === '' || text.length > 6) return undefined;
  const value = (digit: string | undefined) => (digit === undefined ? 0 : CHINESE_DIGITS.indexOf(digit === '两' ? '二' : digit));
  const written = CHINESE_NUMERAL.exec(text);
  if (written) {
    const [, hundreds, tens, ten, units] = written;
    return value(hundreds) * 100 + (ten === undefined ? 0 : tens === undefined ? 10 : value(tens) * 10) + value(units) || undefined;
  }
  if (!/^[〇零一二三四五六七八九]{2,3}$/.test(text)) return undefined;
  return Number(text.replace(/./gu, (digit) => String(digit === '零' ? 0 : value(digit)))) || undefined;
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'], [900, 'CM'], [500, 'D'], [400, 'CD'], [100, 'C'], [90, 'XC'],
  [50, 'L'], [40, 'XL'], [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I'],
]; // prettier-ignore

/** 1 to 3999 in capital Roman numerals. */
export function romanNumeral(number: number): string | undefined {
  if (!Number.isInteger(number) || number < 1 || number > 3999) return undefined;
  let text = '';
  let rest = number;
  for (const [value, letters] of ROMAN) {
    while (rest >= value) {
      text += letters;
      rest -= value;
    }
  }
  return text;
}

/** The number of a Roman numeral in its usual form, all capitals or all small letters. */
export function parseRomanNumeral(text: string): number | undefined {
  if (!/^(?:[IVXLCDM]{1,15}|[ivxlcdm]{1,15})$/.test(text)) return undefined;
  const capitals = text.toUpperCase();
  let number = 0;
  let position = 0;
  for (const [value, letters] of ROMAN) {
    while (capitals.startsWith(letters, position)) {
      number += value;
      position += letters.length;
    }
  }
  return romanNumeral(number) === capitals ? number : undefined;
}

const LATIN_LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
/**
 * The order of letters in Arabic documents, one for one with a to z: item 100 of the General Assembly's seventy-sixth session runs
 * from 100 (أ) to 100 (ي ي), which is (jj) in English.
 */
const ARABIC_LETTERS = [...'أبجدهوزحطيكلمنسعفصقرشتثخذض'];

/** a to z, then aa, bb … zz, aaa (United Nations practice; language reference, section 4). */
export function letterCounter(number: number): string | undefined {
  return repeatedLetter(LATIN_LETTERS, number, '');
}

export function parseLetterCounter(text: string): number | undefined {
  return repeatedLetterNumber(LATIN_LETTERS, text);
}

/** أ to ض, then أ أ, ب ب. */
export function arabicLetterCounter(number: number): string | undefined {
  return repeatedLetter(ARABIC_LETTERS, number, ' ');
}

/** Read with or without hamza, lengthening strokes, spaces and direction marks. */
export function parseArabicLetterCounter(text: string): number | undefined {
  return repeatedLetterNumber(ARABIC_LETTERS, text.replace(/[\sـ\u200E\u200F\u061C]/g, '').replace(/ا/g, 'أ'));
}

function repeatedLetter(letters: readonly string[], number: number, separator: string): string | undefined {
  const letter = letters[(number - 1) % letters.length];
  if (letter === undefined || number > letters.length * 9) return undefined;
  return new Array<string>(Math.ceil(number / letters.length)).fill(letter).join(separator);
}

function repeatedLetterNumber(letters: readonly string[], text: string): number | undefined {
  const [first = ''] = text;
  const index = letters.indexOf(first);
  if (index < 0 || text.length > 9 || text !== first.repeat(text.length)) return undefined;
  return (text.length - 1) * letters.length + index + 1;
}

const FIRST_ORDINALS = ['الأول', 'الثاني', 'الثالث', 'الرابع', 'الخامس', 'السادس', 'السابع', 'الثامن', 'التاسع', 'العاشر'];
const UNIT_ORDINALS = ['الحادي', ...FIRST_ORDINALS.slice(1, 9)];
const TENS_ORDINALS = ['العشرون', 'الثلاثون', 'الأربعون', 'الخمسون', 'الستون', 'السبعون', 'الثمانون', 'التسعون'];
/** Masculine, with the article, from 1 to 99. */
const ARABIC_ORDINALS = [
  ...FIRST_ORDINALS,
  ...UNIT_ORDINALS.map((unit) => `${unit} عشر`),
  ...TENS_ORDINALS.flatMap((ten) => [ten, ...UNIT_ORDINALS.map((unit) => `${unit} و${ten}`)]),
];

/** 1 to 99 as it follows a masculine noun: `(المرفق) الأول`, `الحادي والعشرون`. */
export function arabicOrdinal(number: number): string | undefined {
  return ARABIC_ORDINALS[number - 1];
}

export function parseArabicOrdinal(text: string): number | undefined {
  return ARABIC_ORDINALS.indexOf(text.trim().replace(/\s+/g, ' ')) + 1 || undefined;
}

/** The text with its digits as Eastern Arabic ones: `١٢`. */
export function easternDigits(text: string): string {
  return text.replace(/\d/g, (digit) => String.fromCharCode(0x0660 + Number(digit)));
}

/** The text with Eastern Arabic, Persian and full-width digits as ASCII ones. */
export function westernDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹０-９]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
}
