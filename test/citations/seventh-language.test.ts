// A language that the recogniser has never heard of: its table of words is all that it needs.
import assert from 'node:assert/strict';
import type { CitationPhrases } from '../../server/locales/phrases/phrases.js';
import { findCitations } from '../../server/model/citations/index.js';
import { prepareScope, resolveCitations } from '../../server/model/citations/resolve.js';
import { describeCitation } from './lighthouses.js';

/** Nouns stand before their numbers, lists are joined by "zu", what owns a thing follows behind "fa". */
const INVENTED: CitationPhrases = {
  language: 'xx',
  words: {
    resolution: 'velto', resolutions: 'veltom', decision: 'karpo', decisions: 'karpom', item: 'punko', items: 'punkom',
    article: 'ardo|ardom', paragraph: 'paro', chapter: 'kapo', and: 'zu', to: 'ĝis', of: 'fa', the: 'la', dated: 'je', own: 'sio',
    with: 'kuno', session: 'sesto', bodyNoun: 'komo', agenda: 'fa la tago', hour: 'horo', at: 'je',
  },
  valued: {
    month: ['unmo', 'dumo', 'trimo', 'kvarmo', 'kvinmo', 'sesmo', 'sepmo', 'okmo', 'naŭmo', 'dekmo', 'dekunmo', 'dekdumo'],
    weekday: ['luna', 'marta', 'merka', 'ĵaŭda', 'venda', 'saba', 'dima'],
    ordinal: ['unua', 'dua'],
  },
  dates: ['weekday? ,? Y - month - D', 'D month Y'],
  times: ['at? H hour'],
  provisions: ['article A', 'paragraph P fa article A1', 'chapter C'].map((pattern) => pattern.replace('fa', 'of')),
  organs: { A: 'Ĝenerala Kunveno', S: 'Sekura Rondo', E: 'Mona Rondo', 'A/HRC': 'Rajta Rondo' },
}; // prettier-ignore

const scope = {
  bodies: [{ prefix: 'X/COM', names: ['Lampa Komo', 'Komo'] }, { prefix: 'X/COM/WG.1', names: ['Nebula Grupo'] }],
  instruments: [{ id: 'LIGHT', names: ['Lampa Pakto'] }],
  agenda: { symbol: 'X/COM/2021/1', body: 'X/COM', session: undefined },
  ownOrgan: 'X/COM',
};

describe('a seventh, invented language', () => {
  const prepared = prepareScope(scope, INVENTED);
  const cases = [
    ['Laŭ velto 8/9 ni iras.', 'res X/COM 8/9'],
    ['veltom 58/4 zu 59/1 fa la Ĝenerala Kunveno', 'res A/RES/58/4; res A/RES/59/1'],
    ['Mona Rondo velto 2006/46', 'res E/RES/2006/46'],
    ['karpo 2/3 je 6 naŭmo 2021', 'dec X/COM 2/3; date 2021-09-06'],
    ['punkom 2, 3 zu 4 (b) fa la tago', 'items 2, 3, 4(b)'],
    ['punkom 2 ĝis 4', 'items 2, 3, 4'],
    ['punko 3 fa la dua sesto fa la Nebula Grupo', 'item 3 of X/COM/WG.1'],
    ['ardo 7 fa la Lampa Pakto, kapo V fa la Lampa Pakto', 'art LIGHT 7; ch LIGHT V'],
    ['luna, 2021-naŭmo-6 je 11 horo', 'date 2021-09-06T11:00 Mon'],
    ['X/COM/2021/2 zu Add.1, sed ne zu/aŭ', 'doc X/COM/2021/2; doc X/COM/2021/2/Add.1'],
    ['resolution 8/9, agenda item 4', '-'],
  ] as const;

  for (const [text, expected] of cases) {
    it(`${text} => ${expected}`, () => {
      const found = resolveCitations(text, findCitations(text, INVENTED), prepared).map(describeCitation);
      assert.equal(found.join('; ') || '-', expected);
    });
  }

  it('without a table has its symbols and links read all the same', () => {
    const kinds = findCitations('punko 3: A/76/101, https://example.org', 'xx').map(({ kind }) => kind);
    assert.deepEqual(kinds, ['document', 'link']);
  });
});
