/** Runs the rules over a document: what they find, in order, less what comments silence. */
import type { Language } from '../../grammar/index.js';
import { fillTemplate } from '../locales/template.js';
import type { Analysis } from '../model/analysis.js';
import { positionOf, type AgendaDocument, type DocumentUnit } from '../model/document.js';
import type { Scope } from '../model/workspace.js';
import { RULES } from './index.js';
import type { DocumentCheck, Finding, Problem, Rule, ScopeCheck, View } from './rule.js';
import { areSame, stateOfScope } from './scope-state.js';
import { maySilence, silencedLines } from './silence.js';

interface Found {
  readonly rule: Rule;
  readonly problem: Problem;
}

/** The findings in the order of the document, those at one place by their code. Rules that the settings turn off are not run. */
export function findingsOf(analysis: Analysis, scope: Scope): readonly Finding[] {
  const { document } = analysis;
  const { severities } = analysis.settings;
  const language = analysis.masthead === undefined ? undefined : analysis.language;
  const found: Found[] = [];
  const silencing: DocumentUnit[] = [];
  for (const unit of document.units) {
    const run = runOverUnit(unit, language);
    if (run.found.length > 0) found.push(...run.found.filter(({ rule }) => severities[rule.code] !== 'off'));
    if (run.maySilence) silencing.push(unit);
  }
  for (const rule of RULES) {
    if (severities[rule.code] !== 'off') found.push(...foundInDocument(rule, analysis, scope));
  }
  const silenced = silencedLines(silencing, document);
  return found
    .filter(({ rule, problem: { place } }) => silenced.size === 0 || silenced.get(positionOf(document, place.unit, place.start).line)?.has(rule.code) !== true)
    .sort(inOrder)
    .map((one) => findingOf(one, analysis));
}

function findingOf({ rule, problem }: Found, { document: { uri }, settings }: Analysis): Finding {
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

function inOrder(one: Found, other: Found): number {
  const [a, b] = [one.problem.place, other.problem.place];
  const places = a.unit.index - b.unit.index || a.start - b.start;
  if (places !== 0 || one.rule === other.rule) return places || a.end - b.end;
  return one.rule.code < other.rule.code ? -1 : 1;
}

interface UnitRun {
  readonly language: Language | undefined;
  readonly found: readonly Found[];
  readonly maySilence: boolean;
}
/** What the checks of units found; it holds as long as the unit is there. */
const unitRuns = new WeakMap<DocumentUnit, UnitRun>();
const UNIT_CHECKS = RULES.flatMap((rule) => rule.checks.flatMap((check) => (check.kind === 'unit' ? [{ rule, check: check.check }] : [])));

function runOverUnit(unit: DocumentUnit, language: Language | undefined): UnitRun {
  const last = unitRuns.get(unit);
  if (last !== undefined && last.language === language) return last;
  const found = UNIT_CHECKS.flatMap(({ rule, check }) => Array.from(check(unit, language), (problem) => ({ rule, problem })));
  const run = { language, found, maySilence: maySilence(unit) };
  unitRuns.set(unit, run);
  return run;
}

interface Run {
  readonly inputs: readonly unknown[];
  readonly found: readonly Found[];
}
/** The last run of each check over a document; it holds while all that the check reads is the same. */
const lastRuns = new WeakMap<AgendaDocument, Map<DocumentCheck | ScopeCheck, Run>>();

function foundInDocument(rule: Rule, analysis: Analysis, scope: Scope): readonly Found[] {
  const runs = lastRuns.get(analysis.document) ?? new Map<DocumentCheck | ScopeCheck, Run>();
  lastRuns.set(analysis.document, runs);
  return rule.checks.flatMap((check) => {
    if (check.kind === 'unit') return [];
    const inputs = check.kind === 'document' ? check.reads.map((view) => stateOf(view, analysis)) : [analysis, stateOfScope(scope)];
    const last = runs.get(check);
    if (last !== undefined && areSame(last.inputs, inputs)) return last.found;
    const found = Array.from(check.kind === 'document' ? check.check(analysis) : check.check(analysis, scope), (problem) => ({ rule, problem }));
    runs.set(check, { inputs, found });
    return found;
  });
}

/** The document is one thing for as long as its file is open, and counts its edits. */
function stateOf(view: View, analysis: Analysis): unknown {
  return view === 'document' ? analysis.document.revision : analysis[view];
}
