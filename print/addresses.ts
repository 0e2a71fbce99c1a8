/** Which addresses may become links: web and mail addresses, and places in the same page. Everything else stays text. */
const ALLOWED = /^(?:https?:\/\/[a-z0-9]|mailto:[^\s/]|#[a-z])/i;
/** White space, controls, direction marks and what may end an attribute or mean another path. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const FORBIDDEN = /[\u0000-\u0020\u007F-\u00A0\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\p{Cs}"'`<>\\]/u;

export function isAllowedAddress(address: string): boolean {
  return ALLOWED.test(address) && !FORBIDDEN.test(address);
}
