/** Find all references, and highlights in one file. */
import { highlight } from '../../server/features/highlight.js';
import { references, type Occurrence } from '../../server/features/references.js';
import { assertMarks, markIn, openFixture } from '../support/fixture.js';

const ITEMS = `
//- meeting.agenda
@agenda GLC/WG/2030/1
language: en
# 1. Opening
# 2. Storage
  ^^ definition

Under agenda items 1 and 2 and {item 2}, but not under item 1 of the agenda.
      ^^^^^^^^^^^^^^^^^^^^ reference
                               ^^^^^^^^ reference

@documents 2
           ^ reference
GLC/WG/2030/2  Report

@schedule
2030-05-06
10:00-11:00  2
             ^ reference
15:00-16:00  1
`;
const OTHER = `
//- other.agenda
@agenda GLC/WG/2031/1
language: en
# 1. Opening
# 2. Something else
joint: 2 of GLC/WG/2030/1
       ^ reference

Under agenda item 2 and {items 1-3 of GLC/WG/2030/1}.
                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ reference
`;

describe('references', () => {
  it('of an item, in its own file and in others', () => check(references, `${ITEMS.replace('Storage', 'Sto$0rage')}${OTHER}`));

  it('of an item from a reference in another file', () => check(references, `${ITEMS}${OTHER.replace('joint: 2', 'joint: $02')}`));

  it('of a document: definitions, entries, citations', () => check(references, `
//- names.agenda
@document GLC/WG/2030/2
          ^^^^^^^^^^^^^ definition
title.en: Report
//- meeting.agenda
@agenda GLC/WG/2030/1
language: en
# 1. Opening

See GLC/WG/20$030/2 and {GLC/WG/2030/2}, not GLC/WG/2030/2/Add.1.
    ^^^^^^^^^^^^^ reference
                      ^^^^^^^^^^^^^^^ reference

@documents
GLC/WG/2030/2  Report
^^^^^^^^^^^^^ definition
`));

  it('of a resolution, by number and with its body', () => check(references, `
//- names.agenda
@body GLC
name.en: Glacier Conference
@resolution GLC 3/2
            ^^^^^^^ definition
title.en: Storage
@resolution GLC 3/3
title.en: Access
//- meeting.agenda
@agenda GLC/WG/2030/1
language: en
# 1. Opening

Recalling resolutions 3/$02 and 3/3 and {resolution 3/2 of GLC}.
                      ^^^ reference
                                      ^^^^^^^^^^^^^^^^^^^^^^^ reference
`));

  it('of an instrument are those of its articles', () => check(references, `
@instrument IC$0E
            ^^^ definition
name.en: Convention on Ice Cores
articles: 1-20

@agenda GLC/WG/2030/1
language: en
# 1. Opening

Under {article 4 of ICE} and {article 5 of ICE}.
      ^^^^^^^^^^^^^^^^^^ reference
                             ^^^^^^^^^^^^^^^^^^ reference
`));

  it('of an agenda: its items count', () => check(references, `
//- earlier.agenda
@agenda GLC/WG/20$029/1
        ^^^^^^^^^^^^^ definition
language: en
# 1. Opening
//- meeting.agenda
@agenda GLC/WG/2030/1
language: en
# 1. Opening

See GLC/WG/2029/1 and {item 1 of GLC/WG/2029/1}.
    ^^^^^^^^^^^^^ reference
                      ^^^^^^^^^^^^^^^^^^^^^^^^^ reference
`));

  it('of a note are its marks in the file', () => check(references, `
//- meeting.agenda
@agenda GLC/WG/2030/1
language: en
# 1. Opening

At noon.{^1}
        ^^^^ reference

At one.{^$01}
       ^^^^ reference

^1: Local time.
^^^ definition
//- other.agenda
@agenda GLC/WG/2031/1
language: en
# 1. Opening

At noon.{^1}

^1: Another note.
`));
});

describe('highlight', () => {
  it('is of one file only', () => check(highlight, ITEMS.replace('{item 2}', '{it$0em 2}') + OTHER.replace(/^ *\^+ reference\n/gm, '')));
});

function check(feature: (...args: Parameters<typeof references>) => readonly Occurrence[] | undefined, text: string): void {
  const fixture = openFixture(text);
  const found = feature(fixture.analysis, fixture.point, fixture.scope) ?? [];
  const marks = found.map(({ uri, place, definition }) => markIn(uri, place, fixture, definition ? 'definition' : 'reference'));
  assertMarks(marks, fixture);
}
