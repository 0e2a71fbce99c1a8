/** `unknown-field`: a field that its directive or heading does not have, however well known elsewhere, or with a language or number that it cannot have. */
import { LANGUAGES } from '../../grammar/index.js';
import { isLanguage } from '../model/fields.js';
import { nearest } from '../model/near.js';
import { fieldOwners, keyPlace, keyText, specOf, type FieldOwner } from './field-owners.js';
import { unitCheck, type Problem, type Rule } from './rule.js';

const messages = {
  unknown: '{owner} has no field “{field}”.',
  noLanguage: '“{field}” takes no language.',
  language: '“{language}” is none of the languages {languages}.',
  number: '“{field}” needs a number: {field} 1.',
  replace: 'Write “{known}”',
};

export const unknownField: Rule = {
  code: 'unknown-field',
  severity: 'error',
  messages,
  checks: [
    unitCheck(['heading', 'directive'], function* (unit) {
      for (const owner of fieldOwners(unit)) {
        for (const field of owner.node.fields) {
          const problem = problemOf(owner, field);
          if (problem === undefined) continue;
          const place = keyPlace(unit, field);
          const { known, ...found } = problem;
          yield { ...found, place, fixes: () => (known === undefined ? [] : [{ title: messages.replace, values: { known }, edits: [{ place, newText: known }] }]) };
        }
      }
    }),
  ],
};

type FieldProblem = Pick<Problem, 'message' | 'values'> & { readonly known: string | undefined };

function problemOf(owner: FieldOwner, field: FieldOwner['node']['fields'][number]): FieldProblem | undefined {
  const { name, language } = field;
  const spec = specOf(owner, field);
  if (spec !== undefined) {
    if (language === undefined || isLanguage(language)) return undefined;
    const near = nearest(language, LANGUAGES);
    return { message: messages.language, values: { language, languages: LANGUAGES.join(', ') }, known: near === undefined ? undefined : `${name}.${near}` };
  }
  const own = Object.hasOwn(owner.specs, name) ? owner.specs[name] : undefined;
  if (own === undefined || field.number !== undefined) {
    const near = nearest(name, Object.keys(owner.specs));
    const suffix = language !== undefined && near !== undefined && owner.specs[near]?.translated === true ? `.${language}` : '';
    const owning = owner.name.charAt(0).toUpperCase() + owner.name.slice(1);
    return { message: messages.unknown, values: { owner: owning, field: keyText(field) }, known: near === undefined ? undefined : near + suffix };
  }
  if (own.numbered === true) return { message: messages.number, values: { field: name }, known: nearest(name, Object.keys(owner.specs)) };
  return { message: messages.noLanguage, values: { field: name }, known: name };
}
