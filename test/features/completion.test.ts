/** Completion: what is proposed at the cursor, and the line after it is taken. */
import assert from 'node:assert/strict';
import { completion } from '../../server/features/completion/index.js';
import { openFixture } from '../support/fixture.js';

const NAMES = `
//- names.agenda
@body GLC
name.en: Glacier Conference
@body GLC/WG
name.en: Working Group on Ice Cores
@resolution GLC 3/2
title.en: Storage of ice cores
@resolution GLC 3/4
title.en: Access
@decision GLC 3/1
title.en: Seat
@resolution OTH 5/5
title.en: Winds
@document GLC/WG/2030/2
title.en: Report on storage
@instrument ICE
name.en: Convention on Ice Cores
article 4: 1-3
`;
const AGENDA = `${NAMES}//- meeting.agenda
@agenda GLC/WG/2030/1
language: en
# 1. Opening
## (a) Election
## (b) Adoption
# 2. Storage

`;

describe('completion of directives', () => {
  it('at the beginning of a line', () => check('@$0', ['@agenda', '@group', '@section', '@annex', '@heading', '@documents', '@schedule', '@note', '@body', '@resolution', '@decision', '@document', '@instrument'], '@agenda'));
  it('replaces the whole word', () => check('  @ag$0ne', ['@agenda'], '  @agenda', 'some'));
  it('not within a line', () => check('write to @$0', []));
  it('not in a comment', () => check('// @$0', []));
});

describe('completion of fields', () => {
  it('below a directive, those that are not there yet', () => check('@schedule\n$0', ['tracks'], 'tracks: '));
  it('below another field', () => check('@decision GLC 3/1\nadopted: 2030-01-01\nsy$0', ['symbol'], 'symbol: ', 'some'));
  it('with languages', () => check('@document GLC/1\ntitle.f$0', ['title.ar', 'title.zh', 'title.en', 'title.fr', 'title.ru', 'title.es'], 'title.ar: ', 'some'));
  it('before a colon that is there', () => check('@agenda GLC/1\nlang$0uage: en', ['language'], 'language: en', 'some'));
  it('of a heading', () => check(`${AGENDA}# 3. Closing\nst$0`, ['agenda-title', 'schedule-title', 'status', 'joint', 'id'], 'agenda-title: '));
  it('below @documents, once a letter is typed', () => check('@documents\nh$0', ['heading'], 'heading: '));
  it('not behind a blank line', () => check('@schedule\n\n$0', []));
  it('not in the text of an item', () => check(`${AGENDA}# 3. Closing\n\nst$0`, []));
});

describe('completion of values', () => {
  it('of a closed list', () => check('@agenda GLC/1\ndistribution: $0', ['general', 'limited', 'restricted', 'none'], 'distribution: general'));
  it('replaces the word', () => check('@agenda GLC/1\nlanguage: e$0n', ['ar', 'zh', 'en', 'fr', 'ru', 'es'], 'language: ar'));
  it('items, in a field that names items', () => check(`${AGENDA}# 3. Closing\njoint: $0`, ['1', '1(a)', '1(b)', '2', '3'], 'joint: 1'));
});

describe('completion of items', () => {
  it('in a slot', () => check(`${AGENDA}@schedule\n2030-05-06\n10:00-11:00  1(a), $0`, ['1', '1(a)', '1(b)', '2'], '10:00-11:00  1(a), 1'));
  it('in a slot, of a designator that is begun', () => check(`${AGENDA}@schedule\n2030-05-06\n10:00-11:00  1($0a)`, ['1', '1(a)', '1(b)', '2'], '10:00-11:00  1'));
  it('not in the time', () => check(`${AGENDA}@schedule\n2030-05-06\n10:$000`, []));
  it('behind @documents', () => check(`${AGENDA}@documents $0`, ['1', '1(a)', '1(b)', '2'], '@documents 1'));
  it('in braces', () => check(`${AGENDA}See {item $0}.`, ['1', '1(a)', '1(b)', '2'], 'See {item 1}.'));
  it('in a list in braces, not yet closed', () => check(`${AGENDA}See {items 1, 1(b$0`, ['1', '1(a)', '1(b)', '2'], 'See {items 1, 1'));
  it('of another agenda', () => check(`${AGENDA}See {item $0 of GLC/WG/2029/1}.\n//- earlier.agenda\n@agenda GLC/WG/2029/1\nlanguage: en\n# 1. Cores`, ['1'], 'See {item 1 of GLC/WG/2029/1}.'));
  it('behind the words of the language', () => check(`${AGENDA}Under agenda item $0`, ['1', '1(a)', '1(b)', '2'], 'Under agenda item 1'));
  it('behind the words of the language, begun', () => check(`${AGENDA}Under agenda item 1$0`, ['1', '1(a)', '1(b)', '2'], 'Under agenda item 1'));
  it('behind the Chinese words', () => check('@agenda GLC/1\nlanguage: zh\n# 1. 开幕\n\n在议程项目 $0', ['1'], '在议程项目 1'));
  it('behind the Russian words', () => check('@agenda GLC/1\nlanguage: ru\n# 1. Открытие\n\nпо пункту $0', ['1'], 'по пункту 1'));
});

