/** The commands of the extension. Anybody may call them by name, with any arguments: none is used that is not what it should be. */
import { commands, Uri, ViewColumn, window, type Disposable } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { registerLookCommands } from './panel/look.js';
import type { Previews } from './panel/previews.js';

export function registerCommands(client: BaseLanguageClient, previews: Previews): Disposable[] {
  return [
    commands.registerCommand('agenda.openPreview', (uri: unknown) => open(uri, (document) => previews.open(document, ViewColumn.Active, false))),
    commands.registerCommand('agenda.openPreviewToSide', (uri: unknown) => open(uri, (document) => previews.open(document, ViewColumn.Beside, true))),
    commands.registerCommand('agenda.openLockedPreviewToSide', (uri: unknown) => open(uri, (document) => previews.openLocked(document, ViewColumn.Beside))),
    commands.registerCommand('agenda.togglePreviewLock', () => previews.toggleLock()),
    commands.registerCommand('agenda.zoomPreviewIn', () => previews.zoom('in')),
    commands.registerCommand('agenda.zoomPreviewOut', () => previews.zoom('out')),
    commands.registerCommand('agenda.resetPreviewZoom', () => previews.zoom('reset')),
    commands.registerCommand('agenda.showSource', () => previews.showSource()),
    ...registerLookCommands(),
    commands.registerCommand('agenda.restartServer', () => restart(client)),
  ];

  function open(uri: unknown, show: (document: Uri) => void): void {
    const document = uri instanceof Uri ? uri : uriOfActiveAgenda();
    if (document !== undefined) show(document);
  }
}

function uriOfActiveAgenda(): Uri | undefined {
  const document = window.activeTextEditor?.document;
  return document?.languageId === 'agenda' ? document.uri : undefined;
}

async function restart(client: BaseLanguageClient): Promise<void> {
  if (client.isRunning()) await client.stop().catch(() => {}); // a server that does not answer is ended all the same
  await client.start();
}
