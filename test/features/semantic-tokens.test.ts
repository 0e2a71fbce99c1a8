/** Semantic tokens: what each name in a file is, and whether the folder defines it. */
import { semanticTokens } from '../../server/features/semantic-tokens.js';
import assert from 'node:assert/strict';
import { assertMarks, markOf, openFixture } from '../support/fixture.js';

const AGENDA = `
//- meeting.agenda
@agenda GLC/2030/1
        ^^^^^^^^^^ document declared
language: en
# 1. Opening
  ^^ item declared

Under agenda items 1 and 2, {items 1, 3 of GLC/2030/1} and GLC/2030/2 on Monday, 6 May 2030.
      ^^^^^^^^^^^^^^^^^^^^ item unresolved
                                   ^ item
                                      ^ item unresolved
                                           ^^^^^^^^^^ document unresolved
                                                           ^^^^^^^^^^ document unresolved
                                                                         ^^^^^^^^^^^^^^^^^^ date

Recalling resolutions 3/2 and {resolution 3/4 of GLC}, {article 4 of ICE | there}, and agenda
                      ^^^ resolution
                                          ^^^ resolution unresolved
                                                 ^^^ body unresolved
                                                                ^ article
                                                                     ^^^ instrument
                                                                                       ^^^^^^ item
item 1, at noon.{^1}
^^^^^^ item
                 ^^ note

@documents 1
           ^ item
GLC/2030/3  Report {^2}
^^^^^^^^^^ document
                    ^^ note unresolved

@schedule
2030-05-06
^^^^^^^^^^ date
10:00-11:00  1
             ^ item

^1: Local time.
^^^ note declared
//- names.agenda
@body GLC
@resolution GLC 3/2
title.en: Storage
@instrument ICE
articles: 1-20
`;

describe('semantic tokens', () => {
  it('are told of references, designators, dates and names', () => {
    const fixture = openFixture(AGENDA);
    const { analysis, scope } = fixture;
    assertMarks(semanticTokens(analysis, scope).map((token) => markOf(token, analysis, label(token))), fixture);
  });

  for (const [language, text, mark] of [
    ['ar', 'انظر البند 1 من جدول الأعمال.', 'البند 1'],
    ['zh', '见议程项目 1。', '议程项目 1'],
    ['fr', 'Voir le point 1 de l’ordre du jour.', 'point 1'],
    ['ru', 'См. пункт 1 повестки дня.', 'пункт 1'],
    ['es', 'Véase el tema 1 del programa.', 'tema 1'],
  ] as const) {
    it(`of plain citations, ${language}`, () => {
      const { analysis, scope } = openFixture(`@agenda GLC/1\nlanguage: ${language}\n# 1. A\n\n${text}\n`);
      const found = semanticTokens(analysis, scope).filter(({ declaration }) => !declaration);
      assert.deepEqual(found.map((token) => [token.unit.text.slice(token.start, token.end), label(token)]), [[mark, 'item']]);
    });
  }

  it('of a range are those that it touches', () => {
    const { analysis, scope } = openFixture(AGENDA);
    const all = semanticTokens(analysis, scope);
    const { units } = analysis.document;
    const [from, to] = [units[2], units[2]];
    assert.ok(from && to);
    assert.deepEqual(semanticTokens(analysis, scope, { from: { unit: from, offset: 0 }, to: { unit: to, offset: to.text.length } }), all.filter(({ unit }) => unit === from));
  });
});

function label({ kind, declaration, resolved }: ReturnType<typeof semanticTokens>[number]): string {
  return `${kind}${declaration ? ' declared' : ''}${resolved ? '' : ' unresolved'}`;
}
