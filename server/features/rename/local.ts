/** Renames what is named by a single word: notes of a file, instruments, and items without number. */
import { canonicalSymbol } from '../../model/symbols.js';
import { agendaFacts } from '../../model/agenda-facts.js';
import type { Analysis } from '../../model/analysis.js';
import type { Place } from '../../model/document.js';
import type { Item } from '../../model/items.js';
import { tokensPlace } from '../../model/places.js';
import { resolve } from '../../model/resolve.js';
import { filesReferringTo, PROVISION, symbolKey } from '../../model/uses.js';
import type { Scope } from '../../model/workspace.js';
import { ownerPlace } from '../../rules/declare.js';
import { designatorEntries } from '../../model/follow-items.js';
import { analysisOf, refuse, type Refusal, type Renaming } from './renaming.js';

/** A note's id, and its marks in the file. */
export function renameNote(old: string, newName: string, analysis: Analysis): Renaming | Refusal {
  if (newName === old) return { edits: [] };
  const isId = analysisOf(`@agenda\nlanguage: en\n\n^${newName}: .`).notes.has(newName);
  if (!isId) return refuse(`“${newName}” is no mark of a note: it would be letters, digits, stars or daggers.`);
  if (analysis.notes.has(newName)) return refuse(`There is a note ${newName} already.`);
  const definitions = analysis.outline.notes.filter(({ node }) => node.name === old).flatMap(({ unit, node }) => noteIdPlace(unit, node.id ?? node.mark, old));
  const marks = analysis.references.flatMap((reference) => {
    const content = reference.plain ? undefined : reference.node?.content;
    return content?.kind === 'noteReference' && content.id.image === old ? (tokensPlace(reference.unit, [content.id]) ?? []) : [];
  });
  return { edits: [...definitions, ...marks].map((place) => ({ uri: analysis.document.uri, place, newText: newName })) };
}

/** The id in `^a:` or behind `@note`. */
export function noteIdPlace(unit: Place['unit'], { startOffset, image }: { readonly startOffset: number; readonly image: string }, id: string): Place {
  const start = startOffset + Math.max(image.lastIndexOf(id), 0);
  return { unit, start, end: start + id.length };
}

/** An instrument's name in its definitions and behind `of`. */
export function renameInstrument(old: string, newName: string, scope: Scope): Renaming | Refusal {
  if (newName === old) return { edits: [] };
  const [definition] = analysisOf(`@instrument ${newName}\n`).definitions;
  const [article] = analysisOf(`@agenda\nlanguage: en\n\n{article 1 of ${newName}}`).references;
  const isName = definition?.kind === 'instrument' && definition.id === newName && article?.plain === false && article.request.kind === 'article' && article.request.instrument === newName;
  if (!isName) return refuse(`“${newName}” is no short name of an instrument: it would be one word of capitals, like UNCAC.`);
  if (scope.names.instruments.has(newName)) return refuse(`There is an instrument ${newName} already.`);
  return {
    edits: filesReferringTo([PROVISION], scope, scope.names.instruments.get(old)?.keys()).flatMap(({ whole: { uri, definitions, references } }) => {
      const defined = definitions.filter((one) => one.kind === 'instrument' && one.id === old).map(({ place }) => place);
      const owners = references.flatMap((reference) => {
        const kind = reference.plain ? undefined : reference.request.kind;
        const place = kind === 'article' || kind === 'chapter' ? ownerPlace(reference) : undefined;
        return place !== undefined && canonicalSymbol(place.unit.text.slice(place.start, place.end)) === old ? [place] : [];
      });
      return [...defined, ...owners].map((place) => ({ uri, place, newText: newName }));
    }),
  };
}

/** The `id:` of an item without number, and the references by it. */
export function renameItemId(item: Item, newName: string, analysis: Analysis, scope: Scope): Renaming | Refusal {
  const old = item.id ?? '';
  if (newName === old) return { edits: [] };
  const [reference] = analysisOf(`@agenda\nlanguage: en\n\n{item ${newName}}`).references;
  const isId = reference?.plain === false && reference.request.kind === 'item' && reference.request.designators.join() === newName && !/^\d/u.test(newName);
  if (!isId) return refuse(`“${newName}” is no name of an item without number: it would be one word of small letters.`);
  if (analysis.itemsByName.has(newName)) return refuse(`There is an item ${newName} already.`);
  const { uri } = analysis.document;
  const value = item.heading.fields.find(({ name }) => name === 'id')?.value;
  const lines = value?.kind === 'plainValue' ? value.lines : [];
  const defined = tokensPlace(item.unit, lines);
  const edits = filesReferringTo([symbolKey(agendaFacts(analysis)?.name ?? '')], scope, [uri]).flatMap(({ whole: citing }) =>
    citing.references
      .filter((one) => !one.plain && one.request.kind === 'item' && one.request.designators.includes(old))
      .filter((one) => resolve(one, citing, scope).some(({ definitions }) => definitions[0]?.uri === uri))
      .flatMap((one) => designatorEntries(one, citing).filter(({ designators }) => designators.includes(old)))
      .map((place) => ({ uri: citing.document.uri, place, newText: newName })),
  );
  return { edits: [...(defined === undefined ? [] : [{ uri, place: defined, newText: newName }]), ...edits] };
}
