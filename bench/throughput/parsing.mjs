// Parsing alone, of an agenda of 10,000 lines, against the least that Chevrotain needs for the same text. Prints JSON; run it with
// `node --cpu-prof` to see where the time goes. Needs the compiled sources.
import { agenda } from '../servers/agenda.mjs';
import { parseText } from '../../out/grammar/parse.js';
import { parseBare } from './bare-grammar.mjs';
import { megabytes, timesOf } from './measure.mjs';

const LINES = 10_000;
const { text, definitions } = agenda.documentOf(LINES, 42);

const headings = (blocks) => blocks.filter(({ kind }) => kind === 'heading').length;
const ours = headings(parseText(text).flatMap(({ tree }) => tree.blocks));
const bare = headings(parseBare(text));
if (ours !== definitions || bare !== definitions) throw new Error(`${ours} and ${bare} headings instead of ${definitions}`);

const only = process.argv[2];
const times = {
  ...(only !== 'bare' && { ours: timesOf(() => parseText(text)) }),
  ...(only !== 'ours' && { bare: timesOf(() => parseBare(text)) }),
};
console.log(JSON.stringify({ megabytes: megabytes([text]), ...times }));
