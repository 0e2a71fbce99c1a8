/**
 * Findings drawn under the text that they stand on, and what their fixes make of it:
 *
 *     # 3. Elections
 *       ^^ item-number warning: Number 3 is out of order: the next one is 2.
 *
 * Severity and message may be left out. A finding that goes over several lines is drawn under the first.
 */
import assert from 'node:assert/strict';
import { locate, positionOf, textOf } from '../../server/model/document.js';
import { applyEdits, composeEdits } from '../../server/model/edits.js';
import type { Settings } from '../../server/model/settings.js';
import type { Workspace } from '../../server/model/workspace.js';
import type { Finding } from '../../server/rules/rule.js';
import { findingsOf } from '../../server/rules/run.js';
import { filesOf, fixtureOf, workspaceOf } from './workspace.js';

const DRAWN = /^ *\^+ [a-z]+(?:-[a-z]+)* ?.*$/u;

/** Checks that the findings of some codes are those that are drawn, in all files of the fixture, and that there are no others of them. */
export function checkFindings(codes: string | readonly string[], drawn: string, settings?: Partial<Settings>): void {
  const wanted = new Set(typeof codes === 'string' ? [codes] : codes);
  const files = new Map([...filesOf(drawn)].map(([name, text]) => [name, linesOf(text).filter((line) => !DRAWN.test(line)).join('\n')]));
  const workspace = workspaceOf(files, settings);
  const actual = new Map([...files.keys()].map((name) => [name, draw(findings(workspace, name).filter(({ code }) => wanted.has(code)), workspace, name, drawnLines(drawn))]));
  assert.equal(fixtureOf(actual), drawn);
}

/** The drawn lines of a fixture, by what they say first: what more they say is compared too. */
function drawnLines(drawn: string): readonly string[] {
  return linesOf(drawn).filter((line) => DRAWN.test(line));
}

function draw(found: readonly Finding[], workspace: Workspace, name: string, expected: readonly string[]): string {
  const document = workspace.get(name)?.document;
  assert.ok(document);
  const lines = linesOf(textOf(document));
  const drawn = found.map((finding) => {
    const { line, character } = positionOf(document, finding.place.unit, finding.place.start);
    const end = positionOf(document, finding.place.unit, finding.place.end);
    const length = Math.max(1, (end.line === line ? end.character : (lines[line] ?? '').length) - character);
    return { line, text: asExpected(`${' '.repeat(character)}${'^'.repeat(length)} ${finding.code}`, finding, expected) };
  });
  return lines.flatMap((text, index) => [text, ...drawn.filter(({ line }) => line === index).map((one) => one.text)]).join('\n');
}

/** With severity and message where the fixture says them. */
function asExpected(short: string, { severity, message }: Finding, expected: readonly string[]): string {
  const forms = [`${short} ${severity}: ${message}`, `${short} ${severity}`, `${short}: ${message}`];
  const said = expected.find((line) => line.startsWith(`${short} `) || line.startsWith(`${short}:`));
  if (said === undefined || expected.includes(short)) return short;
  return forms.find((form) => expected.includes(form)) ?? (/^ *\^+ \S+ \w+$/u.test(said) ? `${short} ${severity}` : said.startsWith(`${short}:`) ? `${short}: ${message}` : `${short} ${severity}: ${message}`);
}

/**
 * Checks that the first fix of every finding of a code (or that whose title is given) makes one text of another, and that a second run
 * finds nothing of the code any more.
 */
export function checkFix(code: string, before: string, after: string, title?: string): void {
  const workspace = workspaceOf(before);
  const found = [...workspace.analyses.keys()].flatMap((name) => findings(workspace, name)).filter((finding) => finding.code === code);
  assert.ok(found.length > 0, `no ${code} in the fixture`);
  const groups = found.map((finding) => {
    const fixes = finding.fixes();
    const fix = title === undefined ? fixes[0] : fixes.find((one) => one.title === title);
    assert.ok(fix, `no such fix: ${fixes.map((one) => one.title).join(' | ')}`);
    return fix.edits;
  });
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

const linesOf = (text: string) => text.split('\n');
