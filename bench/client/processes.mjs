// What a process and its children have used: from /proc where there is one, else from `ps`, else nothing is known (undefined).
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';

const TICK = 10; // milliseconds of a clock tick in /proc/PID/stat
/** From this difference on, in milliseconds, the clock that also counts ended threads is believed. */
const ENDED_THREADS = 50;
const hasProc = existsSync('/proc/self/stat');

/** Milliseconds that all threads of a process and its children have run. */
export function cpuOf(pid) {
  if (!hasProc) return cpuFromPs(pid);
  let byThread = 0;
  let byProcess = 0;
  for (const process of processesUnder(pid)) {
    for (const thread of list(`/proc/${process}/task`)) byThread += Number(read(`/proc/${process}/task/${thread}/schedstat`).split(' ')[0]) / 1e6;
    const [user = 0, system = 0] = fieldsOfStat(process).slice(11, 13);
    byProcess += (user + system) * TICK;
  }
  return byProcess > byThread + ENDED_THREADS ? byProcess : byThread;
}

/** Megabytes that a process and its children hold now, and the most that they have held. */
export function memoryOf(pid) {
  if (!hasProc) return memoryFromPs(pid);
  let now = 0;
  let most = 0;
  for (const process of processesUnder(pid)) {
    const status = read(`/proc/${process}/status`);
    now += Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
    most += Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
  }
  return { now, most };
}

/** Milliseconds that all processors have worked, and of them this process and its ended children; undefined without /proc. */
export function machineTime() {
  if (!hasProc) return undefined;
  const [user = 0, nice = 0, system = 0, , , interrupts = 0, softInterrupts = 0, stolen = 0] = read('/proc/stat').split('\n')[0].trim().split(/\s+/).slice(1).map(Number);
  const own = fieldsOfStat('self').slice(11, 15).reduce((sum, ticks) => sum + ticks, 0);
  return { all: (user + nice + system + interrupts + softInterrupts + stolen) * TICK, own: own * TICK };
}

/** A process and all that it has started: a launcher may start the server proper. */
function processesUnder(pid) {
  const found = [pid];
  for (const process of found) {
    for (const thread of list(`/proc/${process}/task`)) found.push(...read(`/proc/${process}/task/${thread}/children`).split(' ').filter(Boolean).map(Number));
  }
  return found;
}

/** The fields of /proc/PID/stat behind the name, which may hold spaces. */
function fieldsOfStat(process) {
  const text = read(`/proc/${process}/stat`);
  return text.slice(text.lastIndexOf(')') + 2).split(' ').map(Number);
}

function cpuFromPs(pid) {
  const time = ps('time', pid);
  if (time === '') return undefined;
  return time.split(/[-:]/).reduce((sum, part) => sum * 60 + Number(part), 0) * 1000;
}

function memoryFromPs(pid) {
  const size = ps('rss', pid);
  return size === '' ? undefined : { now: Number(size) / 1024, most: undefined };
}

function ps(field, pid) {
  try {
    return execFileSync('ps', ['-o', `${field}=`, '-p', String(pid)], { encoding: 'utf8' }).trim();
  } catch {
    return '';
  }
}

/** The text of a file that may be gone. */
function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function list(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
