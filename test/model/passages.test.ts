// Long texts are read in passages, which an edit elsewhere leaves as they are.
import assert from 'node:assert/strict';
import { analyse } from '../../server/model/analysis.js';
import { createDocument, editDocument, placeText, type AgendaDocument } from '../../server/model/document.js';
import { passagesOf, type Passage } from '../../server/model/passages.js';
import { DEFAULT_SETTINGS } from '../../server/model/settings.js';

const LINES = Array.from({ length: 300 }, (_, line) => `The lake number ${String(line)} was surveyed under resolution\n${String(line + 1)}/2, and its waters were found to be clear.`);
const HEAD = '@agenda LAKE/CONF/2031/1\nlanguage: en\n\n';

const paragraphOf = (lines: readonly string[]) => createDocument('file:///a.agenda', `${HEAD}${lines.join('\n')}\n`);

function passagesIn({ units }: AgendaDocument): readonly Passage[] {
  const unit = units[1];
  const [block] = unit?.tree.blocks ?? [];
  assert.ok(unit !== undefined && block?.kind === 'paragraph');
  return passagesOf(block.text, unit.text);
}

describe('passages', () => {
  it('of a text of ordinary length are one', () => {
    assert.deepEqual(passagesIn(paragraphOf(LINES.slice(0, 20))).map(({ text }) => text), [LINES.slice(0, 20).join(' ').replaceAll('\n', ' ')]);
  });

  it('of a long one put together are the whole, and each ends with a sentence', () => {
    const passages = passagesIn(paragraphOf(LINES));
    assert.equal(passages.map(({ text }) => text).join(' '), LINES.join(' ').replaceAll('\n', ' '));
    assert.ok(passages.length > 10, String(passages.length));
    for (const { text } of passages) assert.match(text, /^The lake .* clear\.$/u);
  });

  it('are the same but for those around it behind an edit, and know where they stand now', () => {
    const document = paragraphOf(LINES);
    const before = passagesIn(document);
    editDocument(document, { start: { line: 303, character: 5 }, end: { line: 303, character: 5 }, text: 'largest ' });
    const after = passagesIn(document);
    assert.ok(after.filter(({ words }, index) => words !== before[index]?.words).length <= 2);
    const unit = document.units[1];
    assert.ok(unit);
    for (const { text, sourceOffset } of after) assert.equal(placeText({ unit, start: sourceOffset(0), end: sourceOffset(text.length) }).replaceAll('\n', ' '), text);
  });

  it('have the citations that go over ends of lines', () => {
    const { references } = analyse(paragraphOf(LINES), DEFAULT_SETTINGS);
    assert.deepEqual(references.map((reference) => placeText(reference)), LINES.map((_, line) => `${String(line + 1)}/2`));
  });
});
