/** The form of Chinese dates that the settings ask for: `2021 年 9 月 6 日` or `2021年9月6日`. Both are in use: nothing is found unless one is asked for. */
import type { Problem, ResolvedReference, SteadyAnalysis } from './rule.js';

export const dateMessages = {
  spaced: 'Dates are written with spaces here: “{right}”.',
  unspaced: 'Dates are written without spaces here: “{right}”.',
  writeDate: 'Write “{right}”',
};

const SPACE = '[ \\u00A0\\u2009\\u202F]*';
/** A date as it is written, without weekday and time; a range goes on with 至. */
const DATE = new RegExp(`(?:\\d{4}${SPACE}年${SPACE})?\\d{1,2}${SPACE}月${SPACE}\\d{1,2}${SPACE}日(?:${SPACE}至(?:${SPACE}\\d{4}${SPACE}年)?(?:${SPACE}\\d{1,2}${SPACE}月)?${SPACE}\\d{1,2}${SPACE}日)?`, 'u');

/** A date of another form than the settings ask for. */
export function* chineseDates({ reference }: ResolvedReference, { settings: { chineseDates: form } }: SteadyAnalysis): Iterable<Problem> {
  if (form === 'any' || !reference.plain || reference.citation.kind !== 'date' || reference.reading.language !== 'zh') return;
  const { unit, start, end } = reference;
  const found = DATE.exec(unit.text.slice(start, end));
  if (found === null) return;
  const [date] = found;
  const right = inForm(date, form);
  if (right === date) return;
  const place = { unit, start: start + found.index, end: start + found.index + date.length };
  yield { place, message: dateMessages[form], values: { right }, fixes: () => [{ title: dateMessages.writeDate, certain: true, edits: [{ place, newText: right }] }] };
}

function inForm(date: string, form: 'spaced' | 'unspaced'): string {
  const close = date.replace(/[ \u00A0\u2009\u202F]/gu, '');
  return form === 'unspaced' ? close : close.replace(/(?<=\d)(?=[年月日])|(?<=[年月至])(?=\d)/gu, ' ');
}
