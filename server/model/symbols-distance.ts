/** How far two document symbols are apart, by their components: a lost stop is less than another body, two exchanged components less than two others. */
import { changesBetween } from './near.js';
import { symbolComponents, type SymbolComponent } from './symbols.js';

/** What it costs to write one component more, less, or two in each other's place. A modifier more is another document, but of the same family. */
const COST = { component: 1, modifier: 0.75, exchanged: 0.5, otherMarks: 0.25, otherNumber: 0.75, most: 2 } as const;
/** Symbols further apart than this are strangers. */
const NEAR = 1.25;

/** The known symbol that an unknown canonical one was probably meant to be; none, if none is near or two are equally near. */
export function nearestSymbol(symbol: string, known: Iterable<string>): string | undefined {
  let nearest: string | undefined;
  let least = NEAR;
  let alone = true;
  for (const candidate of known) {
    if (candidate === symbol) continue;
    const distance = symbolDistance(symbol, candidate);
    if (distance > least) continue;
    alone = distance < least || nearest === undefined;
    nearest = candidate;
    least = distance;
  }
  return alone ? nearest : undefined;
}

/** The distance of two canonical symbols; 0 for the same one, about 1 for a component more, less or other. */
export function symbolDistance(one: string, other: string): number {
  const from = symbolComponents(one);
  const to = symbolComponents(other);
  let beforeLast: number[] = [];
  let last = [0];
  for (const component of to) last.push((last.at(-1) ?? 0) + costOf(component));
  for (const [row, component] of from.entries()) {
    const current = [(last[0] ?? 0) + costOf(component)];
    for (const [column, target] of to.entries()) {
      current.push(Math.min(
        at(last, column) + costBetween(component, target),
        at(last, column + 1) + costOf(component),
        at(current, column) + costOf(target),
        areExchanged(from, to, row, column) ? at(beforeLast, column - 1) + COST.exchanged : Infinity,
      ));
    }
    beforeLast = last;
    last = current;
  }
  return at(last, to.length);
}

function areExchanged(from: readonly SymbolComponent[], to: readonly SymbolComponent[], row: number, column: number): boolean {
  return row > 0 && column > 0 && from[row]?.text === to[column - 1]?.text && from[row - 1]?.text === to[column]?.text;
}

function costOf({ kind }: SymbolComponent): number {
  return kind === 'modifier' ? COST.modifier : COST.component;
}

function costBetween(one: SymbolComponent, other: SymbolComponent): number {
  if (one.text === other.text) return 0;
  const plain = (text: string) => text.replace(/[.\-()]/g, '').toLowerCase();
  if (plain(one.text) === plain(other.text)) return COST.otherMarks;
  if (one.label === other.label) return one.label === '' ? changesBetween(one.text, other.text) : COST.otherNumber;
  return Math.min(COST.most, changesBetween(one.text, other.text));
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}
