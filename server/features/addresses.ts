/** Addresses that may be opened: those of the web and of mail, and where the United Nations publish a document. */

/** The page of a document or resolution, by its symbol. */
export function addressOfSymbol(symbol: string): string {
  return `https://undocs.org/${encodeURI(symbol).replace(/[?#]/gu, encodeURIComponent)}`;
}

/** Whether a link may lead there; nothing else is ever opened, whatever a document says. */
export function isSafeAddress(address: string): boolean {
  return /^(?:https?:\/\/[^\s/]|mailto:[^\s/])[^\s"'`<>\\]*$/iu.test(address);
}
