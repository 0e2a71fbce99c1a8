/** Comments that silence findings: `// agenda-disable-next-line CODE, CODE` (language reference, section 10). */
import { leavesOf } from '../../grammar/index.js';
import type { AgendaDocument, DocumentUnit } from '../model/document.js';
import { tellsLineByLine } from '../model/passages.js';

/** What such a comment begins with, behind its slashes. */
export const SILENCING = 'agenda-disable-next-line';
const NO_CODES: ReadonlySet<string> = new Set();

/** Whether a unit may hold such a comment. */
export const maySilence = tellsLineByLine((text) => text.includes(SILENCING));

/** The codes that the comments of some units silence on each line (zero-based): on the next that is neither blank nor comment. */
export function silencedLines(silencing: readonly DocumentUnit[], { units, firstLines }: AgendaDocument): ReadonlyMap<number, ReadonlySet<string>> {
  const silenced = new Map<number, ReadonlySet<string>>();
  for (const unit of silencing) {
    for (const { start, codes } of commentsOf(unit.tree)) {
      const row = unit.lineStarts.findLastIndex((lineStart) => lineStart <= start);
      const line = nextLine({ units, firstLines }, unit.index, row + 1);
      if (line !== undefined) silenced.set(line, new Set([...(silenced.get(line) ?? NO_CODES), ...codes]));
    }
  }
  return silenced;
}

/** Comments are leaves of their own, or stand in the line break of the text that goes on behind them. */
function* commentsOf(tree: Parameters<typeof leavesOf>[0]): Iterable<{ readonly start: number; readonly codes: readonly string[] }> {
  for (const { tokenType, image, startOffset } of leavesOf(tree)) {
    if (!/Comment|Break|Gap/u.test(tokenType.name)) continue;
    for (const match of image.matchAll(/\/\/\s*agenda-disable-next-line\s([^\r\n]*)/gu)) {
      yield { start: startOffset + match.index, codes: (match[1] ?? '').split(/[\s,，、،]+/u).filter((code) => code !== '') };
    }
  }
}

function nextLine({ units, firstLines }: Pick<AgendaDocument, 'units' | 'firstLines'>, index: number, row: number): number | undefined {
  for (let at = index, from = row; at < units.length; at++, from = 0) {
    const unit = units[at];
    for (let line = from; unit !== undefined && line < unit.lineStarts.length; line++) {
      const text = unit.text.slice(unit.lineStarts[line], unit.lineStarts[line + 1]);
      const first = text.search(/[^\s\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/u);
      if (first >= 0 && !text.startsWith('//', first)) return (firstLines[at] ?? 0) + line;
    }
  }
  return undefined;
}
