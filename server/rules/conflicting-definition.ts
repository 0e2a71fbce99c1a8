/** `conflicting-definition`: two definitions of one thing that differ, reported on both (language reference, section 8). */
import type { Field } from '../../grammar/index.js';
import type { Definition } from '../model/definitions.js';
import { isLanguage } from '../model/fields.js';
import { named, resolutionName, type Defined, type Names } from '../model/names.js';
import { placeOf } from '../model/places.js';
import { excerpt, sameTitle } from '../model/titles.js';
import { scopeCheck, type Rule } from './rule.js';
import { keyText } from './field-owners.js';

const messages = {
  differs: '{name} is defined twice, with different values of “{field}”: “{other}” elsewhere.',
  other: 'The other definition.',
};

export const conflictingDefinition: Rule = {
  code: 'conflicting-definition',
  severity: 'error',
  messages,
  checks: [
    scopeCheck(['definitions', 'uri'], function* ({ definitions, uri }, { names }) {
      for (const definition of definitions) {
        const { name, all } = sameName(definition, names);
        for (const other of all) {
          if (other.uri === uri && other.directive === definition.directive) continue;
          const pair = differingFields(definition, other);
          if (pair === undefined) continue;
          const [own, theirs] = pair;
          yield {
            place: placeOf(definition.place.unit, own.value ?? own), message: messages.differs, values: { name, field: keyText(own), other: excerpt(valueText(other, theirs)) },
            related: [{ uri: other.uri, place: placeOf(other.place.unit, theirs.value ?? theirs), message: messages.other }],
          };
          break;
        }
      }
    }),
  ],
};

function sameName(definition: Definition, names: Names): { readonly name: string; readonly all: readonly Defined[] } {
  switch (definition.kind) {
    case 'body': return { name: definition.prefix, all: named(names.bodies, definition.prefix) };
    case 'document': return { name: definition.symbol, all: named(names.documents, definition.symbol) };
    case 'instrument': return { name: definition.id, all: named(names.instruments, definition.id) };
    default: {
      const name = resolutionName(definition)?.target ?? '';
      return { name, all: named(names.resolutions, name).filter(({ kind }) => kind === definition.kind) };
    }
  }
}

/** The first field that both have with different values. Short names and forms of symbols add to each other and do not conflict. */
function differingFields(one: Definition, other: Definition): readonly [Field, Field] | undefined {
  for (const field of one.directive.fields) {
    if (!field.known || field.value === undefined || (field.language !== undefined && !isLanguage(field.language)) || ADDING.has(field.name)) continue;
    const same = other.directive.fields.find((theirs) => theirs.value !== undefined && keyText(theirs) === keyText(field));
    if (same !== undefined && !sameTitle(valueText(one, field), valueText(other, same))) return [field, same];
  }
  return undefined;
}

const ADDING = new Set(['short', 'symbols', 'resolutions']);

function valueText({ place: { unit } }: Definition, { value }: Field): string {
  if (value === undefined) return '';
  const { start, end } = placeOf(unit, value);
  const text = unit.text.slice(start, end);
  return value.kind === 'textValue' ? text : text.replace(/[‐‑–—−]/gu, '-').replace(/\s/gu, '');
}
