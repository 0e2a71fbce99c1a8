// A text that is typed in is the text that a copy would be.
import assert from 'node:assert/strict';
import { editText, textBetween, type EditedText } from '../../grammar/edited-text.js';
import { random } from '../support/random.js';

describe('a text that is edited', () => {
  it('has the same pieces as a copy, after any edits', () => {
    for (let seed = 1; seed <= 30; seed++) {
      const next = random(seed);
      let copy = Array.from({ length: 4000 }, () => 'abcdefgh\n'.charAt(next(9))).join('');
      let text: EditedText = { text: copy };
      for (let edit = 0; edit < 60; edit++) {
        const start = next(4) === 0 ? next(copy.length + 1) : Math.min(copy.length, 2000 + next(50));
        const end = Math.min(copy.length, start + next(3) * next(40));
        const typed = 'x'.repeat(next(30) === 0 ? 9000 : next(4));
        text = editText(text, start, end, typed);
        copy = copy.slice(0, start) + typed + copy.slice(end);
        assert.equal(text.text, copy);
        const from = next(copy.length);
        const to = Math.min(copy.length, from + next(500));
        assert.equal(textBetween(text, from, to), copy.slice(from, to), `seed ${String(seed)}, edit ${String(edit)}`);
      }
    }
  });
});