describe('completion of resolutions', () => {
  it('in braces: of the own organ by number, of others with their body', () => check(`${AGENDA}See {resolution $0}.`, ['3/2', '3/4', '5/5 of OTH'], 'See {resolution 3/2}.'));
  it('in braces, before a body', () => check(`${AGENDA}See {resolution 3$0 of GLC}.`, ['3/2', '3/4'], 'See {resolution 3/2 of GLC}.'));
  it('bodies behind “of”', () => check(`${AGENDA}See {resolution 3/2 of $0}.`, ['GLC', 'GLC/WG'], 'See {resolution 3/2 of GLC}.'));
  it('behind the words of the language', () => check(`${AGENDA}Recalling its resolution $0`, ['3/2', '3/4'], 'Recalling its resolution 3/2'));
  it('decisions likewise', () => check(`${AGENDA}Recalling decision $0`, ['3/1'], 'Recalling decision 3/1'));
  it('behind the Chinese mark before numbers', () => check(`${NAMES}//- meeting.agenda\n@agenda GLC/1\nlanguage: zh\n\n根据第 $0`, ['3/2', '3/4', '3/1'], '根据第 3/2'));
});

describe('completion of symbols', () => {
  it('at the beginning of an entry', () => check(`${AGENDA}@documents\n$0`, ['GLC/WG/2030/2'], 'GLC/WG/2030/2'));
  it('of an entry behind a blank line', () => check(`${AGENDA}@documents\nA/1/2  Title\n\nGL$0`, ['A/1/2', 'GLC/WG/2030/2'], 'A/1/2'));
  it('in text, once a slash is typed', () => check(`${AGENDA}See GLC/W$0`, ['GLC/WG/2030/2'], 'See GLC/WG/2030/2'));
  it('not in words with a slash', () => check(`${AGENDA}and/$0`, []));
  it('agendas behind “of” an item', () => check(`${AGENDA}See {item 1 of $0}.`, ['GLC/WG/2030/1'], 'See {item 1 of GLC/WG/2030/1}.'));
  it('instruments behind “of” an article', () => check(`${AGENDA}See {article 4 of $0}.`, ['ICE'], 'See {article 4 of ICE}.'));
});

describe('completion in braces', () => {
  it('of everything that may stand there', () => check(`${AGENDA}See {$0}.\n\n^1: Local time.`, ['resolution', 'decision', 'item', 'article', 'chapter', 'note', '^1', 'GLC/WG/2030/2'], 'See {resolution}.'));
  it('of notes behind the mark', () => check(`${AGENDA}At noon.{^$0}\n\n^1: Local time.`, ['1'], 'At noon.{^1}'));
  it('not in the text of a link', () => check(`${AGENDA}See {item 1 | the $0}.`, []));
  it('not of a brace that is closed', () => check(`${AGENDA}See {item 1} the $0`, []));
});

/** `all`: these labels in this order; `some`: these among others. The line is what it is with the first of them taken. */
function check(text: string, labels: readonly string[], line?: string, which: 'all' | 'some' = 'all'): void {
  const { analysis, point, scope, cursor, files } = openFixture(text);
  const found = completion(analysis, point, scope);
  const proposed = (found?.proposals ?? []).map(({ label }) => label);
  if (which === 'all') assert.deepEqual(proposed, labels);
  else assert.deepEqual(labels.filter((label) => !proposed.includes(label)), []);
  if (line === undefined || found === undefined) return;
  const { unit, start, end } = found.place;
  const taken = unit.text.slice(0, start) + (labels[0] ?? '') + found.suffix + unit.text.slice(end);
  const lines = analysis.document.units.map((one) => (one === unit ? taken : one.text)).join('').split('\n');
  assert.equal(lines[cursor?.position.line ?? 0], line);
  assert.ok(files.size > 0);
}
