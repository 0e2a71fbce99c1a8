/** What the extension does, wherever VS Code runs it: the language client, the commands and the previews. */
import { window, type ExtensionContext } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { registerCommands } from './commands.js';
import { explaining, registerExplain } from './explain.js';
import { answerForFiles } from './files.js';
import { registerOutCommands } from './out/commands.js';
import { openPreviews } from './panel/previews.js';
import { traceChannel } from './trace.js';
import { registerViewCommands } from './views/commands.js';
import { openViews } from './views/views.js';

/**
 * Registers everything and starts the server, which says by itself which files it wants to be told of. Nobody waits for that: what is asked of it meanwhile is
 * answered when it is there. `create` makes the client of the platform.
 */
export function activateWith(context: ExtensionContext, create: (options: LanguageClientOptions) => BaseLanguageClient): void {
  const output = window.createOutputChannel('Agenda', { log: true });
  const trace = traceChannel(output);
  const client = create({
    documentSelector: [{ language: 'agenda' }],
    outputChannel: output,
    traceOutputChannel: trace,
    middleware: explaining,
    // Where the server keeps what it knows of the files of this workspace.
    ...(context.storageUri !== undefined && { initializationOptions: { storagePath: context.storageUri.fsPath } }),
  });
  const previews = openPreviews(context.extensionUri, client);
  const views = openViews(context.extensionUri, client);
  context.subscriptions.push(
    output, trace, previews, views, ...answerForFiles(client), ...registerCommands(client, previews), registerExplain(context),
    ...registerOutCommands(context, client, () => previews.active()), ...registerViewCommands(client, views, () => previews.active()?.document()),
  );
  client.start().catch(() => undefined); // the client itself says what went wrong
}
