/** Runs the rules over a document: what they find, in order, less what comments silence. */
import type { Language } from '../../grammar/index.js';
import { fillTemplate } from '../locales/template.js';
import type { Analysis } from '../model/analysis.js';
import { keptWithDocument, positionOf, type DocumentUnit, type Place } from '../model/document.js';
import { keptByUnit } from '../model/kept-by-unit.js';
import { questionOf, resolve, type ReferenceQuestion } from '../model/resolve.js';
import type { Scope } from '../model/workspace.js';
import { bitOf, byKind, kindsAsBits } from './by-kind.js';
import { RULES } from './index.js';
import type { Check, Finding, Problem, ReferenceCheck, Rule, UnitCheck, View } from './rule.js';
import { areSame, stateOfMeaning, stateOfNames, type MeaningState } from '../model/states.js';
import { maySilence, silencedLines } from './silence.js';

interface Found {
  readonly rule: Rule;
  readonly problem: Problem;
  /** What is kept from one edit to the next is not put into words again. */
  readonly message: string;
}
const foundBy = (rule: Rule, problem: Problem): Found => ({ rule, problem, message: fillTemplate(problem.message, problem.values ?? {}) });

/** The findings in the order of the document, those at one place by their code. */
export function findingsOf(analysis: Analysis, scope: Scope): readonly Finding[] {
  return inDocument([...foundInUnitsOf(analysis), ...foundInReferences(analysis, stateOfMeaning(analysis, scope)), ...foundByEach(OTHER_CHECKS, analysis, scope)], analysis, scope);
}

/** Those for which no other file need be known. */
export function ownFindingsOf(analysis: Analysis, scope: Scope): readonly Finding[] {
  return inDocument([...foundInUnitsOf(analysis), ...foundByEach(OTHER_CHECKS.filter(({ check }) => check.kind === 'document'), analysis, scope)], analysis, scope);
}

function foundInUnitsOf(analysis: Analysis): readonly Found[] {
  return foundInUnits(analysis, analysis.masthead === undefined ? undefined : analysis.language);
}

function foundByEach(checks: readonly OfRule<OtherCheck>[], analysis: Analysis, scope: Scope): readonly Found[] {
  return checks.flatMap((one) => (analysis.settings.severities[one.rule.code] === 'off' ? [] : foundInDocument(one, analysis, scope)));
}

function inDocument(found: readonly Found[], analysis: Analysis, scope: Scope): readonly Finding[] {
  const { document, settings: { severities } } = analysis;
  const silenced = silencedLines(unitsThatSilence(analysis, undefined), document);
  return found
    .filter(({ rule, problem: { place } }) => severities[rule.code] !== 'off' && (silenced.size === 0 || silenced.get(positionOf(document, place.unit, place.start).line)?.has(rule.code) !== true))
    .sort(inOrder)
    .map((one) => findingOf(one, analysis, scope));
}

