// Texts that look like citations for a long time: the time to read them grows with their length, not with its square.
import assert from 'node:assert/strict';
import { findCitations } from '../../server/model/citations/index.js';
import { prepareScope, resolveCitations } from '../../server/model/citations/resolve.js';
import { REPEATED } from './hostile-texts.js';
import { LIGHTHOUSES } from './lighthouses.js';

const LANGUAGES = ['ar', 'zh', 'en', 'ru'] as const;
const LENGTH = 6_000;
const FACTOR = 8;
/** That many times the text may take so many times as long: 8 is linear, 64 a square; between them is room for a busy machine. */
const MOST_GROWTH = 30;
const TRIES = 8;
/** More than a function takes arguments. */
const MANY = 200_000;
/** Times in milliseconds below which a ratio says nothing; the clock ticks every few. */
const TOO_SHORT = 15;
const TICK = 4;

describe('long texts of what is almost a citation', function () {
  this.timeout(60_000);
  for (const [name, part] of Object.entries(REPEATED)) {
    it(`are read in linear time: ${name}`, () => {
      for (const language of LANGUAGES) assert.equal(growth(part, language), 1, `${language}: grows too fast`);
    });
  }
});

describe('a list of very many citations', () => {
  it('is read to its end', function () {
    this.timeout(20_000);
    for (const [head, part] of [['resolutions ', '8/9, '], ['A/76/1, ', 'Add.1, ']] as const) {
      const found = findCitations(head + part.repeat(MANY), 'en');
      assert.ok(found.length >= MANY, `${part}: ${String(found.length)}`);
    }
  });
});

/** How many times as long a longer text takes, by the best times of some tries. Time is that of the processor: other programs take none of it. */
function growth(part: string, language: (typeof LANGUAGES)[number]): number {
  const text = part.repeat(Math.ceil(LENGTH / part.length));
  const longer = text.repeat(FACTOR);
  let [short, long] = [Infinity, Infinity];
  for (let attempt = 0; attempt < TRIES; attempt++) {
    short = Math.min(short, timeOf(text, language));
    long = Math.min(long, timeOf(longer, language));
    if (long < TOO_SHORT || long / Math.max(short, TICK) < MOST_GROWTH) return 1;
  }
  return long / short;
}

function timeOf(text: string, language: (typeof LANGUAGES)[number]): number {
  const prepared = prepareScope(LIGHTHOUSES[language], language);
  const start = process.cpuUsage();
  resolveCitations(text, findCitations(text, language), prepared);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
