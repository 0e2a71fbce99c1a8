// The machine that is measured on: what it is, how fast, and what other programs do on it.
import os from 'node:os';
import { machineTime } from './processes.mjs';
import { pause } from './session.mjs';

const PAUSE = 250;
/** Processors that others may use while something is measured. */
const QUIET = 0.12;
const LOOPS = 5e7;
const TIMES = 5;

/** Waits until other programs are quiet, at most so many milliseconds. */
export async function quietDown(most) {
  const end = performance.now() + most;
  while (performance.now() < end) {
    const others = workOfOthers();
    await pause(Math.min(PAUSE, most));
    if ((others() ?? 0) < QUIET) return;
  }
}

/** Begins to look; what it returns tells how many processors other programs have used since. Undefined where that is not known. */
export function workOfOthers() {
  const begin = performance.now();
  const before = machineTime();
  return () => {
    const now = machineTime();
    return now && before && Math.max(0, now.all - before.all - (now.own - before.own)) / (performance.now() - begin);
  };
}

/** Milliseconds of a fixed loop. */
export function calibrate() {
  const times = Array.from({ length: TIMES }, () => {
    const begin = performance.now();
    let state = 1;
    for (let loop = 0; loop < LOOPS; loop++) state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return performance.now() - begin + (state === 42 ? 1 : 0);
  });
  return times.sort((one, other) => one - other)[TIMES >> 1];
}

export function describeMachine() {
  const [first] = os.cpus();
  return `${os.cpus().length} × ${first?.model.trim() ?? 'processor'}, ${Math.round(os.totalmem() / 2 ** 30)} GB, ${os.type()} ${os.release().split('-')[0]}`;
}
