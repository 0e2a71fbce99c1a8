/** Characters that may stand in no page: controls and halves of pairs become the replacement character, line ends a space. */
export function printable(text: string): string {
  return text.replace(/[\t\r\n\u0085\u2028\u2029]+/g, ' ').replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, '\uFFFD');
}

/** Characters that embed, override or isolate a direction and can reach beyond the words they stand in. */
export function hasDirectionControls(text: string): boolean {
  return /[\u202A-\u202E\u2066-\u2069]/.test(text);
}
