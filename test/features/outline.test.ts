/** Document symbols, workspace symbols and folding: the shape of a document. */
import assert from 'node:assert/strict';
import { documentSymbols, type DocumentSymbol } from '../../server/features/document-symbols.js';
import { folding } from '../../server/features/folding.js';
import { workspaceSymbols } from '../../server/features/workspace-symbols.js';
import type { Analysis } from '../../server/model/analysis.js';
import { positionOf } from '../../server/model/document.js';
import { openFixture } from '../support/fixture.js';

/** Each line with the number that the tests name it by. */
const TEXT = `// What the group
// will do
@agenda GLC/WG/2030/1
language: en
date: 2030-01-02

The introduction.

@group Part one

# 1. Organization
## (a) Opening

- One
- Two

## (b) Adoption
@documents
GLC/WG/2030/2  Report
GLC/WG/2030/3  Note

# 2. Closing

@annex Timetable

@schedule
2030-05-06
10:00-11:00  1
15:00-16:00  2
2030-05-07
10:00-11:00  2

@body GLC
name.en: Conference
`;

describe('document symbols', () => {
  it('nest groups, items, documents and days, and know where each begins and ends', () => {
    const { analysis } = openFixture(TEXT);
    assert.deepEqual(documentSymbols(analysis).flatMap((symbol) => drawn(symbol, analysis, 0)), [
      'agenda “GLC/WG/2030/1” 3-5 on 3:8',
      'group “Part one” 9-22 on 9:0',
      '  item “1. Organization” 11-20 on 11:2',
      '    item “(a) Opening” 12-15 on 12:3',
      '    item “(b) Adoption” 17-20 on 17:3',
      '      documents “@documents” 18-20 on 18:0',
      '  item “2. Closing” 22-22 on 22:2',
      'annex “Timetable” 24-34 on 24:0',
      '  schedule “@schedule” 26-31 on 26:0',
      '    day “Monday, 6 May 2030” 27-29 on 27:0',
      '    day “Tuesday, 7 May 2030” 30-31 on 30:0',
      '  body “GLC” 33-34 on 33:6',
    ]);
  });

  it('have a name even where nothing is typed', () => {
    const { analysis } = openFixture('@agenda\nlanguage: en\n#\n@group\n@body\n@annex \n@schedule\n2030-99-99');
    assert.deepEqual(flat(documentSymbols(analysis)).map(({ name }) => name), ['@agenda', '#', '@group', '@body', '@annex', '@schedule', '2030-99-99']);
  });

  it('are none in an empty file', () => {
    assert.deepEqual(documentSymbols(openFixture('').analysis), []);
  });
});

describe('folding', () => {
  it('of sections, blocks, lists and comments', () => {
    const { analysis } = openFixture(TEXT);
    assert.deepEqual(folding(analysis).map(({ firstLine, lastLine, kind }) => `${String(firstLine + 1)}-${String(lastLine + 1)} ${kind}`).sort(), [
      '1-2 comment', '3-5 section', '9-22 section', '11-20 section', '12-15 section', '14-15 section', '17-20 section', '18-20 section', '24-34 section', '26-31 section', '27-29 section',
      '30-31 section', '33-34 section',
    ].sort());
  });

  it('is of comments that follow each other only', () => {
    const { analysis } = openFixture('// a\n// b\n\n// c\n\n@body GLC\n// d\n// e\nname.en: x');
    assert.deepEqual(folding(analysis).filter(({ kind }) => kind === 'comment').map(({ firstLine, lastLine }) => [firstLine, lastLine]), [[0, 1], [6, 7]]);
  });
});

describe('workspace symbols', () => {
  const files = `//- a.agenda\n${TEXT}//- b.agenda\n@resolution GLC 3/2\ntitle.en: Storage of ice cores`;

  it('are found by a part of their name, whatever its case', () => {
    const { scope } = openFixture(files);
    assert.deepEqual(workspaceSymbols('OPENing', scope).map(({ kind, name, container }) => `${kind} ${name} (${container})`), ['item 1(a) Opening (GLC/WG/2030/1)']);
    assert.deepEqual(workspaceSymbols('3/2', scope).map(({ kind, name }) => `${kind} ${name}`), ['resolution GLC 3/2 Storage of ice cores']);
  });

  it('are all without a query', () => {
    const { scope } = openFixture(files);
    assert.deepEqual(workspaceSymbols('', scope).map(({ kind }) => kind), ['agenda', 'item', 'item', 'item', 'item', 'body', 'resolution']);
  });
});

function drawn(symbol: DocumentSymbol, analysis: Analysis, depth: number): string[] {
  const { kind, name, from, to, selection, children } = symbol;
  const line = (at: typeof from) => String(positionOf(analysis.document, at.unit, at.offset).line + 1);
  const start = positionOf(analysis.document, selection.unit, selection.start);
  return [
    `${'  '.repeat(depth)}${kind} “${name}” ${line(from)}-${line(to)} on ${String(start.line + 1)}:${String(start.character)}`,
    ...children.flatMap((child) => drawn(child, analysis, depth + 1)),
  ];
}

const flat = (symbols: readonly DocumentSymbol[]): DocumentSymbol[] => symbols.flatMap((symbol) => [symbol, ...flat(symbol.children)]);
