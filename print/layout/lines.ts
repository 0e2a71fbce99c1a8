/** Blocks of one line or paragraph: headings, paragraphs, entries, notes. */
import type { AnnexHeading, Block, Definition, DocumentEntry, Entry, ItemHeading, Line, ListItem, Note, Paragraph, TextRun } from '../blocks.js';
import { element, textNode, type PrintElement, type PrintNode, type Tag } from '../elements.js';
import { rootAttributes } from './attributes.js';
import { layoutText } from './inline.js';

export function layoutLine(tag: Tag, block: Block<string, Line>): PrintElement {
  return element(tag, rootAttributes(block), layoutText(block.content.text, block.dir));
}

export function layoutListItem(block: Block<'listItem', ListItem>): PrintElement {
  const { level, number, title, status, end } = block.content;
  const texts = [title, ...(status === undefined ? [] : [status]), end];
  return element('li', { ...rootAttributes(block, levelClass(level)), 'aria-level': depthOf(level) }, [...layoutNumber(number), ...texts.flatMap((text) => layoutText(text, block.dir))]);
}

export function layoutItemHeading(block: Block<'itemHeading', ItemHeading>): PrintElement {
  const { level, number, title, anchor } = block.content;
  const tag = level === 1 ? 'h3' : level === 2 ? 'h4' : 'h5';
  return element(tag, { id: anchor, ...rootAttributes(block, levelClass(level)) }, [...layoutNumber(number), ...layoutText(title, block.dir)]);
}

export function layoutParagraph(block: Block<'paragraph', Paragraph>): PrintElement {
  return element('p', rootAttributes(block), [...layoutNumber(block.content.number), ...layoutText(block.content.text, block.dir)]);
}

/** An entry that begins with a mark of its own, `(a)`, hangs from it; another gets a bullet. */
export function layoutEntry(block: Block<'entry' | 'quotationEntry', Entry>): PrintElement {
  const { level, text } = block.content;
  const attributes = (...classes: readonly string[]) => ({ ...rootAttributes(block, levelClass(level), ...classes), 'aria-level': depthOf(level) });
  const [first, ...others] = text.runs;
  const mark = first?.kind === 'text' ? ENTRY_MARK.exec(first.text)?.[0] : undefined;
  if (first?.kind !== 'text' || mark === undefined) return element('li', attributes('bullet'), layoutText(text, block.dir));
  const rest: TextRun = { ...first, text: first.text.slice(mark.length), ...(first.at === undefined ? {} : { at: first.at + mark.length }) };
  return element('li', attributes(), [...layoutNumber(mark.trimEnd()), ...layoutText({ ...text, runs: [rest, ...others] }, block.dir)]);
}
/** `(a)` `a)` `(أ)` `1.` `iv.` `’1‘` `1 -` `–` and a space. */
const ENTRY_MARK = /^(?:[(（][\p{L}\p{N}]{1,5}(?: ?bis| ?ter)?[)）]|[\p{L}\p{N}]{1,4}[)）]|(?:\d{1,3}|[ivxIVX]{1,5}|[A-Za-z])[.．]|[’‘'][\p{L}\p{N}]{1,4}[’‘']|\d{1,3} ?[-–]|[–—•])\s+/u;

export function layoutContinuation(block: Block<'continuation', Entry>): PrintElement {
  return element('li', { ...rootAttributes(block, levelClass(block.content.level)), 'aria-level': depthOf(block.content.level) }, layoutText(block.content.text, block.dir));
}

export function layoutDocumentEntry(block: Block<'documentEntry', DocumentEntry>): PrintElement {
  const { title, symbols } = block.content;
  return element('li', rootAttributes(block), [title, symbols].flatMap((text) => (text === undefined ? [] : layoutText(text, block.dir))));
}

export function layoutAnnexHeading(block: Block<'annexHeading', AnnexHeading>): PrintElement {
  const { word, title } = block.content;
  const lines = [element('p', { class: 'annex-word' }, layoutText(word, block.dir)), element('h2', { class: 'annex-title' }, layoutText(title, block.dir))];
  return element('div', rootAttributes(block), title.runs.length === 0 ? lines.slice(0, 1) : lines);
}

export function layoutNote(block: Block<'note', Note>): PrintElement {
  const { mark, text, under, anchor } = block.content;
  const printedMark = element('sup', { class: 'mark' }, [textNode(mark)]);
  return element('p', { id: anchor, ...rootAttributes(block, `under-${under}`) }, [printedMark, textNode(' '), ...layoutText(text, block.dir)]);
}

/** A number of Latin letters and digits in every language. */
export function layoutJob(block: Block<'job', Line>): PrintElement {
  return element('p', rootAttributes(block), [element('bdi', { dir: 'ltr' }, layoutText(block.content.text, 'ltr'))]);
}

export function layoutDefinition(block: Block<'definition', Definition>): PrintElement {
  const { name, text } = block.content;
  const printedName = element('b', {}, [element('bdi', { dir: 'ltr' }, layoutText(name, 'ltr'))]);
  return element('p', rootAttributes(block), text === undefined ? [printedName] : [printedName, textNode(' '), ...layoutText(text, block.dir)]);
}

function layoutNumber(number: string | undefined): readonly PrintNode[] {
  return number === undefined ? [] : [element('span', { class: 'number' }, [textNode(number)]), textNode(' ')];
}

/** 1 to 9: what is deeper stands no further in. */
const depthOf = (level: number): string => String(Math.min(Math.max(level, 1), 9));
const levelClass = (level: number): string => `level-${depthOf(level)}`;
