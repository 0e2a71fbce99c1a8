/**
 * The references of a unit, explicit and plain, as flat lists: what is written, where, and what it asks for. Read from the
 * text and its language alone; what they resolve to is told later, from the scope (`resolve.ts`).
 */
import { bracesIn, endOf, isToken, textBetween, type Block, type DesignatorRange, type Directive, type Inlines, type ItemGroup, type Language, type Reference, type Token } from '../../grammar/index.js';
import type { Citation } from './citations/citation.js';
import { findCitations } from './citations/index.js';
import type { DocumentUnit, Place } from './document.js';
import { isLanguage } from './fields.js';
import { canonicalDesignator, expandRange, type Numbering } from './numbering.js';
import { keptByPassage, nameOfLongText, passagesOf, type Passage } from './passages.js';
import type { PlainText } from './runs.js';
import { canonicalSymbol, followOnSymbol } from './symbols.js';

/** Where a reference stands. Only `text`, `entry` and `mark` are printed by `agenda refs`; the others follow a rename all the same. */
export type ReferenceRole = 'text' | 'entry' | 'mark' | 'slot' | 'owner' | 'field';

/** What an explicit reference, a document entry or a designator in a field or slot asks for. */
export type Request =
  | { readonly kind: 'document'; readonly symbols: readonly string[] }
  | { readonly kind: 'resolution' | 'decision'; readonly number: string; readonly body: string | undefined }
  | { readonly kind: 'item'; readonly designators: readonly string[]; readonly agenda: string | undefined }
  | { readonly kind: 'article' | 'chapter'; readonly provision: string; readonly instrument: string | undefined }
  | { readonly kind: 'date'; readonly date: string }
  | { readonly kind: 'note'; readonly id: string };

export interface ExplicitReference extends Place {
  readonly plain: false;
  readonly role: ReferenceRole;
  readonly request: Request;
  /** The braces, where there are any; a document entry and a slot have none. */
  readonly node: Reference | undefined;
}
/** A text that was read for plain citations, with all that were found. */
export interface Reading extends PlainText {
  readonly language: Language;
  readonly citations: readonly Citation[];
}
/** A plain citation, and the text that it was read from: whose it is stands in the words around it. */
export interface PlainReference extends Place {
  readonly plain: true;
  readonly role: 'text';
  readonly citation: Citation;
  readonly reading: Reading;
}
export type ReferenceFact = ExplicitReference | PlainReference;

export interface ReferenceContext {
  readonly language: Language;
  readonly numbering: Numbering;
}

interface Reader {
  readonly unit: DocumentUnit;
  readonly context: ReferenceContext;
  readonly found: ReferenceFact[];
}

/** All references of a unit, in the order of the text within each construct. */
export function readReferences(unit: DocumentUnit, context: ReferenceContext): readonly ReferenceFact[] {
  const reader: Reader = { unit, context, found: [] };
  for (const block of unit.tree.blocks) readBlock(reader, block);
  return reader.found;
}

function readBlock(reader: Reader, block: Block): void {
  switch (block.kind) {
    case 'paragraph': case 'listEntry': case 'continuation': case 'quotation': case 'quotationEntry': case 'note': case 'documentText':
      readInlines(reader, block.text);
      break;
    case 'row':
      for (const cell of block.cells) readInlines(reader, cell.text);
      break;
    case 'heading':
      readInlines(reader, block.title);
      readFields(reader, block.fields);
      break;
    case 'directive':
      readDirective(reader, block);
      break;
    case 'documentEntry':
      readSymbols(reader, block.symbols);
      readInlines(reader, block.title);
      if (block.form === 'titleFirst') readMarks(reader, block.marks);
      break;
    case 'slot':
      if (block.head.name !== undefined) readQuoted(reader, block.head.name);
      for (const cell of block.cells) {
        readMarks(reader, cell.marks);
        for (const { content, marks } of cell.entries) {
          if (content !== undefined && isToken(content)) readQuoted(reader, content);
          else if (content?.kind === 'designatorRange') readDesignators(reader, [content], 'slot', undefined);
          readMarks(reader, marks);
        }
      }
      break;
    case 'day':
      for (const detail of block.details) {
        if (!isToken(detail)) readMarks(reader, [detail]);
        else if (detail.tokenType.name === 'Quoted') readQuoted(reader, detail);
      }
      break;
    case 'field': case 'unknownDirective': case 'noEntry': case 'noSlot':
      break;
  }
}

