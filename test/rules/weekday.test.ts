// What `weekday` finds, leaves alone and repairs.
import { checkFindings, checkFix } from '../support/findings.js';

const agenda = (language: string, text: string) => `@agenda LAK/COM/2031/1\nlanguage: ${language}\n# 1. X\n${text}\n`;

/** 8 April 2015 was a Wednesday: the wrong weekday, and the right one, in the form that is typed. */
const DATES = [
  ['en', 'Opening on ', 'Tuesday', ', 8 April 2015', 'Wednesday'],
  ['fr', 'Ouverture le ', 'mardi', ' 8 avril 2015', 'mercredi'],
  ['es', 'Apertura el ', 'martes', ' 8 de abril de 2015', 'miércoles'],
  ['ru', 'Открытие: ', 'вторник', ', 8 апреля 2015 года', 'среда'],
  ['zh', '2015 年 4 月 8 日', '星期二', '上午 10 时开幕', '星期三'],
  ['ar', 'الافتتاح ', 'يوم الثلاثاء', '، 8 نيسان/أبريل 2015', 'يوم الأربعاء'],
] as const;

describe('weekday', () => {
  it('finds a weekday in the text that is not that of the date, in all languages', () => {
    for (const [language, before, wrong, after] of DATES) {
      checkFindings('weekday', agenda(language, `${before}${wrong}${after}\n${' '.repeat(before.length)}${'^'.repeat(wrong.length)} weekday warning: 2015-04-08 is a Wednesday, not a ${wrong}.`));
    }
  });

  it('finds one in a timetable', () => {
    checkFindings('weekday', `@agenda LAK/COM/2031/1
language: zh
@schedule
2015-04-08 周二
           ^^ weekday
2015-04-09，星期五 “高级别会议”
           ^^^ weekday
2015-04-10 星期五
`);
  });

  it('leaves right weekdays alone, dates without one, and quoted words', () => {
    for (const [language, before, , after, right] of DATES) checkFindings('weekday', agenda(language, `${before}${right}${after}`));
    checkFindings('weekday', agenda('en', 'From 6 to 10 September 2021; Tuesdays in April 2015; Tuesday and 8 April 2015.\n@schedule\n2015-04-08 "Tuesday group"'));
  });

  it('writes the right weekday', () => {
    for (const [language, before, wrong, after, right] of DATES) checkFix('weekday', agenda(language, `${before}${wrong}${after}`), agenda(language, `${before}${right}${after}`));
    checkFix('weekday', '@agenda LAK/COM/2031/1\nlanguage: fr\n@schedule\n2015-04-08 Mardi\n', '@agenda LAK/COM/2031/1\nlanguage: fr\n@schedule\n2015-04-08 Mercredi\n');
    checkFix('weekday', '@agenda LAK/COM/2031/1\nlanguage: zh\n@schedule\n2015-04-08 周二\n', '@agenda LAK/COM/2031/1\nlanguage: zh\n@schedule\n2015-04-08 周三\n');
  });
});
