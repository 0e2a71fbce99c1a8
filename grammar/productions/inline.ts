/**
 * Productions of text within a line: inline text, explicit references and designators
 * (language reference, sections 2, 4 "Designators" and 9).
 */
import { EmbeddedActionsParser, type DSLMethodOpts, type IOrAlt, type IToken, type ParserMethod, type TokenType } from 'chevrotain';
import { TOKEN_TYPES } from '../modes.js';
import * as n from '../nodes.js';
import * as t from '../tokens.js';

export type Rule<Result> = ParserMethod<[], Result>;

/**
 * Alternatives that a production keeps: where one is tried at every block, reference or stretch of text, a list made anew each time is most of
 * what parsing leaves to the garbage collector.
 */
export type Alternatives<Result> = IOrAlt<Result>[];
/** The same for something that may be missing, and is there only if a condition holds. */
export type Optional<Result> = DSLMethodOpts<Result>;

const RANGE_STARTS = [t.Designator, t.Roman];
const RANGE_ENDS = [...RANGE_STARTS, t.SubDesignator];
const OWNER_STARTS = [...RANGE_STARTS, t.Symbol, t.Name, t.DateToken, t.Dash];

export class InlineProductions extends EmbeddedActionsParser {
  /** `skipValidations`: leave out the checks of the grammar itself, which cost time at every start. */
  constructor(skipValidations: boolean) {
    super(TOKEN_TYPES, { skipValidations, maxLookahead: 2, nodeLocationTracking: 'none', recoveryEnabled: false });
  }

  /** Whether the token behind the next is of one of the types: a separator that nothing follows is left as it stands. */
  protected follows(types: readonly TokenType[]): boolean {
    const { tokenType } = this.LA(2);
    return types.includes(tokenType);
  }

  reference: Rule<n.Reference> = this.RULE('reference', () => {
    const open = this.CONSUME(t.ReferenceOpen);
    const content = this.OPTION(() => this.SUBRULE(this.referenceContent));
    const excess = this.SUBRULE(this.excess);
    const link: IToken[] = [];
    const bar = this.OPTION2(() => this.CONSUME(t.LinkBar));
    this.MANY(() => {
      link.push(this.OR([{ ALT: () => this.CONSUME(t.LinkText) }, { ALT: () => this.CONSUME(t.LinkBreak) }]));
    });
    return n.reference(open, content, excess, bar, link, this.CONSUME(t.ReferenceClose));
  });

