/** Tables of two versions side by side: rows that are counterparts stand at one height, and what one version lacks leaves a space. */
import type { RowPair } from '../../../server/protocol/index.js';
import { make } from './view.js';

/** The rows of the tables in a cell that have counterparts, by the cells' row. */
const counterparts = new WeakMap<HTMLElement, readonly (readonly [HTMLElement, HTMLElement])[]>();

/** Puts empty rows in where one of the two tables of a row lacks one. Where the versions have their rows in another order, each stays as it is. */
export function pairTables(row: HTMLElement, pairs: readonly RowPair[]): void {
  const [own, other] = [...row.querySelectorAll<HTMLElement>(':scope > .side > table')];
  if (own === undefined || other === undefined || !isInOrder(pairs.map((pair) => pair.other))) return;
  putInOrder(own, pairs.map((pair) => pair.own));
  putInOrder(other, pairs.map((pair) => pair.other));
  const [ours, theirs] = [own, other].map((table) => [...table.querySelectorAll('tr')].toReversed());
  counterparts.set(row, (ours ?? []).flatMap((one, index) => (theirs?.[index] === undefined ? [] : [[one, theirs[index]] as const])));
}

/** Brings counterparts in the container to one height, now and whenever its width changes; `then` is called behind that. */
export function keepAligned(container: HTMLElement, then: () => void): void {
  let width = 0;
  new ResizeObserver(() => {
    if (container.clientWidth === width) return;
    width = container.clientWidth;
    alignRows(container);
    then();
  }).observe(container);
}

export function alignRows(container: HTMLElement): void {
  const pairs = [...container.children].flatMap((row) => (row instanceof HTMLElement ? (counterparts.get(row) ?? []) : []));
  for (const row of pairs.flat()) row.style.height = '';
  const heights = pairs.map((pair) => Math.max(...pair.map((row) => row.getBoundingClientRect().height)));
  pairs.forEach((pair, index) => {
    for (const row of pair) row.style.height = `${String(heights[index] ?? 0)}px`;
  });
}

function isInOrder(indexes: readonly (number | null)[]): boolean {
  const there = indexes.filter((index) => index !== null);
  return there.every((index, at) => at === 0 || index > (there[at - 1] ?? 0));
}

function putInOrder(table: HTMLElement, indexes: readonly (number | null)[]): void {
  const body = table.querySelector('tbody');
  const rows = [...(body?.children ?? [])];
  const columns = Math.max(...[...table.querySelectorAll('tr')].map(({ children }) => children.length), 1);
  body?.replaceChildren(...indexes.map((index) => (index === null ? undefined : rows[index]) ?? make('tr', 'filler', { 'aria-hidden': 'true' }, [make('td', '', { colspan: String(columns) })])));
}
