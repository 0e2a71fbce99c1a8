/** The first look at a text, which spares most paragraphs a closer one. */
import assert from 'node:assert/strict';
import { mayCite } from '../../server/model/citations/may-cite.js';
import { PHRASES } from '../../server/locales/phrases/index.js';

describe('the first look at a text', () => {
  const isPassed = { 'en': 'The keepers of the lighthouses thanked their hosts.', 'fr': 'Les gardiens ont remercié leurs hôtes.', 'zh': '各灯塔向东道国表示感谢。', 'ru': 'Смотрители поблагодарили хозяев.' } as const;
  for (const [language, text] of Object.entries(isPassed)) {
    it(`passes over a sentence without numbers (${language})`, () => { assert.equal(mayCite(text, PHRASES[language as keyof typeof isPassed]), false); });
  }
  const isRead = [
    ['en', 'See resolution 8/9.'], ['en', 'under chapter V of the Convention'], ['en', 'the Article'], ['fr', 'au premier article de la Convention'], ['es', 'el capítulo quinto'], ['es', 'el capi\u0301tulo quinto'],
    ['zh', '议程项目三'], ['ar', 'البند ٤'], ['ar', 'الما\u064Eد\u0651ة الأولى'], ['ru', 'глава пятая'], ['en', 'write to keeper@lights.example'], ['en', 'at WWW.LIGHTS.EXAMPLE'],
  ] as const; // prettier-ignore
  for (const [language, text] of isRead) {
    it(`looks closer at “${text}”`, () => { assert.equal(mayCite(text, PHRASES[language]), true); });
  }
});
