// Timetables as calendars, drawn as text: a line a day, and under it a line a cell: its times (~ open, ? none of its own), track, lane, words.
import assert from 'node:assert/strict';
import type { PrintedText } from '../../print/blocks.js';
import type { CalendarCell, CalendarDay } from '../../print/calendar.js';
import { printCalendar } from '../../server/printing/calendar.js';
import { workspaceOf } from '../support/workspace.js';

const meeting = (language: string, rows: string, fields = '') => `@agenda LAK/COM/2031/1\nlanguage: ${language}\nmeeting: 2031-03-03 .. 2031-03-05\n# 1. Opening\n# 2. Levels\n## (a) Rivers\n# 3. Closing\n@annex Organization of work\n@schedule\n${fields}${rows}`;

describe('a calendar', () => {
  it('has a column for each day of the meeting, to scale, with what is free and what goes on', () => {
    check(meeting('en', `2031-03-03
10:00-13:00  1
15:00-18:00  2(a)
2031-03-05 "Joint day"
10:00-11:30  2(a), 3
`), `
Monday, 3 March 2031
  10:00-13:00 1 Opening
  15:00-18:00 2 (a) Rivers
  gap 13:00-15:00 1–3 p.m.
Tuesday, 4 March 2031: left out
Wednesday, 5 March 2031 Joint day
  10:00-11:30 2, 3 (a) Rivers (continued) Closing  continued
`);
  });

  it('gives slots without times what lies between, and those without an end an hour or less', () => {
    check(meeting('fr', `2031-03-03
9:00-12:00  1
"Pause"  "Visite"
"Repas"  "Buffet"
14:00-15:00  2
18:00  "Réception"
18:30-19:00  3
2031-03-04
"Toute la journée"  3
2031-03-05
10:00-11:00  3
`), `
Lundi 3 mars 2031
  9:00-12:00 1 Opening
  12:00-13:00 ? Visite
  13:00-14:00 ? Buffet
  14:00-15:00 2 Levels
  18:00-18:30 ~ Réception
  18:30-19:00 3 Closing
  gap 15:00-18:00 15 heures-18 heures
Mardi 4 mars 2031
  9:00-9:30 ? 3 Closing (suite)  continued
Mercredi 5 mars 2031
  10:00-11:00 3 Closing (suite)  continued
`);
  });

  it('puts tracks beside each other, and what stands across all over them', () => {
    check(meeting('es', `2031-03-03
10:00-13:00  1
15:00-18:00  2 | 3
2031-03-04
10:00-13:00  | 3
2031-03-05
10:00-11:00  3
`, 'tracks: Plenario | Comité\n'), `
Lunes 3 de marzo de 2031
  10:00-13:00 track 1-2 1 Opening
  15:00-18:00 track 1 2 Levels
  15:00-18:00 track 2 3 Closing
  gap 13:00-15:00 13.00 a 15.00 horas
Martes 4 de marzo de 2031
  10:00-13:00 track 2 3 Closing (continuación)  continued
Miércoles 5 de marzo de 2031
  10:00-11:00 track 1-2 3 Closing (continuación)  continued
`);
  });

  it('gives slots that overlap a lane each', () => {
    check(meeting('ru', `2031-03-03
10:00-13:00  1
12:00-14:00  2
14:00-15:00  3
2031-03-04
10:00-12:00  3
11:00-13:00  1
12:00-14:00  2
2031-03-05
10:00-11:00  3
`), `
Понедельник, 3 марта 2031 года
  10:00-13:00 lane 1/2 1 Opening
  12:00-14:00 lane 2/2 2 Levels
  14:00-15:00 3 Closing
Вторник, 4 марта 2031 года
  10:00-12:00 lane 1/2 3 Closing (продолжение)  continued
  11:00-13:00 lane 2/2 1 Opening (продолжение)  continued
  12:00-14:00 lane 1/2 2 Levels (продолжение)  continued
Среда, 5 марта 2031 года
  10:00-11:00 3 Closing (продолжение)  continued
`);
  });

  for (const language of ['zh', 'ar']) {
    it(`speaks the language of the document: ${language}`, () => {
      const { heads, days } = calendarOf(meeting(language, '2031-03-03\n10:00-12:00  1\n'));
      const words = language === 'zh' ? ['2031年3月3日，星期一', '上午 10 时', '上午 11 时'] : ['الاثنين، 3 آذار/مارس 2031', '10:00', '11:00'];
      assert.deepEqual([plain(days[0]?.text), heads[0]?.hours[0]?.text, heads[0]?.hours[1]?.text].map((text) => text?.replace(/\s/gu, '')), words.map((text) => text.replace(/\s/gu, '')));
    });
  }

  it('goes from the first full hour to the last, and is named after its annex', () => {
    const { heads } = calendarOf(meeting('en', '2031-03-03\n9:30-12:15  1\n'));
    assert.deepEqual(heads.map(({ title, from, to, hours }) => [plain(title), from / 60, to / 60, hours.map(({ text }) => text)]), [['Organization of work', 9, 13, ['9 a.m.', '10 a.m.', '11 a.m.', 'noon', '1 p.m.']]]);
  });

  it('shows one day once, also where it has two rows, and every timetable', () => {
    const { heads, days } = calendarOf(`${meeting('en', '2031-03-03\n9:00-10:00  1\n2031-03-04\n9:00-10:00  1\n2031-03-03\n11:00-12:00  2\n')}@annex Field trip\n@schedule\n2031-03-05\n8:00-9:00 "Bus"\n`);
    assert.deepEqual(heads.map(({ title }) => plain(title)), ['Organization of work', 'Field trip']);
    assert.deepEqual(days.map(({ timetable, text, cells }) => `${String(timetable)} ${plain(text)}: ${String(cells.length)}`), ['0 Monday, 3 March 2031: 2', '0 Tuesday, 4 March 2031: 1', '1 Wednesday, 5 March 2031: 1']);
  });

  const hostile = {
    'a day that does not exist': meeting('en', '2031-02-31\n10:00-12:00  1\n'),
    'times that do not exist': meeting('en', '2031-03-03\n25:00-12:00  1\n18:00-10:00  2\n23:50  3\n"late"  1\n'),
    'nothing but a day': meeting('en', '2031-03-03\n'),
    'more cells than tracks': meeting('en', '2031-03-03\n10:00-11:00  1 | 2 | 3\n', 'tracks: One | Two\n'),
    'bars without tracks': meeting('en', '2031-03-03\n10:00-11:00  1 | 2\n'),
  };
  for (const [name, text] of Object.entries(hostile)) {
    it(`stands ${name}`, () => {
      const { heads, days } = calendarOf(text);
      for (const { timetable, cells } of days) {
        const head = heads[timetable];
        assert.ok(head);
        for (const { from, to, track, span } of cells) assert.ok(head.from <= from && from < to && to <= head.to && track >= 0 && track + span <= Math.max(head.tracks.length, 1), JSON.stringify({ from, to, track, span }));
      }
    });
  }

  it('of a registry or an agenda without timetable is empty', () => {
    for (const text of ['@body LAK/COM\nname.en: Commission\n', '@agenda\nlanguage: en\nmeeting: 2031-03-03\n']) assert.deepEqual(calendarOf(text), { heads: [], days: [] });
  });
});

