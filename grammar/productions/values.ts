/** Productions of fields and their values (language reference, sections 3, 4 and 8). */
import type { IToken } from 'chevrotain';
import * as n from '../nodes.js';
import * as t from '../tokens.js';
import { InlineProductions, type Rule } from './inline.js';

const GROUP_STARTS = [t.Designator, t.Roman, t.Symbol, t.Name];

export class ValueProductions extends InlineProductions {
  fields: Rule<n.Field[]> = this.RULE('fields', () => {
    const fields: n.Field[] = [];
    this.MANY(() => {
      fields.push(this.SUBRULE(this.field));
    });
    return fields;
  });

  field: Rule<n.Field> = this.RULE('field', () =>
    this.OR([
      { ALT: () => n.field(this.CONSUME(t.KEY_OF_KIND.text), true, this.SUBRULE(this.textValue), []) },
      { ALT: () => n.field(this.CONSUME(t.KEY_OF_KIND.plain), true, this.SUBRULE(this.plainValue), []) },
      {
        ALT: () =>
          n.field(
            this.CONSUME(t.KEY_OF_KIND.word),
            true,
            this.OPTION(() => this.SUBRULE(this.wordValue)),
            this.SUBRULE(this.excess),
          ),
      },
      {
        ALT: () =>
          n.field(
            this.CONSUME(t.KEY_OF_KIND.date),
            true,
            this.OPTION2(() => this.SUBRULE(this.dateValue)),
            this.SUBRULE2(this.excess),
          ),
      },
      {
        ALT: () =>
          n.field(
            this.CONSUME(t.KEY_OF_KIND.dates),
            true,
            this.OPTION3(() => this.SUBRULE(this.datesValue)),
            this.SUBRULE3(this.excess),
          ),
      },
      {
        ALT: () =>
          n.field(
            this.CONSUME(t.KEY_OF_KIND.items),
            true,
            this.OPTION4(() => this.SUBRULE(this.itemsValue)),
            this.SUBRULE4(this.excess),
          ),
      },
      { ALT: () => n.field(this.CONSUME(t.KEY_OF_KIND.parts), true, this.SUBRULE(this.partsValue), []) },
      { ALT: () => n.field(this.CONSUME(t.KEY_OF_KIND.cells), true, this.SUBRULE(this.cellsValue), []) },
      {
        ALT: () =>
          n.field(
            this.CONSUME(t.KEY_OF_KIND.ranges),
            true,
            this.OPTION5(() => this.SUBRULE(this.rangesValue)),
            this.SUBRULE5(this.excess),
          ),
      },
      {
        ALT: () =>
          n.field(
            this.CONSUME(t.KEY_OF_KIND.provisions),
            true,
            this.OPTION6(() => this.SUBRULE2(this.rangesValue)),
            this.SUBRULE6(this.excess),
          ),
      },
      { ALT: () => n.field(this.CONSUME(t.UnknownKey), false, this.SUBRULE2(this.plainValue), []) },
    ]),
  );

  textValue: Rule<n.TextValue> = this.RULE('textValue', () => n.textValue(this.SUBRULE(this.inlines)));

  plainValue: Rule<n.PlainValue> = this.RULE('plainValue', () => {
    const lines: IToken[] = [];
    this.MANY(() => {
      lines.push(this.CONSUME(t.Plain));
    });
    return n.plainValue(lines);
  });

  wordValue: Rule<n.WordValue> = this.RULE('wordValue', () => n.wordValue(this.CONSUME(t.Name)));

  dateValue: Rule<n.DateValue> = this.RULE('dateValue', () => n.dateValue(this.CONSUME(t.DateToken)));

  datesValue: Rule<n.DatesValue> = this.RULE('datesValue', () => {
    const from = this.CONSUME(t.DateToken);
    let separator: IToken | undefined;
    let to: IToken | undefined;
    this.OPTION({
      GATE: () => this.follows([t.DateToken]), // `meeting: 2031-05-05 ..`
      DEF: () => {
        separator = this.OR([{ ALT: () => this.CONSUME(t.Dots) }, { ALT: () => this.CONSUME(t.Dash) }]);
        to = this.CONSUME2(t.DateToken);
      },
    });
    return n.datesValue(from, separator, to);
  });

  itemsValue: Rule<n.ItemsValue> = this.RULE('itemsValue', () => {
    const groups = [this.SUBRULE(this.itemGroup)];
    this.MANY({
      GATE: () => this.follows(GROUP_STARTS), // `joint: 4;`
      DEF: () => groups.push(n.followingGroup(this.SUBRULE(this.separator), this.SUBRULE2(this.itemGroup))),
    });
    return n.itemsValue(groups);
  });

  /** What parts the entries of a list; which mark it should be is said elsewhere. */
  separator: Rule<IToken> = this.RULE('separator', () =>
    this.OR([{ ALT: () => this.CONSUME(t.Comma) }, { ALT: () => this.CONSUME(t.Semicolon) }]),
  );

  itemGroup: Rule<n.ItemGroup> = this.RULE('itemGroup', () =>
    this.OR([
      { ALT: () => n.itemGroup(undefined, this.SUBRULE(this.designators), this.SUBRULE(this.ofOwner)) },
      { ALT: () => n.itemGroup(undefined, [], n.owner(undefined, this.SUBRULE(this.agendaName))) },
    ]),
  );

  partsValue: Rule<n.ListValue> = this.RULE('partsValue', () => {
    const pieces: IToken[] = [];
    this.MANY(() => {
      pieces.push(this.OR([{ ALT: () => this.CONSUME(t.Part) }, { ALT: () => this.CONSUME(t.Semicolon) }]));
    });
    return n.listValue(pieces);
  });

  cellsValue: Rule<n.ListValue> = this.RULE('cellsValue', () => {
    const pieces: IToken[] = [];
    this.MANY(() => {
      pieces.push(this.OR([{ ALT: () => this.CONSUME(t.Cell) }, { ALT: () => this.CONSUME(t.Bar) }]));
    });
    return n.listValue(pieces);
  });

  rangesValue: Rule<n.RangesValue> = this.RULE('rangesValue', () => n.rangesValue(this.SUBRULE(this.designators)));
}
