/** Go to implementations: the same item in the other language versions. */
import { implementation } from '../../server/features/implementation.js';
import { assertMarks, markIn, markOf, openFixture } from '../support/fixture.js';

describe('implementation', () => {
  it('of an item is the same item in the other languages', () => check(`
//- meeting.en.agenda
@agenda GLC/WG/2030/1
language: en
# 1. Opening
## (a) Elec$0tions
   ^^^^^^^^^^^^^ origin
//- meeting.fr.agenda
@agenda GLC/WG/2030/1
language: fr
# 1. Ouverture
## a) Élections
   ^^ counterpart
//- meeting.ar.agenda
@agenda GLC/WG/2030/1
language: ar
# 1. الافتتاح
## (أ) الانتخابات
   ^^^ counterpart
//- meeting.zh.agenda
@agenda GLC/WG/2030/1
language: zh
# 1. 开幕
//- other.en.agenda
@agenda GLC/WG/2029/1
language: en
# 1. Opening
## (a) Elections`));

  it('of an item that is cited, in the agenda that it is of', () => check(`
//- meeting.ru.agenda
@agenda GLC/WG/2030/1
language: ru
# 1. Открытие

См. {item 2$0 of GLC/WG/2029/1}.
    ^^^^^^^^^^^^^^^^^^^^^^^^^ origin
//- earlier.ru.agenda
@agenda GLC/WG/2029/1
language: ru
# 2. Керны
  ^^ counterpart
//- earlier.es.agenda
@agenda GLC/WG/2029/1
language: es
# 2. Testigos
  ^^ counterpart`));

  it('of an agenda’s symbol are its other versions', () => check(`
//- meeting.en.agenda
@agenda GLC/WG/203$00/1
        ^^^^^^^^^^^^^ origin
language: en
//- meeting.zh.agenda
@agenda GLC/WG/2030/1
        ^^^^^^^^^^^^^ counterpart
language: zh`));

  it('of other words is none', () => check(`
//- meeting.en.agenda
@agenda GLC/WG/2030/1
language: en
# 1. Opening

Noth$0ing.
//- meeting.zh.agenda
@agenda GLC/WG/2030/1
language: zh
# 1. 开幕`));
});

function check(text: string): void {
  const fixture = openFixture(text);
  const found = implementation(fixture.analysis, fixture.point, fixture.scope);
  const marks = found === undefined ? [] : [markOf(found.origin, fixture.analysis, 'origin'), ...found.definitions.map(({ uri, place }) => markIn(uri, place, fixture, 'counterpart'))];
  assertMarks(marks, fixture);
}
