// A long paragraph that is edited is read again around the edit only: the tree is that of a fresh parse.
import assert from 'node:assert/strict';
import { parseText, reparse, type TextUnit } from '../../grammar/index.js';
import { longParagraph, TYPED } from '../support/long-paragraph.js';
import { random } from '../support/random.js';

const seen = ({ text, entry, exit, tree }: TextUnit) => ({ text, entry, exit, tree: JSON.stringify(tree, (key, value: unknown) => (key === 'tokenType' ? (value as { readonly name: string }).name : value)) });

describe('a long paragraph that is edited', () => {
  it('has the tree of a fresh parse, or none', function () {
    this.timeout(60_000);
    let reparsed = 0;
    for (let seed = 1; seed <= 40; seed++) {
      const next = random(seed);
      let [unit] = parseText(longParagraph(next, 9000));
      for (let edit = 0; edit < 40 && unit !== undefined; edit++) {
        const { text } = unit;
        const start = next(3) === 0 ? Math.max(0, text.length - next(60)) : next(text.length);
        const end = Math.min(text.length, start + next(3) * next(60));
        if (tearsLineEnd(text, start) || tearsLineEnd(text, end)) continue;
        const typed = next(4) === 0 ? '' : (TYPED[next(TYPED.length)] ?? '');
        const expected = text.slice(0, start) + typed + text.slice(end);
        const now = reparse(unit, start, end, typed);
        const units = parseText(expected);
        const say = `seed ${String(seed)}, edit ${String(edit)}: ${JSON.stringify(typed)} for ${JSON.stringify(text.slice(start, end))} at ${String(start)}`;
        if (now === undefined) {
          if (units.length === 1) [unit] = units;
          continue;
        }
        reparsed++;
        assert.deepEqual(units.map(seen), [seen(now.unit)], say);
        ({ unit } = now);
      }
    }
    // Elsewhere a line became something else, or a brace stands open.
    assert.ok(reparsed > 300, String(reparsed));
  });

  it('is read around the edit only', () => {
    const [unit] = parseText(Array.from({ length: 200 }, (_, line) => `Line ${String(line)} of the paragraph, with {item 2}.`).join('\n'));
    assert.ok(unit);
    const now = reparse(unit, 5000, 5000, 'x');
    assert.ok(now);
    assert.ok(now.endAfter - now.start < 300, String(now.endAfter - now.start));
    assert.ok(now.ahead > 100 && now.behind > 100);
  });

  it('is read so at its end too', () => {
    const text = Array.from({ length: 200 }, (_, line) => `Line ${String(line)} of the paragraph.`).join('\n');
    const [unit] = parseText(`${text}\n\n`);
    assert.ok(unit);
    const now = reparse(unit, text.length, text.length, ' More.');
    assert.ok(now);
    assert.deepEqual(seen(now.unit), parseText(`${text} More.\n\n`).map(seen)[0]);
  });
});

const tearsLineEnd = (text: string, at: number) => text.charAt(at - 1) === '\r' && text.charAt(at) === '\n';
