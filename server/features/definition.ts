/**
 * Go to definition: from a reference, explicit or plain, to where the folder defines what it means; from a definition to the
 * other definitions of the same thing (language versions, titles in agendas).
 */
import type { Analysis } from '../model/analysis.js';
import type { Place } from '../model/document.js';
import type { Definition } from '../model/target.js';
import type { Scope } from '../model/workspace.js';
import type { Point } from './point.js';
import { subjectAt } from './subject.js';

export interface DefinitionResult {
  /** What is written at the point. */
  readonly origin: Place;
  /** Without duplicates, those of the own file first. */
  readonly definitions: readonly Definition[];
}

export function definition(analysis: Analysis, point: Point, scope: Scope): DefinitionResult | undefined {
  const subject = subjectAt(analysis, point, scope);
  if (subject === undefined) return undefined;
  return { origin: subject.place, definitions: distinct(subject.targets.flatMap((target) => target.definitions)) };
}

function distinct(definitions: readonly Definition[]): Definition[] {
  const seen = new Map<string, Definition>();
  for (const one of definitions) {
    const key = `${one.uri} ${one.place.unit.index} ${one.place.start}`;
    if (!seen.has(key)) seen.set(key, one);
  }
  return [...seen.values()];
}
