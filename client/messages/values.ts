/** What the readers of messages ask of a value that may be anything. */

/** Units and offsets are far below this: no file is that long. */
const HIGHEST = 2 ** 31;

/** A whole number from 0 on. */
export function isCount(value: unknown): value is number {
  return Number.isInteger(value) && typeof value === 'number' && value >= 0 && value < HIGHEST;
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** Whether `value` is an object with just these keys of its own. */
export function hasExactly(value: unknown, keys: readonly string[]): value is Readonly<Record<string, unknown>> {
  if (!isObject(value)) return false;
  const own = Reflect.ownKeys(value);
  return own.length === keys.length && keys.every((key) => own.includes(key));
}
