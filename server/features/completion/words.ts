/** Completion of the language's own words: directives, fields and the closed lists of values. */
import { DIRECTIVES, endOf, HEADING_FIELDS, LANGUAGES, trimmed, type Directive, type Field, type FieldSpec, type Heading, type Token } from '../../../grammar/index.js';
import type { Completion, Proposal } from './proposal.js';
import { withRest, type Typed } from './typed.js';

const WORD = /[a-z-]/;

/** `@…` at the beginning of a line. */
export function directives({ line, point: { unit, offset } }: Typed): Completion | undefined {
  const typed = /^\s*(@[a-z]*)$/u.exec(line)?.[1];
  if (typed === undefined) return undefined;
  const place = withRest({ unit, start: offset - typed.length, end: offset }, WORD);
  return { place, suffix: '', proposals: Object.keys(DIRECTIVES).map((name) => ({ kind: 'directive', label: `@${name}`, detail: '' })) };
}

/** The name of a field on the line right below a directive, a heading or another field. */
export function fieldNames({ line, block, blockAbove, isDirectlyBelow, point: { unit, offset } }: Typed): Completion | undefined {
  const typed = /^\s*([a-z-]*(?:\.[a-z]*)?)$/u.exec(line)?.[1];
  if (typed === undefined || block?.kind === 'heading' || block?.kind === 'directive' || !isDirectlyBelow) return undefined;
  if (blockAbove?.kind !== 'directive' && blockAbove?.kind !== 'heading') return undefined;
  // On an empty line below `@documents` an entry is what people want.
  if (typed === '' && blockAbove.kind === 'directive' && blockAbove.name === 'documents') return undefined;
  const place = withRest({ unit, start: offset - typed.length, end: offset }, /[a-z.-]/);
  const isBeforeColon = /[:：]/.test(unit.text.charAt(place.end));
  const present = new Set(blockAbove.fields.map(({ key }) => keyName(key)));
  const proposals = Object.entries(fieldsOf(blockAbove)).flatMap(([name, spec]) => namesOf(name, spec));
  return { place, suffix: isBeforeColon ? '' : ': ', proposals: proposals.filter(({ label }) => label === typed || !present.has(label)) };
}

/** The key as it is written, without its colon: `name.fr`, `article 54`. */
const keyName = ({ image }: Token) => trimmed(trimmed(image).slice(0, -1));

function fieldsOf(owner: Directive | Heading): Readonly<Record<string, FieldSpec>> {
  return owner.kind === 'heading' ? HEADING_FIELDS : (DIRECTIVES[owner.name]?.fields ?? {});
}

/** A field by its name, and by its name in each language. */
function namesOf(name: string, { translated, numbered, values }: FieldSpec): Proposal[] {
  const detail = values?.join(' | ') ?? '';
  const names = translated === true ? [...LANGUAGES.map((language) => `${name}.${language}`), name] : [numbered === true ? `${name} 1` : name];
  return names.map((label) => ({ kind: 'field', label, detail }));
}

/** The field whose value is being typed, and what it may hold. */
export function openField({ block }: Typed): { readonly field: Field; readonly spec: FieldSpec } | undefined {
  if (block?.kind !== 'directive' && block?.kind !== 'heading') return undefined;
  const field = block.fields.at(-1);
  const spec = field === undefined ? undefined : fieldsOf(block)[field.name];
  return field === undefined || spec === undefined ? undefined : { field, spec };
}

/** The value of a field that takes one of a few words. */
export function fieldValues(typed: Typed): Completion | undefined {
  const open = openField(typed);
  if (open?.spec.values === undefined) return undefined;
  const { point: { unit, offset } } = typed;
  const written = unit.text.slice(endOf(open.field.key), offset);
  if (!/^\s*\S*$/u.test(written)) return undefined;
  const place = withRest({ unit, start: offset - written.trimStart().length, end: offset }, WORD);
  return { place, suffix: '', proposals: open.spec.values.map((label) => ({ kind: 'value', label, detail: '' })) };
}
