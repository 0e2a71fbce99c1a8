/** The first look at a text, which spares most sentences a closer one. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { findCitations } from '../../server/model/citations/index.js';
import { lexiconOf } from '../../server/model/citations/lexicon.js';
import { stretchesThatMayCite } from '../../server/model/citations/may-cite.js';
import { PHRASES } from '../../server/locales/phrases/index.js';
import { random } from '../support/random.js';

type Code = keyof typeof PHRASES;
const stretchesOf = (text: string, language: Code) => stretchesThatMayCite(text, lexiconOf(PHRASES[language])).map(({ start, end }) => text.slice(start, end));

describe('the first look at a text', () => {
  const isPassed = { 'en': 'The keepers of the lighthouses thanked their hosts, who had charts.', 'fr': 'Les gardiens ont remercié leurs hôtes.', 'zh': '各灯塔向东道国表示感谢。', 'ru': 'Смотрители поблагодарили хозяев.' } as const;
  for (const [language, text] of Object.entries(isPassed)) {
    it(`passes over a sentence without numbers (${language})`, () => { assert.deepEqual(stretchesOf(text, language as Code), []); });
  }
  const isRead = [
    ['en', 'See resolution 8/9.'], ['en', 'under chapter V of the Convention'], ['en', 'the Article'], ['fr', 'au premier article de la Convention'], ['es', 'el capítulo quinto'], ['es', 'el capi\u0301tulo quinto'],
    ['zh', '议程项目三'], ['ar', 'البند ٤'], ['ar', 'الما\u064Eد\u0651ة الأولى'], ['ru', 'глава пятая'], ['en', 'write to keeper@lights.example'], ['en', 'at WWW.LIGHTS.EXAMPLE'],
  ] as const; // prettier-ignore
  for (const [language, text] of isRead) {
    it(`looks closer at “${text}”`, () => { assert.deepEqual(stretchesOf(text, language), [text]); });
  }

  it('looks at the sentences that have a number, with the end of the one before', () => {
    assert.deepEqual(stretchesOf('They met. They read resolution 8/9 and rested. Then they left. They took 3 boats. They sank. Nobody saw.', 'en'), ['. They read resolution 8/9 and rested.', '. They took 3 boats.']);
    assert.deepEqual(stretchesOf('会议开幕。会议通过第8/9号决议。会议闭幕。', 'zh'), ['。会议通过第8/9号决议。']);
  });

  it('takes no abbreviation for the end of a sentence', () => {
    assert.deepEqual(stretchesOf('They met. As agreed in res. General Assembly 58/4, they left.', 'en'), ['. As agreed in res. General Assembly 58/4, they left.']);
  });

  for (const language of Object.keys(PHRASES) as Code[]) {
    it(`leaves nothing out, ${language}`, () => {
      const lines = readFileSync(`test/citations/lines/${language}.txt`, 'utf8').split('\n').filter((line) => line.includes(' => ')).map((line) => line.split(' => ')[0] ?? '');
      const fill = { ar: 'شكر الحراس مضيفيهم.', zh: '各灯塔表示感谢。', en: 'The keepers thanked their hosts.', fr: 'Les gardiens ont remercié leurs hôtes.', ru: 'Смотрители поблагодарили хозяев.', es: 'Los fareros dieron las gracias.' }[language];
      const next = random(7);
      for (let round = 0; round < 150; round++) {
        const sentences = Array.from({ length: 6 }, () => (next(2) === 0 ? fill : `${lines[next(lines.length)] ?? ''}${next(3) === 0 ? '' : language === 'zh' ? '。' : '.'}`));
        const text = `${sentences.join(language === 'zh' ? '' : ' ')}${language === 'zh' ? '' : ' '}${fill}`;
        // An address makes all sentences be read.
        const all = findCitations(`${text} WWW.LIGHTS.EXAMPLE`, language).filter(({ start }) => start < text.length);
        assert.deepEqual(findCitations(text, language), all, text);
      }
    });
  }
});
