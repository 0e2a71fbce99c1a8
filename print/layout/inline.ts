/** Runs of text as elements: emphasis, links, marks of notes, other languages. */
import type { LinkRun, MarkRun, PrintedRun, PrintedText, TextRun } from '../blocks.js';
import { element, textNode, type PrintNode, type SourcePoint } from '../elements.js';
import { directionOf, type Direction } from '../languages.js';
import { isolated } from './isolates.js';

/** `direction` is that of the block around. */
export function layoutText({ source, runs }: PrintedText, direction: Direction): readonly PrintNode[] {
  return runs.flatMap((run) => layoutRun(run, source?.unit, direction));
}

function layoutRun(run: PrintedRun, unit: number | undefined, direction: Direction): readonly PrintNode[] {
  switch (run.kind) {
    case 'text': return layoutTextRun(run, unit, direction);
    case 'mark': return layoutMark(run, unit);
    case 'link': return [layoutLink(run, unit, direction)];
  }
}

function layoutTextRun({ text, bold, italic, lang, at }: TextRun, unit: number | undefined, direction: Direction): readonly PrintNode[] {
  const own = lang === undefined ? direction : directionOf(lang);
  let nodes = isolated(text, own, pointOf(unit, at));
  if (italic === true) nodes = [element('i', {}, nodes)];
  if (bold === true) nodes = [element('b', {}, nodes)];
  return lang === undefined ? nodes : [element('span', { lang, dir: own }, nodes)];
}

function layoutMark({ text, separator, anchor, at }: MarkRun, unit: number | undefined): readonly PrintNode[] {
  const point = pointOf(unit, at);
  const link = element('a', { href: anchor === undefined ? undefined : `#${anchor}`, ...sourceAttributes(point) }, [textNode(text, point)]);
  const mark = element('sup', { class: 'mark' }, [link]);
  return separator === undefined ? [mark] : [element('sup', { class: 'mark-separator' }, [textNode(separator)]), mark];
}

function layoutLink({ to, runs, at }: LinkRun, unit: number | undefined, direction: Direction): PrintNode {
  const title = to.kind === 'address' ? to.href : to.names.join(', ');
  const attributes = { class: `link ${to.kind}${to.resolved || to.kind === 'address' ? '' : ' unresolved'}`, href: to.href, title, ...sourceAttributes(pointOf(unit, at)) };
  return element('a', attributes, runs.flatMap((run) => layoutTextRun(run, unit, direction)));
}

/** What leads from an element back to the text that it is written in. */
export function sourceAttributes(point: SourcePoint | undefined): { readonly 'data-unit'?: string; readonly 'data-offset'?: string } {
  return point === undefined ? {} : { 'data-unit': String(point.unit), 'data-offset': String(point.offset) };
}

function pointOf(unit: number | undefined, at: number | undefined): SourcePoint | undefined {
  return unit === undefined || at === undefined ? undefined : { unit, offset: at };
}
