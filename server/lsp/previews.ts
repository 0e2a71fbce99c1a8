/** The previews that are open: each gets its blocks once, and from then on what changes. */
import { inWrittenOrder, type WrittenBlock } from '../features/source.js';
import { printedBlocks } from '../printing/index.js';
import type { OpenPreviewResult, PreviewPage, PreviewPatch, PrintedBlock } from '../protocol/index.js';
import type { Files } from './files.js';
import { changesBetween } from './preview-patch.js';
import type { Attempt } from './publish.js';
import type { FileScope, Scopes } from './scopes.js';
import { nameOfUri } from './uris.js';

interface OpenPreview {
  readonly uri: string;
  /** As they were sent last, in the order of print. */
  blocks: readonly PrintedBlock[];
  page: PreviewPage;
  version: number | null;
  sequence: number;
  /** Made when it is asked for. */
  written: readonly WrittenBlock[] | undefined;
}

export class Previews {
  readonly #scopes: Scopes;
  readonly #files: Files;
  readonly #attempt: Attempt;
  readonly #send: (patch: PreviewPatch) => void;
  readonly #previews = new Map<string, OpenPreview>();

  constructor(scopes: Scopes, files: Files, attempt: Attempt, send: (patch: PreviewPatch) => void) {
    this.#scopes = scopes;
    this.#files = files;
    this.#attempt = attempt;
    this.#send = send;
  }

  open(uri: string): OpenPreviewResult {
    const { page, blocks } = this.#print(uri);
    if (page.kind === 'missing') return null;
    const version = this.#versionOf(uri);
    this.#previews.set(uri, { uri, blocks, page, version, sequence: 0, written: undefined });
    return { uri: this.#files.spelling(uri), version, page, blocks };
  }

  /** The blocks of a preview as they were sent last, in the order in which they are written; none where it is not open. */
  written(uri: string): readonly WrittenBlock[] {
    const preview = this.#previews.get(uri);
    const analysis = this.#scopes.of(uri).workspace.get(uri);
    if (preview === undefined || analysis === undefined) return [];
    return preview.written ??= inWrittenOrder(analysis, preview.blocks);
  }

  close(uri: string): void {
    this.#previews.delete(uri);
  }

  /** Files of a scope have changed; `others`: other files may print otherwise for it. */
  changed(scope: FileScope, uris: ReadonlySet<string>, others: boolean): void {
    for (const preview of this.#previews.values()) {
      if (uris.has(preview.uri) || (others && this.#scopes.of(preview.uri) === scope)) this.#attempt(() => this.#update(preview));
    }
  }

  #update(preview: OpenPreview): void {
    preview.written = undefined;
    const { page, blocks } = this.#print(preview.uri);
    const { changed, order } = changesBetween(preview.blocks, blocks);
    const version = this.#versionOf(preview.uri);
    const isOtherPage = JSON.stringify(page) !== JSON.stringify(preview.page);
    if (changed.length === 0 && order === undefined && version === preview.version && !isOtherPage) return;
    Object.assign(preview, { blocks, page, version, sequence: preview.sequence + 1 });
    this.#send({ uri: this.#files.spelling(preview.uri), version, sequence: preview.sequence, changed, ...(isOtherPage && { page }), ...(order !== undefined && { order }) });
  }

  #print(uri: string): { readonly page: PreviewPage; readonly blocks: readonly PrintedBlock[] } {
    const { workspace } = this.#scopes.of(uri);
    const analysis = workspace.get(uri);
    if (analysis === undefined) return { page: { kind: 'missing', name: nameOfUri(uri), language: 'en', direction: 'ltr', paper: workspace.settings.paper }, blocks: [] };
    const { masthead, language, locale, settings } = analysis;
    const page: PreviewPage = { kind: masthead === undefined ? 'registry' : 'agenda', name: masthead?.symbol ?? nameOfUri(uri), language, direction: locale.direction, paper: settings.paper };
    return { page, blocks: printedBlocks(analysis, workspace) };
  }

  #versionOf(uri: string): number | null {
    return this.#files.open.get(uri)?.version ?? null;
  }
}
