/**
 * Typography for each script. Latin and Cyrillic letters stand in a Times, Chinese in a Song, Arabic in a Naskh; digits and
 * Latin words in Arabic and Chinese text are those of the Latin face, which therefore comes first where it has no other letters.
 * Nothing is loaded: a face that a machine does not have is passed over. `geometricPrecision` gives letters the same
 * widths on the screen as on paper, so that lines end at the same words.
 */
const LATIN = '"Times New Roman", Tinos, "Liberation Serif", "Noto Serif", serif';
const CHINESE = '"Times New Roman", Tinos, "Liberation Serif", "Noto Serif", "Noto Serif CJK SC", "Noto Serif SC", "Source Han Serif SC", "Songti SC", STSong, SimSun, serif';
const ARABIC = 'Tinos, "Liberation Serif", "Noto Serif", "Noto Naskh Arabic", Amiri, "Traditional Arabic", "Simplified Arabic", "Times New Roman", "Geeza Pro", serif';

export const TYPE = `
:root { --latin: ${LATIN}; --chinese: ${CHINESE}; --arabic: ${ARABIC}; --indent: 8.5mm; }
.page { font: 10.5pt/1.42 var(--latin); overflow-wrap: break-word; text-rendering: geometricPrecision; font-kerning: normal; }
.page :lang(en), .page :lang(fr), .page :lang(es), .page :lang(ru), .page .symbol, .page bdi[dir=ltr] { font-family: var(--latin); }
.page:lang(zh), .page :lang(zh) { font-family: var(--chinese); line-break: strict; word-break: normal; text-spacing-trim: trim-start; }
.page:lang(ar), .page :lang(ar) { font-family: var(--arabic); }
.page:lang(ar) { font-size: 12pt; line-height: 1.6; }
.page .paragraph:lang(zh) { text-align: justify; }
.page .paragraph:lang(zh) a.address { line-break: anywhere; }
.page p, .page li, .page h1, .page h2, .page h3, .page h4, .page h5, .page blockquote { margin: 0; }
.page .list { display: contents; list-style: none; }
.page li { display: block; }
.page a { color: inherit; text-decoration: none; }
.page a.link[href], .page a.link[data-unit] { border-bottom: 0.06em dotted var(--link-line); cursor: pointer; }
.page td a.link.item, .page .document-entry a.link, .page .masthead a.link { border-bottom-color: transparent; }
.page a.link:hover { color: var(--accent); border-bottom-style: solid; }
.page sup { font-size: 0.7em; line-height: 0; vertical-align: super; font-weight: normal; font-style: normal; }
.page .number { display: inline-block; min-width: calc(var(--indent) - 0.25em); text-indent: 0; }
@media print { .page a.link[href], .page a.link[data-unit] { border-bottom: 0; } }
`;
