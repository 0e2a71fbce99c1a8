/**
 * Text of documents as Markdown for hovers and completions: every character that could mean something in it is escaped,
 * so that what anybody wrote is shown as text and nothing in it can be followed or run.
 */
import { MarkupKind, type MarkupContent } from 'vscode-languageserver';
import type { HoverEntry, HoverResult } from '../features/hover.js';
import { nameOfUri } from './uris.js';

/** Untrusted Markdown: the client neither runs commands nor reads HTML in it. */
export function toMarkup({ entries, left }: HoverResult): MarkupContent {
  const parts = entries.map(entryMarkdown);
  if (left > 0) parts.push(`… +${String(left)}`);
  return { kind: MarkupKind.Markdown, value: parts.join('\n\n---\n\n') };
}

function entryMarkdown({ name, title, details, otherTitles, definedIn, address }: HoverEntry): string {
  const lines = [
    `**${escaped(name)}**`,
    escaped(title),
    details.map(escaped).join(' · '),
    otherTitles.map(({ language, text }) => `${language}: ${escaped(text)}`).join('  \n'),
    definedIn === undefined ? '' : `*${escaped(nameOfUri(definedIn))}*`,
    address === undefined ? '' : `<${address}>`,
  ];
  return lines.filter((line) => line !== '').join('\n\n');
}

/** Text as Markdown that shows it: one line, marks escaped, characters that nobody sees replaced by a space. */
export function escaped(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]+/gu, ' ')
    .replace(/[!-/:-@[-`{-~]/gu, (character) => (character === '&' ? '&amp;' : character === '<' ? '&lt;' : `\\${character}`));
}
