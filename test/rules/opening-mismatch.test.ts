// What `opening-mismatch` finds, leaves alone and repairs.
import { checkFindings, checkFix } from '../support/findings.js';

const agenda = (language: string, text: string, rows = '10:00-11:00  1(a)') => `@agenda LAK/COM/2031/1
language: ${language}
# 1. X
## (a) X
${text}

## (b) X
@schedule
2031-05-05
9:00  "Registration"
${rows}
`;

describe('opening-mismatch', () => {
  it('finds another day and another time than those of the first slot with an item', () => {
    checkFindings('opening-mismatch', agenda('en', `The session will be opened on Tuesday, 6 May 2031, at 10 a.m.
                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ opening-mismatch warning: The text says that the meeting opens on 2031-05-06; the first slot is on 2031-05-05.`));
    checkFindings('opening-mismatch', agenda('en', `The session opens on {2031-05-05T11:00}.
                     ^^^^^^^^^^^^^^^^^^ opening-mismatch warning: The text says that the meeting opens at 11:00; the first slot begins at 10:00.`));
  });

  it('finds it in all languages', () => {
    for (const [language, before, date] of [
      ['fr', 'La session sera ouverte le ', 'mardi 6 mai 2031'], ['es', 'El período de sesiones se abrirá el ', 'martes 6 de mayo de 2031'],
      ['ru', 'Сессия откроется ', '6 мая 2031 года'], ['zh', '会议将于 ', '2031 年 5 月 6 日星期二', ], ['ar', 'ستُفتتح الدورة ', 'يوم الثلاثاء، 6 أيار/مايو 2031'],
    ] as const) {
      const text = language === 'zh' ? `${before}${date}开幕。` : `${before}${date}.`;
      checkFindings('opening-mismatch', agenda(language, `${text}\n${' '.repeat(before.length)}${'^'.repeat(date.length)} opening-mismatch`));
    }
  });

  it('leaves the right opening alone, other dates, several dates, and agendas without a timetable', () => {
    checkFindings('opening-mismatch', agenda('en', 'The session will be opened on Monday, 5 May 2031, at 10 a.m.'));
    checkFindings('opening-mismatch', agenda('en', 'The session will be opened on Monday, 5 May 2031.'));
    checkFindings('opening-mismatch', agenda('en', 'The agenda was drawn up on 6 March 2031, at noon.'));
    checkFindings('opening-mismatch', agenda('en', 'Registration opens on 4 May 2031, the session on 6 May 2031.'));
    checkFindings('opening-mismatch', agenda('en', 'The session will be opened on 6 May 2031.', '"Morning"  1(a)'));
    checkFindings('opening-mismatch', agenda('en', 'Text.').replace('## (b) X', '## (b) X\nThe exhibition opens on 7 May 2031.'));
  });

  it('writes the day and time of the first slot', () => {
    checkFix('opening-mismatch', agenda('en', 'Opened on Tuesday, 6 May 2031, at 11 a.m.'), agenda('en', 'Opened on Monday, 5 May 2031, at 10 a.m.'));
    checkFix('opening-mismatch', agenda('en', 'Opened on {2031-05-06}.'), agenda('en', 'Opened on {2031-05-05}.'));
    checkFix('opening-mismatch', agenda('zh', '2031 年 5 月 6 日星期二上午 11 时开幕。'), agenda('zh', '2031 年 5 月 5 日星期一上午 10 时开幕。'));
  });
});
