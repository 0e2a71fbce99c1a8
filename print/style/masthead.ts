/** The masthead and the title. Start and end stand for left and right, so that an Arabic masthead is mirrored. */
export const MASTHEAD = `
.masthead { margin-bottom: 7mm; }
.masthead-top, .masthead-middle { display: flex; justify-content: space-between; gap: 8mm; }
.masthead-top { align-items: baseline; min-height: 1.6em; padding-bottom: 1mm; border-bottom: 0.35mm solid var(--rule); font-size: 1.3em; line-height: 1.3; }
.masthead .organization { font-size: 0.9em; }
.masthead .symbol-box { flex: none; max-width: 62%; }
.masthead .symbol { font-weight: bold; text-align: end; }
.masthead-middle { padding: 3mm 0 6mm; border-bottom: 0.9mm solid var(--rule); }
.masthead .organ-box { flex: 1; }
.masthead .organ { max-width: 105mm; font-size: 1.75em; font-weight: bold; line-height: 1.2; }
.distribution-box { flex: 0 0 48mm; font-size: 0.95em; line-height: 1.3; direction: ltr; text-align: left; }
.distribution-box .distribution { margin-bottom: 0.45em; }
.masthead-bottom { padding-top: 3mm; line-height: 1.35; }
.masthead .body { font-weight: bold; }
.masthead .item { margin-top: 0.35em; }

.page .title { margin: 5mm 0 2mm; font-size: 1.6em; line-height: 1.2; }
.page .subtitle { margin-bottom: 2mm; font-size: 1.15em; font-weight: bold; }
@media screen and (max-width: 180mm) {
  body:not([data-view=paged]) .masthead .organ { font-size: 1.35em; }
  body:not([data-view=paged]) .distribution-box { flex-basis: 34mm; }
}
`;

/** The width of an image beside the organ: as that of an emblem. */
const IMAGE_WIDTH = '22mm';

/** The rules that show an image (a `data:` address of Base64 alone) at the head of the page. It is no part of the text. */
export function imageRules(address: string): string {
  return `
.masthead-middle { justify-content: start; }
.masthead-middle::before { content: ""; flex: 0 0 ${IMAGE_WIDTH}; height: ${IMAGE_WIDTH}; background: url("${address}") center / contain no-repeat; print-color-adjust: exact; }
.masthead .distribution-box { margin-inline-start: auto; }
`;
}