function readDirective(reader: Reader, directive: Directive): void {
  const { argument } = directive;
  if (argument.kind === 'titleArgument') readInlines(reader, argument.text);
  else if (argument.kind === 'nameArgument') readMarks(reader, argument.marks);
  else if (argument.kind === 'ownersArgument') readDesignators(reader, argument.owners, 'owner', undefined);
  readFields(reader, directive.fields);
}

function readFields(reader: Reader, fields: Directive['fields']): void {
  for (const { value, language } of fields) {
    const own = isLanguage(language) ? { ...reader, context: { ...reader.context, language } } : reader;
    if (value?.kind === 'textValue') readInlines(own, value.text);
    else if (value?.kind === 'itemsValue') for (const group of value.groups) readGroup(reader, group);
  }
}

function readGroup(reader: Reader, { items, owner }: ItemGroup): void {
  const agenda = owner.name.length === 0 ? undefined : nameOf(owner.name);
  const first = owner.name[0];
  const last = owner.name.at(-1);
  if (items.length > 0) readDesignators(reader, items, 'field', agenda);
  if (first !== undefined && last !== undefined && agenda !== undefined) {
    reader.found.push({ ...place(reader, first.startOffset, endOf(last)), plain: false, role: 'field', request: { kind: 'document', symbols: [agenda] }, node: undefined });
  }
}

/** Explicit references and plain citations of running text. */
function readInlines(reader: Reader, inlines: Inlines): void {
  const known = requestsKnownIn(inlines, reader);
  for (const part of bracesIn(inlines)) if (!isToken(part)) readMark(reader, part, known);
  for (const passage of passagesOf(inlines, reader.unit.text)) readCitations(reader, passage);
}

function readQuoted(reader: Reader, { image, startOffset }: Token): void {
  readCitations(reader, { text: image.slice(1, -1), sourceOffset: (index) => startOffset + 1 + index, words: undefined });
}

const citationsOf = keptByPassage<Language, readonly Citation[]>(findCitations);

function readCitations(reader: Reader, source: Passage): void {
  const { language } = reader.context;
  const citations = citationsOf(source, language);
  if (citations.length === 0) return;
  const reading: Reading = { text: source.text, sourceOffset: source.sourceOffset, language, citations };
  for (const citation of reading.citations) {
    reader.found.push({ ...place(reader, source.sourceOffset(citation.start), source.sourceOffset(citation.end)), plain: true, role: 'text', citation, reading });
  }
}

function readMarks(reader: Reader, references: readonly Reference[]): void {
  for (const node of references) readMark(reader, node);
}

function readMark(reader: Reader, node: Reference, known?: Map<string, Request | undefined>): void {
  const { unit } = reader;
  const [start, end] = [node.open.startOffset, endOf(node.close)];
  const request = known === undefined ? requestOf(reader, node) : knownRequest(reader, node, textBetween(unit, start, end), known);
  if (request !== undefined) reader.found.push({ unit, start, end, plain: false, role: request.kind === 'note' ? 'mark' : 'text', request, node });
}

/** What the braces of a long text ask for, by what is written in them: the same value after each edit of the text. */
const knownRequests = new WeakMap<object, { readonly numbering: Numbering; readonly requests: Map<string, Request | undefined> }>();
const MOST_REQUESTS = 10_000;

function requestsKnownIn(inlines: Inlines, { context: { numbering } }: Reader): Map<string, Request | undefined> | undefined {
  const name = nameOfLongText(inlines);
  if (name === undefined) return undefined;
  const last = knownRequests.get(name);
  const known = last?.numbering === numbering && last.requests.size < MOST_REQUESTS ? last : { numbering, requests: new Map<string, Request | undefined>() };
  knownRequests.set(name, known);
  return known.requests;
}

