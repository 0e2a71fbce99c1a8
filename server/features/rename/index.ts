/** Rename: what stands at a point gets another name, and everything in the folder that means it follows. */
import type { Analysis } from '../../model/analysis.js';
import { placeText, type Place } from '../../model/document.js';
import { composeEdits } from '../../model/edits.js';
import { designatorEntries } from '../../model/follow-items.js';
import { symbolPlace } from '../../model/places.js';
import type { ReferenceFact } from '../../model/references.js';
import { resolve } from '../../model/resolve.js';
import { canonicalSymbol } from '../../model/symbols.js';
import type { Target } from '../../model/target.js';
import type { Scope } from '../../model/workspace.js';
import { namePlace, ownerPlace } from '../../rules/declare.js';
import { closest, touches, type Point } from '../point.js';
import { subjectAt, type Subject } from '../subject.js';
import { renameBody, renameSymbol } from './documents.js';
import { renameItem } from './items.js';
import { noteIdPlace, renameInstrument, renameItemId, renameNote } from './local.js';
import { refuse, type Refusal, type Renameable, type Renaming } from './renaming.js';
import { renameResolution } from './resolutions.js';

export type { Refusal, Renameable, Renaming } from './renaming.js';

/** The name at a point; undefined where there is none, a refusal where it cannot be changed. */
export function prepareRename(analysis: Analysis, point: Point, scope: Scope): Renameable | Refusal | undefined {
  const reference = closest(analysis.references, point);
  const owner = reference === undefined ? undefined : ownerPlace(reference);
  if (reference !== undefined && owner !== undefined && touches(owner, point)) return renameableOwner(reference, owner, scope);
  const subject = subjectAt(analysis, point, scope);
  if (subject === undefined) return undefined;
  return subject.defines ? renameableName(subject, analysis) : reference === undefined ? undefined : renameableReference(reference, analysis, point, scope);
}

/** The edits of all files, in order; a refusal tells why there are none. */
export function rename(analysis: Analysis, point: Point, newName: string, scope: Scope): Renaming | Refusal {
  const renameable = prepareRename(analysis, point, scope) ?? refuse('Nothing that has a name stands here.');
  if ('refusal' in renameable) return renameable;
  const renaming = renameable.rename(newName.trim(), scope);
  return 'refusal' in renaming ? renaming : { edits: composeEdits([renaming.edits]) };
}

/** The name behind `of`. */
function renameableOwner(reference: ReferenceFact, place: Place, { names }: Scope): Renameable | Refusal {
  const placeholder = canonicalSymbol(placeText(place));
  const kind = reference.plain ? undefined : reference.request.kind;
  switch (kind) {
    case 'article': case 'chapter':
      return { place, placeholder, rename: (newName, scope) => renameInstrument(placeholder, newName, scope) };
    case 'resolution': case 'decision':
      return names.bodies.has(placeholder) ? { place, placeholder, rename: (newName, scope) => renameBody(placeholder, newName, scope) } : refuse(`No file declares the body ${placeholder}.`);
    default:
      return renameableAgenda(place, placeholder);
  }
}

function renameableName({ place, targets: [target], named }: Subject, analysis: Analysis): Renameable | Refusal | undefined {
  if (named?.kind === 'body') return { place, placeholder: named.prefix, rename: (newName, scope) => renameBody(named.prefix, newName, scope) };
  if (named?.kind === 'instrument') return { place, placeholder: named.id, rename: (newName, scope) => renameInstrument(named.id, newName, scope) };
  if (target === undefined) return undefined;
  if (target.kind !== 'document' || analysis.masthead === undefined) return renameableTarget(target, place, analysis);
  const own = symbolPlace(analysis.masthead);
  return own.unit === place.unit && own.start === place.start ? renameableAgenda(place, target.target) : renameableTarget(target, place, analysis);
}

function renameableAgenda(place: Place, placeholder: string): Renameable {
  return { place, placeholder, rename: (newName, scope) => renameSymbol(placeholder, newName, scope) };
}

/** Of a reference to several the one at the point. */
function renameableReference(reference: ReferenceFact, analysis: Analysis, point: Point, scope: Scope): Renameable | Refusal | undefined {
  const targets = resolve(reference, analysis, scope);
  const entry = closest(designatorEntries(reference, analysis), point);
  const designator = entry?.designators.at(-1);
  const target = designator === undefined ? targets[0] : targets.find((one) => one.designator === designator);
  if (target === undefined) return undefined;
  if (entry === undefined && targets.length > 1) return refuse('This means several: it is renamed where one of them is named alone.');
  const place = entry ?? namePlace(reference) ?? reference;
  if (target.kind === 'item') return renameableItem(target, place, scope);
  return renameableTarget(target, place, analysis);
}

function renameableTarget(target: Target, place: Place, analysis: Analysis): Renameable | Refusal | undefined {
  switch (target.kind) {
    case 'document':
      return renameableAgenda(place, target.target);
    case 'resolution': case 'decision': {
      const typed = canonicalSymbol(placeText(place)) === target.target ? target.target : (target.number ?? target.target);
      return { place, placeholder: typed, rename: (newName, scope) => renameResolution(target, newName, scope) };
    }
    case 'note': {
      const typed = placeText(place);
      const at = noteIdPlace(place.unit, { startOffset: place.start, image: typed }, target.target);
      return { place: at, placeholder: target.target, rename: (newName) => renameNote(target.target, newName, analysis) };
    }
    case 'item':
      return renameableItem(target, place, { analyses: new Map([[analysis.document.uri, analysis]]) });
    case 'article': case 'chapter': case 'instrument':
      return refuse('The articles and chapters of an instrument are numbered by itself; its name is changed where it is declared.');
    case 'date':
      return refuse('A date is no name that could be changed everywhere.');
  }
}

function renameableItem({ designator, definitions }: Target, place: Place, { analyses }: Pick<Scope, 'analyses'>): Renameable | Refusal {
  const of = analyses.get(definitions[0]?.uri ?? '');
  const item = of?.itemsByName.get(designator ?? '');
  if (of === undefined || item === undefined || designator === undefined) return refuse('There is no such item in the folder.');
  return {
    place, placeholder: designator,
    rename: (newName, scope) => (item.designator === designator ? renameItem(item, newName, of, scope) : renameItemId(item, newName, of, scope)),
  };
}
