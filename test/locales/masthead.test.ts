// The words and lines of mastheads and headings, as the table of the language reference (section 11) and facts/terms have them.
import assert from 'node:assert/strict';
import { LANGUAGES } from '../../grammar/vocabulary.js';
import { localeOf } from '../../server/locales/index.js';
import { printAnnexWord, printMeetingLine, printOriginalLine } from '../../server/locales/masthead.js';
import { day, eachLanguage, eachRow, rowsOf } from './table.js';

const WORDS = `
  en | United Nations | Annotated provisional agenda | Provisional agenda | Annotations | Documentation | (continued)
  fr | Nations Unies | Ordre du jour provisoire annoté | Ordre du jour provisoire | Annotations | Documentation | (suite)
  es | Naciones Unidas | Programa provisional anotado | Programa provisional | Anotaciones | Documentación | (continuación)
  ru | Организация Объединенных Наций | Аннотированная предварительная повестка дня | Предварительная повестка дня | Аннотации | Документация | (продолжение)
  zh | 联合国 | 临时议程说明 | 临时议程 | 说明 | 文件 | (续)
  ar | الأمم المتحدة | جدول الأعمال المؤقت المشروح | جدول الأعمال المؤقت | شروح | الوثائق | (تابع)
`;

describe('words of masthead and headings', () => {
  for (const [language = '', ...words] of rowsOf(WORDS)) {
    it(language, () => {
      const locale = localeOf(LANGUAGES.find((known) => known === language) ?? 'en');
      const { organization, title, list, annotations, documents, continued } = locale.words;
      assert.deepEqual([organization, title, list, annotations, documents, continued], words);
    });
  }

  describe('columns of the timetable', () => {
    eachLanguage(
      `
      en | Date and time; Agenda item; Title or description
      fr | Date et heure; Point de l’ordre du jour; Intitulé ou description
      es | Fecha y hora; Tema del programa; Título o descripción
      ru | Дата и время; Пункт повестки дня; Название или описание
      zh | 日期和时间; 议程项目; 标题或说明
      ar | التاريخ والوقت; بند جدول الأعمال; العنوان أو الوصف
      `,
      ({ words: { columns } }) => [columns.time, columns.item, columns.title].join('; '),
    );
  });

  describe('distribution', () => {
    eachLanguage(
      `
      en | Distr.: General; Distr.: Limited; Distr.: Restricted
      fr | Distr. générale; Distr. limitée; Distr. restreinte
      es | Distr. general; Distr. limitada; Distr. reservada
      ru | Distr.: General; Distr.: Limited; Distr.: Restricted
      zh | Distr.: General; Distr.: Limited; Distr.: Restricted
      ar | Distr.: General; Distr.: Limited; Distr.: Restricted
      `,
      ({ masthead: { distribution } }) => [distribution.general, distribution.limited, distribution.restricted].join('; '),
    );
  });

  describe('language line', () => {
    eachLanguage('en | English\nfr | Français\nes | Español\nru | Russian\nzh | Chinese\nar | Arabic', ({ masthead }) => masthead.language);
  });

  describe('original line of a text drafted in English', () => {
    eachLanguage(
      `
      en | Original: English
      fr | Original~: anglais
      es | Original: inglés
      ru | Original: English
      zh | Original: English
      ar | Original: English
      `,
      (locale) => printOriginalLine(locale, 'en'),
    );
  });

  describe('original line, each original language', () => {
    eachRow(
      `
      en | Original: Arabic, Original: Chinese, Original: English, Original: French, Original: Russian, Original: Spanish
      fr | Original~: arabe, Original~: chinois, Original~: anglais, Original~: français, Original~: russe, Original~: espagnol
      es | Original: árabe, Original: chino, Original: inglés, Original: francés, Original: ruso, Original: español
      `,
      (language) => LANGUAGES.map((original) => printOriginalLine(localeOf(language as 'en'), original)).join(', '),
    );
  });

  describe('one annex, the first, the third, the twelfth and the twenty-first of several', () => {
    eachLanguage(
      `
      en | Annex, Annex I, Annex III, Annex XII, Annex XXI
      fr | Annexe, Annexe I, Annexe III, Annexe XII, Annexe XXI
      es | Anexo, Anexo I, Anexo III, Anexo XII, Anexo XXI
      ru | Приложение, Приложение I, Приложение III, Приложение XII, Приложение XXI
      zh | 附件, 附件一, 附件三, 附件十二, 附件二十一
      ar | المرفق, المرفق الأول, المرفق الثالث, المرفق الثاني عشر, المرفق الحادي والعشرون
      `,
      (locale) => [undefined, 1, 3, 12, 21].map((number) => printAnnexWord(locale, number)).join(', '),
    );
  });
});

describe('meeting line', () => {
  const meeting = { first: day('2021-09-06'), last: day('2021-09-10') };
  describe('with its place', () => {
    eachRow(
      `
      en | Vienna, 6–10 September 2021
      fr | Vienne, 6-10 septembre 2021
      es | Viena, 6 a 10 de septiembre de 2021
      ru | Вена, 6–10 сентября 2021 года
      zh | 2021年9月6日至10日，维也纳
      ar | فيينا، 6-10 أيلول/سبتمبر 2021
      `,
      (language) => {
        const places = { en: 'Vienna', fr: 'Vienne', es: 'Viena', ru: 'Вена', zh: '维也纳', ar: 'فيينا' };
        const place = places[language as keyof typeof places];
        return printMeetingLine(localeOf(language as keyof typeof places), meeting, place);
      },
    );
  });
  it('without a place', () => { assert.equal(printMeetingLine(localeOf('zh'), meeting, undefined), '2021年9月6日至10日'); });
  it('without days', () => { assert.equal(printMeetingLine(localeOf('zh'), undefined, '维也纳'), '维也纳'); });
  it('without either', () => { assert.equal(printMeetingLine(localeOf('zh'), undefined, undefined), ''); });
});

describe('direction', () => {
  eachLanguage('en | ltr\nfr | ltr\nes | ltr\nru | ltr\nzh | ltr\nar | rtl', ({ direction }) => direction);
});
