/**
 * The paper: its sizes and margins, where one page may end and the next begin, and what stands in the margins of each: the
 * running symbol at the outer side over a rule, from the second page on; the page's number at the outer side of the
 * foot and the processing number at the inner one, as in the documents of the United Nations.
 */
import type { Direction } from '../languages.js';

export const PAPERS = ['a4', 'letter'] as const;
export type Paper = (typeof PAPERS)[number];

/** In millimetres. */
const SIZES: Readonly<Record<Paper, { readonly width: number; readonly height: number }>> = {
  a4: { width: 210, height: 297 },
  letter: { width: 215.9, height: 279.4 },
};
/** In millimetres: above, at the sides, below. */
const MARGINS = { top: 24, side: 21, bottom: 24 };

/** Page ends fall between blocks, lines and table rows; a heading stays with what it stands over, an annex begins a page. */
const BREAKS = `
.page h1, .page h2, .page h3, .page h4, .page h5, .page .documents-heading, .page .annex-heading, .page .masthead { break-after: avoid; }
.page p, .page li, .page td { orphans: 2; widows: 2; }
.page tr, .page .note, .page .list-item, .page .masthead, .page .annex-heading, .page .item-heading { break-inside: avoid; }
.page thead { display: table-header-group; break-inside: avoid; }
.page .timetable .day { break-after: avoid; }
`;

export const PAPER = `
:root { --margin-top: ${MARGINS.top}mm; --margin-side: ${MARGINS.side}mm; --margin-bottom: ${MARGINS.bottom}mm; }
.page {
  box-sizing: border-box; max-width: var(--page-width); min-height: var(--page-height); margin: 8mm auto;
  padding: var(--margin-top) var(--margin-side) var(--margin-bottom); box-shadow: 0 1px 2mm rgb(0 0 0 / 25%);
}
${BREAKS}
@media screen and (max-width: 180mm) { .page { margin: 0; padding: 8mm 6mm; min-height: 0; box-shadow: none; } }
@media print {
  .page, html body .page { max-width: none; min-height: 0; margin: 0; padding: 0; box-shadow: none; }
  .page .annex-heading { break-before: page; border-top: 0; margin-top: 0; padding-top: 0; }
  .page .job { display: none; }
}
`;

/** The size of the paper as variables of the root. */
export function paperRules(paper: Paper): string {
  const { width, height } = SIZES[paper];
  return `:root { --page-width: ${width}mm; --page-height: ${height}mm; }\n`;
}

/** What the margins of each printed page say, as plain text. */
export interface Margins {
  /** The symbol of the document; empty: none. */
  readonly symbol: string;
  /** The processing number; empty: none. */
  readonly job: string;
  /** Of the document: where text runs from right to left, so do pages, and the outer side of the first is the left one. */
  readonly direction: Direction;
}

/** Size, margins and margin boxes of each page, for printing. */
export function pageRules(paper: Paper, { symbol, job, direction }: Margins): string {
  const { width, height } = SIZES[paper];
  const running = symbol === '' ? 'none' : quoted(symbol);
  const processing = job === '' ? 'none' : quoted(job);
  // Browsers call the first page a right one in every language.
  const [even, odd] = direction === 'rtl' ? (['right', 'left'] as const) : (['left', 'right'] as const);
  return `
@page {
  size: ${width}mm ${height}mm; margin: ${MARGINS.top}mm ${MARGINS.side}mm ${MARGINS.bottom}mm;
  font: 9pt/1.2 "Times New Roman", Tinos, "Liberation Serif", "Noto Serif", serif; color: #111; direction: ltr;
}
@page :left { ${boxes(even, odd, running, processing)} }
@page :right { ${boxes(odd, even, running, processing)} }
@page :first { @top-left { content: none; border: 0; } @top-right { content: none; border: 0; } }
`;
}

type Side = 'left' | 'right';

function boxes(outer: Side, inner: Side, running: string, processing: string): string {
  return [
    `@top-${outer} { content: ${running}; ${MARGIN_BOX} text-align: ${outer}; font-weight: bold; vertical-align: bottom; border-bottom: 0.25mm solid; padding-bottom: 1mm; margin-bottom: 6mm; }`,
    `@bottom-${outer} { content: counter(page) "/" counter(pages); ${MARGIN_BOX} text-align: ${outer}; font-weight: bold; vertical-align: top; margin-top: 8mm; }`,
    `@bottom-${inner} { content: ${processing}; ${MARGIN_BOX} text-align: ${inner}; vertical-align: top; margin-top: 8mm; }`,
  ].join(' ');
}

const MARGIN_BOX = 'direction: ltr; unicode-bidi: isolate;';

/** A string of CSS: whatever is neither letter, digit, space nor one of `./()-*` is written by its number, so that nothing can end the string. */
function quoted(text: string): string {
  const written = Array.from(text, (character) => (/[\w ./()*-]/.test(character) ? character : `\\${(character.codePointAt(0) ?? 0xFFFD).toString(16)} `));
  return `"${written.join('')}"`;
}
