// What holds of every text: it is parsed, no character is lost, and an edit changes the cutting nearby only.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { cutIntoUnits, leavesOf, parseText, type Unit } from '../../grammar/index.js';
import { refusalsOf } from './instruments.js';
import { randomText, RUNS, SEED } from './random-texts.js';

describe('any text', function () {
  this.timeout(600_000);
  const holds = <Input>(name: string, property: fc.IProperty<Input>) => it(name, () => fc.assert(property, { numRuns: RUNS, seed: SEED }));

  holds('is its units put together', fc.property(randomText, (text) => {
    assert.equal(cutIntoUnits(text).join(''), text);
  }));

  holds('is taken by lexer and parser', fc.property(randomText, (text) => {
    assert.deepEqual(refusalsOf(text), []);
  }));

  holds('has each of its characters in exactly one leaf', fc.property(randomText, (text) => {
    for (const unit of parseText(text)) assert.equal(textOfLeaves(unit.tree), unit.text);
  }));

  holds('is cut anew only around an edit', fc.property(randomText, randomText, fc.nat(), fc.nat(), (text, inserted, one, other) => {
    const [start, end] = [one % (text.length + 1), other % (text.length + 1)].sort((a, b) => a - b) as [number, number];
    const edited = text.slice(0, start) + inserted + text.slice(end);
    assert.deepEqual(cutAround(text, start, end, inserted), cutIntoUnits(edited));
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

/** The units after an edit, only those that it touches and their neighbours cut again. */
function cutAround(text: string, start: number, end: number, inserted: string): string[] {
  const units = cutIntoUnits(text);
  const begins = units.map((_, index) => units.slice(0, index).join('').length);
  const first = Math.max(begins.findLastIndex((begin) => begin <= start) - 1, 0);
  const last = Math.max(begins.findLastIndex((begin) => begin <= end) + 1, 0);
  const from = begins[first] ?? 0;
  const to = begins[last + 1] ?? text.length;
  return [...units.slice(0, first), ...cutIntoUnits(text.slice(from, start) + inserted + text.slice(end, to)), ...units.slice(last + 1)];
}
