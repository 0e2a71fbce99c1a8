/** What the previews say in words of their own, in the language of the editor. */
import { l10n } from 'vscode';
import type { PreviewPage } from '../../server/protocol/index.js';
import type { PageFinding } from '../messages/index.js';

/** The title of a preview's tab, from the name of its document; in brackets where it stays with it. */
export function titleOf(name: string, locked = false): string {
  return locked ? l10n.t('[Preview] {0}', name) : l10n.t('Preview {0}', name);
}

/** What stands in place of the page of a file that is gone; null where there is a page. */
export function noticeOf({ kind, name }: PreviewPage): string | null {
  return kind === 'missing' ? l10n.t('{0} is not there any more.', name) : null;
}

/** What stands in place of the page while there is no language server. */
export function noServerNotice(): string {
  return l10n.t('The language server is not running. The command “Agenda: Restart Language Server” starts it; the output “Agenda” says what happened.');
}

/** The heading over several definitions to choose from. */
export function chooseTarget(): string {
  return l10n.t('This citation leads to several places');
}

/** What the marks in the margin are, as a whole. */
export function findingsLabel(): string {
  return l10n.t('Findings');
}

export function severityName(severity: PageFinding['severity']): string {
  switch (severity) {
    case 'error': return l10n.t('Error');
    case 'warning': return l10n.t('Warning');
    case 'information': return l10n.t('Information');
    case 'hint': return l10n.t('Hint');
  }
}
