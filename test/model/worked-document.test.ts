/** The references of the worked document, counted by hand, and what they resolve to. */
import assert from 'node:assert/strict';
import { placeText } from '../../server/model/document.js';
import { resolve } from '../../server/model/resolve.js';
import type { Target } from '../../server/model/target.js';
import { Workspace } from '../../server/model/workspace.js';
import { describeWithShared, sharedAgendas } from '../support/shared.js';

const AGENDA = 'CAC-COSP-WG.2-2021-1.zh.agenda';

interface Found extends Target {
  readonly text: string;
  readonly at: string;
}

describeWithShared('the worked document', `seed/${AGENDA}`, () => {
  const workspace = new Workspace();
  for (const [name, text] of sharedAgendas('seed')) workspace.set(`file:///${name}`, text);
  const analysis = workspace.get(`file:///${AGENDA}`);
  assert.ok(analysis);
  const found: Found[] = analysis.references
    .filter(({ role }) => role === 'text' || role === 'entry')
    .flatMap((reference) => resolve(reference, analysis, workspace).map((target) => ({ ...target, text: placeText(reference), at: `${String(reference.unit.id)}:${String(reference.start)}` })));
  const of = (...kinds: Target['kind'][]) => found.filter(({ kind }) => kinds.includes(kind));
  const count = (target: string) => found.filter((one) => one.target === target).length;

  it('has 11 citations of resolutions, all of the Conference and all defined', () => {
    const resolutions = of('resolution', 'decision');
    assert.equal(resolutions.length, 11);
    assert.deepEqual(['1/4', '7/1', '8/1', '8/9'].map((number) => count(`CAC/COSP ${number}`)), [1, 1, 2, 7]);
    assert.ok(resolutions.every(({ resolved, body }) => resolved && body === 'CAC/COSP'));
    assert.ok(resolutions.every(({ text, number }) => text === number));
  });

  it('has 8 document symbols, six of them entries and two in the text', () => {
    assert.equal(of('document').length, 8);
    assert.equal(analysis.references.filter(({ role }) => role === 'entry').length, 6);
    assert.ok(of('document').every(({ text, target }) => text === target));
  });

  it('has 7 phrases with 12 references to its own items', () => {
    const own = of('item').filter(({ agenda }) => agenda === undefined);
    assert.equal(own.length, 12);
    assert.equal(new Set(own.map(({ at }) => at)).size, 7);
    assert.ok(own.every(({ resolved }) => resolved));
    assert.equal(own.filter(({ text }) => text === '议程项目 2、3、4 和 5').length, 4);
  });

  it('has 12 items of other bodies, and takes none for its own', () => {
    const others = of('item').filter(({ agenda }) => agenda !== undefined);
    assert.deepEqual([others.filter(({ agenda }) => agenda === 'CAC/COSP/IRG').length, others.filter(({ agenda }) => agenda === 'CAC/COSP/EG.1').length, others.length], [6, 6, 12]);
  });

  it('has 10 provisions of the Convention and one date', () => {
    assert.equal(of('article', 'chapter').length, 10);
    assert.deepEqual([count('UNCAC 56'), count('UNCAC 54(1)(c)'), count('UNCAC chapter V'), count('UNCAC chapter IV')], [3, 2, 4, 1]);
    assert.deepEqual(of('date').map(({ text, target }) => [text, target]), [['2021 年 9 月 6 日星期一上午 11 时', '2021-09-06T11:00']]);
  });
});
