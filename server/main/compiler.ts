/** How soon V8 compiles what runs often into faster code. */
import { setFlagsFromString } from 'node:v8';

/**
 * Makes V8 wait with its optimizing compilers until a function has run more often than it would by itself. A document is read in less time than they
 * take beside it, on other processors, for code that is fast enough: with them opening a large one takes half as much work again, and is done no sooner.
 * Functions that go on running are compiled all the same. To be called before the code is loaded that it is meant for; V8 knows these words since 12.
 */
export function optimizeLate(): void {
  if (Number.parseInt(process.versions.v8, 10) < 12) return;
  setFlagsFromString('--invocation-count-for-maglev=3000');
  setFlagsFromString('--invocation-count-for-turbofan=60000');
}
