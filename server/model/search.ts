/** Searching what is in order. */

/** The lowest number below `length` for which the condition holds, which from there on holds for all; `length` if it holds for none. */
export function lowest(length: number, holds: (at: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
