// Throughput from the times that the measurements in process gave.
import { growthExponent, median } from './statistics.mjs';

/** A text that takes less than so many milliseconds at its longest tells nothing of growth. */
const TOO_SHORT = 5;

const speed = ({ megabytes, times }) => (1000 * megabytes) / median(times);

/** Megabytes a second of our parser, and of the bare one. */
export function parsingSpeeds(figures) {
  const [values] = figures.values('parsing', {}, (one) => [one]);
  return values && { ours: speed({ ...values, times: values.ours }), bare: speed({ ...values, times: values.bare }) };
}

export function parsingShare(figures) {
  const speeds = parsingSpeeds(figures);
  return speeds && speeds.ours / speeds.bare;
}

/** Megabytes a second, for each kind of text and language. */
export function citationSpeeds(figures) {
  return figures.values('citations', {}, ({ examples, resolutions = [] }) => [
    ...examples.map((one) => ({ texts: 'examples', language: one.language, found: one.found, megabytes: one.megabytes, speed: speed(one) })),
    ...resolutions.map((one) => ({ texts: 'resolutions', language: one.language, found: one.found, megabytes: one.megabytes, speed: speed(one) })),
  ]);
}

/** The hostile text whose time grows fastest: `{ name, language, exponent }`. */
export function hostileGrowth(figures) {
  const grown = figures.values('citations', {}, ({ hostile = [] }) =>
    hostile.filter(({ times }) => times[1] >= TOO_SHORT).map(({ name, language, sizes, times }) => ({ name, language, exponent: growthExponent(sizes.map((size, index) => [size, times[index]])) })),
  );
  return grown.sort((one, other) => other.exponent - one.exponent)[0];
}