function findingOf({ rule, problem, message }: Found, analysis: Analysis, scope: Scope): Finding {
  const { uri, settings } = analysis;
  const { values = {}, related = [], fixes } = problem;
  const setting = settings.severities[rule.code];
  return {
    code: rule.code,
    severity: setting === undefined || setting === 'off' ? (problem.severity ?? rule.severity) : setting,
    message,
    template: problem.message,
    values,
    place: problem.place,
    related: related.map((one) => ({ uri: one.uri ?? uri, place: one.place, message: fillTemplate(one.message, { ...values, ...one.values }) })),
    fixes: () =>
      (fixes?.(analysis, scope) ?? []).map((fix) => ({
        title: fillTemplate(fix.title, { ...values, ...fix.values }),
        template: fix.title,
        certain: fix.certain === true,
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

interface OfRule<Kind extends Check> {
  readonly rule: Rule;
  readonly check: Kind;
}
const ALL_CHECKS: readonly OfRule<Check>[] = RULES.flatMap((rule) => rule.checks.map((check) => ({ rule, check })));
const UNIT_CHECKS = ALL_CHECKS.filter((one): one is OfRule<UnitCheck> => one.check.kind === 'unit');
const REFERENCE_CHECKS = ALL_CHECKS.filter((one): one is OfRule<ReferenceCheck> => one.check.kind === 'reference');
const unitChecksFor = byKind(UNIT_CHECKS, ({ check }) => check.blocks);
const referenceChecksFor = byKind(REFERENCE_CHECKS, ({ check }) => check.kinds);
type OtherCheck = Exclude<Check, UnitCheck | ReferenceCheck>;
const OTHER_CHECKS = ALL_CHECKS.filter((one): one is OfRule<OtherCheck> => one.check.kind !== 'unit' && one.check.kind !== 'reference');

const foundInUnits = keptByUnit<Language | undefined, Found>((unit, _, __, language) => {
  const found: Found[] = [];
  for (const { rule, check } of unitChecksFor(kindsAsBits(unit.tree.blocks))) for (const problem of check.check(unit, language)) found.push(foundBy(rule, problem));
  return found;
});

/** References of which nothing was said, with the state in which it was so. Kept where a unit has many, which is read again at each edit in it. */
const nothingFound = new WeakMap<ReferenceQuestion, MeaningState>();
const MANY_REFERENCES = 20;

const foundInReferences = keptByUnit<MeaningState, Found>((_, index, analysis, state) => {
  const { scope } = state;
  const found: Found[] = [];
  const references = analysis.referencesByUnit[index] ?? [];
  for (const reference of references) {
    const question = questionOf(reference);
    if (nothingFound.get(question) === state) continue;
    const before = found.length;
    const resolved = { reference, targets: resolve(reference, analysis, scope) };
    for (const { rule, check } of referenceChecksFor(bitOf(question.kind) | kindsAsBits(resolved.targets))) for (const problem of check.check(resolved, analysis, scope)) found.push(foundBy(rule, problem));
    if (found.length === before && references.length >= MANY_REFERENCES) nothingFound.set(question, state);
  }
  return found;
});

const unitsThatSilence = keptByUnit<undefined, DocumentUnit>((unit) => (maySilence(unit) ? [unit] : []));

interface Run {
  readonly inputs: readonly unknown[];
  /** The same with the words of a view in its place, if the check looks at no more of it. */
  readonly said: readonly unknown[] | undefined;
  readonly found: readonly Found[];
}
/** The last run of each check over a document; it holds while all that the check reads is the same. */
const lastRuns = keptWithDocument<Map<OtherCheck, Run>>();

function foundInDocument({ rule, check }: OfRule<OtherCheck>, analysis: Analysis, scope: Scope): readonly Found[] {
  const runs = lastRuns.get(analysis.document) ?? new Map<OtherCheck, Run>();
  lastRuns.set(analysis.document, runs);
  const inputs = inputsOf(check, analysis, scope);
  const last = runs.get(check);
  const said = saidBy(check, inputs, analysis);
  if (last !== undefined && (areSame(last.inputs, inputs) || (said !== undefined && last.said !== undefined && areSame(last.said, said) && areThere(last.found, analysis)))) return last.found;
  const found = Array.from(problemsOf(check, inputs[0], analysis, scope), (problem) => foundBy(rule, problem));
  runs.set(check, { inputs, said, found });
  return found;
}

function saidBy(check: OtherCheck, inputs: readonly unknown[], analysis: Analysis): readonly unknown[] | undefined {
  const says = check.kind === 'scope' ? undefined : check.says;
  return says && inputs.map((input) => (input === analysis[says.view] ? says.words(analysis) : input));
}

/** Whether all places that problems speak of are still there. */
function areThere(found: readonly Found[], { units, uri }: Analysis): boolean {
  const isThere = ({ unit }: Place) => units[unit.index] === unit;
  return found.every(({ problem: { place, related = [] } }) => isThere(place) && related.every((one) => (one.uri ?? uri) === uri && isThere(one.place)));
}

/** Of a check of what is gathered, that comes first. */
function inputsOf(check: OtherCheck, analysis: Analysis, scope: Scope): readonly unknown[] {
  const views = (reads: readonly View[]) => reads.map((view) => analysis[view]);
  switch (check.kind) {
    case 'document': return views(check.reads);
    case 'scope': return check.reads === undefined ? [analysis, scope, scope.revision] : [scope, stateOfNames(scope), ...views(check.reads)];
    case 'gathered': return [check.gather(analysis, scope), ...views(check.reads)];
  }
}

function problemsOf(check: OtherCheck, gathered: unknown, analysis: Analysis, scope: Scope): Iterable<Problem> {
  return check.kind === 'gathered' ? check.check(gathered, analysis, scope) : check.check(analysis, scope);
}
