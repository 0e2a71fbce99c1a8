/** Productions of directives and what stands behind them on the line (language reference, sections 3 to 8). */
import type { IToken } from 'chevrotain';
import * as n from '../nodes.js';
import * as t from '../tokens.js';
import type { Rule } from './inline.js';
import { ValueProductions } from './values.js';

export class DirectiveProductions extends ValueProductions {
  directive: Rule<n.Directive> = this.RULE('directive', () =>
    this.OR([
      { ALT: () => n.directive(this.CONSUME(t.DIRECTIVE_OF_ARGUMENT.symbol), this.SUBRULE(this.nameArgument), this.SUBRULE(this.fields)) },
      {
        ALT: () => n.directive(this.CONSUME(t.DIRECTIVE_OF_ARGUMENT.prefix), this.SUBRULE2(this.nameArgument), this.SUBRULE2(this.fields)),
      },
      { ALT: () => n.directive(this.CONSUME(t.DIRECTIVE_OF_ARGUMENT.id), this.SUBRULE3(this.nameArgument), this.SUBRULE3(this.fields)) },
      {
        ALT: () => n.directive(this.CONSUME(t.DIRECTIVE_OF_ARGUMENT.number), this.SUBRULE(this.numberArgument), this.SUBRULE4(this.fields)),
      },
      { ALT: () => n.directive(this.CONSUME(t.DIRECTIVE_OF_ARGUMENT.title), this.SUBRULE(this.titleArgument), this.SUBRULE5(this.fields)) },
      {
        ALT: () => n.directive(this.CONSUME(t.DIRECTIVE_OF_ARGUMENT.items), this.SUBRULE(this.ownersArgument), this.SUBRULE6(this.fields)),
      },
      { ALT: () => n.directive(this.CONSUME(t.DIRECTIVE_OF_ARGUMENT.none), this.SUBRULE(this.noArgument), this.SUBRULE7(this.fields)) },
    ]),
  );

  nameArgument: Rule<n.NameArgument> = this.RULE('nameArgument', () => {
    const name = this.OPTION(() => this.CONSUME(t.DefinedName));
    const stars = this.OPTION2(() => this.CONSUME(t.NameStars));
    const marks = this.SUBRULE(this.marks);
    const excess: (IToken | n.Reference)[] = [];
    this.MANY(() => {
      excess.push(
        this.OR([
          { ALT: () => this.CONSUME2(t.DefinedName) },
          { ALT: () => this.CONSUME2(t.NameStars) },
          { ALT: () => this.CONSUME(t.Excess) },
          { ALT: () => this.SUBRULE(this.reference) },
        ]),
      );
    });
    return n.nameArgument(name, stars, marks, excess);
  });

  numberArgument: Rule<n.NumberArgument> = this.RULE('numberArgument', () => {
    const body = this.OPTION(() => this.CONSUME(t.Name));
    const number = this.OPTION2(() => this.CONSUME(t.ResolutionNumber));
    const excess: IToken[] = [];
    this.MANY(() => {
      excess.push(
        this.OR([
          { ALT: () => this.CONSUME2(t.Name) },
          { ALT: () => this.CONSUME2(t.ResolutionNumber) },
          { ALT: () => this.CONSUME(t.Excess) },
        ]),
      );
    });
    return n.numberArgument(body, number, excess);
  });

  titleArgument: Rule<n.TitleArgument> = this.RULE('titleArgument', () => n.titleArgument(this.SUBRULE(this.inlines)));

  ownersArgument: Rule<n.OwnersArgument> = this.RULE('ownersArgument', () => {
    const owners = this.OPTION(() => this.SUBRULE(this.designators)) ?? [];
    return n.ownersArgument(owners, this.SUBRULE(this.excess));
  });

  noArgument: Rule<n.NoArgument> = this.RULE('noArgument', () => n.noArgument(this.OPTION(() => this.CONSUME(t.Excess))));

  unknownDirective: Rule<n.UnknownDirective> = this.RULE('unknownDirective', () =>
    n.unknownDirective(
      this.CONSUME(t.UnknownDirective),
      this.OPTION(() => this.CONSUME(t.Prose)),
    ),
  );

  noteDirective: Rule<n.Note> = this.RULE('noteDirective', () => {
    const mark = this.CONSUME(t.DIRECTIVE_OF_ARGUMENT.note);
    const id = this.OPTION(() => this.CONSUME(t.NoteId));
    const text = this.SUBRULE(this.inlines);
    const excess = this.OPTION2(() => this.CONSUME(t.Excess));
    return this.ACTION(() => n.noteDirective(mark, id, text, excess)); // reads the id, which is none while the grammar is recorded
  });
}
