// Item numbers and lists of them in the six languages, from the language reference (sections 4, 9 and 11) and real item lines.
import assert from 'node:assert/strict';
import { printDesignator, printDesignators, printItemLine, readItemLetter } from '../../server/locales/designators.js';
import { localeOf } from '../../server/locales/index.js';
import { entryEnd, joinList } from '../../server/locales/lists.js';
import { eachLanguage, eachRow } from './table.js';

describe('item numbers as printed', () => {
  describe('a sub-item', () => {
    eachLanguage('en | 4 (b)\nfr | 4 b)\nes | 4 b)\nru | 4 b)\nzh | 4(b)\nar | 4 (ب)', (locale) => printDesignator(locale, '4(b)'));
  });
  describe('a sub-item of a sub-item', () => {
    eachLanguage(
      'en | 4 (b) (ii)\nfr | 4 b) ii)\nes | 4 b) ii)\nru | 4 b) ii)\nzh | 4(b)(ii)\nar | 4 (ب) (ii)',
      (locale) => printDesignator(locale, '4(b)(ii)'),
    );
  });
  describe('others', () => {
    eachRow(
      `
      3        | 3
      3.1.1    | 3.1.1
      100(dd)  | 100 (د د)
      4 bis(a) | 4 bis (أ)
      4(a bis) | 4 (أ bis)
      4(i)     | 4 (ط)
      `,
      (designator) => printDesignator(localeOf('ar'), designator),
    );
  });
  describe('a list', () => {
    eachLanguage(
      `
      en | 2, 3, 4 and 5
      fr | 2, 3, 4 et 5
      es | 2, 3, 4 y 5
      ru | 2, 3, 4 и 5
      zh | 2、3、4 和 5
      ar | 2، 3، 4 و 5
      `,
      (locale) => printDesignators(locale, ['2', '3', '4', '5']),
    );
  });
  describe('two', () => {
    eachLanguage(
      'en | 2 and 3 (a)\nfr | 2 et 3 a)\nes | 2 y 3 a)\nru | 2 и 3 a)\nzh | 2 和 3(a)\nar | 2 و 3 (أ)',
      (locale) => printDesignators(locale, ['2', '3(a)']),
    );
  });
  it('one and none', () => {
    assert.equal(joinList(localeOf('en'), ['2']), '2');
    assert.equal(joinList(localeOf('en'), []), '');
  });
  describe('letters read', () => {
    eachRow('b | b\nB | b\nب | b\nأ أ | aa\nهـ | e\n1 | undefined', readItemLetter);
  });
});

describe('item line', () => {
  describe('one item', () => {
    eachLanguage(
      `
      en | Item 2 (a) of the provisional agenda
      fr | Point 2 a) de l’ordre du jour provisoire
      es | Tema 2 a) del programa provisional
      ru | Пункт 2 a) предварительной повестки дня
      zh | 临时议程项目 2(a)
      ar | البند 2 (أ) من جدول الأعمال المؤقت
      `,
      (locale) => printItemLine(locale, ['2(a)']),
    );
  });
  describe('two items', () => {
    eachLanguage(
      `
      en | Items 20 and 78 (a) of the provisional agenda
      fr | Points 20 et 78 a) de l’ordre du jour provisoire
      es | Temas 20 y 78 a) del programa provisional
      ru | Пункты 20 и 78 a) предварительной повестки дня
      zh | 临时议程项目 20 和 78(a)
      ar | البندان 20 و 78 (أ) من جدول الأعمال المؤقت
      `,
      (locale) => printItemLine(locale, ['20', '78(a)']),
    );
  });
  describe('three items', () => {
    eachLanguage(
      `
      en | Items 2, 3 and 4 of the provisional agenda
      fr | Points 2, 3 et 4 de l’ordre du jour provisoire
      es | Temas 2, 3 y 4 del programa provisional
      ru | Пункты 2, 3 и 4 предварительной повестки дня
      zh | 临时议程项目 2、3 和 4
      ar | البنود 2، 3 و 4 من جدول الأعمال المؤقت
      `,
      (locale) => printItemLine(locale, ['2', '3', '4']),
    );
  });
  it('no item', () => { assert.equal(printItemLine(localeOf('en'), []), ''); });
});

describe('ends of entries in the list of items', () => {
  describe('parent, entry, last', () => {
    eachLanguage(
      'en | Work: Work; Work.\nfr | Work~: Work; Work.\nes | Work: Work; Work.\nru | Work: Work; Work.\nzh | Work： Work； Work。\nar | Work: Work؛ Work.',
      (locale) => (['parent', 'entry', 'last'] as const).map((place) => `Work${entryEnd(locale, place, 'Work')}`).join(' '),
    );
  });
  describe('after typed punctuation: the last, and one that goes on', () => {
    eachRow(
      `
      What next?    | What next? What next?
      什么？        | 什么？ 什么？
      Go!           | Go! Go!
      ما العمل؟     | ما العمل؟ ما العمل؟
      Travel, etc.  | Travel, etc. Travel, etc.;
      Work:         | Work: Work:
      What? (held)  | What? (held). What? (held);
      `,
      (text) => `${text}${entryEnd(localeOf('en'), 'last', text)} ${text}${entryEnd(localeOf('en'), 'entry', text)}`,
    );
    it('an empty title', () => { assert.equal(entryEnd(localeOf('zh'), 'last', ''), '。'); });
  });
});

describe('punctuation', () => {
  describe('brackets', () => {
    eachLanguage(
      'en | Work (held)\nfr | Work (held)\nes | Work (held)\nru | Work (held)\nzh | Work（held）\nar | Work (held)',
      ({ punctuation: { open, close } }) => `Work${open}held${close}`,
    );
  });
  describe('quotation marks', () => {
    eachLanguage(
      'en | “x”\nfr | «~x~»\nes | “x”\nru | «x»\nzh | “x”\nar | ”x“',
      ({ punctuation: { quotationMarks } }) => `${quotationMarks.open}x${quotationMarks.close}`,
    );
  });
  describe('side of a note’s mark, and what parts two', () => {
    const table = 'en | a.^1, ^2\nfr | a^1, ^2.\nes | a^1, ^2.\nru | a^1, ^2.\nzh | a.^1, ^2\nar | a^1، ^2.';
    eachLanguage(table, ({ punctuation: { noteMark, noteMarkComma } }) => {
      const marks = `^1${noteMarkComma}^2`;
      return noteMark === 'after' ? `a.${marks}` : `a${marks}.`;
    });
  });
  describe('numbers of the three levels of items', () => {
    eachLanguage(
      'en | 1. (a) (i)\nfr | 1. a) i)\nes | 1. a) i)\nru | 1. a) i)\nzh | 1. (a) (i)\nar | 1. (a) (i)',
      ({ numbers }) => numbers.numbering.join(' '),
    );
  });
});
