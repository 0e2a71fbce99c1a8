/**
 * The productions, in the order of the language reference. Each action is one call of a constructor of `nodes.ts`.
 * The lexer has told the kinds of lines apart, and every production takes what does not fit it as it is (`excess`):
 * no text fails to parse.
 */
import type { IToken } from 'chevrotain';
import * as n from './nodes.js';
import { DirectiveProductions } from './productions/directives.js';
import type { Alternatives, Rule } from './productions/inline.js';
import * as t from './tokens.js';

export class AgendaParser extends DirectiveProductions {
  /** `skipValidations`: leave out the checks of the grammar itself, which cost time at every start. */
  constructor(skipValidations: boolean) {
    super(skipValidations);
    this.performSelfAnalysis();
  }

  /** A unit: its blocks, one after the other. */
  blocks: Rule<n.Block[]> = this.RULE('blocks', () => {
    const blocks: n.Block[] = [];
    this.MANY(() => {
      blocks.push(this.SUBRULE(this.block));
    });
    return blocks;
  });

  readonly #blocks: Alternatives<n.Block> = [
    { ALT: () => this.SUBRULE(this.paragraph) },
    { ALT: () => this.SUBRULE(this.heading) },
    { ALT: () => this.SUBRULE(this.directive) },
    { ALT: () => this.SUBRULE(this.listEntry) },
    { ALT: () => this.SUBRULE(this.continuation) },
    { ALT: () => this.SUBRULE(this.quotation) },
    { ALT: () => this.SUBRULE(this.quotationEntry) },
    { ALT: () => this.SUBRULE(this.row) },
    { ALT: () => this.SUBRULE(this.symbolsFirst) },
    { ALT: () => this.SUBRULE(this.titleFirst) },
    { ALT: () => this.SUBRULE(this.documentText) },
    { ALT: () => this.SUBRULE(this.noEntry) },
    { ALT: () => this.SUBRULE(this.day) },
    { ALT: () => this.SUBRULE(this.slot) },
    { ALT: () => this.SUBRULE(this.noSlot) },
    { ALT: () => this.SUBRULE(this.note) },
    { ALT: () => this.SUBRULE(this.noteDirective) },
    { ALT: () => this.SUBRULE(this.field) },
    { ALT: () => this.SUBRULE(this.unknownDirective) },
  ];
  block: Rule<n.Block> = this.RULE('block', () => this.OR(this.#blocks));

  // 2. Lines of text.

  paragraph: Rule<n.Paragraph> = this.RULE('paragraph', () => {
    const start = this.OR([{ ALT: () => this.CONSUME(t.ParagraphStart) }, { ALT: () => this.CONSUME(t.LineEscape) }]);
    return n.paragraph(start, this.SUBRULE(this.inlines));
  });

  listEntry: Rule<n.ListEntry> = this.RULE('listEntry', () => n.listEntry(this.CONSUME(t.DashMark), this.SUBRULE(this.inlines)));

  continuation: Rule<n.Continuation> = this.RULE('continuation', () =>
    n.continuation(this.CONSUME(t.ContinuationStart), this.SUBRULE(this.inlines)),
  );

  quotation: Rule<n.Quotation> = this.RULE('quotation', () => n.quotation(this.CONSUME(t.QuotationMark), this.SUBRULE(this.inlines)));

  quotationEntry: Rule<n.QuotationEntry> = this.RULE('quotationEntry', () =>
    n.quotationEntry(this.CONSUME(t.QuotationDash), this.SUBRULE(this.inlines)),
  );

  row: Rule<n.Row> = this.RULE('row', () => {
    const cells = [n.rowCell(this.CONSUME(t.TableBar), this.SUBRULE(this.inlines))];
    this.MANY(() => {
      cells.push(n.rowCell(this.CONSUME(t.Bar), this.SUBRULE2(this.inlines)));
    });
    return n.row(cells);
  });

  // 4. Items.

  heading: Rule<n.Heading> = this.RULE('heading', () => {
    const mark = this.CONSUME(t.HeadingMark);
    const unnumbered = this.OPTION(() => this.CONSUME(t.NoNumber));
    const number = this.OPTION2(() => this.CONSUME(t.ItemNumber));
    const start = this.OPTION3(() => this.CONSUME(t.TitleStart));
    return n.heading(mark, unnumbered, number, start, this.SUBRULE(this.inlines), this.SUBRULE(this.fields));
  });

  // 5. Documents.

  symbolsFirst: Rule<n.SymbolsFirst> = this.RULE('symbolsFirst', () =>
    n.symbolsFirst(
      this.CONSUME(t.SymbolEntryStart),
      this.SUBRULE(this.entrySymbols),
      this.OPTION(() => this.CONSUME(t.TitleGap)),
      this.SUBRULE(this.inlines),
    ),
  );

  titleFirst: Rule<n.TitleFirst> = this.RULE('titleFirst', () => {
    const start = this.CONSUME(t.TitledEntryStart);
    const title = this.SUBRULE(this.inlines);
    const open = this.CONSUME(t.SymbolsOpen);
    const symbols = this.SUBRULE(this.entrySymbols);
    const close = this.OPTION(() => this.CONSUME(t.SymbolsClose));
    const stars = this.OPTION2(() => this.CONSUME(t.SymbolStars));
    const marks = this.SUBRULE(this.marks);
    return n.titleFirst(
      start,
      title,
      open,
      symbols,
      close,
      stars,
      marks,
      this.OPTION3(() => this.CONSUME(t.Excess)),
    );
  });

  entrySymbols: Rule<n.EntrySymbol[]> = this.RULE('entrySymbols', () => {
    const symbols: n.EntrySymbol[] = [];
    this.MANY(() => {
      symbols.push(this.SUBRULE(this.entrySymbol));
    });
    return symbols;
  });

  entrySymbol: Rule<n.EntrySymbol> = this.RULE('entrySymbol', () => {
    const separator = this.OPTION(() => this.CONSUME(t.SymbolSeparator));
    const symbol = this.OR([{ ALT: () => this.CONSUME(t.EntrySymbol) }, { ALT: () => this.CONSUME(t.FollowOn) }]);
    const stars = this.OPTION2(() => this.CONSUME(t.SymbolStars));
    return n.entrySymbol(separator, symbol, stars, this.SUBRULE(this.marks));
  });

  documentText: Rule<n.DocumentText> = this.RULE('documentText', () =>
    n.documentText(this.CONSUME(t.DocumentsDash), this.SUBRULE(this.inlines)),
  );

  noEntry: Rule<n.NoEntry> = this.RULE('noEntry', () => n.noEntry(this.CONSUME(t.NoEntry)));

  // 6. Timetable.

  day: Rule<n.Day> = this.RULE('day', () => {
    const start = this.CONSUME(t.DayStart);
    const date = this.CONSUME(t.DateToken);
    const details: (IToken | n.Reference)[] = [];
    this.MANY(() => {
      details.push(this.OR([{ ALT: () => this.CONSUME(t.Piece) }, { ALT: () => this.SUBRULE(this.reference) }]));
    });
    return n.day(start, date, details);
  });

  slot: Rule<n.Slot> = this.RULE('slot', () => {
    const start = this.CONSUME(t.SlotStart);
    const head = this.SUBRULE(this.slotHead);
    const cells = [this.SUBRULE(this.slotCell)];
    this.MANY(() => {
      cells.push(n.followingCell(this.CONSUME(t.Bar), this.SUBRULE2(this.slotCell)));
    });
    return n.slot(start, head, cells);
  });

  /** Times or a name; neither where a quotation mark is not closed. */
  slotHead: Rule<n.SlotHead> = this.RULE('slotHead', () => {
    let name: IToken | undefined;
    let from: IToken | undefined;
    let dash: IToken | undefined;
    let to: IToken | undefined;
    this.OPTION(() => {
      this.OR([
        { ALT: () => (name = this.CONSUME(t.Quoted)) },
        {
          ALT: () => {
            from = this.CONSUME(t.Time);
            this.OPTION2({
              GATE: () => this.follows([t.Time]), // `9:00- 1`
              DEF: () => {
                dash = this.CONSUME(t.Dash);
                to = this.CONSUME2(t.Time);
              },
            });
          },
        },
      ]);
    });
    return n.slotHead(name, from, dash, to);
  });

  slotCell: Rule<n.SlotCell> = this.RULE('slotCell', () => {
    const marks = this.SUBRULE(this.marks);
    const entries: n.SlotEntry[] = [];
    this.MANY(() => {
      entries.push(this.SUBRULE(this.slotEntry));
    });
    return n.slotCell(undefined, marks, entries);
  });

  slotEntry: Rule<n.SlotEntry> = this.RULE('slotEntry', () =>
    this.OR([
      {
        ALT: () =>
          n.slotEntry(
            this.SUBRULE(this.separator),
            this.OPTION(() => this.SUBRULE(this.slotContent)),
            this.SUBRULE(this.marks),
          ),
      },
      { ALT: () => n.slotEntry(undefined, this.SUBRULE2(this.slotContent), this.SUBRULE2(this.marks)) },
    ]),
  );

  slotContent: Rule<n.DesignatorRange | IToken | n.Label> = this.RULE('slotContent', () =>
    this.OR([
      { ALT: () => this.SUBRULE(this.designatorRange) },
      { ALT: () => this.CONSUME(t.Quoted) },
      { ALT: () => this.SUBRULE(this.label) },
    ]),
  );

  label: Rule<n.Label> = this.RULE('label', () => {
    const words: IToken[] = [];
    this.AT_LEAST_ONE(() => {
      words.push(
        this.OR([
          { ALT: () => this.CONSUME(t.Name) },
          { ALT: () => this.CONSUME(t.Stray) },
          { ALT: () => this.CONSUME(t.Dash) },
          { ALT: () => this.CONSUME(t.Dots) },
          { ALT: () => this.CONSUME(t.Time) },
          { ALT: () => this.CONSUME(t.SubDesignator) },
        ]),
      );
    });
    return n.label(words);
  });

  noSlot: Rule<n.NoSlot> = this.RULE('noSlot', () => n.noSlot(this.CONSUME(t.NoSlotLine)));

  note: Rule<n.Note> = this.RULE('note', () => {
    const mark = this.OR([
      { ALT: () => this.CONSUME(t.NoteMark) },
      { ALT: () => this.CONSUME(t.DocumentsNoteMark) },
      { ALT: () => this.CONSUME(t.ScheduleNoteMark) },
    ]);
    const text = this.SUBRULE(this.inlines);
    return this.ACTION(() => n.note(mark, text)); // reads the mark, which is none while the grammar is recorded
  });
}
