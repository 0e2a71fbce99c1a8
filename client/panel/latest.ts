/** Work that takes a while and is asked for faster than it is done. */

/** Does the work for one argument at a time; of those that come meanwhile only the last counts. */
export function latest<Argument>(work: (argument: Argument) => Promise<void>): (argument: Argument) => void {
  let waiting: readonly [Argument] | undefined;
  let isWorking = false;
  return (argument) => {
    waiting = [argument];
    if (!isWorking) void workOff();
  };

  async function workOff(): Promise<void> {
    isWorking = true;
    for (let next = waiting; next !== undefined; next = waiting) {
      waiting = undefined;
      await work(next[0]).catch(() => undefined); // the server is gone or the text is: there will be a next time
    }
    isWorking = false;
  }
}
