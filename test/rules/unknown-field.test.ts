// What `unknown-field` finds, leaves alone and repairs.
import { checkFindings, checkFix } from '../support/findings.js';

describe('unknown-field', () => {
  it('finds a field that nothing has, and one of another directive', () => {
    checkFindings('unknown-field', `@agenda LAK/COM/2031/1
language: en
orignal: fr
^^^^^^^ unknown-field error: @agenda has no field “orignal”.
adopted: 2031-05-05
^^^^^^^ unknown-field error: @agenda has no field “adopted”.
@annex Rooms
place: Here
^^^^^ unknown-field
`);
  });

  it('finds a language or number where there is none, a language that is none, and a number that is missing', () => {
    checkFindings('unknown-field', `@agenda LAK/COM/2031/1
language: en
place.fr: Ici
^^^^^^^^ unknown-field error: “place” takes no language.
# 1. Opening
agenda-title.fr: Ouverture
^^^^^^^^^^^^^^^ unknown-field
@body LAK/COM
name.de: Seenausschuss
^^^^^^^ unknown-field error: “de” is none of the languages ar, zh, en, fr, ru, es.
session: 2030-05-05 .. 2030-05-09
^^^^^^^ unknown-field error: “session” needs a number: session 1.
`);
  });

  it('leaves text under a heading alone, and fields where they belong', () => {
    checkFindings('unknown-field', `@agenda LAK/COM/2031/1
language：en

note: after a blank line this is text
# 1. Opening
status: deferred
id: opening
remark: text
@documents
heading: Papers
@schedule
tracks: A | B
@body LAK/COM
name: Lakes Committee
short.fr: Comité; Commission
session 3: 2030-05-05 .. 2030-05-09
@instrument LAKES
article 9: 1-3
`);
  });

  it('writes the nearest field, with its language', () => {
    checkFix('unknown-field', `@agenda LAK/COM/2031/1
orignal: fr
language: en
@body LAK/COM
nmae.fr: Comité
shortt.en: Committee
@instrument LAKES
article: 1-34
`, `@agenda LAK/COM/2031/1
original: fr
language: en
@body LAK/COM
name.fr: Comité
short.en: Committee
@instrument LAKES
articles: 1-34
`);
  });
});
