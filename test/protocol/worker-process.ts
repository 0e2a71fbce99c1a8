/**
 * The server of the browser as a process, spoken to as the other one: its bundle runs in a world with the names of a web worker and none of
 * Node, and messages go between that world and standard input and output.
 */
import { readFileSync } from 'node:fs';
import { createContext, Script } from 'node:vm';
import { StreamMessageReader, StreamMessageWriter, type Message } from 'vscode-jsonrpc/node';

const BUNDLE = 'dist/browser-server.js';

const writer = new StreamMessageWriter(process.stdout);
const worker: { onmessage?: (event: { readonly data: Message }) => void } & Readonly<Record<string, unknown>> = {
  postMessage: (message: Message) => void writer.write(message),
  addEventListener: () => undefined,
  setTimeout, clearTimeout, setInterval, clearInterval, queueMicrotask, MessageChannel, performance, TextDecoder, TextEncoder, URL, console,
};
Object.assign(worker, { self: worker });
new Script(readFileSync(BUNDLE, 'utf8'), { filename: BUNDLE }).runInContext(createContext(worker));

new StreamMessageReader(process.stdin).listen((message) => {
  if ('method' in message && message.method === 'exit') process.exit(0);
  worker.onmessage?.({ data: message });
});
