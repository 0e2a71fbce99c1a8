// What `version-differs` finds in the masthead, items, documents and notes, and what it leaves alone.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { checkFindings, findings } from '../support/findings.js';
import { workspaceOf } from '../support/workspace.js';

describe('version-differs', () => {
  it('finds other dates, in the version that is not the original', () => {
    checkFindings('version-differs', `//- lakes.en.agenda
@agenda LAK/COM/2031/1
language: en
date: 2031-02-03
meeting: 2031-05-05 .. 2031-05-09
//- lakes.fr.agenda
@agenda LAK/COM/2031/1
language: fr
original: en
date: 2031-02-04
      ^^^^^^^^^^ version-differs warning: The English version is dated 2031-02-03.
meeting: 2031-05-05 .. 2031-05-08
         ^^^^^^^^^^^^^^^^^^^^^^^^ version-differs warning: The English version gives 2031-05-05 .. 2031-05-09 for the meeting.
//- lakes.ru.agenda
@agenda LAK/COM/2031/1
language: ru
original: en
date: 2031-02-03
meeting: 2031-05-05..2031-05-09
`);
  });

  it('finds them in both versions where nobody knows the original', () => {
    checkFindings('version-differs', `//- lakes.zh.agenda
@agenda LAK/COM/2031/1
language: zh
original: en
date: 2031-02-03
      ^^^^^^^^^^ version-differs warning: The Spanish version is dated 2031-02-04.
//- lakes.es.agenda
@agenda LAK/COM/2031/1
language: es
original: en
date: 2031-02-04
      ^^^^^^^^^^ version-differs warning: The Chinese version is dated 2031-02-03.
`);
  });

  it('finds versions that name different originals', () => {
    checkFindings('version-differs', `//- lakes.en.agenda
@agenda LAK/COM/2031/1
        ^^^^^^^^^^^^^^ version-differs warning: The French version names French as the original language.
language: en
//- lakes.fr.agenda
@agenda LAK/COM/2031/1
        ^^^^^^^^^^^^^^ version-differs warning: The English version names English as the original language.
language: fr
`);
  });

  it('finds items that only one version has, and a status', () => {
    checkFindings('version-differs', `//- lakes.en.agenda
@agenda LAK/COM/2031/1
language: en
# 1. Opening
## (a) Statements
## (b) Elections
# 2. Water levels
status: held in abeyance
# 3. Reports
//- lakes.ar.agenda
@agenda LAK/COM/2031/1
language: ar
original: en
# 1. الافتتاح
## (أ) البيانات
   ^^^ version-differs warning: Item 1(b) of the English version, “Elections”, is missing here.
# 2. مناسيب المياه
  ^^ version-differs warning: In the English version item 2 has a status: “held in abeyance”.
# 3. التقارير
# 4. مسائل أخرى
  ^^ version-differs warning: The English version has no item 4.
`);
  });

  it('finds documents that only one version lists, or under another item', () => {
    checkFindings('version-differs', `//- lakes.en.agenda
@agenda LAK/COM/2031/1
language: en
# 1. Opening
@documents
LAK/COM/2031/2  Note
LAK/COM/2031/3 and Add.1-2  Reports
# 2. Levels
@documents
LAK/COM/2031/5  Levels
//- lakes.ru.agenda
@agenda LAK/COM/2031/1
language: ru
original: en
# 1. Открытие
@documents
^^^^^^^^^^ version-differs warning: The English version lists LAK/COM/2031/3/Add.2 too.
LAK/COM/2031/3 и Add.1  Доклады
LAK/COM/2031/4  Записка
^^^^^^^^^^^^^^ version-differs warning: The English version does not list LAK/COM/2031/4.
# 2. Уровни
@documents
LAK/COM/2031/2  Записка
^^^^^^^^^^^^^^ version-differs warning: The English version lists LAK/COM/2031/2 under item 1.
Уровни (LAK/COM/2031/5)
`);
  });

  it('finds notes and marks that only one version has', () => {
    checkFindings('version-differs', `//- lakes.en.agenda
@agenda LAK/COM/2031/1
language: en
# 1. Opening

The session opens at noon.{^1}

It ends on Friday.{^2}

^1: Local time.
^2: To be confirmed.
//- lakes.ar.agenda
@agenda LAK/COM/2031/1
language: ar
original: en
# 1. الافتتاح
  ^^ version-differs warning: The English version has a mark of note 1 here.

تُفتتح الدورة ظهرا.

^1: التوقيت المحلي.
^^^ version-differs warning: Note 2 of the English version is missing here.
`);
  });

  it('finds parts that only one version has', () => {
    checkFindings('version-differs', `//- lakes.en.agenda
@agenda LAK/COM/2031/1
language: en
# 1. Opening
@annex Work
Text.
@annex Fees
Text.
//- lakes.es.agenda
@agenda LAK/COM/2031/1
language: es
original: en
# 1. Apertura
@annex Trabajos
^^^^^^ version-differs warning: Of parts @annex the English version has 2, this one 1.
Texto.
`);
  });

  it('leaves alone what is in step, however it is typed', () => {
    checkFindings('version-differs', `//- lakes.en.agenda
@agenda LAK/COM/2031/1
language: en
date: 2031-02-03
# 1. Opening
## (a) Statements
## (b) Elections

The Committee, recalling General Assembly resolutions 71/222 and 77/134, will consider agenda item 1 (a) together with item 3 of the Group (see LAK/COM/2031/2).
@documents
LAK/COM/2031/2 and Add.1-2  Reports
@schedule
2031-05-05 Monday
10:00-13:00  1(a), 1(b)
//- lakes.ar.agenda
@agenda LAK/COM/2031/1
language: ar
original: en
date: 2031-02-03
# 1. الافتتاح
## (أ) البيانات
## (ب) الانتخابات

إذ تشير اللجنة إلى قراري الجمعية العامة 71/222 و 77/134، ستنظر في البند 1 (أ) من جدول الأعمال مع البند 3 من جدول أعمال الفريق (انظر LAK/COM/2031/2).
@documents
LAK/COM/2031/2 و Add.1 و Add.2  التقارير
@schedule
2031-05-05 الاثنين
10:00-13:00  1(أ)، 1(ب)
//- lakes.zh.agenda
@agenda LAK/COM/2031/1
language：zh
original: en
date: 2031-02-03
# 1． 开幕
## （a） 发言
## （b） 选举

委员会回顾大会第 71/222 号和第 77/134 号决议，将审议议程项目 1(a)和工作组的项目 3（见 LAK/COM/2031/2）。
@documents
LAK/COM/2031/2 和 Add.1-2  报告
@schedule
2031-05-05 星期一
10:00-13:00  1（a）、1（b）
`);
  });

  it('leaves agendas alone that are no versions: of one language, or without a symbol in other folders', () => {
    checkFindings('version-differs', `//- one/meeting.en.agenda
@agenda
language: en
# 1. Opening
//- two/meeting.fr.agenda
@agenda
language: fr
# 1. Ouverture
# 2. Niveaux
`);
  });

  it('finds nothing in the examples, in any of the six languages', () => {
    const names = readdirSync('examples').filter((name) => name.endsWith('.agenda'));
    const workspace = workspaceOf(new Map(names.map((name) => [name, readFileSync(`examples/${name}`, 'utf8')])));
    assert.deepEqual(names.flatMap((name) => findings(workspace, name)).filter(({ code }) => code === 'version-differs').map(({ message }) => message), []);
  });
});
