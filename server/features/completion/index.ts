/** Completion: what can stand at a point, by what is being typed there. */
import { leavesOf } from '../../../grammar/index.js';
import type { Analysis } from '../../model/analysis.js';
import type { Scope } from '../../model/workspace.js';
import type { Point } from '../point.js';
import { documents, items } from './names.js';
import { naturalWords } from './natural.js';
import type { Completion } from './proposal.js';
import { insideReference } from './reference.js';
import { lastWord, typedAt, withRest, type Typed } from './typed.js';
import { directives, fieldNames, fieldValues, openField } from './words.js';

export type { Completion, Proposal, ProposalKind } from './proposal.js';

export function completion(analysis: Analysis, point: Point, scope: Scope): Completion | undefined {
  if (point.unit.tree.comments.some(({ startOffset, image }) => startOffset < point.offset && point.offset <= startOffset + image.trimEnd().length)) return undefined;
  const typed = typedAt(point);
  return (
    insideReference(typed, analysis, scope) ??
    directives(typed) ??
    fieldValues(typed) ??
    fieldNames(typed) ??
    itemLists(typed, analysis, scope) ??
    listedDocuments(typed, analysis, scope) ??
    (isText(typed) ? naturalWords(typed, analysis, scope) : undefined)
  );
}

/** Items by their designators: in slots, behind `@documents`, in the fields that name items. */
function itemLists(typed: Typed, analysis: Analysis, scope: Scope): Completion | undefined {
  const { block, point, line } = typed;
  const isItems = block?.kind === 'directive' && block.name === 'documents' && block.fields.length === 0 && /@documents\s/u.test(line);
  const isSlot = block?.kind === 'slot' && block.head.from !== undefined && /\d{1,2}[:：]\d{2}\s+\S*$|[\s,，、|｜]/u.test(line.trimStart());
  if (block === undefined || (!isItems && !isSlot && openField(typed)?.spec.value !== 'items')) return undefined;
  const place = withRest(lastWord(leavesOf(block), point), /[\d()a-z]/);
  return { place, suffix: '', proposals: items(analysis, scope) };
}

/** Known symbols at the beginning of a line among documents. */
function listedDocuments({ context, line, block, point: { unit, offset } }: Typed, analysis: Analysis, scope: Scope): Completion | undefined {
  const isEntry = block === undefined || block.kind === 'documentEntry' || block.kind === 'noEntry' || block.kind === 'paragraph';
  const isFirst = unit.entry === 'documents' && !unit.text.slice(0, offset).trimEnd().includes('\n');
  const word = /^\s*([^\s-]\S*)?$/u.exec(line);
  if (word === null || !isEntry || (context !== 'documents' && !isFirst)) return undefined;
  const place = withRest({ unit, start: offset - (word[1] ?? '').length, end: offset }, /[A-Za-z0-9./()-]/);
  return { place, suffix: '', proposals: documents(analysis, scope) };
}

const TEXT: ReadonlySet<string> = new Set(['paragraph', 'listEntry', 'continuation', 'quotation', 'quotationEntry', 'row', 'note', 'heading', 'documentText', 'documentEntry']);
function isText(typed: Typed): boolean {
  const { block } = typed;
  return block !== undefined && (TEXT.has(block.kind) || openField(typed)?.spec.value === 'text' || (block.kind === 'directive' && block.argument.kind === 'titleArgument'));
}
