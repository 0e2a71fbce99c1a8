/** A long text that is typed in: kept as an older text with something else in one place, since to copy it takes longer than to parse what was typed. */

export interface EditedText {
  /** The whole text; nobody should take pieces of it who can ask `textBetween`. */
  readonly text: string;
  /** How it is put together, if it was edited. */
  readonly edited?: Edited;
}
/** The text is `base` up to `head`, then `middle`, then `base` from `tail` on. */
export interface Edited {
  readonly base: string;
  readonly head: number;
  readonly middle: string;
  readonly tail: number;
}

/** The longest middle: with a longer one the text is put together. */
const LONGEST = 16_000;

/** `typed` takes the place of what stands from `start` to `end`. */
export function editText({ text, edited }: EditedText, start: number, end: number, typed: string): Required<EditedText> {
  const now = (edited && editedOnce({ text, edited }, edited, start, end, typed)) ?? { base: text, head: start, middle: typed, tail: end };
  return { text: now.base.slice(0, now.head) + now.middle + now.base.slice(now.tail), edited: now };
}

function editedOnce(source: EditedText, { base, head, middle, tail }: Edited, start: number, end: number, typed: string): Edited | undefined {
  const behind = head + middle.length;
  const [from, to] = [Math.min(head, start), Math.max(behind, end)];
  if (to - from + typed.length > LONGEST) return undefined;
  return { base, head: from, middle: textBetween(source, from, start) + typed + textBetween(source, end, to), tail: tail + to - behind };
}

/** What stands from `start` to `end`, half-open. */
export function textBetween({ text, edited }: EditedText, start: number, end: number): string {
  if (edited === undefined) return text.slice(start, end);
  const { base, head, middle, tail } = edited;
  const behind = head + middle.length;
  const ahead = start < head ? base.slice(start, Math.min(end, head)) : '';
  const within = start < behind && end > head ? middle.slice(Math.max(start - head, 0), end - head) : '';
  return ahead + within + (end > behind ? base.slice(Math.max(start - behind, 0) + tail, end - behind + tail) : '');
}
