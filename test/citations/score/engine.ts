// Texts through the whole engine: as the paragraphs of an agenda, whose references are resolved as the command line does.
import { placeText, positionOf } from '../../../server/model/document.js';
import { resolve } from '../../../server/model/resolve.js';
import { Workspace } from '../../../server/model/workspace.js';

export interface FoundTarget {
  readonly kind: string;
  readonly target: string;
  /** The words of the citation. */
  readonly text: string;
}

const HEAD_LINES = 4;

/** What each paragraph cites, in the agenda of a symbol in a language. */
export function targetsOf(symbol: string, language: string, paragraphs: readonly string[]): readonly (readonly FoundTarget[])[] {
  const workspace = new Workspace();
  const uri = 'file:///agenda.agenda';
  const head = `@agenda ${symbol}\nlanguage: ${language}\n# 1. Text\n`;
  workspace.set(uri, `${head}\n${paragraphs.map(asParagraph).join('\n\n')}\n`);
  const found: FoundTarget[][] = paragraphs.map(() => []);
  const analysis = workspace.get(uri);
  for (const reference of analysis?.references ?? []) {
    if (analysis === undefined || reference.role !== 'text') continue;
    const { line } = positionOf(analysis.document, reference.unit, reference.start);
    const paragraph = found[(line - HEAD_LINES) / 2];
    for (const { kind, target } of resolve(reference, analysis, workspace)) paragraph?.push({ kind, target, text: placeText(reference) });
  }
  return found;
}

/** A text as one line of source: braces are escaped, and so is a first character that would make the line something else. */
function asParagraph(text: string): string {
  const line = text.replace(/\s+/g, ' ').replace(/[{}]/g, '\\$&');
  return /^(?:[#>|@^-]|\/\/|[a-z-]+:)/.test(line) ? `\\${line}` : line;
}