function knownRequest(reader: Reader, node: Reference, written: string, known: Map<string, Request | undefined>): Request | undefined {
  if (!known.has(written)) known.set(written, requestOf(reader, node));
  return known.get(written);
}

/** What the braces ask for; undefined where they cannot be read. */
function requestOf({ context: { numbering } }: Reader, { content, excess }: Reference): Request | undefined {
  if (content === undefined || excess.length > 0) return undefined;
  switch (content.kind) {
    case 'noteReference':
      return { kind: 'note', id: content.id.image };
    case 'itemReference':
      return { kind: 'item', designators: designatorsIn(content.items, numbering), agenda: ownerOf(content.owner.name) };
    case 'provisionReference': {
      const chapter = content.keyword.image === 'chapter';
      return { kind: chapter ? 'chapter' : 'article', provision: content.number.image.replace(/\s+/gu, ''), instrument: ownerOf(content.owner.name) };
    }
    case 'resolutionReference':
      return { kind: content.keyword.image === 'decision' ? 'decision' : 'resolution', number: content.number.image, body: ownerOf(content.owner.name) };
    case 'dateReference':
      return { kind: 'date', date: content.date.image };
    case 'symbolReference':
      return { kind: 'document', symbols: [nameOf(content.symbol)] };
  }
}

const ownerOf = (name: readonly Token[]) => (name.length === 0 ? undefined : nameOf(name));
const nameOf = (name: readonly Token[]) => canonicalSymbol(name.map((token) => token.image).join(' '));

/** The designators of a list with its ranges written out; what cannot be read stands as typed. */
export function designatorsIn(ranges: readonly DesignatorRange[], numbering: Numbering): string[] {
  return ranges.flatMap(({ from, to }) => {
    const expanded = to === undefined ? undefined : expandRange(from.image, to.image, numbering);
    return expanded ?? [canonicalDesignator(from.image, numbering) ?? from.image, ...(to === undefined ? [] : [canonicalDesignator(to.image, numbering) ?? to.image])];
  });
}

function readDesignators(reader: Reader, ranges: readonly DesignatorRange[], role: 'slot' | 'owner' | 'field', agenda: string | undefined): void {
  for (const range of ranges) {
    const designators = designatorsIn([range], reader.context.numbering);
    reader.found.push({ ...place(reader, range.from.startOffset, endOf(range.to ?? range.from)), plain: false, role, request: { kind: 'item', designators, agenda }, node: undefined });
  }
}

function readSymbols(reader: Reader, symbols: Extract<Block, { kind: 'documentEntry' }>['symbols']): void {
  for (const { symbol, full } of fullSymbols(symbols)) {
    reader.found.push({ ...place(reader, symbol.startOffset, endOf(symbol)), plain: false, role: 'entry', request: { kind: 'document', symbols: full }, node: undefined });
  }
  for (const { marks } of symbols) readMarks(reader, marks);
}

/** The symbols of a document entry, each in its full canonical form; `Add.1-3` stands for several. */
export function fullSymbols(symbols: Extract<Block, { kind: 'documentEntry' }>['symbols']): readonly { readonly symbol: Token; readonly full: readonly string[] }[] {
  let previous = '';
  return symbols.map(({ symbol }) => {
    const full = symbol.tokenType.name === 'FollowOn' ? expandFollowOn(previous, symbol.image) : [canonicalSymbol(symbol.image)];
    previous = full.at(-1) ?? previous;
    return { symbol, full };
  });
}

/** `Add.1-3` behind a symbol. */
function expandFollowOn(symbol: string, short: string): string[] {
  const range = /^(\w+\.)\s?(\d+)[-‐‑‒–—−](\d+)$/u.exec(short);
  if (range === null) return [followOnSymbol(symbol, canonicalSymbol(short))];
  const first = Number(range[2]);
  const count = Math.min(Math.max(Number(range[3]) - first, 0), 200) + 1;
  return Array.from({ length: count }, (_, index) => followOnSymbol(symbol, `${range[1] ?? ''}${String(first + index)}`));
}

function place({ unit }: Reader, start: number, end: number): Place {
  return { unit, start, end };
}
