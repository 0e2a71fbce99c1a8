/** Paragraphs, the list of items, lists, quotations, documents, notes and the processing number. */

/** What is deeper stands further in. */
const LEVELS = [2, 3, 4, 5, 6, 7, 8, 9].map((level) => `.page .list-item.level-${level}, .page .entry.level-${level}, .page .continuation.level-${level}, .page .quotation-entry.level-${level} { margin-inline-start: calc(${level - 1} * var(--indent)); }`);

export const TEXT = `
.page .list-item { margin-bottom: 1.2mm; padding-inline-start: var(--indent); text-indent: calc(-1 * var(--indent)); }
.page .paragraph { margin-bottom: 2.4mm; }
.page .entry, .page .quotation-entry, .page .continuation { margin-bottom: 1.2mm; padding-inline-start: var(--indent); }
.page .entry, .page .quotation-entry { text-indent: calc(-1 * var(--indent)); }
${LEVELS.join('\n')}
.page .bullet::before { content: "•"; display: inline-block; width: var(--indent); text-indent: calc(0.5 * var(--indent)); }
.page .quotation { margin: 0 10mm 2.4mm; }
.page .quotation-entry { margin-inline-end: 10mm; padding-inline-start: calc(10mm + var(--indent)); }
.page .document-entry { margin-bottom: 1.2mm; }
.page .definition { margin-bottom: 1.4mm; padding-inline-start: var(--indent); text-indent: calc(-1 * var(--indent)); }

.page .note { margin-bottom: 1mm; font-size: 0.88em; line-height: 1.3; }
.page .note sup { font-size: 0.8em; }
.page .note.under-masthead + :not(.note), .page .note.under-masthead + section > :first-child { margin-top: 4mm; }
.page .note.under-part { margin-inline-end: 20mm; }
.page :not(.note) + .note.under-part::before, .page :not(.note) + .note.under-masthead::before {
  content: ""; display: block; width: 32mm; margin: 6mm 0 1.5mm; border-top: 0.2mm solid var(--rule);
}
.page .job { margin-top: 14mm; font-size: 0.85em; }
`;
