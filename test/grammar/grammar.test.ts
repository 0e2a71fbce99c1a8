// The grammar itself: sound in Chevrotain's eyes, and nothing in it that no fixture needs.
import assert from 'node:assert/strict';
import { parseText } from '../../grammar/index.js';
import { TOKEN_TYPES } from '../../grammar/modes.js';
import { AgendaParser } from '../../grammar/parser.js';
import { createLexer } from '../../grammar/parse.js';
import { leavesOf } from '../../grammar/walk.js';
import { readFixtures } from './fixtures.js';
import { productions, refusalsOf } from './instruments.js';

describe('the grammar', () => {
  const sources = readFixtures().flatMap(({ cases }) => cases.map(({ source }) => source));

  it('stands the validations of the lexer', () => assert.ok(createLexer(false)));
  it('stands the validations of the parser', () => assert.ok(new AgendaParser(false)));

  it('takes every fixture, and every production is reached by one', () => {
    assert.deepEqual(sources.flatMap(refusalsOf), []);
    assert.deepEqual(productions.all.filter((name) => !productions.reached.has(name)), []);
  });

  it('has no type of token that occurs in no fixture', () => {
    const seen = new Set(sources.flatMap((source) => parseText(source).flatMap(({ tree }) => leavesOf(tree).map(({ tokenType }) => tokenType.name))));
    const categories = new Set(TOKEN_TYPES.flatMap(({ CATEGORIES }) => CATEGORIES ?? []).map(({ name }) => name));
    assert.deepEqual(TOKEN_TYPES.map(({ name }) => name).filter((name) => !seen.has(name) && !categories.has(name)), []);
  });
});
