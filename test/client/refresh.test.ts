// When a view asks what has changed: at once where the answer is quick, once at a time, and at rest where it is slow.
import assert from 'node:assert/strict';
import { refreshAtRest } from '../../client/views/refresh.js';

describe('a view that may be out of date', () => {
  it('asks at once, and again for what came while it was waiting', async () => {
    const answers: (() => void)[] = [];
    const refreshing = refreshAtRest(() => new Promise<void>((resolve) => void answers.push(resolve)));
    refreshing.wanted();
    refreshing.wanted();
    refreshing.wanted();
    assert.equal(answers.length, 1);
    answers[0]?.();
    await turn();
    assert.equal(answers.length, 2);
    answers[1]?.();
    await turn();
    assert.equal(answers.length, 2);
  });

  it('is not asked for because a person types', async () => {
    let asked = 0;
    const refreshing = refreshAtRest(() => {
      asked += 1;
      return Promise.resolve();
    });
    refreshing.typing();
    await turn();
    assert.equal(asked, 0);
  });
});

const turn = () => new Promise((resolve) => setTimeout(resolve, 0));
