/** The words and forms that a workspace sets in place of the tables' own (`agenda.json`): plain data of the same shape. */
import type { Locale } from './locale.js';

/** Objects whose keys are data: an override may add to them. */
const DICTIONARIES: readonly string[] = ['dates.dayNames', 'times.named'];
/** What is true of the language itself. */
const FIXED: readonly string[] = ['language', 'direction', 'unverified'];

/**
 * The table with the strings and numbers that `overrides` gives under the same keys: `{ "words": { "continued": "(suite)" } }`.
 * Lists keep their length. What has no place in the table, or is of another kind, is left out (`unusedOverrides` names it).
 */
export function withOverrides(locale: Locale, overrides: unknown): Locale {
  return merge(locale, overrides, '', []) as Locale;
}

/** The paths (`words.continud`, `dates.months.12`) of what `withOverrides` leaves out. */
export function unusedOverrides(locale: Locale, overrides: unknown): readonly string[] {
  const unused: string[] = [];
  merge(locale, overrides, '', unused);
  return unused;
}

function merge(base: unknown, over: unknown, path: string, unused: string[]): unknown {
  if (over === undefined) return base;
  if (isRecord(base) && isRecord(over) && Array.isArray(base) === Array.isArray(over)) {
    return mergeRecords(base, over, path, unused);
  }
  if (!isRecord(base) && typeof base === typeof over) return over;
  unused.push(path);
  return base;
}

function mergeRecords(base: Readonly<Record<string, unknown>>, over: Readonly<Record<string, unknown>>, path: string, unused: string[]): unknown {
  const merged: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(over)) {
    const keyPath = path === '' ? key : `${path}.${key}`;
    if (FIXED.includes(keyPath)) unused.push(keyPath);
    else if (Object.hasOwn(base, key)) merged[key] = merge(base[key], value, keyPath, unused);
    else if (DICTIONARIES.includes(path) && typeof value === 'string') merged[key] = value;
    else unused.push(keyPath);
  }
  return Array.isArray(base) ? Object.values(merged) : merged;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
