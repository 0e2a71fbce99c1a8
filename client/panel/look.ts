/** How previews are shown: read from the settings `agenda.preview.*`, and changed in them by two commands. */
import { commands, ConfigurationTarget, workspace, type Disposable, type Uri } from 'vscode';
import { COLORS, VIEWS, type Look } from '../messages/index.js';
import { readImage } from './image.js';

const SECTION = 'agenda.preview';

/** The look of the preview of a document. A value that does not fit counts as the default. */
export async function lookOf(document: Uri): Promise<Look> {
  const settings = workspace.getConfiguration(SECTION, document);
  const image = settings.get<unknown>('image');
  return {
    view: oneOf(VIEWS, settings.get('view')),
    colors: colorsOf(document),
    image: typeof image === 'string' ? await readImage(document, image) : null,
  };
}

/** Whether paper has the colours of the editor or of paper. */
export function colorsOf(document: Uri): Look['colors'] {
  return oneOf(COLORS, workspace.getConfiguration(SECTION, document).get('colors'));
}

/** Calls back when the look of the preview of a document, that of the moment, may be another. */
export function onLookChanged(document: () => Uri, changed: () => void): Disposable {
  return workspace.onDidChangeConfiguration((change) => {
    if (change.affectsConfiguration(SECTION, document())) changed();
  });
}

export function registerLookCommands(): Disposable[] {
  return [
    commands.registerCommand('agenda.togglePages', () => exchange('view', VIEWS)),
    commands.registerCommand('agenda.togglePaperColors', () => exchange('colors', COLORS)),
  ];
}

/** Sets the other of two values, where the setting is set already, else for the user. */
async function exchange(name: 'view' | 'colors', [first, second]: readonly [string, string]): Promise<void> {
  const settings = workspace.getConfiguration(SECTION);
  const inWorkspace = settings.inspect(name)?.workspaceValue !== undefined;
  const target = inWorkspace ? ConfigurationTarget.Workspace : ConfigurationTarget.Global;
  await settings.update(name, settings.get(name) === second ? first : second, target);
}

function oneOf<Value extends string>(values: readonly [Value, Value], value: unknown): Value {
  return values.find((one) => one === value) ?? values[0];
}
