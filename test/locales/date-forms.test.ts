// Dates in the six languages. Forms from the language reference, sections 9 and 11, and from facts/terms; days are invented.
import { printDate, printDateRange, printDateTime, printDayRow, printMastheadDate } from '../../server/locales/date-forms.js';
import { parseClockTime } from '../../server/locales/dates.js';
import { day, eachLanguage } from './table.js';

const range = (first: string, last: string) => ({ first: day(first), last: day(last) });

describe('dates as printed', () => {
  describe('masthead', () => {
    eachLanguage(
      `
      en | 16 June 2021
      fr | 16 juin 2021
      es | 16 de junio de 2021
      ru | 16 June 2021
      zh | 16 June 2021
      ar | 16 June 2021
      `,
      (locale) => printMastheadDate(locale, day('2021-06-16')),
    );
  });
  describe('masthead, first of a month', () => {
    eachLanguage(
      `
      en | 1 August 2022
      fr | 1er août 2022
      es | 1 de agosto de 2022
      ru | 1 August 2022
      zh | 1 August 2022
      ar | 1 August 2022
      `,
      (locale) => printMastheadDate(locale, day('2022-08-01')),
    );
  });
  describe('meeting within a month', () => {
    eachLanguage(
      `
      en | 6–10 September 2021
      fr | 6-10 septembre 2021
      es | 6 a 10 de septiembre de 2021
      ru | 6–10 сентября 2021 года
      zh | 2021年9月6日至10日
      ar | 6-10 أيلول/سبتمبر 2021
      `,
      (locale) => printDateRange(locale, range('2021-09-06', '2021-09-10')),
    );
  });
  describe('meeting from the first of a month', () => {
    eachLanguage(
      `
      en | 1–5 June 2015
      fr | 1er-5 juin 2015
      es | 1 a 5 de junio de 2015
      ru | 1–5 июня 2015 года
      zh | 2015年6月1日至5日
      ar | 1-5 حزيران/يونيه 2015
      `,
      (locale) => printDateRange(locale, range('2015-06-01', '2015-06-05')),
    );
  });
  describe('meeting in two months', () => {
    eachLanguage(
      `
      en | 30 May–2 June 2022
      fr | 30 mai-2 juin 2022
      es | 30 de mayo a 2 de junio de 2022
      ru | 30 мая–2 июня 2022 года
      zh | 2022年5月30日至6月2日
      ar | 30 أيار/مايو - 2 حزيران/يونيه 2022
      `,
      (locale) => printDateRange(locale, range('2022-05-30', '2022-06-02')),
    );
  });
  describe('meeting in two years', () => {
    eachLanguage(
      `
      en | 30 December 2021–1 January 2022
      fr | 30 décembre 2021-1er janvier 2022
      es | 30 de diciembre de 2021 a 1 de enero de 2022
      ru | 30 декабря 2021 года–1 января 2022 года
      zh | 2021年12月30日至2022年1月1日
      ar | 30 كانون الأول/ديسمبر 2021 - 1 كانون الثاني/يناير 2022
      `,
      (locale) => printDateRange(locale, range('2021-12-30', '2022-01-01')),
    );
  });
  describe('meeting of one day', () => {
    eachLanguage(
      `
      en | 2 September 2024
      fr | 2 septembre 2024
      es | 2 de septiembre de 2024
      ru | 2 сентября 2024 года
      zh | 2024年9月2日
      ar | 2 أيلول/سبتمبر 2024
      `,
      (locale) => printDateRange(locale, range('2024-09-02', '2024-09-02')),
    );
  });
  describe('row of a day', () => {
    eachLanguage(
      `
      en | Monday, 6 September 2021
      fr | Lundi 6 septembre 2021
      es | Lunes 6 de septiembre de 2021
      ru | Понедельник, 6 сентября 2021 года
      zh | 2021年9月6日，星期一
      ar | الاثنين، 6 أيلول/سبتمبر 2021
      `,
      (locale) => printDayRow(locale, day('2021-09-06')),
    );
  });
  describe('running text', () => {
    eachLanguage(
      `
      en | Monday, 6 September 2021
      fr | lundi 6 septembre 2021
      es | lunes 6 de septiembre de 2021
      ru | понедельник, 6 сентября 2021 года
      zh | 2021 年 9 月 6 日星期一
      ar | الاثنين، 6 أيلول/سبتمبر 2021
      `,
      (locale) => printDate(locale, day('2021-09-06')),
    );
  });
  describe('running text, without the weekday', () => {
    eachLanguage(
      `
      en | 1 December 2021
      fr | 1er décembre 2021
      es | 1 de diciembre de 2021
      ru | 1 декабря 2021 года
      zh | 2021 年 12 月 1 日
      ar | 1 كانون الأول/ديسمبر 2021
      `,
      (locale) => printDate(locale, day('2021-12-01'), 'without weekday'),
    );
  });
  describe('running text with a time', () => {
    eachLanguage(
      `
      en | Monday, 6 September 2021, at 11 a.m.
      fr | lundi 6 septembre 2021, à 11~heures
      es | lunes 6 de septiembre de 2021, a las 11.00 horas
      ru | понедельник, 6 сентября 2021 года, в 11:00
      zh | 2021 年 9 月 6 日星期一上午 11 时
      ar | الاثنين، 6 أيلول/سبتمبر 2021، الساعة 11:00
      `,
      (locale) => printDateTime(locale, day('2021-09-06'), parseClockTime('11:00') ?? 0),
    );
  });
});
