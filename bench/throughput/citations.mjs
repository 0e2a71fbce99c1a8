// Recognising plain citations, alone, in six languages, and in texts made to take long. Prints JSON; run it with `node --cpu-prof` to see where
// the time goes. Needs the compiled sources. Reads the examples; the marked resolutions too where they are there (see `scripts/score.mjs`).
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hasCorpus, LANGUAGES, readParagraphs } from '../../out/test/citations/score/corpus.js';
import { REPEATED } from '../../out/test/citations/hostile-texts.js';
import { findCitations } from '../../out/server/model/citations/index.js';
import { root } from '../servers/paths.mjs';
import { megabytes, timesOf } from './measure.mjs';

const SHORT = 16_000;
const FACTOR = 4;
const HOSTILE_LANGUAGES = ['ar', 'zh', 'en', 'ru'];
const wanted = process.argv.slice(2);

const languages = wanted.length > 0 ? LANGUAGES.filter((language) => wanted.includes(language)) : LANGUAGES;
console.log(JSON.stringify({
  examples: throughputs(exampleParagraphs),
  ...(hasCorpus() && { resolutions: throughputs((language) => readParagraphs(language).map(({ text }) => text)) }),
  ...(wanted.length === 0 && { hostile: hostileTimes() }),
}));

/** By language: how large the texts are, how many citations are found, the times to find them. */
function throughputs(textsIn) {
  return languages.map((language) => {
    const texts = textsIn(language);
    const found = texts.reduce((sum, text) => sum + findCitations(text, language).length, 0);
    if (found === 0) throw new Error(`no citation in the texts in ${language}`);
    return { language, megabytes: megabytes(texts), found, times: timesOf(() => texts.forEach((text) => findCitations(text, language))) };
  });
}

function exampleParagraphs(language) {
  const files = globSync(`examples/**/*.${language}.agenda`, { cwd: root });
  return files.flatMap((file) => readFileSync(join(root, file), 'utf8').split('\n').filter((line) => line.length > 40));
}

/** The best times for each text at one length and at four times that; what takes next to nothing at the longer is left out. */
function hostileTimes() {
  return Object.entries(REPEATED).flatMap(([name, part]) =>
    HOSTILE_LANGUAGES.map((language) => {
      const text = part.repeat(Math.ceil(SHORT / part.length));
      const longer = text.repeat(FACTOR);
      const best = (one) => Math.min(...timesOf(() => findCitations(one, language), { warmUp: 1, rounds: 4, shortest: 12 }));
      return { name, language, sizes: [text.length, longer.length], times: [best(text), best(longer)] };
    }),
  );
}
