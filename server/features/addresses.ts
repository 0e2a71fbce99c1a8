/** Addresses that may be opened: those of the web and of mail. */

/** Whether a link may lead there; nothing else is ever opened, whatever a document says. */
export function isSafeAddress(address: string): boolean {
  return /^(?:https?:\/\/[^\s/]|mailto:[^\s/])[^\s"'`<>\\]*$/iu.test(address);
}
