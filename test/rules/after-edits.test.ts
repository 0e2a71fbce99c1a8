// What is shown after any edits is what a fresh start would show: findings with all that hangs on them, what references mean, and print.
import assert from 'node:assert/strict';
import { random } from '../support/random.js';
import { textOf } from '../../server/model/document.js';
import { Workspace } from '../../server/model/workspace.js';
import { longParagraph, TYPED } from '../support/long-paragraph.js';
import { positionAt, shown } from '../support/shown.js';
import { filesOf } from '../support/workspace.js';

const FIXTURE = `//- lakes.en.agenda
@agenda LAKE/CONF/2031/1
language: en
date: 2031-03-01
meeting: 2031-05-05 .. 2031-05-06
place: Port Vell

The session will open on Monday, 5 May 2031, at 10 a.m.

# 1. Opening
## (a) Opening of the session
In its resolution 3/2 the Lake Assembly recalled {resolution 3/1} and resolution 3/9. {^a}

## (b) Adoption of the agenda
agenda-title: Adoption
See agenda items 1 (a) and 4, {item 9} and {item 2 of LAKE/WG/2031/1}.

# 2. Levels of the lakes
joint: 2 of LAKE/WG/2031/1

The Working Group considered item 2 of its resumed second session. LAKE/CONF/2031/3 will be before it, and LAKE/CONF2031/4.

- first {article 4(1) of CSL}
- second, article 9 of the Convention on Shared Lakes

@documents
LAKE/CONF/2031/2  Levels of the lakes: note by the Secretariat
LAKE/CONF/2031/5

# 3. Other matters

@annex Timetable
@schedule
2031-05-05 Monday
10:00-13:00  1(a) {^a}, 2
15:00-18:00  2
2031-05-06
10:00-13:00  3, 7

^a: Items 2 and 3 together.
^b: Nobody calls this.
//- lakes.fr.agenda
@agenda LAKE/CONF/2031/1
language: fr
original: en
date: 2031-03-01
meeting: 2031-05-05 .. 2031-05-06

# 1. Ouverture
## (a) Ouverture de la session
Dans sa résolution 3/2, la Conférence …

# 2. Niveaux des lacs
Voir le point 4 de l’ordre du jour.
//- group.agenda
@agenda LAKE/WG/2031/1
language: en
date: 2031-03-02
meeting: 2031-05-05

# 1. Opening
# 2. Levels
joint: 1 of LAKE/CONF/2031/1

Text with resolution 3/1 of the Lake Assembly.
//- registry.agenda
@body LAKE/CONF
name.en: Conference of the Lakes
short.en: Lake Assembly
session 3: 2030-01-01 .. 2030-01-05

@body LAKE/WG
name.en: Working Group

@resolution LAKE/CONF 3/1
title.en: Waters
adopted: 2030-01-03

@resolution LAKE/CONF 3/2
title.en: Shores

@document LAKE/CONF/2031/2
title.en: Levels of the lakes

@instrument CSL
name.en: Convention on Shared Lakes
article 4: 1-2
`;

const PIECES = [
  'x', ' ', '\n', '\n\n', 'some words ', 'the General Assembly resolution 3/2 ', 'resolution 3/1 ', 'resolution 7/7 of the Conference of the Lakes ', '{item 2}', '{item 12}', '{^a}', '{^c}', '{', '}', ' and ',
  'LAKE/CONF/2031/2 ', 'LAKE/CONF/2031/8 ', 'LAKE/CNOF/2031/2 ', 'agenda item 3 ', 'item 1 of the second session of the Working Group ', 'article 4 of CSL ', 'Tuesday, 5 May 2031', '# 4. More\n', '# 2. Twice\n', '## (a) Lone\n', 'status: deferred\n',
  'id: extra\n', '@documents\n', '@schedule\n', '@annex More\n', '@resolution LAKE/CONF 3/9\ntitle.en: New\n', '@body LAKE/X\n', '@document LAKE/CONF/2031/3\ntitle.en: Other\n', '^c: note on item 1\n', '- entry\n', '| a | b\n', '2031-05-06\n', '10:00-11:00  2\n', '// agenda-disable-next-line unknown-item\n', '.', 'и ',
];

