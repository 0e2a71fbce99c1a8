/** Inline text (section 2). The productions see its tokens through one category. */
import { createToken, type ITokenConfig, type TokenType } from 'chevrotain';
import { EOL, startsExcept } from '../characters.js';
import { openerThatCloses } from './closing.js';
import * as shapes from '../shapes.js';
import { category, type Options, token } from './make.js';

export const InlineToken = category('InlineToken');
const inlineToken: Options = { categories: [InlineToken] };
export const Text = token('Text', `[^\\\\{*${EOL}]+`, startsExcept('\\\{*\r\n'), inlineToken);
export const CellText = token('CellText', `[^\\\\{*|｜${EOL}]+`, startsExcept('\\\{*|\r\n'), inlineToken);
export const BracketText = token('BracketText', `[(（]|[^\\\\{*(（${EOL}]+`, startsExcept('\\\{*\r\n'), inlineToken);
export const ESCAPE = '\\\\[!-/:-@[-`{-~]';
export const Escape = token('Escape', ESCAPE, ['\\'], inlineToken);
export const Backslash = token('Backslash', '\\\\', ['\\'], inlineToken);
export const Stars = token('Stars', '\\*+', ['*'], inlineToken);
/** Braces that nothing closes: they are as typed. */
export const UnclosedBrace = token('UnclosedBrace', '\\{+', ['{'], inlineToken);
/** A line end inside running text, with the comment lines behind it. */
const textBreak = (name: keyof typeof shapes.BREAKS) =>
  token(`Break_${name}`, shapes.BREAKS[name], ['\r', '\n'], { line_breaks: true, categories: [InlineToken] });
export const ReferenceOpen = category('ReferenceOpen');
export const opener = (name: string, pattern: NonNullable<ITokenConfig['pattern']>) =>
  createToken({
    name: `ReferenceOpen_${name}`,
    pattern,
    start_chars_hint: ['{'],
    line_breaks: false,
    push_mode: 'reference',
    categories: [ReferenceOpen],
  });
const referenceOpen = (name: string, lineBreak: string | undefined) =>
  opener(name, { exec: openerThatCloses(lineBreak === undefined ? undefined : new RegExp(lineBreak, 'y')) });
export interface InlineTypes {
  readonly open: TokenType;
  readonly lineBreak: TokenType | undefined;
}
const inlineTypes = (name: keyof typeof shapes.BREAKS): InlineTypes => ({
  open: referenceOpen(name, shapes.BREAKS[name]),
  lineBreak: textBreak(name),
});
export const INLINE = {
  paragraph: inlineTypes('paragraph'),
  entry: inlineTypes('entry'),
  field: inlineTypes('field'),
  headingField: inlineTypes('headingField'),
  document: inlineTypes('document'),
  slot: inlineTypes('slot'),
  quotation: inlineTypes('quotation'),
  quotationEntry: inlineTypes('quotationEntry'),
  line: { open: referenceOpen('line', undefined), lineBreak: undefined },
} as const;
