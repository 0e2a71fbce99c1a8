// Times of day in the six languages. English and Chinese forms from the reference's examples T10, T11, T12, T15, T16 and T24.
import assert from 'node:assert/strict';
import type { Language } from '../../grammar/vocabulary.js';
import { parseClockTime } from '../../server/locales/dates.js';
import { localeOf } from '../../server/locales/index.js';
import { printTime, printTimeRange } from '../../server/locales/times.js';
import { eachLanguage, eachRow } from './table.js';

const minutes = (text: string) => {
  const time = parseClockTime(text);
  assert(time !== undefined, text);
  return time;
};

/** Prints `9:00` or `9:00-10:00`. */
const inLanguage = (language: Language) => (typed: string) => {
  const [start = '', end] = typed.split('-');
  const locale = localeOf(language);
  return end === undefined ? printTime(locale, minutes(start)) : printTimeRange(locale, minutes(start), minutes(end));
};

describe('times as printed', () => {
  describe('en', () => {
    eachRow(
      `
      11:00-13:00 | 11 a.m.–1 p.m.
      15:00-17:00 | 3–5 p.m.
      10:00-11:00 | 10–11 a.m.
      9:30-10:00  | 9.30–10 a.m.
      11:00-12:00 | 11 a.m.–noon
      12:00-13:00 | noon–1 p.m.
      12:30-14:00 | 12.30–2 p.m.
      15:00-5:00  | 3 p.m.–5 a.m.
      22:00-24:00 | 10 p.m.–midnight
      0:00-1:00   | midnight–1 a.m.
      18:00       | 6 p.m.
      10:15       | 10.15 a.m.
      9:05        | 9.05 a.m.
      12:00       | noon
      12:30       | 12.30 p.m.
      0:00        | midnight
      0:30        | 12.30 a.m.
      24:00       | midnight
      `,
      inLanguage('en'),
    );
  });
  describe('zh', () => {
    eachRow(
      `
      11:00-13:00 | 上午 11 时至下午 1 时
      15:00-17:00 | 下午 3 时至 5 时
      9:00-10:00  | 上午 9 时至 10 时
      15:00-15:30 | 下午 3 时至 3 时 30 分
      10:00-12:00 | 上午 10 时至中午 12 时
      12:00-13:00 | 中午 12 时至下午 1 时
      22:00-24:00 | 下午 10 时至午夜 12 时
      10:15       | 上午 10 时 15 分
      12:00       | 中午 12 时
      `,
      inLanguage('zh'),
    );
  });
  describe('fr', () => {
    eachRow(
      `
      11:00-13:00 | 11~heures-13~heures
      10:15       | 10~h~15
      15:10-17:00 | 15~h~10-17~heures
      1:00        | 1~heure
      `,
      inLanguage('fr'),
    );
  });
  describe('es', () => {
    eachRow(
      `
      11:00-13:00 | 11.00 a 13.00 horas
      10:15-12:00 | 10.15 a 12.00 horas
      10:00       | 10.00 horas
      `,
      inLanguage('es'),
    );
  });
  describe('ru', () => { eachRow('11:00-13:00 | 11:00–13:00\n9:30 | 9:30', inLanguage('ru')); });
  describe('ar', () => { eachRow('11:00-13:00 | 11:00–13:00\n9:30 | 9:30', inLanguage('ar')); });
  describe('an afternoon in all languages', () => {
    eachLanguage(
      `
      en | 3.30–6 p.m.
      fr | 15~h~30-18~heures
      es | 15.30 a 18.00 horas
      ru | 15:30–18:00
      zh | 下午 3 时 30 分至 6 时
      ar | 15:30–18:00
      `,
      (locale) => printTimeRange(locale, minutes('15:30'), minutes('18:00')),
    );
  });
});
