/** `agenda refs`: prints every reference, explicit and plain, and what it resolves to; one line for each target. */
import { placeText } from '../../model/document.js';
import type { Analysis } from '../../model/analysis.js';
import type { ReferenceFact } from '../../model/references.js';
import { resolve } from '../../model/resolve.js';
import type { Target } from '../../model/target.js';
import type { Scope } from '../../model/workspace.js';
import { printable } from './formats/excerpt.js';
import { jsonText } from './formats/json-text.js';
import { rangeOf, where } from './formats/reported.js';
import type { OpenedScope } from './files.js';
import type { Options } from './options.js';

export function refs({ workspace, files, names }: OpenedScope, options: Options): string {
  const lines = files.flatMap(({ uri, name }) => {
    const analysis = workspace.get(uri);
    if (analysis === undefined) return [];
    return analysis.references
      .filter(({ role }) => role === 'text' || role === 'entry' || role === 'mark')
      .toSorted((a, b) => a.unit.index - b.unit.index || a.start - b.start)
      .flatMap((reference) => resolve(reference, analysis, workspace).map((target) => (options.format === 'json' ? asJson(name, analysis, reference, target) : asText(name, analysis, reference, target, { scope: workspace, names }))));
  });
  return lines.map((line) => `${line}\n`).join('');
}

/** Document entries have no braces: they count as plain. */
const isPlain = (reference: ReferenceFact) => reference.plain || reference.node === undefined;

function asJson(file: string, analysis: Analysis, reference: ReferenceFact, { kind, target, body, number, resolved }: Target): string {
  return jsonText({ file, range: rangeOf(analysis, reference), text: placeText(reference), kind, plain: isPlain(reference), target, ...(body === undefined ? {} : { body }), ...(number === undefined ? {} : { number }), resolved });
}

function asText(file: string, analysis: Analysis, reference: ReferenceFact, { kind, target, resolved, definitions }: Target, { scope, names }: { readonly scope: Scope; readonly names: OpenedScope['names'] }): string {
  const [first] = definitions;
  const defining = first === undefined ? undefined : scope.analyses.get(first.uri);
  const found = first === undefined || defining === undefined ? '' : ` (${where(names.get(first.uri) ?? first.uri, defining, first.place)})`;
  return `${where(file, analysis, reference)}: ${printable(placeText(reference))} -> ${kind} ${printable(target)}${found}${resolved ? '' : ' (not defined in this folder)'}`;
}
