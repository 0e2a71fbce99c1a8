/** What a request is about: the reference or the definition at a point, as the targets that it means. Most features start here. */
import { endOf, spanOf, type Token } from '../../grammar/index.js';
import type { Analysis } from '../model/analysis.js';
import type { BodyDefinition, Definition, InstrumentDefinition } from '../model/definitions.js';
import type { DocumentUnit, Place } from '../model/document.js';
import type { Item } from '../model/items.js';
import type { Request } from '../model/references.js';
import { resolve } from '../model/resolve.js';
import { itemPlace, resolveRequest } from '../model/resolve-request.js';
import type { Target } from '../model/target.js';
import type { Scope } from '../model/workspace.js';
import { closest, type Point } from './point.js';

export interface Subject {
  /** What is written at the point: the reference, or the name that is defined. */
  readonly place: Place;
  readonly targets: readonly Target[];
  /** The point is at a definition. */
  readonly defines: boolean;
  /** The body or instrument whose definition this is; they are no target by themselves. */
  readonly named: BodyDefinition | InstrumentDefinition | undefined;
}

/** The reference at the point, else the definition whose name stands there; undefined where there is neither, or a citation that means nothing. */
export function subjectAt(analysis: Analysis, point: Point, scope: Scope): Subject | undefined {
  const reference = closest(analysis.references, point);
  if (reference !== undefined) {
    const targets = resolve(reference, analysis, scope);
    if (targets.length > 0) return { place: reference, targets, defines: false, named: undefined };
  }
  const name = closest(namesIn(analysis), point);
  if (name === undefined) return undefined;
  const targets = name.request === undefined ? [] : resolveRequest(name.request, analysis, scope);
  return { place: name, targets, defines: true, named: name.definition };
}

/** A name that a file defines, where it is written, and the request that means it. */
interface DefinedName extends Place {
  readonly request: Request | undefined;
  readonly definition: Subject['named'];
}

/** The file's own symbol, the numbers and titles of its items, the names of its definitions, the ids of its notes. */
function namesIn({ masthead, items, definitions, notes }: Analysis): DefinedName[] {
  const symbol = masthead?.directive.argument.kind === 'nameArgument' ? masthead.directive.argument.name : undefined;
  return [
    ...(masthead === undefined || symbol === undefined ? [] : [nameAt(masthead.unit, symbol, { kind: 'document', symbols: [masthead.name] })]),
    ...items.flatMap(nameOfItem),
    ...definitions.map((definition) => ({ ...definition.place, ...meaningOf(definition) })),
    ...[...notes.values()].map(({ unit, node }) => nameAt(unit, node.id ?? node.mark, { kind: 'note', id: node.name })),
  ];
}

function nameAt(unit: DocumentUnit, token: Token, request: Request): DefinedName {
  return { unit, start: token.startOffset, end: endOf(token), request, definition: undefined };
}

function nameOfItem(item: Item): DefinedName[] {
  const designator = item.designator === '' ? item.id : item.designator;
  if (designator === undefined) return [];
  const { unit, start, end } = itemPlace(item);
  return [{ unit, start, end: spanOf(item.title)?.end ?? end, request: { kind: 'item', designators: [designator], agenda: undefined }, definition: undefined }];
}

function meaningOf(definition: Definition): Pick<DefinedName, 'request' | 'definition'> {
  switch (definition.kind) {
    case 'body': case 'instrument':
      return { request: undefined, definition };
    case 'document':
      return { request: { kind: 'document', symbols: [definition.symbol] }, definition: undefined };
    default: {
      const { kind, number, body, symbol } = definition;
      if (number !== undefined) return { request: { kind, number, body }, definition: undefined };
      return { request: symbol === undefined ? undefined : { kind: 'document', symbols: [symbol] }, definition: undefined };
    }
  }
}
