/** Articles and chapters of the declared instruments, with their paragraphs and subparagraphs. */
import type { DesignatorRange } from '../../grammar/index.js';
import type { InstrumentDefinition, NumberRange } from './definitions.js';
import { numberIn } from './definitions.js';
import { named, type Defined } from './names.js';
import { expandRange, parseNumbering } from './numbering.js';
import type { Target } from './target.js';
import type { Scope } from './workspace.js';

/** `provision`: `54`, `54(1)(c)`, or a chapter's Roman number; `id`: undefined where the scope has one instrument, which is then meant. */
export function resolveProvision(kind: 'article' | 'chapter', provision: string, id: string | undefined, scope: Scope): Target {
  const common = { kind, body: undefined, number: undefined, designator: undefined, agenda: undefined } as const;
  const instrument = id === undefined ? onlyInstrument(scope) : named(scope.names.instruments, id)[0];
  const written = kind === 'chapter' ? `chapter ${provision}` : provision;
  if (instrument === undefined) {
    return { ...common, target: id === undefined ? written : `${id} ${written}`, resolved: false, uncertain: id === undefined, definitions: [] };
  }
  const has = kind === 'chapter' ? hasChapter(instrument, provision) : hasProvision(instrument, provision);
  const definitions = [{ uri: instrument.uri, place: instrument.place }];
  return { ...common, target: `${instrument.id} ${written}`, resolved: has !== false, uncertain: has === undefined, definitions };
}

function onlyInstrument(scope: Scope): Defined<InstrumentDefinition> | undefined {
  return scope.names.instruments.size === 1 ? [...scope.names.instruments.keys()].map((id) => named(scope.names.instruments, id)[0])[0] : undefined;
}

const within = (ranges: readonly NumberRange[], number: number) => ranges.some(({ first, last }) => first <= number && number <= last);

/** Undefined where the definition does not say. */
export function hasChapter({ chapters }: InstrumentDefinition, number: string): boolean | undefined {
  const value = numberIn(number);
  return chapters === undefined ? undefined : value !== undefined && within(chapters, value);
}

/** Undefined where the definition does not say. An article without paragraphs of its own in the definition may have any. */
export function hasProvision(instrument: InstrumentDefinition, provision: string): boolean | undefined {
  const [article = '', ...rest] = provision.split(/[()]+/u).filter((part) => part !== '');
  if (instrument.articles !== undefined && !within(instrument.articles, Number(/^\d+/u.exec(article)?.[0]))) return false;
  const declared = instrument.provisions.get(article);
  if (rest.length === 0) return instrument.articles === undefined && declared === undefined ? undefined : true;
  if (declared === undefined) return instrument.articles === undefined ? undefined : true;
  const [paragraph = '', letter] = rest;
  const listed = declared.flatMap(provisionsIn);
  if (letter === undefined) return listed.some((one) => one === paragraph || one.startsWith(`${paragraph}(`));
  const letters = listed.filter((one) => one.startsWith(`${paragraph}(`));
  if (letters.length === 0) return listed.includes(paragraph) ? undefined : false;
  return letters.includes(`${paragraph}(${letter})`);
}

const PARAGRAPHS = parseNumbering(['1', 'a', 'i']);
function provisionsIn({ from, to }: DesignatorRange): readonly string[] {
  const first = from.image.replace(/\s+/gu, '');
  return to === undefined ? [first] : (expandRange(first, to.image, PARAGRAPHS) ?? [first]);
}
