/** Edits are composed without overlaps, and change nothing but their places. */
import assert from 'node:assert/strict';
import { createDocument } from '../../server/model/document.js';
import { applyEdits, composeEdits, type TextEdit } from '../../server/model/edits.js';

const URI = 'file:///a.agenda';
const document = createDocument(URI, '@agenda X/1\nlanguage: en\n\n# 1. One\n\nText.\n');

/** An edit of the `index`-th unit. */
function edit(index: number, start: number, end: number, newText: string, uri = URI): TextEdit {
  const unit = document.units[index];
  assert.ok(unit);
  return { uri, place: { unit, start, end }, newText };
}

describe('edits', () => {
  it('change their places and nothing else, in whatever order they come', () => {
    assert.equal(applyEdits(document, [edit(2, 0, 4, 'Words'), edit(0, 8, 9, 'Y'), edit(1, 2, 4, '2.'), edit(1, 2, 2, '')]), '@agenda Y/1\nlanguage: en\n\n# 2. One\n\nWords.\n');
  });

  it('leave other files alone, and units that are no longer there', () => {
    const [other] = createDocument(URI, 'Text.').units;
    assert.ok(other);
    assert.equal(applyEdits(document, [edit(2, 0, 4, 'x', 'file:///b.agenda'), { uri: URI, place: { unit: other, start: 0, end: 1 }, newText: 'x' }]), '@agenda X/1\nlanguage: en\n\n# 1. One\n\nText.\n');
  });

  it('are taken group by group, whole or not at all', () => {
    const first = [edit(1, 2, 4, '2.')];
    const overlapping = [edit(2, 0, 4, 'Words'), edit(1, 3, 5, 'x')];
    const third = [edit(2, 0, 1, 't')];
    assert.deepEqual(composeEdits([first, overlapping, third]), [...first, ...third]);
  });

  it('that are the same are made once', () => {
    const group = [edit(1, 2, 4, '2.'), edit(2, 0, 0, '\\')];
    assert.deepEqual(composeEdits([group, group]), group);
  });

  it('may meet: an insertion beside a replacement, but not two at one point', () => {
    const replacement = edit(2, 0, 4, 'Words');
    assert.deepEqual(composeEdits([[replacement], [edit(2, 4, 4, '!')], [edit(2, 0, 0, '\\')], [edit(2, 0, 0, '- ')], [edit(2, 2, 2, 'x')]]), [edit(2, 0, 0, '\\'), replacement, edit(2, 4, 4, '!')]);
  });

  it('that overlap within a group leave it out', () => {
    assert.deepEqual(composeEdits([[edit(2, 0, 4, 'a'), edit(2, 2, 5, 'b')]]), []);
  });
});
