/** What the views beside the preview say in words of their own, in the language of the editor. */
import { l10n } from 'vscode';
import type { ViewKind, ViewPages } from '../../server/protocol/index.js';
import type { ViewWords } from '../messages/index.js';

/** The title of a view's tab. */
export function titleOf(kind: ViewKind, { own, other }: ViewPages): string {
  switch (kind) {
    case 'versions': return l10n.t('{0}: {1} | {2}', own.name, own.language, other?.language ?? '');
    case 'redline': return l10n.t('Changes {0}', own.name);
    case 'calendar': return l10n.t('Calendar {0}', own.name);
  }
}

/** What stands in place of a view of a file that is gone; null where both are there. */
export function noticeOf({ own, other }: ViewPages): string | null {
  const missing = [own, other].find((page) => page?.kind === 'missing');
  return missing === undefined ? null : l10n.t('{0} is not there any more.', missing.name);
}

/** `{0}` and `{1}` stay for the page to fill in. */
export function viewWords(): ViewWords {
  return {
    differences: l10n.t('Differences ({0})', '{0}'),
    noDifferences: l10n.t('The two versions are in step.'),
    difference: l10n.t('Difference {0}: {1}', '{0}', '{1}'),
    onlyOwn: l10n.t('Only the version on the left has this.'),
    onlyOther: l10n.t('Only the version on the right has this.'),
    changes: l10n.t('Changes ({0})', '{0}'),
    noChanges: l10n.t('Nothing has changed.'),
    inserted: l10n.t('Inserted:'),
    deleted: l10n.t('Deleted:'),
    changed: l10n.t('Changed:'),
    moved: l10n.t('Moved:'),
    noTimetable: l10n.t('This agenda has no timetable.'),
    leftOut: l10n.t('The timetable has nothing on this day.'),
    continued: l10n.t('goes on from an earlier meeting'),
    overlaps: l10n.t('overlaps'),
    open: l10n.t('no end is given'),
    untimed: l10n.t('no time is given'),
    gap: l10n.t('free: {0}', '{0}'),
    time: l10n.t('Timetable'),
    ...languageNames(),
  };
}

export function languageNames(): Pick<ViewWords, 'ar' | 'zh' | 'en' | 'fr' | 'ru' | 'es'> {
  return { ar: l10n.t('Arabic'), zh: l10n.t('Chinese'), en: l10n.t('English'), fr: l10n.t('French'), ru: l10n.t('Russian'), es: l10n.t('Spanish') };
}

export const chooseVersion = () => l10n.t('The version to show beside this one');
export const originalVersion = () => l10n.t('original');
export const noOtherVersion = (name: string) => l10n.t('There is no other language version of {0} in its folder: versions have the same symbol behind @agenda and another language.', name);
export const chooseOther = () => l10n.t('What has changed since…');
export const lastCommit = () => l10n.t('The last committed version');
export const anotherFile = () => l10n.t('Another file…');
export const cannotBeRead = (name: string) => l10n.t('{0} cannot be read.', name);
