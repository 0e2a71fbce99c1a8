/** Find all references: every place in the folder that means what stands at a point, explicit references and plain citations alike. */
import { agendaFacts } from '../model/agenda-facts.js';
import type { Analysis } from '../model/analysis.js';
import type { Place } from '../model/document.js';
import { named as filesNamed } from '../model/names.js';
import type { ReferenceFact } from '../model/references.js';
import { resolve } from '../model/resolve.js';
import type { Definition, Target } from '../model/target.js';
import { filesReferringTo, keysFor } from '../model/uses.js';
import type { Scope } from '../model/workspace.js';
import type { Point } from './point.js';
import { subjectAt, type Subject } from './subject.js';

/** A place in a file; `definition`: it is there that the thing is defined. */
export interface Occurrence {
  readonly uri: string;
  readonly place: Place;
  readonly definition: boolean;
}

/** The definitions and references, file by file, in the order of the text; undefined where nothing that can be referred to stands at the point. */
export function references(analysis: Analysis, point: Point, scope: Scope): readonly Occurrence[] | undefined {
  const subject = subjectAt(analysis, point, scope);
  return subject === undefined ? undefined : occurrencesOf(subject, analysis, filesMeaning(subject, analysis, scope), scope);
}

/** The same, looked for in some files only. */
export function occurrencesOf(subject: Subject, analysis: Analysis, files: Iterable<Analysis>, scope: Scope): readonly Occurrence[] {
  const wanted = wantedBy(subject, analysis);
  const mayMean = candidatesFor(subject, analysis);
  const defined = definitionsOf(subject, analysis);
  const found: Occurrence[] = [];
  for (const { whole: file } of files) {
    const { uri } = file;
    const places = new Map<string, Occurrence>();
    const add = (place: Place, isDefinition: boolean) => {
      const key = `${String(place.unit.index)} ${String(place.start)}`;
      if (!places.has(key)) places.set(key, { uri, place, definition: isDefinition });
    };
    for (const { uri: of, place } of defined) if (of === uri) add(place, true);
    for (const reference of file.references) {
      if (mayMean(reference, file) && resolve(reference, file, scope).some((target) => wanted(target, file))) add(reference, false);
    }
    found.push(...[...places.values()].sort((one, other) => one.place.unit.index - other.place.unit.index || one.place.start - other.place.start));
  }
  return found;
}

/** The files that may refer to a subject of the file `analysis`, or define it. */
function filesMeaning({ targets, named }: Subject, analysis: Analysis, scope: Scope): readonly Analysis[] {
  if (named !== undefined) return [...scope.analyses.values()];
  const keys = keysFor(targets, analysis);
  const others = new Set(targets.flatMap(({ definitions }) => definitions.map(({ uri }) => uri)));
  // An agenda's own items are named without it.
  for (const { kind, agenda, target } of targets) {
    const name = kind === 'item' ? (agenda ?? agendaFacts(analysis)?.name) : target;
    for (const { uri } of filesNamed(scope.names.agendas, name ?? '')) others.add(uri);
  }
  return filesReferringTo(keys, scope, others);
}

/** Tells from what is written alone which references cannot mean the subject, since what they mean takes longer to know. */
function candidatesFor({ targets, named }: Subject, analysis: Analysis): (reference: ReferenceFact, file: Analysis) => boolean {
  if (named !== undefined) return () => true;
  const kinds = new Set<string>(targets.map(({ kind }) => kind));
  const items = new Set(targets.map(({ designator }) => designator));
  const symbols = new Set(targets.map(({ target }) => target));
  const agendas = new Set([...symbols, ...targets.map(({ kind, agenda }) => (kind === 'item' ? (agenda ?? agendaFacts(analysis)?.name) : undefined))]);
  return (reference, file) => {
    const asked = reference.plain ? reference.citation : reference.request;
    if (asked.kind === 'item') {
      if (!kinds.has('document') && !asked.designators.some((one) => items.has(one))) return false;
      // A plain citation names the agenda of an item in words; an agenda without a name is known by its file.
      return !('agenda' in asked) || agendas.has(asked.agenda ?? file.masthead?.name) || (asked.agenda === undefined && file.uri === analysis.uri);
    }
    if (asked.kind === 'document') return kinds.has('resolution') || kinds.has('decision') || asked.symbols.some((symbol) => symbols.has(symbol)) || ('joint' in asked && asked.joint !== undefined);
    return asked.kind === 'link' ? false : kinds.has(asked.kind) || (asked.kind === 'resolution' && kinds.has('decision')) || (asked.kind === 'decision' && kinds.has('resolution'));
  };
}

/** An article's or chapter's own definition is nowhere: that of its instrument is none. */
function definitionsOf({ targets, named, place }: Subject, { uri }: Analysis): readonly Definition[] {
  if (named !== undefined) return [{ uri, place }];
  return targets.filter(({ kind }) => kind !== 'article' && kind !== 'chapter').flatMap((target) => target.definitions);
}

/** Whether a target found in a file is one of the subject's; an item of an agenda that the subject means refers to it too. */
function wantedBy({ targets, named }: Subject, analysis: Analysis): (target: Target, file: Analysis) => boolean {
  if (named?.kind === 'instrument') {
    return (target) => target.definitions.some(({ uri, place }) => uri === analysis.uri && place.unit.index === named.place.unit.index && place.start === named.place.start);
  }
  if (named?.kind === 'body') return (target) => target.body === named.prefix;
  const keys = new Set(targets.map((target) => keyOf(target, analysis)));
  const documents = new Set(targets.filter(({ kind }) => kind === 'document').map(({ target }) => target));
  return (target, file) => keys.has(keyOf(target, file)) || (target.agenda !== undefined && documents.has(target.agenda));
}

/** Names a target for the whole folder. Items and notes are those of one file; items that no file defines are named by their agenda. */
function keyOf({ kind, target, designator, agenda, definitions }: Target, file: Analysis): string {
  switch (kind) {
    case 'note':
      return `note ${target} ${file.uri}`;
    case 'item':
      return `item ${designator ?? target} ${definitions[0]?.uri ?? agenda ?? file.uri}`;
    case 'document': case 'resolution': case 'decision': case 'article': case 'chapter': case 'instrument': case 'date':
      return `${kind} ${target}`;
  }
}
