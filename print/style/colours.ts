/** The colours of the page, by what they are for. The preview gives them others, print always these. */

const PAPER = '--paper: #fff; --ink: #111; --rule: #1a1a1a; --hairline: #bbb; --accent: #1d4f91; --link-line: #a9b4c2;';

export const COLOURS = `
:root { color-scheme: light; }
body { margin: 0; background: #e9e9e6; }
.page { ${PAPER} background: var(--paper); color: var(--ink); }
@media print {
  html body { background: none; }
  html body .page { ${PAPER} background: none; }
}
`;
