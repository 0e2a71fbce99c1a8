// All findings in a set of folders, each with what it stands on.
import type { Severity } from '../../server/model/settings.js';
import { findings } from '../support/findings.js';
import { workspaceOf } from '../support/workspace.js';
import type { Folder } from './texts.js';

export interface Alarm {
  readonly folder: string;
  readonly file: string;
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  /** The words under the finding, white space folded. */
  readonly words: string;
  /** Around them, for those who look. */
  readonly context: string;
}

export function alarmsIn(folders: readonly Folder[]): readonly Alarm[] {
  return folders.flatMap(({ name, files }) => {
    const workspace = workspaceOf(files);
    return [...files.keys()].flatMap((file) =>
      findings(workspace, file).map(({ code, severity, message, place: { unit, start, end } }) => ({
        folder: name, file, code, severity, message, words: fold(unit.text.slice(start, end)), context: fold(unit.text.slice(Math.max(0, start - 60), end + 60)),
      })),
    );
  });
}

const fold = (text: string) => text.replace(/\s+/gu, ' ').trim();
