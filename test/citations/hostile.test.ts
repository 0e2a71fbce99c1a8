// Texts that look like citations for a long time: the time to read them grows with their length, not with its square.
import assert from 'node:assert/strict';
import { findCitations } from '../../server/model/citations/index.js';
import { prepareScope, resolveCitations } from '../../server/model/citations/resolve.js';
import { LIGHTHOUSES } from './lighthouses.js';

const LANGUAGES = ['ar', 'zh', 'en', 'ru'] as const;
const LENGTH = 3_000;
const FACTOR = 8;
/** That many times the text may take so many times as long: 8 is linear, 64 a square; between them is room for a busy machine. */
const MOST_GROWTH = 30;
const TRIES = 8;
/** Times in milliseconds below which a ratio says nothing. */
const TOO_SHORT = 15;

/** Each is repeated to the full length. */
const REPEATED: Readonly<Record<string, string>> = {
  'slashes and capitals': 'A/', 'capitals with points': 'A.', 'open brackets': '(', 'closed brackets': 'A/1(', 'digits': '1', 'digits and slashes': '1/', 'letters': 'a', 'letters with points': 'a.b',
  'letters with hyphens': 'a-', 'spaces': ' ', 'commas': ',', 'at signs': 'a@', 'dots and at signs': '.@', 'slashes': '/', 'addresses': 'https://', 'bare addresses': 'www.', 'backslashes': '\\',
  'stars': '*a', 'quotation marks': '“”', 'nouns without numbers': 'resolution ', 'numbers without nouns': '8/9, ', 'a noun and numbers': 'resolutions 8/9 and a ', 'items and commas': 'agenda items 2, ',
  'bracketed letters': 'item 4 (a) and ', 'articles': 'article 5, paragraph ', 'paragraphs of paragraphs': 'paragraph 1 of ', 'months': '6 September ', 'weekdays': 'Monday, ', 'roman numerals': 'XVIII ',
  'Chinese numerals': '一', 'Chinese numbers': '第一', 'Chinese articles': '第五条第', 'Chinese resolutions': '第8/9号、', 'Chinese items': '议程项目4和', 'Chinese names': '《公约》', 'Arabic particles': 'ولل',
  'Arabic nouns': 'وقرارات ', 'Arabic items': 'البنود 4 و ', 'vowel marks': 'ق\u0651', 'Russian nouns': 'резолюции ', 'Russian items': 'пунктам 4 и ', 'names': 'Committee ', 'symbols': 'A/76/1 and ', 'short forms': 'Add.1, ',
  'symbols with short forms': 'A/76/1, Add.1 and ', 'joint symbols': 'A/76/1-', 'special sessions': 'S-1', 'owners': 'of the ', 'sessions': 'session of the ',
  'names and items': 'Committee agenda item 4 ', 'short names': 'Council resolution 5/1 and ', 'names and resolutions': 'General Assembly resolution 1/1, its resolution 2/2 ',
  'Chinese names and numbers': '大会第8/9号和其', 'provisions': 'article 5 and ', 'direction marks': '\u200f1', 'lone surrogates': '\ud800',
}; // prettier-ignore

describe('long texts of what is almost a citation', function () {
  this.timeout(60_000);
  for (const [name, part] of Object.entries(REPEATED)) {
    it(`are read in linear time: ${name}`, () => {
      for (const language of LANGUAGES) assert.equal(growth(part, language), 1, `${language}: grows too fast`);
    });
  }
});

/** How many times as long a longer text takes, by the best times of some tries. */
function growth(part: string, language: (typeof LANGUAGES)[number]): number {
  const text = part.repeat(Math.ceil(LENGTH / part.length));
  const longer = text.repeat(FACTOR);
  let [short, long] = [Infinity, Infinity];
  for (let attempt = 0; attempt < TRIES; attempt++) {
    short = Math.min(short, timeOf(text, language));
    long = Math.min(long, timeOf(longer, language));
    if (long < TOO_SHORT || long / short < MOST_GROWTH) return 1;
  }
  return long / short;
}

function timeOf(text: string, language: (typeof LANGUAGES)[number]): number {
  const prepared = prepareScope(LIGHTHOUSES[language], language);
  const start = performance.now();
  resolveCitations(text, findCitations(text, language), prepared);
  return performance.now() - start;
}
