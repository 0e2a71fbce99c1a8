// Numbers in the scripts of the six languages. The Arabic letters and their order are those of the agenda item lines in real mastheads.
import assert from 'node:assert/strict';
import {
  arabicLetterCounter,
  arabicOrdinal,
  chineseDigits,
  chineseNumeral,
  easternDigits,
  letterCounter,
  parseArabicLetterCounter,
  parseArabicOrdinal,
  parseChineseNumeral,
  parseLetterCounter,
  parseRomanNumeral,
  printNumber,
  romanNumeral,
  westernDigits,
} from '../../server/locales/numerals.js';
import { eachRow } from './table.js';

const CHINESE = `
  1   | 一
  10  | 十
  11  | 十一
  20  | 二十
  54  | 五十四
  76  | 七十六
  100 | 一百
  105 | 一百零五
  110 | 一百一十
  112 | 一百一十二
  163 | 一百六十三
  999 | 九百九十九
`;
const ROMAN = `
  1    | I
  4    | IV
  9    | IX
  14   | XIV
  28   | XXVIII
  40   | XL
  71   | LXXI
  1994 | MCMXCIV
`;
const LATIN = `
  1  | a
  9  | i
  26 | z
  27 | aa
  28 | bb
  31 | ee
  52 | zz
  53 | aaa
`;
const ARABIC = `
  1  | أ
  2  | ب
  3  | ج
  4  | د
  5  | ه
  6  | و
  7  | ز
  8  | ح
  9  | ط
  10 | ي
  11 | ك
  12 | ل
  13 | م
  14 | ن
  15 | س
  16 | ع
  17 | ف
  18 | ص
  19 | ق
  20 | ر
  21 | ش
  22 | ت
  24 | خ
  26 | ض
  27 | أ أ
  30 | د د
  35 | ط ط
`;
const ORDINALS = `
  1  | الأول
  2  | الثاني
  10 | العاشر
  11 | الحادي عشر
  12 | الثاني عشر
  19 | التاسع عشر
  20 | العشرون
  21 | الحادي والعشرون
  32 | الثاني والثلاثون
  99 | التاسع والتسعون
`;

const swapped = (table: string) => table.replace(/^([^|\n]*)\|([^|\n]*)$/gm, '$2|$1');

describe('numerals', () => {
  describe('Chinese, written', () => { eachRow(CHINESE, (cell) => chineseNumeral(Number(cell))); });
  describe('Chinese, read', () => {
    eachRow(swapped(CHINESE), parseChineseNumeral);
    eachRow(
      `
      一六三 | 163
      一〇五 | 105
      一零二 | 102
      两百   | 200
      〇     | undefined
      百     | undefined
      十百   | undefined
      一二三四 | undefined
      五十四条 | undefined
      `,
      parseChineseNumeral,
    );
    it('reads back every number', () => {
      for (let number = 1; number <= 999; number++) {
        assert.equal(parseChineseNumeral(chineseNumeral(number) ?? ''), number);
        assert.equal(parseChineseNumeral(chineseDigits(number)), number);
      }
    });
    it('stops at 999 and before 1', () => {
      assert.deepEqual([chineseNumeral(0), chineseNumeral(1000), chineseNumeral(1.5)], [undefined, undefined, undefined]);
    });
  });
  describe('Roman, written', () => { eachRow(ROMAN, (cell) => romanNumeral(Number(cell))); });
  describe('Roman, read', () => {
    eachRow(swapped(ROMAN), parseRomanNumeral);
    eachRow(
      `
      iv   | 4
      iV   | undefined
      IIII | undefined
      VX   | undefined
      IC   | undefined
      `,
      parseRomanNumeral,
    );
  });
  describe('letters, written', () => { eachRow(LATIN, (cell) => letterCounter(Number(cell))); });
  describe('letters, read', () => {
    eachRow(swapped(LATIN), parseLetterCounter);
    eachRow('ab | undefined\nA | undefined\né | undefined', parseLetterCounter);
  });
  describe('Arabic letters, written', () => { eachRow(ARABIC, (cell) => arabicLetterCounter(Number(cell))); });
  describe('Arabic letters, read', () => {
    eachRow(swapped(ARABIC), parseArabicLetterCounter);
    eachRow(
      `
      ا  | 1
      هـ | 5
      أأ | 27
      أب | undefined
      a  | undefined
      `,
      parseArabicLetterCounter,
    );
  });
  describe('Arabic ordinals, written', () => { eachRow(ORDINALS, (cell) => arabicOrdinal(Number(cell))); });
  describe('Arabic ordinals, read', () => { eachRow(swapped(ORDINALS), parseArabicOrdinal); });
  describe('digits', () => {
    it('Eastern Arabic', () => { assert.equal(easternDigits('A/76/1, 20'), 'A/٧٦/١, ٢٠'); });
    it('read back, Persian and full-width too', () => { assert.equal(westernDigits('٠١٩ ۰۵۹ ０１９'), '019 059 019'); });
  });
  describe('a number out of reach stands in digits', () => {
    eachRow(
      `
      roman           | 4000
      chinese         | 4000
      letters         | 4000
      arabic-letters  | 4000
      arabic-ordinals | 4000
      typed           | 4000
      `,
      (style) => printNumber(style as 'roman', 4000),
    );
    it('nothing is before 1', () => {
      assert.deepEqual([letterCounter(0), arabicLetterCounter(0), arabicOrdinal(0), romanNumeral(0)], [undefined, undefined, undefined, undefined]);
    });
  });
});
