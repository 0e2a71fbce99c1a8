// What `title-punctuation` finds, leaves alone and repairs.
import { checkFindings, checkFix } from '../support/findings.js';

describe('title-punctuation', () => {
  it('finds stops, colons and semicolons at the end of titles, before the mark of a note too', () => {
    checkFindings('title-punctuation', `@agenda LAK/COM/2031/1
language: en
# 1. Opening.
            ^ title-punctuation warning: The title ends in “.”: the punctuation of the list is printed by itself.
# 2. Debate: {^1}
           ^ title-punctuation
agenda-title: The debate;
                        ^ title-punctuation
schedule-title: *Debate.*
                       ^ title-punctuation
# 3. Work until 2031.
                    ^ title-punctuation
`);
  });

  it('finds those of all languages', () => {
    checkFindings('title-punctuation', `@agenda LAK/COM/2031/1
language: zh
# 1. 会议开幕。
         ^ title-punctuation
# 2. 专题讨论：
         ^ title-punctuation
# 3. 其他事项；
         ^ title-punctuation
`);
    checkFindings('title-punctuation', `@agenda LAK/COM/2031/1
language: ar
# 1. افتتاح الدورة؛
                  ^ title-punctuation
`);
    checkFindings('title-punctuation', `@agenda LAK/COM/2031/1
language: fr
# 1. Ouverture :
               ^ title-punctuation
`);
    checkFindings('title-punctuation', `@agenda LAK/COM/2031/1
language: ru
# 1. Открытие сессии.
                    ^ title-punctuation
`);
    checkFindings('title-punctuation', `@agenda LAK/COM/2031/1
language: es
# 1. Apertura.
             ^ title-punctuation
`);
  });

  it('leaves questions, dots and abbreviations alone', () => {
    const titles = [
      ['en', ['What next?', 'Act now!', 'Travel, etc.', 'Cooperation with the U.S.A.', 'Plan B.', 'Report of Lakes Inc.', 'And then...', 'And then…', 'Opening: first part']],
      ['fr', ['Voyages, etc.', 'Rapport de M.', 'Et ensuite ?']],
      ['es', ['Viajes, etc.', 'Cooperación con EE.UU.', '¿Y después?']],
      ['ru', ['Поездки и т.д.', 'Поездки и т. п.', 'Работа в 2031 г.', 'Озера, реки и др.']],
      ['zh', ['下一步？', '湖泊、河流等']],
      ['ar', ['ما العمل؟', 'الأسفار، إلخ.']],
    ] as const;
    for (const [language, all] of titles) {
      checkFindings('title-punctuation', `@agenda LAK/COM/2031/1\nlanguage: ${language}\n${all.map((title, index) => `# ${String(index + 1)}. ${title}\n`).join('')}`);
    }
  });

  it('drops the mark', () => {
    checkFix('title-punctuation', `@agenda LAK/COM/2031/1
language: en
# 1. Opening. {^1}
# 2. Debate\\:
# 3. Closing.;
`, `@agenda LAK/COM/2031/1
language: en
# 1. Opening {^1}
# 2. Debate
# 3. Closing
`);
  });
});
