/** Code actions: a plain citation in braces, and one in braces as plain text. */
import assert from 'node:assert/strict';
import { rewriteCitation } from '../../server/features/rewrite-citation.js';
import { applyEdits } from '../../server/model/edits.js';
import { openFixture } from '../support/fixture.js';

const NAMES = `
//- names.agenda
@body GLC
name.en: Glacier Conference
name.zh: 冰川会议
@resolution GLC 3/2
title.en: Storage
@resolution GLC 3/4
title.en: Access
@instrument ICE
name.en: Convention on Ice Cores
short.en: Convention
short.zh: 公约
short.fr: Convention
articles: 1-20
chapters: I-V
//- other.agenda
@agenda GLC/2029/1
language: en
# 1. Opening
`;

/** Pairs of one text as it is typed plainly and in braces; each is made of the other. */
const PAIRS: readonly (readonly [string, string, string])[] = [
  ['en', 'Under agenda items 1, 2 and 3 (b).', 'Under agenda items {items 1, 2, 3(b)}.'],
  ['en', 'Recalling resolution 3/2.', 'Recalling resolution {resolution 3/2}.'],
  ['en', 'Recalling resolutions 3/2 and 3/4.', 'Recalling resolutions {resolution 3/2} and {resolution 3/4}.'],
  ['en', 'Recalling General Assembly resolution 58/4.', 'Recalling General Assembly resolution {resolution 58/4 of A}.'],
  ['en', 'See GLC/2030/2 there.', 'See {GLC/2030/2} there.'],
  ['en', 'See A/RES/58/4.', 'See {A/RES/58/4}.'],
  ['en', 'On Monday, 6 May 2030, it opens.', 'On {2030-05-06}, it opens.'],
  ['en', 'On 6 May 2030, it opens.', 'On {2030-05-06 | 6 May 2030}, it opens.'],
  ['en', 'Under article 4, paragraph 1 (c), of the Convention.', 'Under {article 4(1)(c)}, of the Convention.'],
  ['zh', '在议程项目 1、2 和 3(b)下。', '在议程项目 {items 1, 2, 3(b)}下。'],
  ['zh', '根据第 3/2 号决议。', '根据第 {resolution 3/2} 号决议。'],
  ['ar', 'في إطار البندين 2 و 3 (ب) من جدول الأعمال.', 'في إطار البندين {items 2, 3(b)} من جدول الأعمال.'],
  ['fr', 'Au titre du point 3 b) de l’ordre du jour.', 'Au titre du point {item 3(b)} de l’ordre du jour.'],
  ['ru', 'По пункту 2 повестки дня.', 'По пункту {item 2} повестки дня.'],
  ['es', 'En relación con el tema 3 b) del programa.', 'En relación con el tema {item 3(b)} del programa.'],
];

const AGENDA = (language: string, text: string) => `${NAMES}//- meeting.agenda\n@agenda GLC/2030/1\nlanguage: ${language}\n# 1. A\n# 2. B\n# 3. C\n## (a) D\n## (b) E\n\n${text}\n`;

describe('rewriting a citation', () => {
  for (const [language, plain, braces] of PAIRS) {
    it(`in braces, ${language}: ${plain}`, () => {
      const at = [...plain].findIndex((character, index) => character !== [...braces][index]);
      const found = rewritten(language, plain, at);
      assert.deepEqual(found, { title: 'Write as a reference in braces', text: braces });
    });
  }
  for (const [language, plain, braces] of PAIRS.filter(([, , text]) => text.split('{').length === 2)) {
    it(`as plain text, ${language}: ${braces}`, () => {
      const found = rewritten(language, braces, braces.indexOf('{') + 1);
      assert.deepEqual(found, { title: 'Write as plain text', text: plain });
    });
  }

  for (const [why, text, at] of [
    ['numbers that nothing would make a citation', 'Recalling {resolution 3/2}.', '{'],
    ['words that are no citation', 'Under {item 2 | the second}.', '{'],
    ['a date of which the plain form has two', 'From 6 to 10 May 2030.', '6 to'],
    ['a mark', 'At noon.{^1}', '{'],
    ['an address', 'See https://example.org/A/1/2 there.', 'example'],
    ['plain words', 'At noon', 'noon'],
  ] as const) {
    it(`is not offered for ${why}`, () => assert.equal(rewritten('en', text, text.indexOf(at) + 1), undefined));
  }
});

function rewritten(language: string, text: string, at: number): { readonly title: string; readonly text: string } | undefined {
  const { analysis, point, scope } = openFixture(AGENDA(language, `${text.slice(0, at)}$0${text.slice(at)}`));
  const [only, ...others] = rewriteCitation(analysis, point, scope);
  assert.deepEqual(others, []);
  return only === undefined ? undefined : { title: only.title, text: applyEdits(analysis.document, only.edits).trimEnd().split('\n').at(-1) ?? '' };
}
