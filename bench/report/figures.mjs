// Looks measurements up. A run is `{ …, results }`, a result `{ section, size, variant, server, values }`, or with `failed` in place of, or beside, values.
import { growthExponent, median } from './statistics.mjs';

export function figuresOf(results) {
  const all = (section, { size, server, variant } = {}) =>
    results.filter((one) => one.section === section && (size === undefined || one.size === size) && (server === undefined || one.server === server) && (variant === undefined || one.variant === variant));
  /** The values that `read` takes from all measurements of a kind that did not fail. */
  const values = (section, where, read) => all(section, where).flatMap((one) => (one.values === undefined || one.failed !== undefined ? [] : read(one.values) ?? []));
  const value = (section, where, read) => median(values(section, where, read));
  const unique = (list) => [...new Set(list)];
  return {
    all, values, value,
    failures: results.filter(({ failed }) => failed !== undefined),
    servers: (section) => unique(all(section).map(({ server }) => server)),
    sizes: (section) => unique(all(section).map(({ size }) => size)),
    /** The name and median of the peer with the least of something. `peers` are names. */
    best(section, where, read, peers) {
      const known = peers.map((name) => ({ name, value: value(section, { ...where, server: name }, read) })).filter((one) => one.value !== undefined);
      return known.sort((one, other) => one.value - other.value)[0];
    },
    /** How a median grows with the size. */
    growth: (section, server, read) => growthExponent(unique(all(section, { server }).map(({ size }) => size)).map((size) => [size, value(section, { size, server }, read)])),
  };
}
