/** Which paths may name an image: those of files in the document's own folder and below, plainly written. */

/** The names of the folders and of the file on the way from the document's folder; undefined where a path could lead anywhere else. */
export function imageSegments(path: string): readonly string[] | undefined {
  const segments = path.split('/');
  return path.length <= 500 && segments.every(isPlainName) ? segments : undefined;
}

/** No name of the folder above or of this one, nothing that a system, an address or an escape could read in another way. */
function isPlainName(name: string): boolean {
  return /^[^\p{Cc}\p{Cs}\\:%*?"<>|~]+$/u.test(name) && !/^\.|[. ]$/.test(name) && !/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(name);
}
