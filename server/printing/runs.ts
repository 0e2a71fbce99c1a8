/** Runs of printed text: made, joined, and their white space folded. */
import type { LinkRun, PrintedRun, PrintedText, TextRun } from '../../print/blocks.js';
import type { PrintLanguage } from '../../print/languages.js';

export function textRun(text: string, at?: number): TextRun {
  return at === undefined ? { kind: 'text', text } : { kind: 'text', text, at };
}

/** Words that are not written in the source. */
export function derivedText(text: string, lang?: PrintLanguage): PrintedText {
  if (text === '') return { runs: [] };
  return { runs: [lang === undefined ? textRun(text) : { ...textRun(text), lang }] };
}

/** The words of a text, marks of notes left out. */
export function wordsOf(runs: readonly PrintedRun[]): string {
  return runs.map((run) => (run.kind === 'text' ? run.text : run.kind === 'link' ? wordsOf(run.runs) : '')).join('');
}

/** White space that means nothing read as one space, and none at the ends; no-break spaces stay. */
export function foldRuns(runs: readonly PrintedRun[]): readonly PrintedRun[] {
  const folded: PrintedRun[] = [];
  let spaced = true;
  const fold = (run: TextRun): TextRun => {
    const leading = /^[ \t\r\n\f\v]*/.exec(run.text)?.[0].length ?? 0;
    const text = (leading > 0 && !spaced ? ' ' : '') + run.text.slice(leading).replace(/[ \t\r\n\f\v]+/g, ' ');
    const dropped = leading > 0 && spaced ? leading : 0;
    if (text !== '') spaced = text.endsWith(' ');
    return { ...run, text, ...(run.at === undefined ? {} : { at: run.at + dropped }) };
  };
  for (const run of runs) {
    if (run.kind === 'text') folded.push(fold(run));
    else if (run.kind === 'link') folded.push({ ...run, runs: run.runs.map(fold).filter(({ text }) => text !== '') });
    else {
      folded.push(run);
      spaced = false;
    }
  }
  return withoutTrailingSpace(folded.filter((run) => run.kind !== 'text' || run.text !== ''));
}

function withoutTrailingSpace(runs: readonly PrintedRun[]): readonly PrintedRun[] {
  const last = runs.at(-1);
  if (last?.kind !== 'text' || !/\s$/u.test(last.text)) return runs;
  const text = last.text.trimEnd();
  return text === '' ? withoutTrailingSpace(runs.slice(0, -1)) : [...runs.slice(0, -1), { ...last, text }];
}

/** The pattern with runs in place of `PLACE`. */
export function fillRuns(pattern: string, runs: readonly PrintedRun[]): readonly PrintedRun[] {
  const at = pattern.indexOf(PLACE);
  if (at < 0) return [textRun(pattern)];
  return [textRun(pattern.slice(0, at)), ...runs, textRun(pattern.slice(at + PLACE.length))].filter((run) => run.kind !== 'text' || run.text !== '');
}
/** Stands in a pattern of words for runs. */
export const PLACE = '\uFFFC';

/** Runs of another document: where they are written there means nothing here. */
export function withoutPlaces(runs: readonly PrintedRun[]): readonly PrintedRun[] {
  return runs.map((run) => (run.kind === 'link' ? { ...withoutPlace(run), runs: run.runs.map(withoutPlace) } : withoutPlace(run)));
}

function withoutPlace<Run extends PrintedRun>(run: Run): Run {
  const copy: Run & { at?: number } = { ...run };
  delete copy.at;
  return copy;
}

/** The runs, each in another language than that of the document. */
export function inLanguage(runs: readonly PrintedRun[], lang: PrintLanguage): readonly PrintedRun[] {
  const translated = (run: TextRun): TextRun => ({ ...run, lang });
  return runs.map((run) => (run.kind === 'text' ? translated(run) : run.kind === 'link' ? { ...run, runs: run.runs.map(translated) } satisfies LinkRun : run));
}
