/** What is said when a document is taken elsewhere, in the language of the editor. */
import { l10n } from 'vscode';

export const copied = (): string => l10n.t('Copied: headings, lists and tables paste into a word processor as such.');
export const copiedAsText = (): string => l10n.t('Copied as plain text: formatted text cannot be copied here.');
export const noPreview = (): string => l10n.t('Open the preview of an agenda first.');
export const noSuchFile = (): string => l10n.t('There is no agenda to print.');
export const noServer = (): string => l10n.t('The language server is not running, and without it nothing can be printed.');
export const saveTitle = (): string => l10n.t('Save as HTML');
export const savedAs = (name: string): string => l10n.t('Saved as {0}.', name);
export const openIt = (): string => l10n.t('Open in Browser');
export const notSaved = (reason: string): string => l10n.t('The page could not be saved: {0}', reason);
export const printInBrowser = (): string => l10n.t('The agenda is open in your browser: print it there.');
export const printElsewhere = (): string => l10n.t('A page can be printed only by a browser on the machine in front of you. Save it as HTML, open it there and print it.');
