/** Patterns of the tables: strings with named places in braces, such as `{day} {month} {year}`. */

/** The pattern with its places filled in; a place that has no value stands as typed. */
export function fillTemplate(pattern: string, values: Readonly<Record<string, string | number>>): string {
  return pattern.replace(/\{(\w+)\}/g, (place: string, name: string) => (Object.hasOwn(values, name) ? String(values[name]) : place));
}

/** The text with its first letter as a capital, for the start of a line: `lundi` becomes `Lundi`. */
export function capitalise(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}
