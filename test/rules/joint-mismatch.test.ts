// What `joint-mismatch` finds and leaves alone, and what its fixes make of it.
import assert from 'node:assert/strict';
import { checkFindings, checkFix, findingLines, findings } from '../support/findings.js';
import { describeWithShared, sharedAgendas } from '../support/shared.js';
import { workspaceOf } from '../support/workspace.js';

const BODIES = `//- bodies.agenda
@body LAK/COM
name.en: Lakes Committee
@body LAK/SC
name.en: Scientific Group
name.fr: Groupe scientifique
name.es: Grupo Científico
name.ru: Научная группа; Научной группы
short.ru: Научная группа; Научной группы
name.zh: 科学组
name.ar: الفريق العلمي
`;

describe('joint-mismatch', () => {
  it('finds agendas that name other items of each other, in both', () => {
    checkFindings('joint-mismatch', `//- committee.agenda
@agenda LAK/COM/2031/1
language: en
# 1. Opening
  ^^ joint-mismatch warning: In LAK/SC/2031/1 item 3 is joint with item 1 of this agenda, which does not name it.
# 2. Levels
joint: 3, 4 of LAK/SC/2031/1
       ^ joint-mismatch warning: In LAK/SC/2031/1 item 3 is joint with item 1 of this agenda, not 2.
          ^ joint-mismatch warning: In LAK/SC/2031/1 item 5 is joint with item 2 of this agenda, not item 4.
//- group.agenda
@agenda LAK/SC/2031/1
language: fr
# 3. Mesures
joint: 1 of LAK/COM/2031/1
       ^ joint-mismatch warning: In LAK/COM/2031/1 item 2 is joint with item 3 of this agenda, not item 1.
# 4. Niveaux
  ^^ joint-mismatch warning: In LAK/COM/2031/1 item 2 is joint with item 4 of this agenda, which does not name it.
# 5. Questions diverses
joint: 2 of LAK/COM/2031/1
       ^ joint-mismatch warning: In LAK/COM/2031/1 item 2 is joint with item 3 of this agenda, not 5.
`);
  });

  it('finds an item that the other agenda leaves out, though it names others', () => {
    checkFindings('joint-mismatch', `//- committee.agenda
@agenda LAK/COM/2031/1
language: zh
# 1. 水位
joint: 1 of LAK/SC/2031/1
# 2. 报告
joint: 2 of LAK/SC/2031/1
       ^ joint-mismatch warning: In LAK/SC/2031/1 item 2 is not joint with item 2 of this agenda.
//- group.agenda
@agenda LAK/SC/2031/1
language: zh
# 1. 测量
joint: 1 of LAK/COM/2031/1
# 2. 其他
  ^^ joint-mismatch warning: In LAK/COM/2031/1 item 2 is joint with item 2 of this agenda, which does not name it.
`);
  });

  it('leaves agendas alone that agree, name parts of items or symbols alone, or are silent', () => {
    checkFindings('joint-mismatch', `//- committee.agenda
@agenda LAK/COM/2031/1
language: ru
# 1. Уровни
## (a) Измерения
joint: 2 of LAK/SC/2031/1
## (b) Доклады
# 2. Доклады
joint: LAK/SC/2031/1
# 3. Прочее
joint: 4 of LAK/AC/2031/1; 7 of LAK/XY/2031/1
//- group.agenda
@agenda LAK/SC/2031/1
language: ru
# 1. Открытие
# 2. Измерения
joint: 1, 2 of LAK/COM/2031/1
//- silent.agenda
@agenda LAK/AC/2031/1
language: ru
# 4. Прочее
`);
  });

  it('takes the version in the language of the agenda that names it', () => {
    checkFindings('joint-mismatch', `//- committee.agenda
@agenda LAK/COM/2031/1
language: es
# 1. Niveles
joint: 2 of LAK/SC/2031/1
//- group.en.agenda
@agenda LAK/SC/2031/1
language: en
# 1. Opening
joint: 1 of LAK/COM/2031/1
       ^ joint-mismatch
# 2. Levels
  ^^ joint-mismatch
//- group.es.agenda
@agenda LAK/SC/2031/1
language: es
original: en
# 1. Apertura
# 2. Niveles
joint: 1 of LAK/COM/2031/1
`);
  });

  it('sees at once that an item is moved in the other agenda', () => {
    const workspace = workspaceOf(`//- committee.agenda
@agenda LAK/COM/2031/1
language: en
# 1. Levels
joint: 2 of LAK/SC/2031/1
//- group.agenda
@agenda LAK/SC/2031/1
language: en
# 1. Opening
# 2. Levels
joint: 1 of LAK/COM/2031/1
# 3. Reports
`);
    const found = () => findingLines(workspace, 'committee.agenda', ({ code }) => code === 'joint-mismatch');
    assert.deepEqual(found(), []);
    workspace.set('group.agenda', '@agenda LAK/SC/2031/1\nlanguage: en\n# 1. Opening\n# 2. Reports\n# 3. Levels\njoint: 1 of LAK/COM/2031/1\n');
    assert.deepEqual(found(), ['4 joint-mismatch']);
    workspace.set('group.agenda', '@agenda LAK/SC/2031/1\nlanguage: en\n# 1. Opening\n# 2. Levels\njoint: 1 of LAK/COM/2031/1\n');
    assert.deepEqual(found(), []);
  });

  it('writes what the other agenda says', () => {
    const committee = (items: string) => `//- committee.agenda
@agenda LAK/COM/2031/1
language: en
# 1. Opening
# 2. Levels
joint: ${items} of LAK/SC/2031/1
`;
    const group = (items: string) => `//- group.agenda
@agenda LAK/SC/2031/1
language: en
# 3. Measurements
# 4. Levels
joint: ${items} of LAK/COM/2031/1
`;
    checkFix('joint-mismatch', committee('3') + group('2'), committee('4') + group('2'), 'Write 4');
    checkFix('joint-mismatch', committee('4') + group('1'), committee('4') + group('2'), 'Write 2');
  });

  it('finds a session that goes by two names, in several languages', () => {
    for (const [language, loose, full] of [
      ['en', 'item 4 of the resumed ninth session of the Scientific Group', 'item 4 of the first resumed ninth session of the Scientific Group'],
      ['fr', 'le point 4 de l’ordre du jour de la reprise de la neuvième session du Groupe scientifique', 'le point 4 de l’ordre du jour de la première reprise de la neuvième session du Groupe scientifique'],
      ['es', 'el tema 4 del programa de la continuación del noveno período de sesiones del Grupo Científico', 'el tema 4 del programa de la primera continuación del noveno período de sesiones del Grupo Científico'],
      ['ru', 'пункт 4 повестки дня возобновленной девятой сессии Научной группы', 'пункт 4 повестки дня первой возобновленной девятой сессии Научной группы'],
      ['ar', 'البند 4 من جدول أعمال الدورة التاسعة المستأنفة للفريق العلمي', 'البند 4 من جدول أعمال الدورة التاسعة المستأنفة الأولى للفريق العلمي'],
      ['zh', '科学组第九届会议续会的议程项目 4', '科学组第九届会议第一次续会的议程项目 4'],
    ] as const) {
      const workspace = workspaceOf(`${BODIES}//- committee.agenda
@agenda LAK/COM/2031/1
language: ${language}

(${full})

(${loose})
`);
      assert.deepEqual(findingLines(workspace, 'committee.agenda', ({ code, severity }) => code === 'joint-mismatch' && severity === 'warning'), ['6 joint-mismatch'], language);
    }
  });

  it('marks the name alone, and completes it', () => {
    const files = (name: string) => `${BODIES}//- committee.agenda
@agenda LAK/COM/2031/1
language: en
# 1. Levels

To be taken up with agenda item 4 of the first resumed ninth session of the Scientific Group.{^1}

^1: Together with agenda item 4 of the ${name} session of the Scientific Group.
`;
    checkFindings('joint-mismatch', `${files('resumed ninth')}${' '.repeat('^1: Together with agenda item 4 of the '.length)}^^^^^^^^^^^^^^^^^^^^^ joint-mismatch warning: “resumed ninth session” is called “first resumed ninth session” elsewhere in this file.
`);
    checkFix('joint-mismatch', files('resumed ninth'), files('first resumed ninth'));
    checkFindings('joint-mismatch', `${files('ninth')}${' '.repeat('^1: Together with agenda item 4 of the '.length)}^^^^^^^^^^^^^ joint-mismatch information
`);
  });

  it('leaves sessions alone that are others, or may be', () => {
    checkFindings('joint-mismatch', `${BODIES}//- committee.agenda
@agenda LAK/COM/2031/1
language: en

See item 4 of the first resumed ninth session of the Scientific Group and item 5 of the resumed ninth session of the Scientific Group.

See item 6 of the resumed tenth session of the Scientific Group. See item 6 of the first resumed ninth session of the Scientific Group.

See item 7 of the ninth session of the Scientific Group. See item 7 of the ninth special session of the Scientific Group.

See item 8 of the resumed ninth session of the Scientific Group. See item 8 of the first resumed ninth session of the Scientific Group. See item 8 of the second resumed ninth session of the Scientific Group.
//- committee.zh.agenda
@agenda LAK/COM/2031/1
language: zh
original: en

科学组第二届会议续会的议程项目 4 与科学组第十二届会议续会的议程项目 4。
`);
  });
});

describeWithShared('joint-mismatch in the worked document', 'seed', () => {
  it('finds the resumed session that has another name in the notes', () => {
    const workspace = workspaceOf(sharedAgendas('seed'));
    const found = findings(workspace, 'CAC-COSP-WG.2-2021-1.zh.agenda').filter(({ code }) => code === 'joint-mismatch');
    assert.deepEqual(found.map(({ place }) => place.unit.text.slice(place.start, place.end)), ['第十二届会议续会', '第十二届会议续会']);
    assert.deepEqual(found.map(({ message }) => message), Array(2).fill('“第十二届会议续会” is called “第十二届会议第一次续会” elsewhere in this file.'));
  });
});
