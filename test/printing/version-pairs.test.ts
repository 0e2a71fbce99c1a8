// Two language versions side by side: which block stands opposite which, drawn as one line a pair, `|` between.
import assert from 'node:assert/strict';
import { compareVersions } from '../../server/model/compare/index.js';
import type { PrintedBlock } from '../../print/blocks.js';
import { isElement, type PrintNode } from '../../print/elements.js';
import { layoutBlock } from '../../print/layout.js';
import { printedBlocks } from '../../server/printing/index.js';
import { pairVersions } from '../../server/printing/version-pairs.js';
import { workspaceOf } from '../support/workspace.js';

describe('two versions side by side', () => {
  it('set item beside item, paragraph beside paragraph, document beside document', () => {
    check(`//- a.en.agenda
@agenda LAK/COM/2031/1
language: en
# 1. Opening
The meeting opens on 3 March 2031.

See {LAK/COM/2031/4}.
@documents
LAK/COM/2031/2  Note
LAK/COM/2031/3  Report
# 2. Levels
## (a) Rivers
## (b) Lakes
//- a.ru.agenda
@agenda LAK/COM/2031/1
language: ru
# 1. Открытие
Заседание откроется 3 марта 2031 года.

Для заседания выделен зал.

См. {LAK/COM/2031/4}.
@documents
LAK/COM/2031/3  Доклад
LAK/COM/2031/2  Записка
# 2. Уровни
## a) Озера
`, `
1. Opening. | 1. Открытие.
2. Levels: | 2. Уровни:
(a) Rivers; | a) Озера.
(b) Lakes. |
1. Opening | 1. Открытие
The meeting opens on 3 March 2031. | Заседание откроется 3 марта 2031 года.
 | Для заседания выделен зал.
See LAK/COM/2031/4. | См. LAK/COM/2031/4.
Documentation | Документация
Note (LAK/COM/2031/2) |
Report (LAK/COM/2031/3) | Доклад (LAK/COM/2031/3)
 | Записка (LAK/COM/2031/2)
2. Levels | 2. Уровни
(a) Rivers | a) Озера
(b) Lakes |
`);
  });

  it('set day beside day and slot beside slot, also where one version lacks some', () => {
    const pairs = pairsIn(`//- a.fr.agenda
@agenda LAK/COM/2031/1
language: fr
# 1. Ouverture
# 2. Niveaux
@annex
@schedule
2031-03-03
10:00-13:00  1
15:00-18:00  2
2031-03-04
10:00-13:00  2
//- a.ar.agenda
@agenda LAK/COM/2031/1
language: ar
# 1. الافتتاح
# 2. المناسيب
@annex
@schedule
2031-03-03
10:00-13:00  1
13:00-14:00  "غداء"
15:00-18:00  2
2031-03-05
10:00-13:00  2
`);
    // French: 0 day, 1 and 2 slots, 3 day, 4 slot; Arabic: 0 day, 1, 2 and 3 slots, 4 day, 5 slot.
    assert.deepEqual(pairs.find(({ rows }) => rows !== undefined)?.rows?.map(({ own, other }) => [own, other]), [[0, 0], [1, 1], [null, 2], [2, 3], [null, 4], [null, 5], [3, null], [4, null]]);
  });

  it('set notes beside notes by their marks, and annexes beside annexes', () => {
    check(`//- a.es.agenda
@agenda LAK/COM/2031/1
language: es
# 1. Apertura
Uno.{^1} Dos.{^2}

^1: Primera.
^2: Segunda.
@annex Mapa
Texto.
//- a.zh.agenda
@agenda LAK/COM/2031/1
language: zh
# 1. 开幕
二。{^2}

^2: 第二。
@annex 地图
`, `
1. Apertura. | 1. 开幕。
1. Apertura | 1. 开幕
Uno.1 Dos.2 | 二。2
1 Primera. |
2 Segunda. | 2 第二。
AnexoMapa | 附件地图
Texto. |
`);
  });

  it('leave nothing out and show nothing twice', () => {
    const fixture = '//- a.en.agenda\n@agenda A/1\nlanguage: en\nIntroduction.\n@group One\n# 1. Opening\nText.\n# 1. Again\n@section More\nText.\n@section More\n//- a.fr.agenda\n@agenda A/1\nlanguage: fr\n@section Autre\nTexte.\n# 3. Trois\n# Sans numéro\n';
    const { workspace, own, other } = versionsIn(fixture);
    const pairs = pairVersions(compareVersions(own, other, workspace), printedBlocks(own, workspace), printedBlocks(other, workspace));
    const keys = (blocks: readonly (PrintedBlock | undefined)[]) => blocks.flatMap((block) => block?.key ?? []).sort();
    assert.deepEqual(keys(pairs.map((pair) => pair.own)), keys(printedBlocks(own, workspace)));
    assert.deepEqual(keys(pairs.map((pair) => pair.other)), keys(printedBlocks(other, workspace)));
    assert.equal(new Set(pairs.map(({ key }) => key)).size, pairs.length);
  });
});

function check(fixture: string, expected: string): void {
  const lines = pairsIn(fixture).filter(({ own, other }) => !['masthead', 'title', 'partHeading'].includes((own ?? other)?.kind ?? ''));
  assert.equal(lines.map(({ own, other }) => `${textOf(own)} | ${textOf(other)}`.trimEnd()).join('\n'), expected.trim());
}

function versionsIn(fixture: string) {
  const workspace = workspaceOf(fixture);
  const [own, other] = [...workspace.analyses.values()];
  assert.ok(own && other);
  return { workspace, own, other };
}

function pairsIn(fixture: string) {
  const { workspace, own, other } = versionsIn(fixture);
  return pairVersions(compareVersions(own, other, workspace), printedBlocks(own, workspace), printedBlocks(other, workspace));
}

const textOf = (block: PrintedBlock | undefined) => (block === undefined ? '' : textIn(layoutBlock(block)).trim());
const textIn = (node: PrintNode): string => (isElement(node) ? node.children.map(textIn).join('') : node.text);
