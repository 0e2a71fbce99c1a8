/** What the outermost element of every block says: its kind, language, direction, name and place in the source. */
import type { Block } from '../blocks.js';
import type { AttributeName } from '../elements.js';
import { sourceAttributes } from './inline.js';

export type AnyBlock = Block<string, unknown>;

export function rootAttributes({ key, kind, lang, dir, source }: AnyBlock, ...classes: readonly string[]): Readonly<Partial<Record<AttributeName, string>>> {
  const point = source === undefined ? undefined : { unit: source.unit, offset: source.start };
  return { 'class': [className(kind), ...classes].join(' '), lang, dir, 'data-key': key, ...sourceAttributes(point) };
}

/** `itemHeading` is `item-heading`. */
export function className(kind: string): string {
  return kind.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
