/**
 * Fixtures: files as one text, with what is expected drawn beneath.
 *
 *     //- meeting.agenda          begins a file (a text without it is `test.agenda`)
 *     # 2. Elec$0tions            `$0` is the cursor
 *          ^^^^^^^^^^^ item       carets mark what stands above them, with a label
 *
 * A line of carets may begin with `//`. Neither it nor the cursor is part of the file.
 */
import assert from 'node:assert/strict';
import type { Analysis } from '../../server/model/analysis.js';
import { locate, positionOf, type Place, type Position } from '../../server/model/document.js';
import { DEFAULT_SETTINGS, type Settings } from '../../server/model/settings.js';
import { Workspace } from '../../server/model/workspace.js';
import type { Point } from '../../server/features/point.js';

export interface Fixture {
  /** The texts by name. */
  readonly files: ReadonlyMap<string, string>;
  readonly cursor: { readonly file: string; readonly position: Position } | undefined;
  readonly marks: readonly Mark[];
}
export interface Mark {
  readonly file: string;
  /** Zero-based; on one line. */
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly label: string;
}

const FILE = /^\/\/- (\S+)$/;
const CARETS = /^(?:\/\/)?[ \t]*(\^+)(?: (.*))?$/;
const CURSOR = '$0';

export function readFixture(text: string): Fixture {
  const files = new Map<string, string[]>();
  const marks: Mark[] = [];
  let cursor: Fixture['cursor'];
  let file = 'test.agenda';
  let lines: string[] = [];
  for (const line of text.replace(/^\n/, '').split('\n')) {
    const name = FILE.exec(line)?.[1];
    const carets = CARETS.exec(line);
    if (name !== undefined) {
      file = name;
      lines = [];
    } else if (carets !== null) {
      const start = line.indexOf('^');
      marks.push({ file, line: lines.length - 1, start, end: start + (carets[1] ?? '').length, label: carets[2] ?? '' });
    } else {
      const at = line.indexOf(CURSOR);
      if (at !== -1) cursor = { file, position: { line: lines.length, character: at } };
      lines.push(line.replace(CURSOR, ''));
    }
    files.set(file, lines);
  }
  return { files: new Map([...files].map(([key, value]) => [key, value.join('\n')])), cursor, marks };
}

export interface OpenFixture extends Fixture {
  readonly scope: Workspace;
  /** The file with the cursor, else the first. */
  readonly analysis: Analysis;
  /** The cursor. */
  readonly point: Point;
}

export const uriOf = (file: string) => `file:///fixture/${file}`;

/** The files of a fixture as a scope. */
export function openFixture(text: string, settings: Settings = DEFAULT_SETTINGS): OpenFixture {
  const fixture = readFixture(text);
  const scope = new Workspace(settings);
  for (const [file, content] of fixture.files) scope.set(uriOf(file), content);
  const { file, position } = fixture.cursor ?? { file: [...fixture.files.keys()][0] ?? '', position: { line: 0, character: 0 } };
  const analysis = scope.get(uriOf(file));
  assert.ok(analysis, 'a fixture has a file');
  const { index, offset } = locate(analysis.document, position);
  const unit = analysis.document.units[index];
  return { ...fixture, scope, analysis, get point() { assert.ok(unit, 'the file is not empty'); return { unit, offset }; } };
}

/** A place as a mark; it stands on one line. */
export function markOf(place: Place, { document }: Analysis, label = ''): Mark {
  const start = positionOf(document, place.unit, place.start);
  const end = positionOf(document, place.unit, place.end);
  assert.equal(end.line, start.line, 'a place on one line');
  return { file: document.uri.slice(document.uri.lastIndexOf('/') + 1), line: start.line, start: start.character, end: end.character, label };
}

/** The same for a place in any file of the scope. */
export function markIn(uri: string, place: Place, { scope }: OpenFixture, label = ''): Mark {
  const analysis = scope.get(uri);
  assert.ok(analysis, uri);
  return markOf(place, analysis, label);
}

/** Asserts that what was found is what is drawn, in any order; what differs is told in words. */
export function assertMarks(found: readonly Mark[], { marks, files }: Fixture): void {
  const told = (all: readonly Mark[]) => all.map((mark) => `${mark.file}:${String(mark.line + 1)} “${files.get(mark.file)?.split('\n')[mark.line]?.slice(mark.start, mark.end) ?? ''}” ${mark.label}`.trim()).sort();
  assert.deepEqual(told(found), told(marks));
  assert.deepEqual(new Set(found.map((mark) => JSON.stringify(mark))), new Set(marks.map((mark) => JSON.stringify(mark))));
}
