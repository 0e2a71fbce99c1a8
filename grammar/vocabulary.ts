/**
 * The words of the language as data: directives, their fields and the kinds of value that a field takes.
 * Everything that knows a directive or a field by name reads it here; the syntax colouring is tested against it.
 */

/** Language codes of the six official languages of the United Nations, in the order of their English names. */
export const LANGUAGES = ['ar', 'zh', 'en', 'fr', 'ru', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];

/**
 * How the value of a field is read.
 * `text`: running text with references; `plain`: text as it stands; `word`: one of a closed list (`values`);
 * `date`, `dates` (`DATE .. DATE`); `items` (`4 of SYMBOL; 3`); `parts` (several, parted by `;`); `cells` (parted by `|`);
 * `ranges` (`1-71`, `I-VIII`); `provisions` (`1(a)-(c), 2`).
 */
export type ValueKind = 'text' | 'plain' | 'word' | 'date' | 'dates' | 'items' | 'parts' | 'cells' | 'ranges' | 'provisions';

export interface FieldSpec {
  readonly value: ValueKind;
  /** The closed list of a `word` field. */
  readonly values?: readonly string[];
  /** The key may end in `.language`, as in `name.fr`. */
  readonly translated?: boolean;
  /** The key is followed by a number, as in `article 54` or `session 8`. */
  readonly numbered?: boolean;
  /** Its absence is reported: as an error or as a warning. */
  readonly required?: 'error' | 'warning';
}

/** How the rest of a directive's line is read. */
export type ArgumentKind = 'symbol' | 'prefix' | 'number' | 'id' | 'title' | 'items' | 'note' | 'none';

export interface DirectiveSpec {
  readonly argument: ArgumentKind;
  /** Opens a part of the document (others are blocks inside the part they stand in). */
  readonly part?: true;
  /** Defines a name. */
  readonly definition?: true;
  readonly fields: Readonly<Record<string, FieldSpec>>;
}

const text: FieldSpec = { value: 'text' };
const plain: FieldSpec = { value: 'plain' };
const translatedText: FieldSpec = { value: 'text', translated: true };
const translatedParts: FieldSpec = { value: 'parts', translated: true };
const language: FieldSpec = { value: 'word', values: LANGUAGES };

/** The directives, in the order of the language reference (sections 3 to 8). */
export const DIRECTIVES: Readonly<Record<string, DirectiveSpec>> = {
  agenda: {
    argument: 'symbol',
    part: true,
    fields: {
      language: { ...language, required: 'error' },
      original: language,
      distribution: { value: 'word', values: ['general', 'limited', 'restricted', 'none'] },
      date: { value: 'date', required: 'warning' },
      meeting: { value: 'dates', required: 'warning' },
      place: text,
      session: text,
      title: text,
      subtitle: text,
      item: { value: 'items' },
      organ: text,
      body: text,
      organization: text,
      job: plain,
      timezone: plain,
      numbering: { value: 'cells' },
      'list-heading': text,
      'annotations-heading': text,
      paragraphs: { value: 'word', values: ['plain', 'numbered'] },
    },
  },
  group: { argument: 'title', part: true, fields: {} },
  section: { argument: 'title', part: true, fields: {} },
  annex: { argument: 'title', part: true, fields: {} },
  heading: { argument: 'title', fields: {} },
  documents: { argument: 'items', fields: { heading: text } },
  schedule: { argument: 'none', fields: { tracks: { value: 'cells' } } },
  note: { argument: 'note', fields: {} },
  body: {
    argument: 'prefix',
    definition: true,
    fields: {
      name: translatedText,
      short: translatedParts,
      session: { value: 'dates', numbered: true },
      symbols: { value: 'parts' },
      resolutions: { value: 'parts' },
    },
  },
  resolution: { argument: 'number', definition: true, fields: { title: translatedText, adopted: { value: 'date' }, symbol: plain } },
  decision: { argument: 'number', definition: true, fields: { title: translatedText, adopted: { value: 'date' }, symbol: plain } },
  document: { argument: 'symbol', definition: true, fields: { title: translatedText, date: { value: 'date' }, kind: plain } },
  instrument: {
    argument: 'id',
    definition: true,
    fields: {
      name: translatedText,
      short: translatedParts,
      articles: { value: 'ranges' },
      chapters: { value: 'ranges' },
      article: { value: 'provisions', numbered: true },
      symbol: plain,
    },
  },
};

/** The fields that may stand under an item heading (section 4); any other `word:` there is text. */
export const HEADING_FIELDS: Readonly<Record<string, FieldSpec>> = {
  'agenda-title': text,
  'schedule-title': text,
  status: text,
  joint: { value: 'items' },
  id: plain,
};

/** The keywords of explicit references (section 9); they are English in every language. */
export const REFERENCE_KEYWORDS = ['resolution', 'decision', 'item', 'items', 'article', 'chapter', 'note', 'of'] as const;
