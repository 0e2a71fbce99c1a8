// The vocabulary of the language and its colouring know the same words, in both directions.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { DIRECTIVES, HEADING_FIELDS, LANGUAGES, REFERENCE_KEYWORDS, type FieldSpec } from '../../grammar/vocabulary.js';
import { GRAMMAR_FILE, coloured } from './colours.js';

const KEY = 'support.type.property-name';
const owners = [
  ...Object.entries(DIRECTIVES).map(([name, { fields }]) => ({ line: `@${name}`, fields, unknown: 'invalid.illegal.field' })),
  { line: '# 1. Title', fields: HEADING_FIELDS, unknown: undefined },
];
const allFields = new Set(owners.flatMap(({ fields }) => Object.keys(fields)));

describe('the words that are coloured', function () {
  this.timeout(20_000);

  it('are every directive, and no other', async () => {
    for (const name of Object.keys(DIRECTIVES)) assert.equal(await scopeOf(`@${name}`, name), 'keyword.control.directive', name);
    for (const name of ['documentss', 'agend', 'item', 'table']) assert.equal(await scopeOf(`@${name}`, name), 'invalid.illegal.directive', name);
  });

  for (const { line, fields, unknown } of owners) {
    it(`are the fields under ${line}, and not those of others`, async () => {
      for (const name of allFields) {
        const spec = Object.hasOwn(fields, name) ? fields[name] : undefined;
        const key = spec?.numbered ? `${name} 7` : name;
        assert.equal(await scopeOf(`${line}\n${key}: x`, name), spec === undefined ? unknown : KEY, key);
      }
    });

    it(`are the languages of the fields under ${line}, where they have any`, async () => {
      for (const [name, spec] of Object.entries(fields)) {
        for (const language of LANGUAGES) {
          const expected = spec.translated ? 'constant.language.code' : unknown;
          assert.equal(await scopeOf(`${line}\n${name}.${language}: x`, language), expected, `${name}.${language}`);
        }
      }
    });

    it(`are the values of the fields under ${line}, where they are listed, and no other`, async () => {
      for (const [name, { values }] of Object.entries(fields).filter(hasValues)) {
        for (const value of values) assert.equal(await scopeOf(`${line}\n${name}: ${value}`, value), 'constant.language.value', value);
        assert.equal(await scopeOf(`${line}\n${name}: other`, 'other'), 'invalid.illegal.value', name);
      }
    });
  }

  it('are the keywords of explicit references, and no other', async () => {
    for (const keyword of REFERENCE_KEYWORDS) {
      const text = keyword === 'of' ? '{item 3 of A/1/2}' : `{${keyword} 3}`;
      const expected = keyword === 'of' ? 'keyword.operator.word.of' : 'keyword.other.reference';
      assert.equal(await scopeOf(text, keyword), expected, keyword);
    }
    for (const keyword of ['articles', 'document', 'paragraph']) assert.equal(await scopeOf(`{${keyword} 3}`, keyword), 'invalid.illegal.reference', keyword);
  });

  it('stand in no pattern unless the vocabulary has them', () => {
    const words = new Set<string>([
      ...Object.keys(DIRECTIVES), ...allFields, ...LANGUAGES, ...REFERENCE_KEYWORDS, ...owners.flatMap(({ fields }) => Object.values(fields)).flatMap(({ values }) => values ?? []),
      'agenda-disable-next-line', 'bis', 'ter', 'quater', 'and', 'et', 'ivx', 'https', 'www',
    ]);
    assert.deepEqual([...wordsOfPatterns()].filter((word) => !words.has(word)), []);
  });
});

function hasValues(entry: [string, FieldSpec]): entry is [string, FieldSpec & { readonly values: readonly string[] }] {
  return entry[1].values !== undefined;
}

/** The innermost scope of the piece that contains `word` on the last line of `text`. */
async function scopeOf(text: string, word: string): Promise<string | undefined> {
  const pieces = await coloured(text);
  return pieces.findLast((piece) => piece.text.includes(word))?.scopes.at(-1);
}

/** The words in lower case of all regular expressions of the colouring, character classes and escapes aside. */
function wordsOfPatterns(): Set<string> {
  const words = new Set<string>();
  JSON.parse(readFileSync(GRAMMAR_FILE, 'utf8'), (key, value: unknown) => {
    if (['match', 'begin', 'end', 'while'].includes(key) && typeof value === 'string') {
      const plain = value.replace(/\\[px]\{\w+\}|\\\w|\[(?:\\.|[^\]\\])*\]/g, ' ');
      for (const [word] of plain.matchAll(/(?<![A-Za-z])[a-z][a-z-]+/g)) words.add(word);
    }
    return value;
  });
  return words;
}
