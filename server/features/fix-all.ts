/** The fixes of many findings made at once. Where two would change the same words, one is left for later. */
import type { Analysis } from '../model/analysis.js';
import { composeEdits, type TextEdit } from '../model/edits.js';
import type { Scope } from '../model/workspace.js';
import { RULES } from '../rules/index.js';
import type { Finding, Fix } from '../rules/rule.js';
import { findingsOf } from '../rules/run.js';

/** The most that are made at one time. */
const MOST = 1000;

/** All fixes of a file in which nothing else can have been meant. A fix that touches other files is not among them. */
export function certainFixes(analysis: Analysis, scope: Scope): readonly TextEdit[] {
  const { uri } = analysis.document;
  const findings = findingsOf(analysis, scope);
  const inOrder = RULES.flatMap(({ code }) => findings.filter((finding) => finding.code === code));
  const fixes = inOrder.flatMap((finding) => finding.fixes().slice(0, 1)).filter(({ certain, edits }) => certain && edits.every((edit) => edit.uri === uri));
  return composeEdits(fixes.slice(0, MOST).map(({ edits }) => edits));
}

/** The same kind of fix for all findings of a code in a file. */
export function sameFixes(code: string, { template }: Pick<Fix, 'template'>, analysis: Analysis, scope: Scope): readonly TextEdit[] {
  const findings = findingsOf(analysis, scope).filter((finding) => finding.code === code);
  return composeEdits(findings.slice(0, MOST).map((finding) => fixLike(template, finding)?.edits ?? []));
}

/** Whether there is another finding of the code in the file that the same kind of fix repairs, and this one does not repair with it. */
export function hasSameFixes(finding: Finding, fix: Fix, analysis: Analysis, scope: Scope): boolean {
  const others = findingsOf(analysis, scope).filter((one) => one.code === finding.code && one !== finding && one.place !== finding.place);
  const other = others.slice(0, 20).map((one) => fixLike(fix.template, one)).find((one) => one !== undefined);
  return other !== undefined && !areSame(fix.edits, other.edits);
}

function fixLike(template: string, finding: Finding): Fix | undefined {
  return finding.fixes().find((fix) => fix.template === template);
}

function areSame(some: readonly TextEdit[], others: readonly TextEdit[]): boolean {
  return composeEdits([some, others]).length === some.length && some.length === others.length;
}
