/** Tables, and the timetable with its rows of days and its tracks. */
export const TABLES = `
.page table { width: 100%; margin: 2mm 0 4mm; border-collapse: collapse; border-block: 0.25mm solid var(--rule); font-size: 0.95em; line-height: 1.35; }
.page th { padding: 1.2mm 1.5mm; border-bottom: 0.5mm solid var(--rule); font-weight: normal; font-style: italic; text-align: start; vertical-align: bottom; }
.page th:lang(ar), .page th:lang(zh) { font-style: normal; font-weight: bold; }
.page td { padding: 1.1mm 1.5mm; text-align: start; vertical-align: top; overflow-wrap: anywhere; }
.page .table tr + tr td { border-top: 0.1mm solid var(--hairline); }
.page .timetable .day td { padding-top: 2.6mm; border-bottom: 0.1mm solid var(--hairline); font-weight: bold; }
.page .timetable .time { width: 24%; white-space: normal; }
.page .timetable .time:lang(zh), .page .timetable .time:lang(fr), .page .timetable .time:lang(es) { width: 28%; }
.page .timetable .slot > td:nth-child(2):nth-last-child(2) { width: 13%; }
.page .slot-entry + .slot-entry { margin-top: 0.5mm; }
`;
