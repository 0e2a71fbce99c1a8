/** What the previews say in words of their own, in the language of the editor. */
import { l10n } from 'vscode';
import type { PreviewPage } from '../../server/protocol/index.js';

/** The title of a preview's tab, from the name of its document. */
export function titleOf(name: string): string {
  return l10n.t('Preview {0}', name);
}

/** What stands in place of a page that prints nothing; null where it prints. */
export function noticeOf({ kind, name }: PreviewPage): string | null {
  switch (kind) {
    case 'agenda':
      return null;
    case 'registry':
      return l10n.t('{0} is a registry. It defines bodies, resolutions, documents or treaties for the agendas of its folder and prints nothing itself: a file is printed if it has an @agenda line.', name);
    case 'missing':
      return l10n.t('{0} is not there any more.', name);
  }
}

/** What stands in place of the page while there is no language server. */
export function noServerNotice(): string {
  return l10n.t('The language server is not running. The command “Agenda: Restart Language Server” starts it; the output “Agenda” says what happened.');
}

/** The heading over several definitions to choose from. */
export function chooseTarget(): string {
  return l10n.t('This citation leads to several places');
}
