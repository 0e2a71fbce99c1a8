/** An image for the head of the page, from its bytes: told by how it begins, not by its name. */

/** Bytes that an image may have at most: it is written into every page. */
export const LARGEST_IMAGE = 1_000_000;

/** The image as a `data:` address; undefined if the bytes are no PNG, JPEG or SVG, or too many. An image runs nothing and loads nothing. */
export function imageAddress(bytes: Uint8Array): string | undefined {
  const type = bytes.length > LARGEST_IMAGE ? undefined : typeOf(bytes);
  return type === undefined ? undefined : `data:${type};base64,${base64(bytes)}`;
}

/** Whether a value is such an address: an image by its bytes, which no other characters can follow. */
export function isImageAddress(value: unknown): value is string {
  return typeof value === 'string' && value.length < 1.5 * LARGEST_IMAGE && /^data:image\/(?:png|jpeg|svg\+xml);base64,[A-Za-z0-9+/]+={0,2}$/.test(value);
}

function typeOf(bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 1000));
  if (start.startsWith('\x89PNG\r\n\x1A\n')) return 'image/png';
  if (start.startsWith('\xFF\xD8\xFF')) return 'image/jpeg';
  return /^(?:\xEF\xBB\xBF)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)*<svg[\s>]/.test(start) ? 'image/svg+xml' : undefined;
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let index = 0; index < bytes.length; index += 3) {
    const [first = 0, second, third] = bytes.subarray(index, index + 3);
    const bits = (first << 16) | ((second ?? 0) << 8) | (third ?? 0);
    const digits = [18, 12, 6, 0].map((shift) => DIGITS.charAt((bits >> shift) & 63));
    text += digits.slice(0, second === undefined ? 2 : third === undefined ? 3 : 4).join('').padEnd(4, '=');
  }
  return text;
}
