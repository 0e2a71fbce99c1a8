/** A registry, which prints nothing by itself: a page that says what it is and lists what it defines. */
import type { Language } from '../../grammar/index.js';
import type { Block, BlockKind, Contents, PrintedBlock, Source } from '../../print/blocks.js';
import { directionOf } from '../../print/languages.js';
import type { RegistryWords } from '../locales/locale.js';
import type { Analysis } from '../model/analysis.js';
import type { Definition } from '../model/definitions.js';
import { fileName } from '../model/masthead.js';
import { localesOf } from '../model/settings.js';
import { textIn, type DefinedText, type Texts } from '../model/texts.js';
import { sourceOf } from './printing.js';
import { derivedText } from './runs.js';

export function printRegistry({ definitions, document, settings }: Analysis): readonly PrintedBlock[] {
  const language = languageOf(definitions);
  const words = localesOf(settings)(language).registry;
  const block = <Kind extends BlockKind>(kind: Kind, key: string, content: Contents[Kind], source?: Source): Block<Kind, Contents[Kind]> => {
    const common = { key, kind, lang: language, dir: directionOf(language), content };
    return source === undefined ? common : { ...common, source };
  };
  const groups = GROUPS.flatMap(([name, kinds]) => {
    const members = definitions.filter(({ kind }) => kinds.includes(kind));
    if (members.length === 0) return [];
    const entries = members.map((definition) => block('definition', `definition.${String(definition.place.unit.id)}.${String(definition.place.start)}`, contentOf(definition, language), sourceOf(definition.place)));
    return [block('definitionsHeading', name, { text: derivedText(words[name]) }), ...entries];
  });
  return [
    block('registryTitle', 'title', { text: derivedText(fileName(document.uri)) }),
    block('registryText', 'text', { text: derivedText(definitions.length === 0 ? words.empty : words.text) }),
    ...groups,
  ];
}

const GROUPS: readonly (readonly [Exclude<keyof RegistryWords, 'text' | 'empty'>, readonly Definition['kind'][]])[] = [
  ['bodies', ['body']],
  ['resolutions', ['resolution', 'decision']],
  ['documents', ['document']],
  ['instruments', ['instrument']],
];

function contentOf(definition: Definition, language: Language): Contents['definition'] {
  const text = textIn(textsOf(definition), language);
  const name = derivedText(nameOf(definition));
  if (text === undefined) return { name };
  return { name, text: derivedText(text.text, languageOfText(textsOf(definition), text, language)) };
}

function nameOf(definition: Definition): string {
  switch (definition.kind) {
    case 'body': return definition.prefix;
    case 'document': return definition.symbol;
    case 'instrument': return definition.id;
    default: return [definition.body, definition.number].filter((part) => part !== undefined).join(' ') || (definition.symbol ?? '');
  }
}

function textsOf(definition: Definition): Texts {
  return definition.kind === 'body' || definition.kind === 'instrument' ? definition.names : definition.titles;
}

/** Undefined where it is the page's own. */
function languageOfText(texts: Texts, text: DefinedText, language: Language): Language | undefined {
  return texts.get(language) === text || texts.get('all') === text ? undefined : 'en';
}

/** English, unless the names are all in another language. */
function languageOf(definitions: readonly Definition[]): Language {
  const languages = new Set(definitions.flatMap((definition) => [...textsOf(definition).keys()]));
  const [first] = [...languages].filter((language) => language !== 'all');
  return first === undefined || languages.has('en') ? 'en' : first;
}
