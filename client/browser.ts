/** The extension where VS Code runs it in a browser: the language server is a worker beside it. */
import { Uri, workspace, type ExtensionContext } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { activateWith } from './client.js';

let client: LanguageClient | undefined;
let worker: Worker | undefined;

export function activate(context: ExtensionContext): void {
  const script = Uri.joinPath(context.extensionUri, 'dist', 'browser-server.js');
  activateWith(context, (options) => {
    client = new LanguageClient('agenda', 'Agenda', () => startWorker(script), options);
    return client;
  });
}

export async function deactivate(): Promise<void> {
  if (client?.isRunning() === true) await client.stop();
  worker?.terminate();
}

/** A new one each time: the one before it is stopped. */
async function startWorker(script: Uri): Promise<{ reader: BrowserMessageReader; writer: BrowserMessageWriter }> {
  worker?.terminate();
  worker = new Worker(await addressOf(script));
  return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
}

/** The address that a worker can be loaded from. VS Code refuses that of an extension on another machine: its script is copied. */
async function addressOf(script: Uri): Promise<string> {
  if (script.scheme !== 'vscode-remote') return script.toString(true);
  return URL.createObjectURL(new Blob([new TextDecoder().decode(await workspace.fs.readFile(script))], { type: 'text/javascript' }));
}
