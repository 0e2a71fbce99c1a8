/** A lexer and a parser of the tests' own, which tell what the real ones keep to themselves. */
import { AgendaParser } from '../../grammar/parser.js';
import { createLexer, modeOf, parseText } from '../../grammar/parse.js';
import type { Context } from '../../grammar/index.js';

const lexer = createLexer(true);
const reached = new Set<string>();

class WatchedParser extends AgendaParser {
  /** Notes each production that is run, and the names of all. */
  protected override RULE(name: string, run: () => unknown): never {
    const watched = () => {
      if (!this.RECORDING_PHASE) reached.add(name);
      return run.call(this);
    };
    return super.RULE(name, watched) as never;
  }
}
const parser = new WatchedParser(true);

/** The names of all productions, and of those run since the program began. */
export const productions = { all: Object.keys(parser.getGAstProductions()), reached: reached as ReadonlySet<string> };

/** What lexer and parser refuse of a text, which is parsed unit by unit. */
export function refusalsOf(source: string): string[] {
  let entry: Context = 'text';
  return parseText(source).flatMap(({ text, exit }) => {
    const refusals = refusalsOfUnit(text, entry);
    entry = exit;
    return refusals;
  });
}

function refusalsOfUnit(text: string, entry: Context): string[] {
  const { tokens, errors } = lexer.tokenize(text, modeOf(text, entry));
  parser.input = tokens;
  parser.blocks();
  return [...errors, ...parser.errors].map(({ message }) => `${message} in ${JSON.stringify(text)}`);
}
