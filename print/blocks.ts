/**
 * What is printed, as plain data that can be sent as JSON: one block for each paragraph, heading, entry, table or note, in
 * the order of print. The words of a block are final: numbers, punctuation, titles and "(continued)" stand in it.
 */
import type { Direction, PrintLanguage } from './languages.js';

/** The content of each kind of block. */
export interface Contents {
  readonly masthead: Masthead;
  readonly title: Line;
  readonly subtitle: Line;
  /** Over the list of items and over the annotations. */
  readonly partHeading: Line & { readonly part: 'list' | 'annotations' };
  /** `@group`: in the list and in the annotations. */
  readonly group: Line;
  readonly listItem: ListItem;
  readonly itemHeading: ItemHeading;
  readonly sectionHeading: Line;
  readonly subheading: Line;
  readonly paragraph: Paragraph;
  readonly entry: Entry;
  /** A further paragraph of the entry before. */
  readonly continuation: Entry;
  readonly quotation: Line;
  readonly quotationEntry: Entry;
  readonly table: Table;
  readonly documentsHeading: Line;
  readonly documentEntry: DocumentEntry;
  readonly annexHeading: AnnexHeading;
  readonly timetable: Timetable;
  readonly note: Note;
  /** The processing number at the foot of the page. */
  readonly job: Line;
  readonly registryTitle: Line;
  readonly registryText: Line;
  readonly definitionsHeading: Line;
  readonly definition: Definition;
}
export type BlockKind = keyof Contents;
export type PrintedBlock = { readonly [Kind in BlockKind]: Block<Kind, Contents[Kind]> }[BlockKind];

export interface Block<Kind extends string, Content> {
  /** Unique among the blocks, and the same over edits elsewhere. */
  readonly key: string;
  readonly kind: Kind;
  readonly lang: PrintLanguage;
  readonly dir: Direction;
  /** Where it is written; a heading that nobody typed has the place of what it stands over. */
  readonly source?: Source;
  readonly content: Content;
}

/** A stretch of a unit of the document: zero-based UTF-16 offsets from the unit's beginning, half-open. */
export interface Source {
  readonly unit: number;
  readonly start: number;
  readonly end: number;
}

/** Runs of text without paragraph ends. */
export interface PrintedText {
  /** Where it is written, if it is; the offsets of the runs count in the same unit. */
  readonly source?: Source;
  readonly runs: readonly PrintedRun[];
}
export type PrintedRun = TextRun | MarkRun | LinkRun;

export interface TextRun {
  readonly kind: 'text';
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
  /** Where it is not the block's. */
  readonly lang?: PrintLanguage;
  /** Zero-based UTF-16 offset in the unit of the first character; absent where the words are not typed there. */
  readonly at?: number;
}
/** The mark of a note. */
export interface MarkRun {
  readonly kind: 'mark';
  /** As printed: `a`, `1`, `*`. */
  readonly text: string;
  /** The id of the note as written, which may have no text. */
  readonly note: string;
  /** What parts it from the mark before, where they are adjacent. */
  readonly separator?: string;
  /** That of the note's block. */
  readonly anchor?: string;
  readonly at?: number;
}
export interface LinkRun {
  readonly kind: 'link';
  readonly to: LinkTarget;
  readonly runs: readonly TextRun[];
  /** The whole of what links: zero-based UTF-16 offset in the unit. */
  readonly at?: number;
}
export interface LinkTarget {
  /** `address`: a web or mail address; the others by what is cited. */
  readonly kind: 'address' | 'document' | 'resolution' | 'decision' | 'item' | 'article' | 'chapter' | 'instrument' | 'note' | 'date';
  /** The canonical names, as in the language reference, section 12: `CAC/COSP 8/9`, `4(b)`. */
  readonly names: readonly string[];
  /** The folder defines it. */
  readonly resolved: boolean;
  /** `https:`, `http:`, `mailto:`, or `#` and the anchor of a block. */
  readonly href?: string;
}

export interface Line {
  readonly text: PrintedText;
}
export interface Paragraph extends Line {
  /** As printed, `12.`, where paragraphs are numbered. */
  readonly number?: string;
}
/** An entry of a list in the text. */
export interface Entry extends Line {
  /** From 1. */
  readonly level: number;
}
export interface AnnexHeading {
  /** `Annex I`. */
  readonly word: PrintedText;
  readonly title: PrintedText;
}
export interface Definition {
  /** What is defined: `CAC/COSP`. */
  readonly name: PrintedText;
  readonly text?: PrintedText;
}

export interface Masthead {
  readonly lines: readonly MastheadLine[];
}
export interface MastheadLine {
  readonly role: MastheadRole;
  readonly text: PrintedText;
}
export type MastheadRole = 'organization' | 'symbol' | 'organ' | 'distribution' | 'date' | 'language' | 'original' | 'body' | 'session' | 'meeting' | 'item';

/** An entry of the list of items. */
export interface ListItem {
  /** 1 to 3. */
  readonly level: number;
  /** As printed, `(a)`; absent for an entry without number. */
  readonly number?: string;
  readonly title: PrintedText;
  /** With its brackets and the space before them. */
  readonly status?: PrintedText;
  /** The final punctuation, and the marks of notes that stand beside it. */
  readonly end: PrintedText;
}
export interface ItemHeading {
  readonly level: number;
  readonly number?: string;
  readonly title: PrintedText;
  /** What links to the item name behind `#`. */
  readonly anchor?: string;
}

export interface Table {
  readonly head?: TableRow;
  readonly rows: readonly TableRow[];
}
export interface TableRow {
  readonly source: Source;
  readonly cells: readonly PrintedText[];
}

/** At least one of the two. */
export interface DocumentEntry {
  readonly title?: PrintedText;
  /** Behind a title with its brackets and the space before them. */
  readonly symbols?: PrintedText;
}

export interface Timetable {
  readonly columns: readonly PrintedText[];
  readonly rows: readonly (TimetableDay | TimetableSlot)[];
}
export interface TimetableDay {
  readonly kind: 'day';
  readonly source: Source;
  readonly text: PrintedText;
}
export interface TimetableSlot {
  readonly kind: 'slot';
  readonly source: Source;
  readonly time: PrintedText;
  readonly cells: readonly TimetableCell[];
}
export interface TimetableCell {
  /** How many columns it stands across. */
  readonly span: number;
  /** Each item or quotation with its number, marks and "(continued)"; entries and their pieces are printed with a space between. */
  readonly entries: readonly (readonly PrintedText[])[];
}

export interface Note {
  /** The mark as printed. */
  readonly mark: string;
  readonly text: PrintedText;
  /** Under what it stands. */
  readonly under: 'masthead' | 'table' | 'part';
  readonly anchor?: string;
}
