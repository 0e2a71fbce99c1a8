/** Checks by the kinds of what they look at: most look at few of all units and references. */

/** Tells for a set of kinds (`kindsAsBits`) the checks that look at any of them. `kindsOf`: undefined for a check that looks at all. */
export function byKind<Check>(checks: readonly Check[], kindsOf: (check: Check) => readonly string[] | undefined): (kinds: number) => readonly Check[] {
  const known = new Map<number, readonly Check[]>();
  const all = checks.map((check) => ({ check, kinds: kindsOf(check)?.reduce((bits, kind) => bits | bitOf(kind), 0) }));
  return (kinds) => {
    const found = known.get(kinds) ?? all.flatMap((one) => (one.kinds === undefined || (one.kinds & kinds) !== 0 ? [one.check] : []));
    known.set(kinds, found);
    return found;
  };
}

const bits = new Map<string, number>();

/** A kind as a bit of its own. There are fewer than a number has bits. */
export function bitOf(kind: string): number {
  const known = bits.get(kind);
  if (known !== undefined) return known;
  const bit = 2 ** bits.size;
  bits.set(kind, bit);
  return bit;
}

/** The kinds of some things together. */
export function kindsAsBits(things: readonly { readonly kind: string }[]): number {
  let kinds = 0;
  for (let index = 0; index < things.length; index++) kinds |= bitOf(things[index]?.kind ?? '');
  return kinds;
}
