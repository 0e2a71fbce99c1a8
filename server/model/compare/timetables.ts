/** The timetables of two versions side by side: days by date, slots by time. */
import { isoDate } from '../../locales/dates.js';
import type { Analysis } from '../analysis.js';
import { timetablesOf, type Timetable, type TimetableDay, type TimetableSlot } from '../timetable.js';
import { byKey, pairsOf, type Pair } from './pairs.js';

export interface ComparedTimetable {
  readonly own: Timetable;
  readonly other: Timetable;
  readonly days: readonly ComparedDay[];
}
export interface ComparedDay extends Pair<TimetableDay> {
  /** `YYYY-MM-DD`, or as typed where there is no such day. */
  readonly date: string;
  readonly slots: readonly Pair<TimetableSlot>[];
}

/** The first with the first; none where one version has more of them. */
export function compareTimetables(own: Analysis, other: Analysis): readonly ComparedTimetable[] {
  const [ours, theirs] = [own, other].map(({ outline, numbering }) => timetablesOf(outline, numbering));
  if (ours === undefined || theirs === undefined || ours.length !== theirs.length) return [];
  return ours.flatMap((timetable, index) => {
    const match = theirs[index];
    return match === undefined ? [] : [{ own: timetable, other: match, days: compareDays(timetable, match) }];
  });
}

function compareDays(own: Timetable, other: Timetable): readonly ComparedDay[] {
  return pairsOf(byKey(own.days, dateOf), byKey(other.days, dateOf)).map((pair) => ({
    own: pair.own, other: pair.other, date: pair.key,
    slots: pair.own === undefined || pair.other === undefined ? [] : compareSlots(pair.own, pair.other),
  }));
}

const dateOf = ({ date, node }: TimetableDay) => (date === undefined ? node.date.image : isoDate(date));

/** Those of the same time; of what is left the first with the first, where it is as many in both. */
function compareSlots(own: TimetableDay, other: TimetableDay): readonly Pair<TimetableSlot>[] {
  const pairs = pairsOf(byKey(own.slots, timeOf), byKey(other.slots, timeOf));
  const onlyOther = pairs.filter((pair) => pair.own === undefined);
  if (pairs.filter((pair) => pair.other === undefined).length !== onlyOther.length) return pairs;
  const left = onlyOther.values();
  return pairs.flatMap((pair) => (pair.own === undefined ? [] : [{ own: pair.own, other: pair.other ?? left.next().value?.other }]));
}

/** The times; the same for all slots that have words for them. */
function timeOf({ node: { head } }: TimetableSlot): string {
  const clock = (image: string | undefined) => image?.replace('：', ':').padStart(5, '0') ?? '';
  return head.from === undefined ? 'words' : `${clock(head.from.image)}-${clock(head.to?.image)}`;
}
