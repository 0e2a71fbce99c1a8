/** Copies from the page: all of it when the extension asks, or what is selected; both as formatted text, for word processors, and as plain. */
import type { PrintNode } from '../../print/elements.js';
import { writeFormatted } from '../../print/writers/formatted.js';
import { selectedNodes } from './selected.js';

/** Puts both forms into the clipboard; false where the browser does not allow it. */
export async function copyToClipboard(html: string, text: string): Promise<boolean> {
  try {
    await focused();
    await navigator.clipboard.write([new ClipboardItem({ 'text/html': new Blob([html], { type: 'text/html' }), 'text/plain': new Blob([text], { type: 'text/plain' }) })]);
    return true;
  } catch {
    return false;
  }
}

const MILLISECONDS_TO_FOCUS = 1000;

/** The clipboard is for the window that has the focus, which comes to the page a moment after it is revealed. */
async function focused(): Promise<void> {
  window.focus();
  if (document.hasFocus()) return;
  await new Promise<void>((resolve) => {
    window.addEventListener('focus', () => resolve(), { once: true });
    setTimeout(resolve, MILLISECONDS_TO_FOCUS);
  });
}

/** Makes what a person selects and copies headings, lists and tables as such, without the look of the page. */
export function onCopy(container: HTMLElement): void {
  container.ownerDocument.addEventListener('copy', (event) => {
    const selection = document.getSelection();
    const nodes: readonly PrintNode[] = selection === null ? [] : selectedNodes(container, selection);
    if (selection === null || nodes.length === 0 || event.clipboardData === null) return;
    event.clipboardData.setData('text/html', writeFormatted(nodes));
    event.clipboardData.setData('text/plain', selection.toString());
    event.preventDefault();
  });
}
