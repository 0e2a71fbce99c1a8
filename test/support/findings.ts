/**
 * Findings drawn under the text that they stand on, and what their fixes make of it:
 *
 *     # 3. Elections
 *       ^^ item-number warning: Number 3 is out of order: the next one is 2.
 *
 * Severity and message may be left out. A finding that goes over several lines is drawn under the first.
 */
import assert from 'node:assert/strict';
import { locate, positionOf } from '../../server/model/document.js';
import { applyEdits, composeEdits } from '../../server/model/edits.js';
import type { Settings } from '../../server/model/settings.js';
import type { Workspace } from '../../server/model/workspace.js';
import type { Finding } from '../../server/rules/rule.js';
import { findingsOf } from '../../server/rules/run.js';
import { filesOf, fixtureOf, workspaceOf } from './workspace.js';

const DRAWN = /^ *\^+ [a-z-]+/u;

/** Checks that the findings of some codes are those that are drawn, in all files of the fixture, and that there are no others of them. */
export function checkFindings(codes: string | readonly string[], drawn: string, settings?: Partial<Settings>): void {
  const wanted = new Set(typeof codes === 'string' ? [codes] : codes);
  const expected = new Map([...filesOf(drawn)].map(([name, text]) => [name, readDrawn(text)]));
  const workspace = workspaceOf(new Map([...expected].map(([name, { lines }]) => [name, lines.map(({ text }) => text).join('\n')])), settings);
  const actual = new Map([...expected].map(([name, { lines }]) => [name, draw(findings(workspace, name).filter(({ code }) => wanted.has(code)), workspace, name, lines)]));
  assert.equal(fixtureOf(actual), drawn);
}

interface DrawnLine {
  readonly text: string;
  /** What is drawn under it. */
  readonly drawn: string[];
}

function readDrawn(text: string): { readonly lines: readonly DrawnLine[] } {
  const lines: DrawnLine[] = [];
  for (const line of text.split('\n')) {
    if (DRAWN.test(line)) lines.at(-1)?.drawn.push(line);
    else lines.push({ text: line, drawn: [] });
  }
  return { lines };
}

function draw(found: readonly Finding[], workspace: Workspace, name: string, lines: readonly DrawnLine[]): string {
  const document = workspace.get(name)?.document;
  assert.ok(document);
  const drawn = found.map((finding) => {
    const { line, character } = positionOf(document, finding.place.unit, finding.place.start);
    const end = positionOf(document, finding.place.unit, finding.place.end);
    const length = Math.max(1, (end.line === line ? end.character : (lines[line]?.text ?? '').length) - character);
    return { line, text: inDetail(`${' '.repeat(character)}${'^'.repeat(length)} ${finding.code}`, finding, lines[line]?.drawn ?? []) };
  });
  return lines.flatMap(({ text }, index) => [text, ...drawn.filter(({ line }) => line === index).map((one) => one.text)]).join('\n');
}

/** With severity and message where the fixture says them. */
function inDetail(short: string, { severity, message }: Finding, expected: readonly string[]): string {
  const forms = [short, `${short} ${severity}`, `${short} ${severity}: ${message}`];
  const said = expected.find((line) => forms.includes(line)) ?? expected.find((line) => line.startsWith(`${short} `)) ?? '';
  return (said.includes(': ') ? forms[2] : said.startsWith(`${short} `) ? forms[1] : undefined) ?? short;
}

/**
 * Checks that the first fix of every finding of a code that has one (or that whose title is given) makes one text of another, and that
 * a second run finds nothing of the code any more.
 */
export function checkFix(code: string, before: string, after: string, title?: string): void {
  const workspace = workspaceOf(before);
  const found = [...workspace.analyses.keys()].flatMap((name) => findings(workspace, name)).filter((finding) => finding.code === code);
  assert.ok(found.length > 0, `no ${code} in the fixture`);
  const groups = found.flatMap((finding) => {
    const fix = title === undefined ? finding.fixes()[0] : finding.fixes().find((one) => one.title === title);
    return fix === undefined ? [] : [fix.edits];
  });
  assert.ok(groups.length > 0, `no such fix of ${code}: ${found.flatMap((finding) => finding.fixes().map((one) => one.title)).join(' | ')}`);
  const edits = composeEdits(groups);
  const files = new Map([...workspace.analyses].map(([name, { document }]) => [name, applyEdits(document, edits)]));
  assert.equal(fixtureOf(files), after);
  const second = workspaceOf(files);
  assert.deepEqual([...second.analyses.keys()].flatMap((name) => findings(second, name)).filter((finding) => finding.code === code).map(({ message }) => message), []);
}

/** The titles of the fixes of the first finding of a code. */
export function fixTitles(code: string, fixture: string): readonly string[] {
  const workspace = workspaceOf(fixture);
  const finding = [...workspace.analyses.keys()].flatMap((name) => findings(workspace, name)).find((one) => one.code === code);
  return finding?.fixes().map(({ title }) => title) ?? [];
}

/** The findings of a file, each as `line code`, lines from one. */
export function findingLines(workspace: Workspace, name: string, wanted: (finding: Finding) => boolean = () => true): readonly string[] {
  const document = workspace.get(name)?.document;
  assert.ok(document);
  return findings(workspace, name).filter(wanted).map(({ code, place }) => `${String(positionOf(document, place.unit, place.start).line + 1)} ${code}`);
}

/** The findings of a file; each stands at a place of a text that is there. */
export function findings(workspace: Workspace, name: string): readonly Finding[] {
  const analysis = workspace.get(name);
  assert.ok(analysis, name);
  const found = findingsOf(analysis, workspace);
  for (const { place, code } of found) {
    const position = positionOf(analysis.document, place.unit, place.start);
    assert.equal(locate(analysis.document, position).index, place.unit.index, code);
    assert.ok(place.start <= place.end && place.end <= place.unit.text.length, code);
  }
  return found;
}