  readonly #contents: Alternatives<n.ReferenceContent> = [
    { ALT: () => this.SUBRULE(this.noteReference) },
    { ALT: () => this.SUBRULE(this.itemReference) },
    { ALT: () => this.SUBRULE(this.provisionReference) },
    { ALT: () => this.SUBRULE(this.resolutionReference) },
    { ALT: () => this.SUBRULE(this.dateReference) },
    { ALT: () => this.SUBRULE(this.symbolReference) },
  ];
  referenceContent: Rule<n.ReferenceContent> = this.RULE('referenceContent', () => this.OR(this.#contents));

  noteReference: Rule<n.NoteReference> = this.RULE('noteReference', () => {
    const keyword = this.OR([{ ALT: () => this.CONSUME(t.Caret) }, { ALT: () => this.CONSUME(t.NoteKeyword) }]);
    return n.noteReference(keyword, this.CONSUME(t.MarkId));
  });

  itemReference: Rule<n.ItemReference> = this.RULE('itemReference', () => {
    const keyword = this.CONSUME(t.ItemKeyword);
    const items = this.SUBRULE(this.designators);
    return n.itemReference(keyword, items, this.SUBRULE(this.ofOwner));
  });

  provisionReference: Rule<n.ProvisionReference> = this.RULE('provisionReference', () => {
    const keyword = this.OR([{ ALT: () => this.CONSUME(t.ArticleKeyword) }, { ALT: () => this.CONSUME(t.ChapterKeyword) }]);
    const number = this.OR2([{ ALT: () => this.CONSUME(t.Designator) }, { ALT: () => this.CONSUME(t.Roman) }]);
    return n.provisionReference(keyword, number, this.SUBRULE(this.ofOwner));
  });

  resolutionReference: Rule<n.ResolutionReference> = this.RULE('resolutionReference', () => {
    const keyword = this.CONSUME(t.ResolutionKeyword);
    const number = this.CONSUME(t.ResolutionNumber);
    return n.resolutionReference(keyword, number, this.SUBRULE(this.ofOwner));
  });

  dateReference: Rule<n.DateReference> = this.RULE('dateReference', () =>
    n.dateReference(this.OR([{ ALT: () => this.CONSUME(t.DateTime) }, { ALT: () => this.CONSUME(t.DateToken) }])),
  );

  /** `CAC/COSP/2021/1`, `WHA53.16`, `200 EX/1`. */
  symbolReference: Rule<n.SymbolReference> = this.RULE('symbolReference', () =>
    this.OR([
      { ALT: () => n.symbolReference([this.CONSUME(t.Symbol)]) },
      { ALT: () => n.symbolReference([this.CONSUME(t.ResolutionNumber)]) },
      { ALT: () => n.symbolReference(this.SUBRULE(this.spacedSymbol)) },
    ]),
  );

  /** `200 EX/1`, of which `39 C/5` looks like a resolution's number from its letter on. */
  spacedSymbol: Rule<readonly IToken[]> = this.RULE('spacedSymbol', () => {
    const number = this.CONSUME(t.Designator);
    return n.tokens(number, this.OR([{ ALT: () => this.CONSUME(t.Symbol) }, { ALT: () => this.CONSUME(t.ResolutionNumber) }]));
  });

  readonly #owner: Optional<n.Owner> = {
    GATE: () => this.follows(OWNER_STARTS), // `{item 3 of }`
    DEF: () => n.owner(this.CONSUME(t.Of), this.SUBRULE(this.ownerName)),
  };
  ofOwner: Rule<n.Owner> = this.RULE('ofOwner', () => this.OPTION(this.#owner) ?? n.owner(undefined, []));

  /** The agenda, body or instrument behind `of`: a symbol, or a name, which may be several words. */
  ownerName: Rule<readonly IToken[]> = this.RULE('ownerName', () =>
    this.OR([
      { ALT: () => n.tokens(this.CONSUME(t.Symbol)) },
      { ALT: () => this.SUBRULE(this.spacedSymbol) },
      { ALT: () => this.SUBRULE(this.words) },
    ]),
  );

  words: Rule<readonly IToken[]> = this.RULE('words', () => {
    const words: IToken[] = [];
    this.AT_LEAST_ONE(() => {
      words.push(
        this.OR([
          { ALT: () => this.CONSUME(t.Name) },
          { ALT: () => this.CONSUME(t.Roman) },
          { ALT: () => this.CONSUME(t.Designator) },
          { ALT: () => this.CONSUME(t.DateToken) },
          { ALT: () => this.CONSUME(t.Dash) },
        ]),
      );
    });
    return words;
  });

  /** An agenda by itself, all of whose items are meant. */
  agendaName: Rule<readonly IToken[]> = this.RULE('agendaName', () =>
    this.OR([{ ALT: () => n.tokens(this.CONSUME(t.Symbol)) }, { ALT: () => n.tokens(this.CONSUME(t.Name)) }]),
  );

  /** `2-5`, `2, 4(b)`, `4(a)-(c)`, `I-VIII`. */
  designators: Rule<n.DesignatorRange[]> = this.RULE('designators', () => {
    const ranges = [this.SUBRULE(this.designatorRange)];
    this.MANY({
      GATE: () => this.follows(RANGE_STARTS), // `{items 2, }`
      DEF: () => ranges.push(n.followingRange(this.CONSUME(t.Comma), this.SUBRULE2(this.designatorRange))),
    });
    return ranges;
  });

  readonly #firstDesignators: Alternatives<IToken> = [{ ALT: () => this.CONSUME(t.Designator) }, { ALT: () => this.CONSUME(t.Roman) }];
  readonly #lastDesignators: Alternatives<IToken> = [
    { ALT: () => this.CONSUME2(t.Designator) },
    { ALT: () => this.CONSUME(t.SubDesignator) },
    { ALT: () => this.CONSUME2(t.Roman) },
  ];
  readonly #rangeEnd: Optional<n.RangeEnd> = {
    GATE: () => this.follows(RANGE_ENDS), // `@documents 2-`
    DEF: () => n.rangeEnd(this.CONSUME(t.Dash), this.OR2(this.#lastDesignators)),
  };
  designatorRange: Rule<n.DesignatorRange> = this.RULE('designatorRange', () =>
    n.designatorRange(undefined, this.OR(this.#firstDesignators), this.OPTION(this.#rangeEnd)),
  );

  /** What stands behind a value or a reference and does not belong to it. */
  excess: Rule<IToken[]> = this.RULE('excess', () => {
    const pieces: IToken[] = [];
    this.MANY(() => {
      pieces.push(this.CONSUME(t.Piece));
    });
    return pieces;
  });

  /** Text, then references with text behind each: two lists, since asking at each token which of them it is takes longer. */
  inlines: Rule<n.Inlines> = this.RULE('inlines', () => {
    const parts: (IToken | n.Reference)[] = [];
    this.MANY(() => {
      parts.push(this.CONSUME(t.InlineToken));
    });
    this.MANY2(() => {
      parts.push(this.SUBRULE(this.reference));
      this.MANY3(() => {
        parts.push(this.CONSUME2(t.InlineToken));
      });
    });
    return n.inlines(parts);
  });

  /** Marks of notes; other references in their place are kept and reported. */
  marks: Rule<n.Reference[]> = this.RULE('marks', () => {
    const marks: n.Reference[] = [];
    this.MANY(() => {
      marks.push(this.SUBRULE(this.reference));
    });
    return marks;
  });
}
