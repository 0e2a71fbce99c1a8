/** Which of some known words a mistyped one probably was. */

/**
 * The one candidate that is nearest to a word: within one change for short words, two for longer ones, three from nine letters on.
 * A change is a letter more, less, other, or two exchanged; case counts half. Undefined if none is near, or two are equally near.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const limit = word.length < 4 ? 1 : word.length < 9 ? 2 : 3;
  let best: string | undefined;
  let least = limit + 0.25;
  let alone = true;
  for (const candidate of candidates) {
    if (candidate === word || Math.abs(candidate.length - word.length) > limit) continue;
    const changes = changesBetween(word, candidate, least);
    if (changes > least) continue;
    alone = changes < least || best === undefined;
    best = candidate;
    least = changes;
  }
  return alone ? best : undefined;
}

/** The number of changes that make one word of the other (optimal string alignment); some number above `limit` where there are more. */
export function changesBetween(one: string, other: string, limit = Infinity): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    for (let column = 1; column <= other.length; column++) {
      const exchanged = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      current.push(Math.min(
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + costOf(one.charAt(row - 1), other.charAt(column - 1)),
        exchanged ? at(beforeLast, column - 2) + 1 : Infinity,
      ));
    }
    if (Math.min(...current) > limit) return Infinity;
    beforeLast = last;
    last = current;
  }
  return at(last, other.length);
}

const at = (row: readonly number[], column: number) => row[column] ?? Infinity;

function costOf(one: string, other: string): number {
  if (one === other) return 0;
  return one.toLowerCase() === other.toLowerCase() ? 0.5 : 1;
}
