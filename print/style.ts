/** The look of the printed page. */

/** What is deeper stands further in. */
const LEVELS = [2, 3, 4, 5, 6, 7, 8, 9].map((level) => `.page .list-item.level-${level}, .page .entry.level-${level}, .page .continuation.level-${level}, .page .quotation-entry.level-${level} { margin-inline-start: calc(${level - 1} * var(--indent)); }`);

/**
 * One style sheet for the HTML page and the preview: the look of the documents of the United Nations. Start and end stand for
 * left and right, so that an Arabic page is mirrored; nothing is loaded from elsewhere.
 */
export const STYLE = `
:root { color-scheme: light; --rule: #1a1a1a; --ink: #111; --accent: #1d4f91; --indent: 8.5mm; }
body { margin: 0; background: #e9e9e6; }
.page {
  box-sizing: border-box; max-width: 210mm; min-height: 297mm; margin: 8mm auto; padding: 18mm 21mm 20mm; background: #fff; color: var(--ink);
  box-shadow: 0 1px 2mm rgb(0 0 0 / 25%); overflow-wrap: break-word; line-height: 1.42;
  font: 10.5pt/1.42 "Times New Roman", Tinos, "Liberation Serif", "Noto Serif", serif;
}
.page:lang(ar), .page :lang(ar) { font-family: "Noto Naskh Arabic", Amiri, "Traditional Arabic", "Times New Roman", serif; }
.page:lang(zh), .page :lang(zh) { font-family: "Times New Roman", Tinos, "Liberation Serif", "Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", SimSun, serif; }
.page :lang(en), .page :lang(fr), .page :lang(es), .page :lang(ru), .page:lang(ar) bdi[dir=ltr], .page .symbol {
  font-family: "Times New Roman", Tinos, "Liberation Serif", "Noto Serif", serif;
}
.page:lang(ar) { font-size: 12pt; line-height: 1.6; }
.page p, .page li, .page h1, .page h2, .page h3, .page h4, .page h5, .page blockquote { margin: 0; }
.page .list { display: contents; list-style: none; }
.page li { display: block; }
.page a { color: inherit; text-decoration: none; }
.page a.link[href], .page a.link[data-unit] { border-bottom: 0.06em dotted #a9b4c2; cursor: pointer; }
.page td a.link.item, .page .document-entry a.link, .page .masthead a.link { border-bottom-color: transparent; }
.page .paragraph:lang(zh) a.address { line-break: anywhere; }
.page a.link:hover { color: var(--accent); border-bottom-style: solid; }
.page sup { font-size: 0.7em; line-height: 0; vertical-align: super; font-weight: normal; font-style: normal; }
.page .number { display: inline-block; min-width: calc(var(--indent) - 0.25em); text-indent: 0; }

.masthead { margin-bottom: 7mm; }
.masthead-top, .masthead-middle { display: flex; justify-content: space-between; gap: 8mm; }
.masthead-top { align-items: baseline; min-height: 1.6em; padding-bottom: 1mm; border-bottom: 0.35mm solid var(--rule); font-size: 1.3em; }
.masthead .organization { font-size: 0.9em; }
.masthead .symbol { font-weight: bold; text-align: end; }
.masthead-middle { padding: 3mm 0 6mm; border-bottom: 0.9mm solid var(--rule); }
.masthead .organ { max-width: 105mm; font-size: 1.75em; font-weight: bold; line-height: 1.2; }
.distribution-box { flex: 0 0 48mm; font-size: 0.95em; line-height: 1.3; direction: ltr; text-align: left; }
.distribution-box .distribution { margin-bottom: 0.45em; }
.masthead-bottom { padding-top: 3mm; line-height: 1.35; }
.masthead .body { font-weight: bold; }
.masthead .item { margin-top: 0.35em; }

.page .title { margin: 5mm 0 2mm; font-size: 1.6em; line-height: 1.2; }
.page .subtitle { margin-bottom: 2mm; font-size: 1.15em; font-weight: bold; }
.page .part-heading { margin: 8mm 0 3mm; font-size: 1.35em; line-height: 1.2; }
.page .group { margin: 5mm 0 2mm; font-size: 1.1em; }
.page .section-heading { margin: 6mm 0 2mm; font-size: 1.15em; }
.page .subheading { margin: 4mm 0 1.5mm; font-size: 1em; font-style: italic; }
.page .subheading:lang(ar), .page .subheading:lang(zh), .page .documents-heading:lang(ar), .page .documents-heading:lang(zh) { font-style: normal; }
.page .documents-heading { margin: 3mm 0 1mm; font-size: 1em; font-weight: normal; font-style: italic; }
.page .documents-heading:lang(ar), .page .documents-heading:lang(zh) { text-decoration: underline; text-decoration-thickness: 0.05em; text-underline-offset: 0.25em; }

.page .list-item { margin-bottom: 1.2mm; padding-inline-start: var(--indent); text-indent: calc(-1 * var(--indent)); }
.page .item-heading { margin: 5mm 0 2mm; padding-inline-start: var(--indent); text-indent: calc(-1 * var(--indent)); line-height: 1.3; }
.page h3.item-heading { font-size: 1.12em; }
.page h4.item-heading { margin-top: 4mm; font-size: 1em; }
.page h5.item-heading { margin-top: 3mm; font-size: 1em; font-weight: normal; font-style: italic; }
.page .paragraph { margin-bottom: 2.4mm; }
.page .paragraph:lang(zh) { text-align: justify; }
.page .entry, .page .quotation-entry, .page .continuation { margin-bottom: 1.2mm; padding-inline-start: var(--indent); }
.page .entry, .page .quotation-entry { text-indent: calc(-1 * var(--indent)); }
${LEVELS.join('\n')}
.page .bullet::before { content: "•"; display: inline-block; width: var(--indent); text-indent: calc(0.5 * var(--indent)); }
.page .quotation { margin: 0 10mm 2.4mm; }
.page .quotation-entry { margin-inline-end: 10mm; padding-inline-start: calc(10mm + var(--indent)); }
.page .document-entry { margin-bottom: 1.2mm; }

.page table { width: 100%; margin: 2mm 0 4mm; border-collapse: collapse; border-block: 0.25mm solid var(--rule); font-size: 0.95em; line-height: 1.35; }
.page th { padding: 1.2mm 1.5mm; border-bottom: 0.5mm solid var(--rule); font-weight: normal; font-style: italic; text-align: start; vertical-align: bottom; }
.page th:lang(ar), .page th:lang(zh) { font-style: normal; font-weight: bold; }
.page td { padding: 1.1mm 1.5mm; text-align: start; vertical-align: top; }
.page .table tr + tr td { border-top: 0.1mm solid #bbb; }
.page .timetable .day td { padding-top: 2.6mm; border-bottom: 0.1mm solid #999; font-weight: bold; }
.page .timetable .time { width: 24%; white-space: normal; }
.page .timetable .time:lang(zh), .page .timetable .time:lang(fr), .page .timetable .time:lang(es) { width: 28%; }
.page .timetable .slot > td:nth-child(2):nth-last-child(2) { width: 13%; }
.page .slot-entry + .slot-entry { margin-top: 0.5mm; }

.page .annex-heading { margin: 12mm 0 4mm; padding-top: 4mm; border-top: 0.35mm solid var(--rule); }
.page .annex-word { font-size: 1.35em; font-weight: bold; }
.page .annex-title { margin-top: 3mm; font-size: 1.35em; line-height: 1.2; }
.page .note { margin-bottom: 1mm; font-size: 0.88em; line-height: 1.3; }
.page .note sup { font-size: 0.8em; }
.page .note.under-masthead + :not(.note) { margin-top: 4mm; }
.page .note.under-part { margin-inline-end: 20mm; }
.page :not(.note) + .note.under-part::before, .page :not(.note) + .note.under-masthead::before {
  content: ""; display: block; width: 32mm; margin: 6mm 0 1.5mm; border-top: 0.2mm solid var(--rule);
}
.page .job { margin-top: 14mm; font-size: 0.85em; }
.page .definitions-heading { margin: 7mm 0 2mm; font-size: 1.2em; }
.page .definition { margin-bottom: 1.4mm; padding-inline-start: var(--indent); text-indent: calc(-1 * var(--indent)); }

@media (max-width: 180mm) { .page { margin: 0; padding: 8mm 6mm; min-height: 0; box-shadow: none; } .masthead .organ { font-size: 1.35em; } .distribution-box { flex-basis: 34mm; } }
@media print {
  @page { margin: 20mm 21mm; }
  body { background: none; }
  .page { max-width: none; min-height: 0; margin: 0; padding: 0; box-shadow: none; }
  .page a.link[href], .page a.link[data-unit] { border-bottom: 0; }
  .page h1, .page h2, .page h3, .page h4, .page h5, .page .documents-heading { break-after: avoid; }
  .page p, .page li { orphans: 2; widows: 2; }
  .page tr, .page .note, .page .list-item { break-inside: avoid; }
  .page thead { display: table-header-group; }
  .page .timetable .day { break-after: avoid; }
  .page .annex-heading { break-before: page; border-top: 0; margin-top: 0; }
}
`;
