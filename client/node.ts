/** The extension where VS Code runs it in Node: the language server is a process of its own. */
import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { activateWith } from './client.js';
import { registerTasks } from './tasks/tasks.js';

let client: LanguageClient | undefined;

export function activate(context: ExtensionContext): void {
  context.subscriptions.push(registerTasks(context.asAbsolutePath('dist/cli.cjs')));
  const server = { module: context.asAbsolutePath('dist/server.cjs'), transport: TransportKind.ipc };
  const run = { ...server, args: [`--cache=${context.globalStorageUri.fsPath}`] };
  const debug = { ...server, options: { execArgv: ['--nolazy', '--inspect=6029'] } };
  activateWith(context, (options) => {
    client = new LanguageClient('agenda', 'Agenda', { run, debug }, options);
    return client;
  });
}

export async function deactivate(): Promise<void> {
  if (client?.isRunning() === true) await client.stop();
}
