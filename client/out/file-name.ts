/** Names of files that are made from a document's own words: whatever those are, a name stays a plain one in the chosen folder. */

const LONGEST = 100;

/** `TST/CONF/1` is `TST-CONF-1`: letters and digits of any script, and of the marks that file names have those that mean nothing to any system. */
export function fileNameOf(words: string): string {
  const plain = words.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}()_.]+/gu, '-').replace(/\.{2,}/g, '.');
  const short = withoutEnds([...withoutEnds(plain)].slice(0, LONGEST).join(''));
  return short === '' ? 'agenda' : /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(short) ? `agenda-${short}` : short;
}

/** Stops and hyphens at the ends go: a name that begins with one is hidden, or taken for an option. */
function withoutEnds(name: string): string {
  let start = 0;
  let end = name.length;
  while (start < end && '-.'.includes(name.charAt(start))) start++;
  while (end > start && '-.'.includes(name.charAt(end - 1))) end--;
  return name.slice(start, end);
}
