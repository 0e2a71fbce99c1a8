/** The fields of a unit with the directive or heading that they stand under, and what that allows. */
import { DIRECTIVES, HEADING_FIELDS, type Directive, type Field, type FieldSpec, type Heading } from '../../grammar/index.js';
import type { DocumentUnit, Place } from '../model/document.js';
import { placeOf, trimmedPlace } from '../model/places.js';

export interface FieldOwner {
  readonly node: Directive | Heading;
  /** `@agenda`, or `a heading`: for messages. */
  readonly name: string;
  readonly specs: Readonly<Record<string, FieldSpec>>;
}

export function fieldOwners({ tree }: DocumentUnit): readonly FieldOwner[] {
  return tree.blocks.flatMap((node): FieldOwner[] => {
    if (node.kind === 'heading') return [{ node, name: 'a heading', specs: HEADING_FIELDS }];
    return node.kind === 'directive' ? [{ node, name: `@${node.name}`, specs: DIRECTIVES[node.name]?.fields ?? {} }] : [];
  });
}

/** What the owner says of a field: undefined where it has none of that name, or the key has a language or number that it may not have. */
export function specOf({ specs }: FieldOwner, { known, name, language, number }: Field): FieldSpec | undefined {
  const spec = known && Object.hasOwn(specs, name) ? specs[name] : undefined;
  if (spec === undefined || (language !== undefined && spec.translated !== true) || (number !== undefined) !== (spec.numbered === true)) return undefined;
  return spec;
}

/** A field's key without its colon: `title.fr`. */
export function keyPlace(unit: DocumentUnit, { key }: Field): Place {
  const { start, end } = placeOf(unit, key);
  const hasColon = /[:：]$/u.test(unit.text.slice(start, end));
  return trimmedPlace({ unit, start, end: hasColon ? end - 1 : end });
}

export function keyText(field: Field): string {
  return field.name + (field.language === undefined ? '' : `.${field.language}`) + (field.number === undefined ? '' : ` ${field.number}`);
}
