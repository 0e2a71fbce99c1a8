/** Go to definition from every kind of reference. */
import { definition } from '../../server/features/definition.js';
import { assertMarks, markIn, markOf, openFixture } from '../support/fixture.js';

const NAMES = `
//- names.agenda
@body GLC
name.en: Glacier Conference
@body GLC/WG
name.en: Working Group on Ice Cores
short.en: Working Group

@resolution GLC 3/2
            ^^^^^^^ resolution
title.en: Storage of ice cores

@document GLC/WG/2030/2
          ^^^^^^^^^^^^^ document
title.en: Report on storage

@instrument ICE
            ^^^ instrument
name.en: Convention on Ice Cores
short.en: Convention
articles: 1-20
//- meeting.agenda
@agenda GLC/WG/2030/1
language: en

`;

describe('definition', () => {
  it('of an item cited in text is its number', () => check(`
@agenda GLC/WG/2030/1
language: en
# 1. Opening
# 2. Storage
  ^^ definition

Under agenda it$0em 2 the Group will meet.
      ^^^^^^^^^^^^^ origin`));

  it('of a sub-item in a slot', () => check(`
@agenda GLC/WG/2030/1
language: en
# 1. Opening
## (a) Election
   ^^^ definition
## (b) Adoption

@schedule
2030-05-06
10:00-11:00  1(a$0), 1(b)
             ^^^^ origin`));

  it('of a resolution of the own organ, cited plainly', () => checkIn('resolution', `
Recalling resolution 3/$02, the Group
                     ^^^ origin`));

  it('of a resolution in braces', () => checkIn('resolution', `
Recalling {reso$0lution 3/2 of GLC}, the Group
          ^^^^^^^^^^^^^^^^^^^^^^^ origin`));

  it('of a document by its symbol in text', () => checkIn('document', `
The Group has GLC/WG/2030/2$0 before it.
              ^^^^^^^^^^^^^ origin`));

  it('of an article is its instrument', () => checkIn('instrument', `
Under {article 4(1) of I$0CE} the Group
      ^^^^^^^^^^^^^^^^^^^^^ origin`));

  it('of a note is its text', () => check(`
@agenda GLC/WG/2030/1
language: en
# 1. Opening

At noon.{^$01}
        ^^^^ origin

^1: Local time.
^^^ definition`));

  it('of an item of another agenda', () => check(`
@agenda GLC/WG/2030/1
language: en
# 1. Opening

See {item 2$0 of GLC/WG/2029/1}.
    ^^^^^^^^^^^^^^^^^^^^^^^^^ origin
//- earlier.agenda
@agenda GLC/WG/2029/1
language: en
# 1. Opening
# 2. Cores
  ^^ definition`));

  it('of an item of an agenda in several languages is that of the own language', () => check(`
//- meeting.fr.agenda
@agenda GLC/WG/2030/1
language: fr
# 1. Carottes

Voir {item 2$0 of GLC/WG/2029/1}.
     ^^^^^^^^^^^^^^^^^^^^^^^^^ origin
//- earlier.en.agenda
@agenda GLC/WG/2029/1
language: en
# 1. Opening
# 2. Cores
//- earlier.fr.agenda
@agenda GLC/WG/2029/1
language: fr
# 1. Ouverture
# 2. Carottes
  ^^ definition`));

  it('from a heading is the item itself', () => check(`
@agenda GLC/WG/2030/1
language: en
# 1. Opening
# 2. Stor$0age
  ^^ definition
  ^^^^^^^^^^ origin`));

  it('of plain words is none', () => check(`
@agenda GLC/WG/2030/1
language: en
# 1. Opening

Nothing is cit$0ed here.`));

  it('of what no file defines is none', () => check(`
@agenda GLC/WG/2030/1
language: en
# 1. Opening

See A/RES/$077/134.
    ^^^^^^^^^^^^ origin`));
});

function check(text: string, isDrawn: (label: string) => boolean = () => true): void {
  const fixture = openFixture(text);
  const found = definition(fixture.analysis, fixture.point, fixture.scope);
  const marks = found === undefined ? [] : [markOf(found.origin, fixture.analysis, 'origin'), ...found.definitions.map(({ uri, place }) => markIn(uri, place, fixture, 'definition'))];
  const drawn = fixture.marks.filter(({ label }) => isDrawn(label)).map((mark) => (mark.label === 'origin' ? mark : { ...mark, label: 'definition' }));
  assertMarks(marks, { ...fixture, marks: drawn });
}

/** In a text behind the names of a folder, of which one is meant. */
function checkIn(meant: 'resolution' | 'document' | 'instrument', text: string): void {
  check(NAMES + text, (label) => label === 'origin' || label === meant);
}
