// What `note-subject` finds and leaves alone.
import { checkFindings } from '../support/findings.js';

const agenda = (language: string, rows: string, note: string) => `@agenda LAK/COM/2031/1
language: ${language}
# 1. X
# 2. X
## (a) X
## (b) X
# 3. X
@schedule
2031-05-05
${rows}
^a: ${note}
`;

describe('note-subject', () => {
  it('finds a note on the row of an item that speaks of others only', () => {
    checkFindings('note-subject', agenda('en', `9:00-10:00  1 {^a}, 3 {^a}
              ^^^^ note-subject warning: Note a stands on item 1 and speaks of 2, 3 only.`, 'Agenda items 2 and 3 will be considered jointly.'));
  });

  it('finds it in all languages', () => {
    for (const [language, note] of [
      ['zh', '议程项目 2 和 3 将一并讨论。'], ['fr', 'Les points 2 et 3 de l’ordre du jour seront examinés ensemble.'], ['es', 'Los temas 2 y 3 del programa se examinarán juntos.'],
      ['ru', 'Пункты 2 и 3 повестки дня будут рассмотрены вместе.'], ['ar', 'سيُنظر في البندين 2 و 3 من جدول الأعمال معا.'],
    ] as const) {
      checkFindings('note-subject', agenda(language, '9:00-10:00  1 {^a}, 3 {^a}\n              ^^^^ note-subject', note));
    }
  });

  it('leaves notes alone that name the item, its parent or a sub-item, or none of this agenda', () => {
    checkFindings('note-subject', agenda('en', '9:00-10:00  2 {^a}, 2(b) {^a}, 3 {^a}', 'See {items 2(b), 3}.'));
    checkFindings('note-subject', agenda('en', '9:00-10:00  1 {^a}', 'By invitation.'));
    checkFindings('note-subject', agenda('en', '9:00-10:00  1 {^a}', 'Jointly with item 2 of the ninth session of the Committee on Seas.'));
    checkFindings('note-subject', agenda('en', '9:00-10:00  "Tea" {^a}', 'See agenda item 3.'));
  });
});