function calendarOf(text: string) {
  const workspace = workspaceOf(text);
  const [analysis] = workspace.analyses.values();
  assert.ok(analysis);
  return printCalendar(analysis, workspace);
}

function check(text: string, expected: string): void {
  const { heads, days } = calendarOf(text);
  assert.equal(days.flatMap((day) => draw(day, heads[day.timetable]?.tracks.length ?? 0)).join('\n'), expected.trim());
}

function draw({ text, isMissing, cells, gaps }: CalendarDay, tracks: number): readonly string[] {
  return [`${plain(text)}${isMissing ? ': left out' : ''}`, ...cells.map((cell) => drawCell(cell, tracks)), ...gaps.map(({ from, to, text: printed }) => `  gap ${clock(from)}-${clock(to)} ${printed.replaceAll('\u00A0', ' ')}`)];
}

function drawCell({ from, to, times, track, span, lane, lanes, entries, isContinued }: CalendarCell, tracks: number): string {
  const sign = { typed: '', open: '~ ', none: '? ' }[times];
  const inTracks = tracks === 0 ? '' : `track ${String(track + 1)}${span > 1 ? `-${String(track + span)}` : ''} `;
  const inLanes = lanes > 1 ? `lane ${String(lane + 1)}/${String(lanes)} ` : '';
  return `  ${clock(from)}-${clock(to)} ${sign}${inTracks}${inLanes}${entries.map((texts) => texts.map(plain).join(' ')).join(' ')}${isContinued ? '  continued' : ''}`;
}

const clock = (minutes: number) => `${String(Math.floor(minutes / 60))}:${String(minutes % 60).padStart(2, '0')}`;

function plain(text: PrintedText | undefined): string {
  return (text?.runs ?? []).map((run) => (run.kind === 'link' ? run.runs.map((one) => one.text).join('') : run.text)).join('');
}
