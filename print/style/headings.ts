/** Headings of parts, groups, items, sections, documents and annexes. Italics are not of Arabic and Chinese. */
export const HEADINGS = `
.page .part-heading { margin: 8mm 0 3mm; font-size: 1.35em; line-height: 1.2; }
.page .group { margin: 5mm 0 2mm; font-size: 1.1em; }
.page .section-heading { margin: 6mm 0 2mm; font-size: 1.15em; }
.page .subheading { margin: 4mm 0 1.5mm; font-size: 1em; font-style: italic; }
.page .documents-heading { margin: 3mm 0 1mm; font-size: 1em; font-weight: normal; font-style: italic; }
.page .subheading:lang(ar), .page .subheading:lang(zh), .page .documents-heading:lang(ar), .page .documents-heading:lang(zh) { font-style: normal; }
.page .documents-heading:lang(ar), .page .documents-heading:lang(zh) { text-decoration: underline; text-decoration-thickness: 0.05em; text-underline-offset: 0.25em; }

.page .item-heading { margin: 5mm 0 2mm; padding-inline-start: var(--indent); text-indent: calc(-1 * var(--indent)); line-height: 1.3; }
.page h3.item-heading { font-size: 1.12em; }
.page h4.item-heading { margin-top: 4mm; font-size: 1em; }
.page h5.item-heading { margin-top: 3mm; font-size: 1em; font-weight: normal; font-style: italic; }
.page h5.item-heading:lang(ar), .page h5.item-heading:lang(zh) { font-style: normal; text-decoration: underline; text-decoration-thickness: 0.05em; text-underline-offset: 0.25em; }

/* Headings of the third level run in: the text goes on in their line. What follows it has the distance that it would have had. */
.page h5.item-heading:has(+ .paragraph) { display: inline; padding: 0; margin: 0; margin-inline-end: 0.6em; }
.page h5.item-heading:has(+ .paragraph) .number { min-width: 0; }
.page h5.item-heading + .paragraph { display: inline; }
.page h5:where(.item-heading) + :where(.paragraph) + :is(p, table, blockquote, ul) { margin-top: 2.4mm; }

.page .annex-heading { margin: 12mm 0 4mm; padding-top: 4mm; border-top: 0.35mm solid var(--rule); }
.page .annex-word { font-size: 1.35em; font-weight: bold; }
.page .annex-title { margin-top: 3mm; font-size: 1.35em; line-height: 1.2; }
.page .definitions-heading { margin: 7mm 0 2mm; font-size: 1.2em; }
`;
