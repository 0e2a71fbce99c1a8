// How fast something is done in this process, when warm.

/** A round lasts so many milliseconds at least: the clock of a thread ticks every four. */
const SHORTEST_ROUND = 100;

/** Megabytes of UTF-8 in texts. */
export const megabytes = (texts) => texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;

/**
 * Runs a task until it is warm, then in some rounds; returns for each of them the milliseconds that this thread ran for the task once: on a quiet
 * machine the time that it took.
 */
export function timesOf(task, { warmUp = 6, rounds = 9, shortest = SHORTEST_ROUND } = {}) {
  let times = 0;
  const begin = performance.now();
  while (times < warmUp || performance.now() - begin < shortest) {
    task();
    times += 1;
  }
  return Array.from({ length: rounds }, () => {
    const before = timeOfThread();
    for (let time = 0; time < times; time++) task();
    const { user, system } = timeOfThread(before);
    return (user + system) / 1000 / times;
  });
}

/** Before Node 23.9 only that of the whole process is known. */
const timeOfThread = (before) => (process.threadCpuUsage ?? process.cpuUsage).call(process, before);
