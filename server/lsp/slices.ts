/** Long work in slices, behind each of which what waits (requests, what is typed) has its turn. */
import type { Host } from './host.js';

/** Milliseconds of work at a time. */
const SLICE = 10;

/** Is told how much of the work is done. */
export type Progress = (done: number, all: number) => void;

/** Does a task for each value, one after the other; one that is done at once is not waited for. */
export async function inSlices<Value>({ now, schedule }: Pick<Host, 'now' | 'schedule'>, values: readonly Value[], task: (value: Value) => Promise<void> | undefined, progress?: Progress): Promise<void> {
  let pause = now() + SLICE;
  for (const [index, value] of values.entries()) {
    const waiting = task(value);
    if (waiting !== undefined) await waiting;
    if (now() < pause) continue;
    progress?.(index + 1, values.length);
    await new Promise<void>((resolve) => schedule(resolve));
    pause = now() + SLICE;
  }
}
