// The texts that all rules are run over: the worked document, the examples, and every paragraph of the data wrapped as agendas.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { itemsWith } from './wrapped-items.js';
import { LANGUAGES, readMastheads, readParagraphs, type Language } from '../citations/score/corpus.js';

/** Files that are one folder, by their name. */
export interface Folder {
  readonly name: string;
  readonly files: ReadonlyMap<string, string>;
}

const SHARED = '../shared';
export const hasShared = (): boolean => existsSync(`${SHARED}/data/mastheads.jsonl`) && existsSync(`${SHARED}/seed`);

/** What is part of the project. */
export function ownFolders(): readonly Folder[] {
  return [{ name: 'examples', files: agendasIn('examples') }];
}

/** What lies beside it. */
export function sharedFolders(): readonly Folder[] {
  return [
    { name: 'the worked document', files: agendasIn(`${SHARED}/seed`) },
    ...LANGUAGES.map((language) => ({ name: `citations, ${language}`, files: new Map([...names('bodies', 'treaties'), ...wrappedParagraphs(language)]) })),
    ...LANGUAGES.map((language) => ({ name: `mastheads, ${language}`, files: new Map([...names('bodies'), ...wrappedMastheads(language)]) })),
  ];
}

function agendasIn(folder: string): ReadonlyMap<string, string> {
  return new Map(readdirSync(folder).filter((name) => name.endsWith('.agenda')).map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8')]));
}

/** Registries of what the paragraphs speak of. */
function names(...registries: readonly string[]): readonly (readonly [string, string])[] {
  return registries.map((name) => [`${name}.agenda`, readFileSync(`test/alarms/${name}.agenda`, 'utf8')]);
}

/** The paragraphs of each document, one agenda a document. */
function wrappedParagraphs(language: Language): readonly (readonly [string, string])[] {
  const byDocument = new Map<string, string[]>();
  for (const { doc, p, text } of readParagraphs(language)) byDocument.set(doc, [...(byDocument.get(doc) ?? []), `// ${String(p)}\n${asText(text)}`]);
  return [...byDocument].map(([doc, paragraphs]) => [nameOf(doc), agenda(doc, language, paragraphs)]);
}

/** The lines of all mastheads, one agenda a language: session, item, adoption, issue. */
function wrappedMastheads(language: Language): readonly (readonly [string, string])[] {
  const paragraphs = readMastheads().map(({ symbol, [language]: { session, item, adopted, issued } }) =>
    `// ${symbol}\n${[session, item, adopted, issued].filter((line) => line !== undefined && line !== '').map((line) => asText(line ?? '')).join('\n\n')}`);
  return [['mastheads.agenda', agenda('A/76/MASTHEADS', language, paragraphs)]];
}

const nameOf = (symbol: string) => `${symbol.replace(/\W+/g, '-')}.agenda`;

/** A line that is text whatever it begins with; braces are what they are. */
const asText = (text: string) => text.replace(/[{}]/gu, '\\$&').replace(/^(?=[-#>|^@/\p{L}\d])/u, '\\');

/**
 * An agenda with an item for each paragraph, and with the items that the paragraphs cite, so that what is missing is no artefact of the
 * wrapping; with a list of documents and a timetable, so that the rules about those look too.
 */
function agenda(symbol: string, language: Language, paragraphs: readonly string[]): string {
  const head = `@agenda ${symbol}\nlanguage: ${language}\ndate: 2022-01-03\nmeeting: 2022-01-10\n\n`;
  const items = itemsWith(paragraphs, head);
  return `${head}${items}@documents\n- …\n\n@annex …\n\n@schedule\n2022-01-10\n10:00-13:00  1-${String(items.match(/^# /gmu)?.length ?? 1)}\n`;
}
