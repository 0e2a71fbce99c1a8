/** Runs the rules over a document: what they find, in order, less what comments silence. */
import type { Language } from '../../grammar/index.js';
import { fillTemplate } from '../locales/template.js';
import type { Analysis } from '../model/analysis.js';
import { positionOf, type AgendaDocument, type DocumentUnit } from '../model/document.js';
import type { Scope } from '../model/workspace.js';
import { RULES } from './index.js';
import type { Check, DocumentCheck, Finding, Problem, Rule, ScopeCheck, UnitCheck, View } from './rule.js';
import { areSame, stateOfScope, type ScopeState } from './scope-state.js';
import { silencedLines } from './silence.js';

/** The findings in the order of the document, those at one place by their code. Rules that the settings turn off are not run. */
export function findingsOf(analysis: Analysis, scope: Scope): readonly Finding[] {
  const { document } = analysis;
  const silenced = silencedLines(document);
  const state = stateOfScope(scope);
  return RULES.filter(({ code }) => scope.settings.severities[code] !== 'off')
    .flatMap((rule) => rule.checks.flatMap((check) => problemsOf(check, analysis, scope, state).map((problem) => findingOf(rule, problem, document.uri, scope))))
    .filter(({ code, place }) => silenced.size === 0 || silenced.get(positionOf(document, place.unit, place.start).line)?.has(code) !== true)
    .sort(inOrder);
}

function findingOf(rule: Rule, problem: Problem, uri: string, { settings }: Scope): Finding {
  const { values = {}, related = [], fixes } = problem;
  const setting = settings.severities[rule.code];
  return {
    code: rule.code,
    severity: setting === undefined || setting === 'off' ? (problem.severity ?? rule.severity) : setting,
    message: fillTemplate(problem.message, values),
    template: problem.message,
    values,
    place: problem.place,
    related: related.map((one) => ({ uri: one.uri ?? uri, place: one.place, message: fillTemplate(one.message, { ...values, ...one.values }) })),
    fixes: () =>
      (fixes?.() ?? []).map((fix) => ({
        title: fillTemplate(fix.title, { ...values, ...fix.values }),
        edits: fix.edits.map((edit) => ({ uri: edit.uri ?? uri, place: edit.place, newText: edit.newText })),
      })),
  };
}

function inOrder(one: Finding, other: Finding): number {
  const places = one.place.unit.index - other.place.unit.index || one.place.start - other.place.start;
  if (places !== 0 || one.code === other.code) return places || one.place.end - other.place.end;
  return one.code < other.code ? -1 : 1;
}

function problemsOf(check: Check, analysis: Analysis, scope: Scope, state: ScopeState): readonly Problem[] {
  if (check.kind !== 'unit') return problemsOfDocument(check, analysis, scope, state);
  const language = analysis.masthead === undefined ? undefined : analysis.language;
  return analysis.document.units.flatMap((unit) => problemsOfUnit(check, unit, language));
}

interface UnitRun {
  readonly language: Language | undefined;
  readonly problems: readonly Problem[];
}
/** What the checks found in a unit; it holds as long as the unit is there. */
const unitRuns = new WeakMap<DocumentUnit, Map<Check, UnitRun>>();

function problemsOfUnit(check: UnitCheck, unit: DocumentUnit, language: Language | undefined): readonly Problem[] {
  const runs = unitRuns.get(unit) ?? new Map<Check, UnitRun>();
  unitRuns.set(unit, runs);
  const last = runs.get(check);
  if (last !== undefined && last.language === language) return last.problems;
  const problems = [...check.check(unit, language)];
  runs.set(check, { language, problems });
  return problems;
}

interface Run {
  readonly inputs: readonly unknown[];
  readonly problems: readonly Problem[];
}
/** The last run of each check over a document; it holds while all that the check reads is the same. */
const lastRuns = new WeakMap<AgendaDocument, Map<Check, Run>>();

function problemsOfDocument(check: DocumentCheck | ScopeCheck, analysis: Analysis, scope: Scope, state: ScopeState): readonly Problem[] {
  const runs = lastRuns.get(analysis.document) ?? new Map<Check, Run>();
  lastRuns.set(analysis.document, runs);
  const inputs = check.kind === 'document' ? check.reads.map((view) => stateOf(view, analysis)) : [analysis, state];
  const last = runs.get(check);
  if (last !== undefined && areSame(last.inputs, inputs)) return last.problems;
  const problems = [...(check.kind === 'document' ? check.check(analysis) : check.check(analysis, scope))];
  runs.set(check, { inputs, problems });
  return problems;
}

/** The document is one thing for as long as its file is open, and counts its edits. */
function stateOf(view: View, analysis: Analysis): unknown {
  return view === 'document' ? analysis.document.revision : analysis[view];
}
