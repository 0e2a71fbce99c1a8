/** Random texts made of the language's own tokens, line by line, and of what is typed by mistake in their place. */
import fc from 'fast-check';
import { DIRECTIVES, HEADING_FIELDS, REFERENCE_KEYWORDS } from '../../grammar/index.js';

const LINE_ENDS = ['\n', '\n', '\n', '\n', '\n\n', '\n  ', '\n // }\n', '\r\n', '\r', '\n\u3000\n', ''];
const SPACES = ['', '', '', ' ', ' ', '  ', '\t', '\u3000', '\u00A0', '\u200F', '\uFEFF'];
const STARTS = ['- ', '  - ', '> ', '> - ', '>   ', '>', '|', ' | ', '｜', '^a: ', '^*:', '^1：', '^', '// ', '\\', '  \\', '@note a ', '@', '', '  '];
const HEADINGS = ['# ', '## ', '### ', '#', '##', '#### '];
const NUMBERS = ['1. ', '2) ', '(a) ', '(i)', 'a)', '(أ)', 'б) ', '3 ', '- ', '4 bis. ', 'IV. ', '3.1.1 ', '（b）', ''];
const FIELD_NAMES = new Set([...Object.values(DIRECTIVES).flatMap(({ fields }) => Object.keys(fields)), ...Object.keys(HEADING_FIELDS)]);
const KEYS = [...[...FIELD_NAMES].map((name) => `${name}: `), 'name.en:', 'short.ar: ', 'article 54: ', 'article 6 bis:', 'session 7:', 'title：', 'title : ', 'colour: ', 'meeting: 2031-05-05 ', 'joint: 4', 'chapters: I'];
const DIRECTIVE_NAMES = [...Object.keys(DIRECTIVES), 'agneda', 'LAKE'].map((name) => `@${name}`);
const SYMBOLS = ['LAKE/CONF/2031/1', 'LAKE/76/100*', 'A/1', 'LAKE/1 (Part I)', '200 LC/1', 'WLA53.16', 'LC-31-04', 'А/76/1', 'LAKE/COP(14)/1', 'Add.1-3', 'Corr.2', ' and ', ', ', '；', ' {^a}', '** ', '  '];
const DATES = ['2031-05-05', '2031-05-05T11:00', '2031-5-5', '2031-05-09', '20310505'];
const TIMES = ['11:00-13:00 ', '9:00- ', '11:00 ', '24:00', '11.00', '9：00–10：00', '"Evening" ', '"Evening', '10', '  12:00'];
const QUOTED = ['"quoted"', '"', '"a\\"b"', '“甲”', '“', '«', '«x»', '「', '„x“', '”', '»'];
const DESIGNATORS = ['2', '5', '4(b)', '1(a)', '(c)', ' (ii)', 'б)', '18 أ)', '3.1.1', 'bis', 'V', 'IV', '-', '–', ' - ', '..', '…', '8/9', '1514 (XV)', '14/CP.1', '77/134 A and B'];
const WORDS = ['Lunch', 'the lakes', ' of ', 'of', 'CSL', 'summer-meeting', 'LAKE', 'and', 'none', 'fr', ...REFERENCE_KEYWORDS.map((word) => `${word} `)];
const MARKS = [',', ', ', '、', '，', ';', '；', ':', '：', '|', ' | ', '｜', '(', ')', '（', '）', '{', '}', '^', '*', '\\', '\\{', '\\"', '//', '#', '@', '>'];
const TEXT = ['Text', ' and ', '第八条', 'بند', 'Пункт 3 а)', 'et cœtera', '*', '**', '***', '\\', '\\*', '\\{', '\\n', '{', '}', '|', '(', ')', 'a@b.c', '\uD800', '\u0000', '\u2028', '😀', ...SPACES];
const DATA = [...SYMBOLS, ...DATES, ...DESIGNATORS, ...WORDS, ...MARKS, ...QUOTED, ...SPACES];

const one = (pieces: readonly string[]) => fc.constantFrom(...pieces);
const some = (piece: fc.Arbitrary<string>, most: number) => fc.array(piece, { maxLength: most, size: 'max' }).map((pieces) => pieces.join(''));
const row = (...parts: fc.Arbitrary<string>[]) => fc.tuple(...parts).map((pieces) => pieces.join(''));

const reference = row(one(['{', '{', '{^', ...REFERENCE_KEYWORDS.map((word) => `{${word} `)]), some(one(DATA), 5), one(['}', '}', '}', '}', '}', '| text}', '\n}', '']));
const inline = some(fc.oneof(one(TEXT), one(TEXT), one(DATA), reference), 8);
const field = row(one(SPACES), one(KEYS), fc.oneof(some(one(DATA), 6), inline));
const line = fc.oneof(
  row(one(SPACES), one(DIRECTIVE_NAMES), one(SPACES), fc.oneof(some(one(DATA), 4), inline)),
  row(one(SPACES), one(HEADINGS), one(NUMBERS), inline),
  field,
  row(one(['@agenda LAKE/1\n', '# 1. One\n', '@instrument CSL\n']), field, one(LINE_ENDS), field),
  row(one(['@documents', '@documents 2-', '@schedule']), one(LINE_ENDS)),
  row(one(DATES), some(fc.oneof(one(DATA), reference), 3)),
  row(one(TIMES), some(fc.oneof(one(DESIGNATORS), one(DATA), reference), 6)),
  row(some(one(SYMBOLS), 4), inline),
  row(inline, one(['(', '（']), some(one(SYMBOLS), 4), one([')', '）', ')*', ') {^a}', ') '])),
  row(one(STARTS), inline),
  inline,
);

export const randomText = some(row(line, one(LINE_ENDS)), 9);

/** How many texts a property is tried on; `LONG=1` asks for many. The texts are the same every time unless `SEED` is given. */
export const RUNS = process.env['LONG'] === '1' ? 100_000 : 2_000;
export const SEED = Number(process.env['SEED'] ?? 20310505);
