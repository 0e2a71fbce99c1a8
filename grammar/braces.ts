/** The braces of a text: its references, and what opens none. Of a long text they are kept, since few of its parts are any. */
import type { Inlines, Reference, Token } from './nodes.js';
import { UnclosedBrace } from './tokens.js';
import { isToken } from './walk.js';

type Part = Token | Reference;

/** A text with fewer parts is read in no time. */
const LONG = 100;
const kept = new WeakMap<Inlines, readonly Part[]>();

/** The parts of a text that are references or braces that nothing closes, in order. */
export function bracesIn(inlines: Inlines): readonly Part[] {
  const known = kept.get(inlines);
  if (known !== undefined) return known;
  const braces = bracesAmong(inlines.parts);
  if (inlines.parts.length >= LONG) kept.set(inlines, braces);
  return braces;
}

/** Takes over what is known of a text that came about by an edit: the braces of the same parts. */
export function keepBraces(inlines: Inlines, braces: readonly Part[]): void {
  if (inlines.parts.length >= LONG) kept.set(inlines, braces);
}

export const bracesAmong = (parts: readonly Part[]): readonly Part[] => parts.filter((part) => !isToken(part) || part.tokenType === UnclosedBrace);
