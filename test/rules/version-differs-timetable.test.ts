// What `version-differs` finds in timetables.
import { checkFindings } from '../support/findings.js';

describe('version-differs in timetables', () => {
  it('finds days, slots, items and marks that differ', () => {
    checkFindings('version-differs', `//- lakes.en.agenda
@agenda LAK/COM/2031/1
language: en
# 1. Opening
# 2. Levels
# 3. Reports
@schedule
2031-05-05
10:00-13:00  1, 2
15:00-18:00  2 {^a}
2031-05-06
10:00-13:00  2-3
15:00-18:00  3, "Reception"
2031-05-07
10:00-11:00  3
^a: With others.
//- lakes.ru.agenda
@agenda LAK/COM/2031/1
language: ru
original: en
# 1. Открытие
# 2. Уровни
# 3. Доклады
@schedule
2031-05-05
10:00-13:00  1
             ^ version-differs warning: In this slot the English version has 1, 2.
15:00-18:00  2
             ^ version-differs warning: In this slot the English version has the mark of note a on item 2.
2031-05-06
^^^^^^^^^^ version-differs warning: On this day the English version has a slot 15:00-18:00 too.
^^^^^^^^^^ version-differs warning: The timetable of the English version has the day 2031-05-07 too.
10:00-13:00  2, 3
2031-05-08
^^^^^^^^^^ version-differs warning: The timetable of the English version has no day 2031-05-08.
10:00-11:00  3 {^a}
^a: Совместно.
`);
  });

  it('finds other times, and words that only one version has', () => {
    checkFindings('version-differs', `//- lakes.en.agenda
@agenda LAK/COM/2031/1
language: en
# 1. Opening
@schedule
2031-05-05
9:00-13:00  1
"Lunch"  "Presentation"
15:00-18:00  1
//- lakes.fr.agenda
@agenda LAK/COM/2031/1
language: fr
original: en
# 1. Ouverture
@schedule
2031-05-05
09:00-13:00  1 "Réception"
               ^^^^^^^^^^^ version-differs warning: In this slot the English version has no words in quotation marks.
"Pause"  "Présentation"
14:00-18:00  1
^^^^^^^^^^^ version-differs warning: The English version has 15:00-18:00 here.
`);
  });
});
