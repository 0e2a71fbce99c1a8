// A bare Chevrotain lexer and parser with embedded actions for our generated agendas: a handful of tokens, six productions, no modes; set up as a language server
// that stands on Chevrotain has it, offsets only and with error recovery. What our grammar adds to the language costs on top of this.
import { createToken, EmbeddedActionsParser, Lexer } from 'chevrotain';

const HeadingMark = createToken({ name: 'HeadingMark', pattern: /# \d+\. /, start_chars_hint: ['#'] });
const Reference = createToken({ name: 'Reference', pattern: /\{item \d+(?: of [^\n{}]+)?\}/, start_chars_hint: ['{'] });
const Brace = createToken({ name: 'Brace', pattern: /\{/ });
const Text = createToken({ name: 'Text', pattern: /[^\n{]+/, line_breaks: false });
const LineEnd = createToken({ name: 'LineEnd', pattern: /\n/, line_breaks: true });
const TOKENS = [LineEnd, Reference, HeadingMark, Text, Brace];

const lexer = new Lexer(TOKENS, { positionTracking: 'onlyOffset', skipValidations: true });

class BareParser extends EmbeddedActionsParser {
  constructor() {
    super(TOKENS, { skipValidations: true, recoveryEnabled: true, maxLookahead: 2, nodeLocationTracking: 'none' });
    this.RULE('document', () => {
      const blocks = [];
      this.MANY(() => {
        blocks.push(this.SUBRULE(this.block));
      });
      return blocks;
    });
    this.RULE('block', () =>
      this.OR([{ ALT: () => this.SUBRULE(this.heading) }, { ALT: () => this.SUBRULE(this.line) }, { ALT: () => ({ kind: 'blank', end: this.CONSUME(LineEnd) }) }]),
    );
    this.RULE('heading', () => {
      const mark = this.CONSUME(HeadingMark);
      const title = this.SUBRULE(this.inlines);
      return { kind: 'heading', mark, title, end: this.CONSUME(LineEnd) };
    });
    this.RULE('line', () => {
      const inlines = this.SUBRULE(this.inlines);
      return { kind: 'line', inlines, end: this.CONSUME(LineEnd) };
    });
    this.RULE('inlines', () => {
      const inlines = [];
      this.AT_LEAST_ONE(() => {
        inlines.push(this.SUBRULE(this.inline));
      });
      return inlines;
    });
    this.RULE('inline', () => this.OR([{ ALT: () => this.CONSUME(Text) }, { ALT: () => this.CONSUME(Reference) }, { ALT: () => this.CONSUME(Brace) }]));
    this.performSelfAnalysis();
  }
}

const parser = new BareParser();

/** The blocks of a text, which must be one that `generate/agenda.mjs` makes. */
export function parseBare(text) {
  parser.input = lexer.tokenize(text).tokens;
  const blocks = parser.document();
  if (parser.errors.length > 0) throw new Error(parser.errors[0].message);
  return blocks;
}
