/** The extension where VS Code runs it in Node: the language server is a process of its own. */
import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { activateWith } from './client.js';
import { registerTasks } from './tasks/tasks.js';

let client: LanguageClient | undefined;

/** Young objects get a quarter of the room that they get else: a large document then takes 120 MB less, and no more work. It can be said at the start only. */
const SERVER_FLAGS = ['--max-semi-space-size=4'];

export function activate(context: ExtensionContext): void {
  context.subscriptions.push(registerTasks(context.asAbsolutePath('dist/cli.cjs')));
  const server = { module: context.asAbsolutePath('dist/server.cjs'), transport: TransportKind.ipc };
  const run = { ...server, args: [`--cache=${context.globalStorageUri.fsPath}`], options: { execArgv: [...SERVER_FLAGS] } };
  const debug = { ...server, options: { execArgv: ['--nolazy', '--inspect=6029'] } };
  activateWith(context, (options) => {
    client = new LanguageClient('agenda', 'Agenda', { run, debug }, options);
    return client;
  });
}

export async function deactivate(): Promise<void> {
  if (client?.isRunning() === true) await client.stop();
}
