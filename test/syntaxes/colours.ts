// The syntax colouring as VS Code runs it: TextMate rules over the Oniguruma engine, line by line.
import { readFileSync } from 'node:fs';
import { createRegistry } from 'vscode-tmgrammar-test/dist/common/index.js';

export const GRAMMAR_FILE = 'syntaxes/agenda.tmLanguage.json';
export const registry = createRegistry([{ path: GRAMMAR_FILE, scopeName: 'source.agenda', language: 'agenda' }]);

/** All scope names that the grammar can give, without the language's own name at their end: `markup.bold`. */
export function scopeNames(): ReadonlySet<string> {
  const names = new Set<string>();
  JSON.parse(readFileSync(GRAMMAR_FILE, 'utf8'), (key, value: unknown) => {
    if ((key === 'name' || key === 'contentName') && typeof value === 'string' && value.includes('.')) {
      for (const name of value.split(' ')) names.add(withoutSuffix(name));
    }
    return value;
  });
  return names;
}

export interface ColouredPiece {
  readonly text: string;
  readonly scopes: readonly string[];
}

/** The pieces of `text` that have a colour, line ends left out, each with its scopes from the outermost to the innermost. */
export async function coloured(text: string): Promise<ColouredPiece[]> {
  const grammar = await registry.loadGrammar('source.agenda');
  if (grammar === null) throw new Error(`${GRAMMAR_FILE} was not read`);
  const pieces: ColouredPiece[] = [];
  let stack = null;
  for (const line of text.split('\n')) {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, stack);
    stack = ruleStack;
    for (const { startIndex, endIndex, scopes } of tokens) {
      const names = scopes.slice(1).map(withoutSuffix);
      const piece = line.slice(startIndex, endIndex);
      if (names.length > 0 && piece !== '') pieces.push({ text: piece, scopes: names });
    }
  }
  return pieces;
}

export function withoutSuffix(scope: string): string {
  return scope.replace(/\.agenda$/, '');
}
