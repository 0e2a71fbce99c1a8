/** All that is shown of a folder, to be held against what is shown of another. */
import assert from 'node:assert/strict';
import { semanticTokens } from '../../server/features/semantic-tokens.js';
import { positionOf, type Place } from '../../server/model/document.js';
import { resolve } from '../../server/model/resolve.js';
import type { Scope } from '../../server/model/workspace.js';
import { printedBlocks } from '../../server/printing/index.js';
import { findingsOf } from '../../server/rules/run.js';

/** The position of an offset in a text whose lines end in a line feed. */
export function positionAt(text: string, offset: number) {
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}

/** A place as `file:line:character` of both ends. */
function drawn(uri: string, { unit, start, end }: Place, scope: Scope): string {
  const document = scope.analyses.get(uri)?.document;
  assert.ok(document, uri);
  assert.equal(document.units[unit.index], unit, `${uri}: a place in a unit that is gone`);
  return [start, end].map((offset) => Object.values(positionOf(document, unit, offset)).join(':')).join('-') + ` ${uri}`;
}

/** All that is shown of a scope. */
export function shown(scope: Scope): unknown {
  return [...scope.analyses].sort(([one], [other]) => (one < other ? -1 : 1)).map(([uri, analysis]) => ({
    uri,
    findings: findingsOf(analysis, scope).map((finding) => [
      finding.code, finding.severity, finding.message, drawn(uri, finding.place, scope),
      finding.related.map((one) => [one.message, drawn(one.uri, one.place, scope)]),
      finding.fixes().map(({ title, edits }) => [title, edits.map((edit) => [edit.newText, drawn(edit.uri, edit.place, scope)])]),
    ]),
    references: analysis.references.map((reference) => [
      drawn(uri, reference, scope),
      resolve(reference, analysis, scope).map(({ kind, target, resolved, uncertain, definitions }) => [kind, target, resolved, uncertain, definitions.map((one) => drawn(one.uri, one.place, scope))]),
    ]),
    tokens: semanticTokens(analysis, scope).map((token) => [drawn(uri, token, scope), token.kind, token.declaration, token.resolved]),
    items: analysis.items.map(({ designator, unit, heading, partIndex, parent, children, numberProblem }) => [
      designator, unit.index, heading.title.parts.length, analysis.parts[partIndex]?.head?.node === heading, parent?.designator, children.map((child) => child.designator), numberProblem, parent === undefined || analysis.items.includes(parent), children.every((child) => analysis.items.includes(child)),
    ]),
    printed: JSON.stringify(printedBlocks(analysis, scope), (name, value: unknown) => (name === 'unit' || name === 'key' ? undefined : value)),
    parts: analysis.parts.map(({ kind, head, content }) => [kind, head?.unit.index, content.map((one) => (one.kind === 'text' ? [one.node.kind, one.unit.index] : [one.kind, one.directive.unit.index]))]),
  }));
}
