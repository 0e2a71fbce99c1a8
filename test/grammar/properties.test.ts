// What holds of every text: it is parsed, and no character is lost.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { leavesOf, parseText, type Unit } from '../../grammar/index.js';
import { refusalsOf } from './instruments.js';
import { randomText, RUNS, SEED } from './random-texts.js';

describe('any text', function () {
  this.timeout(600_000);
  const holds = <Input>(name: string, property: fc.IProperty<Input>) => it(name, () => fc.assert(property, { numRuns: RUNS, seed: SEED }));

  holds('is its units put together', fc.property(randomText, (text) => {
    assert.equal(parseText(text).map((unit) => unit.text).join(''), text);
  }));

  holds('is taken by lexer and parser', fc.property(randomText, (text) => {
    assert.deepEqual(refusalsOf(text), []);
  }));

  holds('has each of its characters in exactly one leaf', fc.property(randomText, (text) => {
    for (const unit of parseText(text)) assert.equal(textOfLeaves(unit.tree), unit.text);
  }));
});

/** The images of the leaves; a leaf that does not stand where the one before ends fails. */
function textOfLeaves(tree: Unit): string {
  let text = '';
  for (const { startOffset, image } of leavesOf(tree)) {
    assert.equal(startOffset, text.length);
    text += image;
  }
  return text;
}
