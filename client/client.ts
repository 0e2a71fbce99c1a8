/** What the extension does, wherever VS Code runs it: the language client, the commands and the previews. */
import { window, workspace, type ExtensionContext } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { registerCommands } from './commands.js';
import { openPreviews } from './panel/previews.js';
import { traceChannel } from './trace.js';

/** Registers everything and starts the server. `create` makes the client of the platform. */
export async function activateWith(context: ExtensionContext, create: (options: LanguageClientOptions) => BaseLanguageClient): Promise<void> {
  const output = window.createOutputChannel('Agenda', { log: true });
  const trace = traceChannel(output);
  const watchers = ['**/*.agenda', '**/agenda.json'].map((glob) => workspace.createFileSystemWatcher(glob));
  const client = create({
    documentSelector: [{ language: 'agenda' }],
    outputChannel: output,
    traceOutputChannel: trace,
    synchronize: { fileEvents: watchers },
  });
  const previews = openPreviews(context.extensionUri, client);
  context.subscriptions.push(output, trace, ...watchers, previews, ...registerCommands(client, previews));
  await client.start();
}
