/** Renames an item: another number moves it among its siblings (`model/move-item.ts`). */
import type { Analysis } from '../../model/analysis.js';
import type { Item } from '../../model/items.js';
import { moveItem, siblingsOf, standsTogether } from '../../model/move-item.js';
import { designatorOf, designatorPath, readOrdinal, type Ordinal } from '../../model/numbering.js';
import type { Scope } from '../../model/workspace.js';
import { refuse, type Refusal, type Renaming } from './renaming.js';

export function renameItem(item: Item, newName: string, analysis: Analysis, scope: Scope): Renaming | Refusal {
  const { numbering } = analysis;
  const above = item.path.slice(0, -1);
  const parent = designatorOf(above, numbering);
  const ordinal = readNewOrdinal(newName, item, analysis);
  if (ordinal === undefined) return refuse(`“${newName}” is no number of an item; it would be like ${item.designator}.`);
  if (ordinal === 'of others') return refuse(`An item moves among its siblings only: “${newName}” ${parent === '' ? 'is a sub-item' : `is none of item ${parent}`}.`);
  if (ordinal.value < 1) return refuse(`“${newName}” is no number of an item; it would be like ${item.designator}.`);
  const wanted = designatorOf([...above, ordinal], numbering);
  if (wanted === item.designator) return { edits: [] };
  const siblings = siblingsOf(item, analysis);
  const last = Math.max(...siblings.map(({ path }) => path.at(-1)?.value ?? 0));
  if (ordinal.value > last) return refuse(`There is no place for item ${wanted}: the last is ${designatorOf([...above, { value: last, suffix: '' }], numbering)}.`);
  const isTaken = ordinal.suffix !== '' && siblings.some((other) => other.designator === wanted);
  if (isTaken) return refuse(`There is an item ${wanted} already.`);
  if (!standsTogether(item, analysis)) return refuse(`Item ${item.designator} cannot be moved: its sub-items do not stand with it.`);
  return { edits: moveItem(item, ordinal, analysis, scope) };
}

/** The whole designator, or the last level alone: `4(c)`, `(c)`, `c)`. */
function readNewOrdinal(newName: string, { path, level }: Item, { numbering }: Analysis): Ordinal | 'of others' | undefined {
  const alone = /^\s*\d/u.test(newName) ? undefined : readOrdinal(newName, level, numbering);
  if (alone !== undefined) return alone;
  const whole = designatorPath(newName, numbering);
  if (whole === undefined || !/^[\p{L}\p{N}\p{M}\s.．()（）]+$/u.test(newName)) return undefined;
  const isSibling = whole.length === path.length && designatorOf(whole.slice(0, -1), numbering) === designatorOf(path.slice(0, -1), numbering);
  return isSibling ? whole.at(-1) : 'of others';
}
