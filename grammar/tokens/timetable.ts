/** Timetable (section 6). */
import { EOL, GAP } from '../characters.js';
import * as shapes from '../shapes.js';
import { ANYTHING, category, DIGITS, goTo, lineMark, token } from './make.js';

export const DayStart = token('DayStart', `(?=${shapes.DAY})`, lineMark(...DIGITS), goTo('day'));
export const SlotStart = token('SlotStart', `(?=${shapes.SLOT})`, lineMark(...DIGITS, ...'"“«「„'), goTo('slot'));
export const NoSlotLine = category('NoSlotLine');
export const NoSlot = token('NoSlot', `[^${EOL}]+`, ANYTHING, { ...goTo('scheduleRest'), categories: [NoSlotLine] });
/** A line that starts with a digit and is no day or slot: never text, also after a blank line. */
export const NoSlotDigits = token('NoSlotDigits', `${GAP}\\d[^${EOL}]*`, lineMark(...DIGITS), {
  ...goTo('scheduleRest'),
  categories: [NoSlotLine],
});