describe('after any edits', () => {
  it('findings, fixes and references are those of a fresh start', () => {
    const files = filesOf(FIXTURE);
    const names = [...files.keys()];
    for (let seed = 1; seed <= 15; seed++) {
      const next = random(seed);
      const texts = new Map(files);
      const workspace = new Workspace();
      for (const [name, text] of texts) workspace.set(name, text);
      shown(workspace);
      for (let edit = 0; edit < 12; edit++) {
        const name = names[next(3) === 0 ? next(names.length) : 0] ?? '';
        const text = texts.get(name) ?? '';
        const start = next(text.length + 1);
        const end = Math.min(text.length, start + next(3) * next(9));
        const typed = next(5) === 0 ? '' : (PIECES[next(PIECES.length)] ?? '');
        workspace.edit(name, [{ start: positionAt(text, start), end: positionAt(text, end), text: typed }]);
        texts.set(name, text.slice(0, start) + typed + text.slice(end));
        const fresh = new Workspace();
        for (const [other, content] of texts) fresh.set(other, content);
        const analysis = workspace.get(name);
        assert.ok(analysis);
        assert.equal(textOf(analysis.document), texts.get(name));
        assert.deepEqual(shown(workspace), shown(fresh), `seed ${String(seed)}, edit ${String(edit)}: ${JSON.stringify(typed)} at ${String(start)} of ${name}`);
      }
    }
  }).timeout(60_000);

  it('also in a long paragraph', () => {
    const files = filesOf(FIXTURE);
    const [name = ''] = files.keys();
    for (let seed = 1; seed <= 4; seed++) {
      const next = random(seed);
      let text = (files.get(name) ?? '').replace('- first', () => `${longParagraph(next, 7000).replace(/\r\n?/gu, '\n')}\n- first`);
      const workspace = new Workspace();
      for (const [other, content] of files) workspace.set(other, other === name ? text : content);
      shown(workspace);
      const from = text.indexOf('It begins');
      for (let edit = 0; edit < 6; edit++) {
        // Most edits are near the last one, as people type.
        const last = text.indexOf('and ends') + 'and ends.'.length;
        const start = Math.min(next(3) === 0 ? last - next(9) : from + next(last - from), text.length);
        for (const typed of [TYPED[next(TYPED.length)] ?? '', 'x', '']) {
          const end = typed === '' ? start + next(30) : start;
          const written = typed.replace(/\r\n?/gu, '\n');
          workspace.edit(name, [{ start: positionAt(text, start), end: positionAt(text, end), text: written }]);
          text = text.slice(0, start) + written + text.slice(end);
          const fresh = new Workspace();
          for (const [other, content] of files) fresh.set(other, other === name ? text : content);
          assert.deepEqual(shown(workspace), shown(fresh), `seed ${String(seed)}, edit ${String(edit)}: ${JSON.stringify(typed)} at ${String(start)}`);
        }
      }
    }
  }).timeout(60_000);

  it('also in a timetable', () => {
    const rows = ['10:00-13:00  1(a) {^a}, "Words by pilots"', '15:00-18:00  2', '9:00-10:00 "Coffee" ', '2031-05-06', '2031-05-09 Monday', '16:00-17:00  7, 1(b)', '"Evening"  3', 'no slot', '12:00-11:00  1-3 {^b}', '\n@schedule'];
    const pieces = ['x', '"', ' "Tea"', ', 2', '{^a}', '1', '0', '\n', '\n14:00-15:00  3', '\n2031-05-05', ' ', ':'];
    const files = filesOf(FIXTURE);
    const [name = ''] = files.keys();
    for (let seed = 1; seed <= 10; seed++) {
      const next = random(seed);
      let text = (files.get(name) ?? '').replace('2031-05-06\n10:00-13:00  3, 7\n', () => Array.from({ length: 12 }, () => `${rows[next(rows.length)] ?? ''}\n`).join(''));
      const workspace = new Workspace();
      workspace.set(name, text);
      shown(workspace);
      const from = text.indexOf('@schedule');
      for (let edit = 0; edit < 12; edit++) {
        const start = from + next(text.indexOf('^a: Items') - from);
        const typed = pieces[next(pieces.length)] ?? '';
        const end = start + (next(4) === 0 ? next(6) : 0);
        workspace.edit(name, [{ start: positionAt(text, start), end: positionAt(text, end), text: typed }]);
        text = text.slice(0, start) + typed + text.slice(end);
        const fresh = new Workspace();
        fresh.set(name, text);
        assert.deepEqual(shown(workspace), shown(fresh), `seed ${String(seed)}, edit ${String(edit)}: ${JSON.stringify(typed)} at ${String(start)}`);
      }
    }
  }).timeout(60_000);
});
