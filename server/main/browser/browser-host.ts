/** What the language server needs where it runs in a worker of a browser: all files are read by the client. */
import type { FileHost } from '../../lsp/client-files.js';
import type { Host } from '../../lsp/host.js';

/** A timer would have to wait for milliseconds; a message to oneself comes behind those that wait already, and no later. */
export function createBrowserHost(files: FileHost): Host {
  const tasks: (() => void)[] = [];
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => tasks.shift()?.();
  return {
    ...files,
    schedule: (task) => {
      tasks.push(task);
      port2.postMessage(null);
    },
    now: () => performance.now(),
  };
}
