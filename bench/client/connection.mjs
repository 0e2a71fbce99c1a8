// A process that is spoken to in JSON-RPC over standard input and output.
import { spawn } from 'node:child_process';
import { createDecoder, encode } from './framing.mjs';

const PATIENCE = 60_000;
const PATIENCE_AT_THE_END = 1_500;
const running = new Set();

/** Ends all that run: what waits for them fails. */
export const endAll = () => running.forEach((child) => child.kill('SIGKILL'));

/**
 * Starts a command. `onRequest(method, params)` answers what the server asks, `onNotification(method, params, at)` hears what it tells.
 * `startedAt` is when it was started, in milliseconds of `performance.now()`.
 */
export function connect([command, ...args], { cwd, environment, onRequest, onNotification }) {
  const pending = new Map();
  let lastId = 0;
  let errorText = '';
  let isGone = false;
  const startedAt = performance.now();
  const child = spawn(command, args, { cwd, env: { ...process.env, ...environment }, stdio: 'pipe' });
  running.add(child);
  const gone = new Promise((resolve) => {
    const end = (reason) => {
      isGone = true;
      running.delete(child);
      for (const { reject } of pending.values()) reject(new Error(`the server is gone (${reason}) ${errorText}`.trim()));
      pending.clear();
      resolve();
    };
    child.on('error', (error) => end(error.message));
    child.on('exit', (code, signal) => end(signal ?? code));
  });
  child.stdin.on('error', () => {}); // told of by the end of the process
  child.stderr.on('data', (text) => (errorText = (errorText + text).slice(-2000)));
  child.stdout.on('data', createDecoder(onMessage));

  async function onMessage({ id, method, params, result, error }, at) {
    if (method === undefined) {
      const { resolve, reject } = pending.get(id) ?? {};
      pending.delete(id);
      if (error === undefined) resolve?.({ result, at });
      else reject?.(Object.assign(new Error(error.message), { code: error.code }));
    } else if (id === undefined) {
      onNotification(method, params, at);
    } else {
      try {
        send({ id, result: (await onRequest(method, params)) ?? null });
      } catch (failure) {
        send({ id, error: { code: -32603, message: String(failure) } });
      }
    }
  }

  const send = (message) => void child.stdin.write(encode(message));
  const notify = (method, params) => send({ method, params });

  /** Asks; the answer comes with the time at which its last byte arrived. */
  function request(method, params, patience = PATIENCE) {
    if (isGone) return Promise.reject(new Error(`the server is gone ${errorText}`.trim()));
    const id = ++lastId;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => settle(reject)(new Error(`no answer to ${method} within ${Math.round(patience)} ms`)), patience);
      const settle = (done) => (value) => {
        clearTimeout(timer);
        pending.delete(id);
        done(value);
      };
      pending.set(id, { resolve: settle(resolve), reject: settle(reject) });
      send({ id, method, params });
    });
  }

  async function stop() {
    if (!isGone) await request('shutdown', null, PATIENCE_AT_THE_END).then(() => notify('exit'), () => {});
    await Promise.race([gone, new Promise((resolve) => setTimeout(resolve, PATIENCE_AT_THE_END))]);
    if (!isGone) child.kill('SIGKILL');
    await gone;
  }

  return { pid: child.pid, startedAt, gone, request, notify, stop };
}
