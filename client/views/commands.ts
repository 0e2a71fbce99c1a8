/** The commands of the views beside the preview. Anybody may call them by name, with any arguments: none is used that is not what it should be. */
import { commands, Uri, ViewColumn, window, type Disposable, type QuickPickItem } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { KNOWN_FILES, LANGUAGE_VERSIONS, type KnownFilesResult, type LanguageVersion, type LanguageVersionsParams } from '../../server/protocol/index.js';
import { chooseOtherFile, readText } from './other-file.js';
import type { Views } from './views.js';
import { cannotBeRead, chooseVersion, languageNames, noOtherVersion, originalVersion } from './words.js';

/** `previewed`: the document of the preview that has the focus. */
export function registerViewCommands(client: BaseLanguageClient, views: Views, previewed: () => Uri | undefined): Disposable[] {
  return [
    commands.registerCommand('agenda.compareVersions', (uri: unknown) => withDocument(uri, compareVersions)),
    commands.registerCommand('agenda.compareWith', (uri: unknown, selected: unknown) => withDocument(uri, (document) => compareWith(document, otherSelected(document, selected)))),
    commands.registerCommand('agenda.openCalendar', (uri: unknown) => withDocument(uri, openCalendar)),
    commands.registerCommand('agenda.nextDifference', () => views.go('next')),
    commands.registerCommand('agenda.previousDifference', () => views.go('previous')),
  ];

  async function withDocument(uri: unknown, act: (document: Uri) => void | Promise<void>): Promise<void> {
    const editor = window.activeTextEditor?.document;
    const document = uri instanceof Uri ? uri : (views.active()?.uri ?? previewed() ?? (editor?.languageId === 'agenda' ? editor.uri : undefined));
    if (document !== undefined) await act(document);
  }

  /** Beside the text, where that has the focus. */
  function openCalendar(document: Uri): void {
    const isInEditor = window.activeTextEditor?.document.uri.toString() === document.toString();
    views.open({ kind: 'calendar', uri: document }, isInEditor ? ViewColumn.Beside : ViewColumn.Active);
  }

  /** Of one other version that, of several the one that is chosen. */
  async function compareVersions(document: Uri): Promise<void> {
    const params: LanguageVersionsParams = { uri: client.code2ProtocolConverter.asUri(document) };
    const versions = await client.sendRequest<readonly LanguageVersion[]>(LANGUAGE_VERSIONS, params);
    if (versions.length === 0) void window.showInformationMessage(noOtherVersion(document.path.split('/').at(-1) ?? ''));
    const version = versions.length > 1 ? await choose(versions) : versions[0];
    if (version !== undefined) views.open({ kind: 'versions', uri: document, other: client.protocol2CodeConverter.asUri(version.uri) });
  }

  async function compareWith(document: Uri, selected: Uri | undefined): Promise<void> {
    const other = selected ?? (await chooseOtherFile(document, await knownFiles()));
    if (other === undefined) return;
    if ((await readText(other)) === undefined) void window.showWarningMessage(cannotBeRead(other.path.split('/').at(-1) ?? ''));
    else views.open({ kind: 'redline', uri: document, other });
  }

  /** A search of VS Code would not end on a file system that cannot be searched. */
  async function knownFiles(): Promise<readonly Uri[]> {
    const uris = client.isRunning() ? await client.sendRequest<KnownFilesResult>(KNOWN_FILES) : [];
    return uris.map((uri) => client.protocol2CodeConverter.asUri(uri));
  }
}

/** Where two files are selected in the explorer, the other one. */
function otherSelected(document: Uri, selected: unknown): Uri | undefined {
  if (!Array.isArray(selected) || selected.length !== 2) return undefined;
  const uris = selected.filter((one) => one instanceof Uri);
  return uris.length === 2 ? uris.find((uri) => uri.toString() !== document.toString()) : undefined;
}

async function choose(versions: readonly LanguageVersion[]): Promise<LanguageVersion | undefined> {
  const names: Readonly<Record<string, string>> = languageNames();
  const choices = versions.map((version): QuickPickItem & { readonly version: LanguageVersion } => ({
    label: names[version.language] ?? version.language,
    description: [Uri.parse(version.uri).path.split('/').at(-1) ?? '', ...(version.isOriginal ? [originalVersion()] : [])].join(' · '),
    version,
  }));
  return (await window.showQuickPick(choices, { placeHolder: chooseVersion(), matchOnDescription: true }))?.version;
}
