// How fast something is done in this process, when warm.

/** Megabytes of UTF-8 in texts. */
export const megabytes = (texts) => texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;

/**
 * Runs a task until it is warm, then some more times; returns the milliseconds that this thread ran for each: on a quiet machine the time that it took.
 */
export function timesOf(task, { warmUp = 6, rounds = 15, milliseconds = 10_000 } = {}) {
  const end = performance.now() + milliseconds;
  for (let round = 0; round < warmUp; round++) task();
  const times = [];
  for (let round = 0; round < rounds && (round < 3 || performance.now() < end); round++) {
    const before = timeOfThread();
    task();
    const { user, system } = timeOfThread(before);
    times.push((user + system) / 1000);
  }
  return times;
}

/** Before Node 23.9 only that of the whole process is known. */
const timeOfThread = (before) => (process.threadCpuUsage ?? process.cpuUsage).call(process, before);
