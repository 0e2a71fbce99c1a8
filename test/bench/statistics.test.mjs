// The arithmetic of the report, against what was reckoned by hand.
import assert from 'node:assert/strict';
import { number, table, withSpread } from '../../bench/report/numbers.mjs';
import { growthExponent, median, quantile, spread } from '../../bench/report/statistics.mjs';

describe('the arithmetic of the benchmark', () => {
  it('takes the middle of an odd number, and the mean of the two in the middle of an even one', () => {
    assert.equal(median([9, 1, 5]), 5);
    assert.equal(median([4, 1, 3, 2]), 2.5);
    assert.equal(median([7]), 7);
  });

  it('knows nothing of nothing, and leaves out what was not measured', () => {
    assert.equal(median([]), undefined);
    assert.equal(median([undefined, 3, undefined]), 3);
    assert.equal(spread([undefined]), undefined);
    assert.equal(growthExponent([[1000, 2]]), undefined);
  });

  it('takes as the 95th percentile the value that 95 of 100 do not exceed', () => {
    const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);
    assert.equal(quantile(hundred, 0.95), 95);
    assert.equal(quantile([1, 2, 3, 100], 0.95), 100);
  });

  it('finds the exponent with which something grows', () => {
    const grows = (exponent) => [10, 100, 1000].map((size) => [size, 3 * size ** exponent]);
    for (const exponent of [0, 1, 2]) assert.ok(Math.abs(growthExponent(grows(exponent)) - exponent) < 1e-9);
    // From 10 to 1,000 (two powers of ten) twice as much: log10(2) / 2.
    assert.ok(Math.abs(growthExponent([[10, 5], [1000, 10]]) - 0.1505) < 1e-4);
  });

  it('prints three digits, and what it is spread over', () => {
    assert.deepEqual([0.1234, 1.234, 12.34, 123.4, 9.996, 99.96, undefined].map(number), ['0.12', '1.23', '12.3', '123', '10.0', '100', '–']);
    assert.equal(withSpread([3, 1, 2]), '2.00 (1.00–3.00)');
    assert.equal(withSpread([5]), '5.00');
    assert.equal(withSpread([]), '–');
  });

  it('draws tables', () => {
    assert.equal(table(['what', 'ms'], [['open', '1.00']]), '| what | ms |\n| --- | ---: |\n| open | 1.00 |');
  });
});
