// Loaded into a server of Node before it starts: at a signal it collects its garbage and writes to a file, named by the environment, how many megabytes
// are left. What a process holds besides is up to its engine's mood.
const { renameSync, writeFileSync } = require('node:fs');
const { setFlagsFromString } = require('node:v8');
const { runInNewContext } = require('node:vm');

const file = process.env.BENCH_MEMORY_FILE;
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc');
if (file !== undefined) {
  process.on('SIGUSR2', () => {
    collect();
    collect();
    const { heapUsed, external } = process.memoryUsage();
    writeFileSync(`${file}.new`, JSON.stringify((heapUsed + external) / 2 ** 20));
    renameSync(`${file}.new`, file);
  });
}
