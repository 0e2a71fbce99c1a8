/** Which of some known words a mistyped one was. */
import assert from 'node:assert/strict';
import { changesBetween, nearest } from '../../server/model/near.js';
import { comparableTitle, excerpt, sameTitle } from '../../server/model/titles.js';

describe('the nearest word', () => {
  it('is the one within few changes: a letter more, less, other, or two exchanged', () => {
    const words = ['documents', 'document', 'decision', 'heading', 'body'];
    for (const [typed, meant] of [['docments', 'documents'], ['descision', 'decision'], ['haeding', 'heading'], ['bdoy', 'body'], ['Heading', 'heading'], ['decision', undefined], ['agenda', undefined], ['', undefined]] as const) {
      assert.equal(nearest(typed, words), meant, typed);
    }
  });

  it('is none where two are equally near', () => {
    assert.equal(nearest('dates', ['date', 'rates']), undefined);
    assert.equal(nearest('3/5', ['3/4', '3/6']), undefined);
  });

  it('counts changes', () => {
    for (const [one, other, changes] of [['', '', 0], ['abc', '', 3], ['abc', 'acb', 1], ['abc', 'abd', 1], ['abc', 'ABC', 1.5], ['kitten', 'sitting', 3]] as const) {
      assert.equal(changesBetween(one, other), changes, `${one} ${other}`);
    }
  });
});

describe('titles', () => {
  it('are the same whatever their spaces, hyphens, joiners and composed letters', () => {
    assert.ok(sameTitle('Follow\u2011up\u00A0to  caf\u00E9\u200D', ' Follow-up to cafe\u0301 '));
    assert.ok(!sameTitle('Follow-up', 'Follow up'));
    assert.equal(comparableTitle('\u200E第 8/9 号\u3000决议'), '第 8/9 号 决议');
  });

  it('are shortened for messages by characters, not by halves of them', () => {
    assert.equal(excerpt('a  short\ntitle'), 'a short title');
    assert.equal(excerpt('𝒜𝒜𝒜𝒜', 3), '𝒜𝒜…');
  });
});
