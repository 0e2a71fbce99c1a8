/** What previews show comes from the server once for a document, whichever of its previews wants it: they all get it. */
import type { Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Preview } from './preview.js';
import { requestsFor } from './requests.js';

export interface Loader {
  /** Gets everything of a document and gives it to its previews. */
  readonly load: (document: Uri) => void;
  /** A preview shows a document no more. */
  readonly leave: (document: Uri) => void;
  /** A patch that arrives during a load is from the time before it. */
  readonly isLoading: (document: Uri) => boolean;
}

/** `previews` are those that are open at any time. */
export function createLoader(client: BaseLanguageClient, previews: ReadonlySet<Preview>): Loader {
  /** The number of the last load that is under way, by document. */
  const loads = new Map<string, number>();
  let last = 0;
  return {
    load: (document) => void load(document),
    leave: (document) => {
      if (shownOf(document).length === 0) requestsFor(document, client).closePreview();
    },
    isLoading: (document) => loads.has(document.toString()),
  };

  async function load(document: Uri): Promise<void> {
    const key = document.toString();
    const thisLoad = ++last;
    loads.set(key, thisLoad);
    const content = await requestsFor(document, client).openPreview().catch((error: unknown) => {
      client.error('A preview could not be opened', error, false);
    });
    if (loads.get(key) !== thisLoad) return;
    loads.delete(key);
    for (const one of shownOf(document)) one.show(content ?? undefined);
  }

  function shownOf(document: Uri): readonly Preview[] {
    return [...previews].filter((one) => one.isVisible() && one.document().toString() === document.toString());
  }
}
