// The snippets are good Agenda markup: filled in with their defaults, nothing in them is coloured as wrong.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { coloured } from './colours.js';

interface Snippet {
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

const VARIABLES: Readonly<Record<string, string>> = { CURRENT_YEAR: '2030', CURRENT_MONTH: '05', CURRENT_DATE: '06' };
const snippets = Object.entries(JSON.parse(readFileSync('client/snippets.json', 'utf8')) as Record<string, Snippet>);

describe('the snippets', () => {
  for (const [name, { body, description }] of snippets) {
    it(`${name}: ${description}`, async () => {
      const text = filledIn(body.join('\n'));
      assert.doesNotMatch(text, /\$/);
      const wrong = (await coloured(text)).filter(({ scopes }) => scopes.some((scope) => scope.startsWith('invalid')));
      assert.deepEqual(wrong, [], text);
    });
  }

  it('have a prefix each', () => {
    const prefixes = snippets.map(([, { prefix }]) => prefix);
    assert.deepEqual(prefixes.filter((prefix, index) => prefixes.indexOf(prefix) !== index), []);
  });
});

/** A snippet's text as it is inserted: the variables of a day, the first of each choice, the default of each placeholder. */
function filledIn(body: string): string {
  const defaults = new Map<string, string>();
  return body
    .replace(/\$\{([A-Z_]+)\}/g, (_, variable: string) => VARIABLES[variable] ?? '$')
    .replace(/\$\{(\d+)(?::([^{}]*)|\|([^,|]*),[^|]*\|)?\}|\$0/g, (_, stop: string | undefined, value: string | undefined, choice: string | undefined) => {
      if (stop === undefined) return '';
      const text = value ?? choice ?? defaults.get(stop) ?? '$';
      defaults.set(stop, text);
      return text;
    });
}
