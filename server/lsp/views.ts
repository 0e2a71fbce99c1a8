/** The views that are open beside previews: each gets its rows once, and then, when it asks, what has changed. */
import type { Analysis } from '../model/analysis.js';
import type { CalendarDay, LanguageVersion, OpenViewParams, OpenViewResult, RedlineRow, ViewOutOfDateParams, ViewPages, ViewPatch, ViewRequest, ViewRow } from '../protocol/index.js';
import type { Files } from './files.js';
import { changesBetween } from './preview-patch.js';
import type { FileScope, Scopes } from './scopes.js';
import { canonicalUri } from './uris.js';
import { calendarView, languageVersions, redlineView, textAsFile, versionsView, type ViewedFile, type ViewState } from './view-content.js';

interface OpenView {
  readonly id: string;
  readonly request: ViewRequest;
  /** The canonical URIs of the files that it shows. */
  readonly uris: readonly string[];
  rows: readonly ViewRow[];
  pages: ViewPages;
  sequence: number;
  /** The client was told that it may be out of date, and has not asked yet. */
  isOutOfDate: boolean;
}

export class Views {
  readonly #scopes: Scopes;
  readonly #files: Files;
  readonly #tell: (params: ViewOutOfDateParams) => void;
  readonly #views = new Map<string, OpenView>();
  /** Texts that are no files of a scope, as they were read. */
  readonly #texts = new Map<string, Analysis>();

  constructor(scopes: Scopes, files: Files, tell: (params: ViewOutOfDateParams) => void) {
    this.#scopes = scopes;
    this.#files = files;
    this.#tell = tell;
  }

  open({ id, view }: OpenViewParams): OpenViewResult {
    this.#texts.delete(id);
    const { pages, rows } = this.#show(id, view);
    this.#views.set(id, { id, request: view, uris: urisOf(view), rows, pages, sequence: 0, isOutOfDate: false });
    switch (view.kind) {
      case 'versions': return { kind: 'versions', id, ...pages, rows };
      case 'redline': return { kind: 'redline', id, ...pages, rows: rows as readonly RedlineRow[] };
      case 'calendar': return { kind: 'calendar', id, ...pages, rows: rows as readonly CalendarDay[] };
    }
  }

  close(id: string): void {
    this.#views.delete(id);
    this.#texts.delete(id);
  }

  languageVersions(uri: string): readonly LanguageVersion[] {
    return languageVersions(this.#file(uri), (other) => this.#files.spelling(other));
  }

  /** Files of a scope have changed; `others`: other files may print otherwise for it. Nothing is worked out before somebody asks. */
  changed(scope: FileScope, uris: ReadonlySet<string>, others: boolean): void {
    for (const view of this.#views.values()) {
      if (view.isOutOfDate || !view.uris.some((uri) => uris.has(uri) || (others && this.#scopes.of(uri) === scope))) continue;
      view.isOutOfDate = true;
      this.#tell({ id: view.id });
    }
  }

  changes(id: string): ViewPatch | null {
    const view = this.#views.get(id);
    if (view === undefined) return null;
    view.isOutOfDate = false;
    const { pages, rows } = this.#show(view.id, view.request);
    const { changed, order } = changesBetween(view.rows, rows);
    const isOther = JSON.stringify(pages) !== JSON.stringify(view.pages);
    if (changed.length === 0 && order === undefined && !isOther) return null;
    Object.assign(view, { rows, pages, sequence: view.sequence + 1 });
    return { id: view.id, sequence: view.sequence, changed, ...(isOther && { pages }), ...(order !== undefined && { order }) };
  }

  #show(id: string, view: ViewRequest): ViewState {
    const own = this.#file(view.uri);
    switch (view.kind) {
      case 'versions': return versionsView(own, this.#file(view.other));
      case 'redline': return redlineView(own, this.#otherFile(id, view.other, view.text, own));
      case 'calendar': return calendarView(own);
    }
  }

  #file(uri: string): ViewedFile {
    const canonical = canonicalUri(uri);
    const { workspace } = this.#scopes.of(canonical);
    return { uri: this.#files.spelling(canonical), analysis: workspace.get(canonical), scope: workspace };
  }

  /** A file that the server knows counts as it is now; of another the text that came with the request, printed with the names of the own scope. */
  #otherFile(id: string, uri: string, text: string | null, own: ViewedFile): ViewedFile {
    const known = this.#file(uri);
    if (known.analysis !== undefined || text === null || own.analysis === undefined) return known;
    const analysis = this.#texts.get(id) ?? textAsFile(uri, text, own.analysis);
    this.#texts.set(id, analysis);
    return { uri, analysis, scope: own.scope };
  }
}

/** The canonical URIs of the files that a view shows. */
export function urisOf(view: ViewRequest): readonly string[] {
  return (view.kind === 'calendar' ? [view.uri] : [view.uri, view.other]).map(canonicalUri);
}
