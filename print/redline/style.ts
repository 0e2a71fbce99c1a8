/** How a redline looks, on the screen and on paper: lines and signs as well as colours, for those who see none and for printers that have none. */

/** The bar stands in the margin of the page, however far in an entry does. */
const LEVELS = [2, 3, 4, 5, 6, 7, 8, 9].map((level) => `.page li.level-${level}[class*="redline-"]::after { inset-inline-start: calc(-6mm - ${level - 1} * var(--indent)); }`);

/** Comes behind the style of the page. */
export const REDLINE_STYLE = `
.page { --inserted: #0b5a2a; --deleted: #a3150c; --inserted-tint: rgb(30 140 70 / 12%); --deleted-tint: rgb(200 40 30 / 9%); }
.page ins, .page del { unicode-bidi: isolate; }
.page ins { color: var(--inserted); background: var(--inserted-tint); text-decoration: underline double; text-decoration-thickness: 0.05em; text-underline-offset: 0.18em; text-decoration-skip-ink: none; }
.page del { color: var(--deleted); background: var(--deleted-tint); text-decoration: line-through; text-decoration-thickness: 0.08em; }
.page sup ins, .page sup del { display: inline-block; }
.page .redline-changed, .page .redline-inserted, .page .redline-deleted, .page .redline-moved { position: relative; }
.page .redline-changed::after, .page .redline-inserted::after, .page .redline-deleted::after, .page .redline-moved::after {
  content: "" / ""; display: block; position: absolute; inset-block: 0; inset-inline-start: -6mm; width: 4mm; margin: 0; border: 0; border-inline-start: 0.6mm solid currentColor;
  color: var(--ink, #111); font: 700 10pt/1 "Liberation Sans", Arial, sans-serif; text-indent: 1mm; text-decoration: none;
}
${LEVELS.join('\n')}
.page .redline-inserted::after { content: "+" / ""; color: var(--inserted); }
.page .redline-deleted::after { content: "\\2212" / ""; color: var(--deleted); }
.page .redline-moved::after { content: "\\21C5" / ""; border-inline-start-style: double; border-inline-start-width: 1mm; }
.page .redline-moved ins, .page .redline-moved del { text-decoration-style: double; }
.page tr.inserted > td:first-child, .page tr.deleted > td:first-child { border-inline-start: 0.6mm solid var(--inserted); }
.page tr.deleted > td:first-child { border-inline-start-color: var(--deleted); }
@media print { .page ins, .page del { print-color-adjust: exact; } .page .redline-deleted { break-inside: avoid; } }
`;
