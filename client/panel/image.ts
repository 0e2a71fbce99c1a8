/** The image at the head of a page: a file in the document's own folder, and nothing else. */
import { FileType, Uri, workspace } from 'vscode';
import { imageAddress, LARGEST_IMAGE } from '../../print/image.js';
import { imageSegments } from '../../print/image-path.js';

/** The image that a relative path names, as a `data:` address; null where there is none that may be read. */
export async function readImage(document: Uri, path: string): Promise<string | null> {
  const segments = path === '' ? undefined : imageSegments(path);
  if (segments === undefined || document.scheme === 'untitled') return null;
  try {
    let place = Uri.joinPath(document, '..');
    for (const [index, segment] of segments.entries()) {
      place = Uri.joinPath(place, segment);
      const { type, size } = await workspace.fs.stat(place);
      // A symbolic link has its bit beside that of what it leads to, which may be outside.
      if (type !== (index === segments.length - 1 ? FileType.File : FileType.Directory)) return null;
      if (type === FileType.File && size > LARGEST_IMAGE) return null;
    }
    return imageAddress(await workspace.fs.readFile(place)) ?? null;
  } catch {
    return null; // it is not there
  }
}
