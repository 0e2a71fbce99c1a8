// The patterns of language-configuration.json, as VS Code makes them.
import { readFileSync } from 'node:fs';

interface Pattern {
  readonly pattern: string;
  readonly flags: string;
}

interface LanguageConfiguration {
  readonly brackets: readonly (readonly [string, string])[];
  readonly autoClosingPairs: readonly { readonly open: string; readonly close: string }[];
  readonly surroundingPairs: readonly (readonly [string, string])[];
  readonly wordPattern: Pattern;
  readonly onEnterRules: readonly { readonly beforeText: Pattern; readonly action: { readonly indent: 'none' | 'outdent'; readonly appendText?: string } }[];
}

export const configuration = JSON.parse(readFileSync('language-configuration.json', 'utf8')) as LanguageConfiguration;
export const wordPattern = new RegExp(configuration.wordPattern.pattern, `g${configuration.wordPattern.flags}`);
export const onEnterRules = configuration.onEnterRules.map(({ beforeText, action }) => ({ beforeText: new RegExp(beforeText.pattern, beforeText.flags), action }));
