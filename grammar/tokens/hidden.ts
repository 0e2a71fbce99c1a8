/** What is hidden from the productions. */
import { END, GAP, NEWLINE, WS } from '../characters.js';
import * as shapes from '../shapes.js';
import { goTo, lineMark, OPENING_SPACE, token } from './make.js';

export const Comment = token('Comment', `${shapes.COMMENT}${NEWLINE}?`, lineMark('/'), { group: 'comments', line_breaks: true });
export const Blank = token('Blank', `${GAP}${NEWLINE}|[${WS}]+${END}`, [...OPENING_SPACE, '\r', '\n'], {
  group: 'layout',
  line_breaks: true,
});
export const Space = token('Space', `[${WS}]+`, OPENING_SPACE, { group: 'layout' });
const lineEnd = (mode: string) => token(`End_${mode}`, NEWLINE, ['\r', '\n'], { group: 'layout', line_breaks: true, ...goTo(mode) });
export const EndToText = lineEnd('text');
export const EndToDirectiveFields = lineEnd('directiveFields');
export const EndToHeadingFields = lineEnd('headingFields');
export const EndToDocuments = lineEnd('documents');
export const EndToSchedule = lineEnd('schedule');
const hiddenBreak = (name: keyof typeof shapes.BREAKS) =>
  token(`HiddenBreak_${name}`, shapes.BREAKS[name], ['\r', '\n'], { group: 'layout', line_breaks: true });
export const FieldGap = hiddenBreak('field');
export const HeadingFieldGap = hiddenBreak('headingField');
export const SlotGap = hiddenBreak('slot');
/** A line end inside an explicit reference, which closes before its paragraph ends. */
export const ReferenceGap = token('ReferenceGap', `${NEWLINE}(?:${shapes.COMMENT}${NEWLINE})*(?:${GAP}>)?`, ['\r', '\n'], {
  group: 'layout',
  line_breaks: true,
});
