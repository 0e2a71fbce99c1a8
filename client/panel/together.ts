/**
 * Text and page scroll together: the words at the top of both are the same. Each direction has a setting of its own. Where a
 * person scrolls leads: what moves on the other side is not sent back.
 */
import { Position, Range, TextEditorRevealType, window, workspace, type TextEditor, type Uri } from 'vscode';
import type { SourcePoint } from '../../server/protocol/index.js';
import type { ScrollPlace } from '../messages/index.js';
import { latest } from './latest.js';
import type { PreviewRequests } from './requests.js';

export interface Together {
  /** An editor of the document stands elsewhere. */
  editorScrolled(editor: TextEditor): void;
  /** The page follows where the editor stands, whoever has scrolled. */
  followEditor(): void;
  /** A person has scrolled the page to these words; null: to its very top. */
  pageScrolled(source: SourcePoint | null): void;
  /** The person is at the page: what editors do for a moment is its doing. */
  pageLeads(): void;
}

/** `document` and `server` are those of the moment; `scrollPage` is called with the place whose words are to be at the top, null: the top of the page. */
export function scrollTogether(document: () => Uri, server: () => PreviewRequests, scrollPage: (to: ScrollPlace | null) => void): Together {
  let pageLeadsUntil = 0;

  const scrollPageTo = latest(async (position: Position) => {
    if (position.line === 0 && position.character === 0) {
      scrollPage(null);
      return;
    }
    const place = await server().blockAt(position);
    if (Date.now() >= pageLeadsUntil) scrollPage(place);
  });

  const scrollEditorsTo = latest(async (source: SourcePoint | null) => {
    const start = source === null ? new Position(0, 0) : (await server().sourceOf(source))?.start;
    if (start === undefined) return;
    pageLeads();
    for (const editor of editorsOf(document())) editor.revealRange(lineToReveal(start, editor), TextEditorRevealType.AtTop);
  });

  return { editorScrolled, followEditor, pageScrolled, pageLeads };

  function editorScrolled(editor: TextEditor): void {
    if (Date.now() < pageLeadsUntil || !isSame(editor.document.uri, document())) return;
    const top = editor.visibleRanges[0]?.start;
    if (top !== undefined && isOn('scrollPreviewWithEditor', document())) scrollPageTo(top);
  }

  function followEditor(): void {
    pageLeadsUntil = 0;
    for (const editor of editorsOf(document()).slice(0, 1)) editorScrolled(editor);
  }

  function pageScrolled(source: SourcePoint | null): void {
    if (!isOn('scrollEditorWithPreview', document())) return;
    pageLeads();
    scrollEditorsTo(source);
  }

  function pageLeads(): void {
    pageLeadsUntil = Date.now() + MILLISECONDS_OF_LEAD;
  }
}

/** Longer than an editor takes to scroll smoothly, and than the two clicks of a double click are apart. */
const MILLISECONDS_OF_LEAD = 600;

/** Without line wrapping only the line counts: its end is to stay where it is. */
function lineToReveal(start: Position, { document }: TextEditor): Range {
  const isWrapped = workspace.getConfiguration('editor', document).get<string>('wordWrap', 'off') !== 'off';
  const place = isWrapped ? start : start.with({ character: 0 });
  return new Range(place, place.translate(0, 1)); // an empty range where a row ends would mean the row before
}

function isOn(setting: string, document: Uri): boolean {
  return workspace.getConfiguration('agenda.preview', document).get<boolean>(setting, true);
}

function editorsOf(document: Uri): readonly TextEditor[] {
  return window.visibleTextEditors.filter((editor) => isSame(editor.document.uri, document));
}

function isSame(one: Uri, other: Uri): boolean {
  return one.toString() === other.toString();
}
