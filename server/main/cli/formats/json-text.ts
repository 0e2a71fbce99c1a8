/** Values as JSON that a terminal shows safely. */

/** As `JSON.stringify` writes it, with the control characters escaped that it leaves, and direction marks, so that a file cannot steer the terminal. */
export function jsonText(value: unknown, indentation?: number): string {
  return JSON.stringify(value, undefined, indentation).replace(/[\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/gu, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
