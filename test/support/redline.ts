/**
 * A redline as text: a line for each block, row or line that changed, words that went in `[-…-]` and words that came in `{+…+}`. A block
 * that went or came as a whole has no marks within but `-` or `+` before it, one that was moved `<` where it was and `>` where it is.
 */
import assert from 'node:assert/strict';
import { isElement, type PrintElement, type PrintNode } from '../../print/elements.js';
import { layoutRedline, redlineRows, type BlockChange } from '../../print/redline/index.js';
import { blocksOf } from './printed.js';

/** Checks what the redline of two texts shows; lines without change are left out. */
export function checkRedline(before: string, after: string, expected: string): void {
  assert.equal(redlineText(before, after), expected.replace(/^\n/, ''));
}

export function redlineText(before: string, after: string): string {
  const lines = redlineRows(blocksOf(before), blocksOf(after)).flatMap((row) => {
    const element = layoutRedline(row);
    return element === undefined || row.change === 'same' ? [] : linesOf(element, SIGNS[row.change] ?? ' ').filter((line) => !line.startsWith('  ') || /\[-|\{\+/.test(line));
  });
  return lines.map((line) => `${line}\n`).join('');
}

const SIGNS: Partial<Record<BlockChange, string>> = { 'inserted': '+', 'deleted': '-', 'moved here': '>', 'moved away': '<' };
const LINES = ['p', 'li', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'blockquote', 'tr'];

function linesOf(element: PrintElement, sign: string): readonly string[] {
  if (!LINES.includes(element.tag)) return element.children.filter(isElement).flatMap((child) => linesOf(child, sign));
  const whole = /(?:^| )(inserted|deleted)$/.exec(element.attributes.class ?? '')?.[1];
  const own = sign !== ' ' ? sign : whole === 'inserted' ? '+' : whole === 'deleted' ? '-' : ' ';
  const text = element.tag === 'tr' ? element.children.map((cell) => textOf(cell, own === ' ').trim()).join(' | ') : textOf(element, own === ' ');
  return [`${own} ${text}`];
}

function textOf(node: PrintNode, withMarks: boolean): string {
  if (!isElement(node)) return node.text;
  const text = node.children.map((child) => textOf(child, withMarks)).join(node.children.some((child) => isElement(child) && child.tag === 'div') ? ' ' : '');
  if (!withMarks) return text;
  return node.tag === 'del' ? `[-${text}-]` : node.tag === 'ins' ? `{+${text}+}` : text;
}
