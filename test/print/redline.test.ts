// The redline of a document against another, drawn as text: [-what went-], {+what came+}; whole blocks by + - and, moved, < >.
import { strict as assert } from 'node:assert';
import { isElement, type PrintNode } from '../../print/elements.js';
import { layoutRedline, redlineRows } from '../../print/redline/index.js';
import { cutIntoWords } from '../../print/redline/words.js';
import { blocksOf } from '../support/printed.js';
import { checkRedline, redlineText } from '../support/redline.js';

const agenda = (language: string, text: string) => `@agenda RIV/CONF/2031/1\nlanguage: ${language}\ndate: 2031-01-06\nmeeting: 2031-03-03 .. 2031-03-05\n\n${text}`;
const check = (language: string, before: string, after: string, expected: string) => checkRedline(agenda(language, before), agenda(language, after), expected);

describe('a redline of running text', () => {
  it('marks words, not letters, in English', () => {
    check('en', 'The meeting will be opened by the President at 10 a.m. in room 1.\n', 'The meeting will be opened by the Vice-President at 11 a.m. in room 1.\n', `
  The meeting will be opened by the [-President-]{+Vice-President+} at [-10-]{+11+} a.m. in room 1.
`);
  });

  it('marks words in French, with what stands before an apostrophe', () => {
    check('fr', 'La réunion sera ouverte par la Présidente du Comité des rivières.\n', 'La réunion sera ouverte par le Président du Comité des rivières, à 10 heures.\n', `
  La réunion sera ouverte par [-la Présidente-]{+le Président+} du Comité des rivières{+, à 10 heures+}.
`);
  });

  it('marks words in Spanish', () => {
    check('es', 'El Comité examinará los niveles del agua en dos sesiones.\n', 'El Comité examinará los niveles del agua en tres sesiones públicas.\n', `
  El Comité examinará los niveles del agua en [-dos-]{+tres+} sesiones{+ públicas+}.
`);
  });

  it('marks words in Russian', () => {
    check('ru', 'Комитет рассмотрит уровни воды на двух заседаниях в понедельник.\n', 'Комитет рассмотрит уровни воды на трех заседаниях во вторник.\n', `
  Комитет рассмотрит уровни воды на [-двух-]{+трех+} заседаниях [-в понедельник-]{+во вторник+}.
`);
  });

  it('marks words in Chinese, which has no spaces', () => {
    check('zh', '委员会将在星期一审议水位问题。\n', '委员会将在星期二审议水位问题。\n', `
  委员会将在[-星期一-]{+星期二+}审议水位问题。
`);
  });

  it('marks words in Arabic, and keeps a symbol in one piece', () => {
    check('ar', 'ستنظر اللجنة في الوثيقة RIV/CONF/2031/2 يوم الاثنين.\n', 'ستنظر اللجنة في الوثيقة RIV/CONF/2031/3 يوم الثلاثاء.\n', `
  ستنظر اللجنة في الوثيقة [-RIV/CONF/2031/2-]{+RIV/CONF/2031/3+} يوم [-الاثنين-]{+الثلاثاء+}.
`);
  });

  it('shows a sentence that has little in common with the one before as one deletion and one insertion', () => {
    check('en', '# 1. Lakes\n\nThe lakes are deep.\n', '# 1. Lakes\n\nRivers run to the sea, whatever else may be said of them.\n', `
- The lakes are deep.
+ Rivers run to the sea, whatever else may be said of them.
`);
  });

  it('reads changes with nothing but a space between them as one', () => {
    check('en', 'Delegates may please consult the note on the levels.\n', 'Delegates may see the note on high levels.\n', `
  Delegates may [-please consult-]{+see+} the note on [-the-]{+high+} levels.
`);
  });

  it('passes over what only looks otherwise', () => {
    assert.equal(redlineText(agenda('en', 'A *long*\nline of text.\n'), agenda('en', 'A long line of **text**.\n')), '');
  });

  it('marks the marks of notes and the notes', () => {
    check('en', '# 1. Opening\n\nThe session opens at noon.{^1}\n\n^1: Local time.\n', '# 1. Opening\n\nThe session opens at noon.\n\nIt closes at night.{^1}\n\n^1: Local summer time.\n', `
  The session opens at noon.[-1-]
+ It closes at night.1
  1 Local {+summer +}time.
`);
  });
});

describe('a redline of items and documents', () => {
  const list = '# 1. Opening of the meeting\n# 2. Water levels\n# 3. Other matters\n';

  it('shows an item that came, and the numbers that follow', () => {
    check('en', list, '# 1. Opening of the meeting\n# 2. Floods\n# 3. Water levels\n# 4. Other matters\n', `
+ 2. Floods.
  [-2-]{+3+}. Water levels.
  [-3-]{+4+}. Other matters.
`);
  });

  it('shows an item that went, with all that stands under it', () => {
    check('en', '# 1. Opening\n\nIt opens.\n\n# 2. Water levels\n\nThe levels are high.\n\n@documents\nRIV/CONF/2031/2  Note on levels\n', '# 1. Opening\n\nIt opens.\n', `
- 2. Water levels.
- 2. Water levels
- The levels are high.
- Documentation
- Note on levels (RIV/CONF/2031/2)
`);
  });

  it('says of a paragraph that was moved just that', () => {
    check('en', '# 1. Opening\n\nThe President will speak on the levels of all lakes.\n\nThe Committee may wish to listen.\n\n# 2. Closing\n\nIt closes.\n', '# 1. Opening\n\nThe Committee may wish to listen.\n\n# 2. Closing\n\nIt closes.\n\nThe President will speak on the levels of all lakes.\n', `
< The President will speak on the levels of all lakes.
> The President will speak on the levels of all lakes.
`);
  });

  it('marks what changed in a list of documents', () => {
    check('ru', '# 1. Открытие\n\n@documents\nRIV/CONF/2031/2  Записка об уровнях\n', '# 1. Открытие\n\n@documents\nRIV/CONF/2031/2/Rev.1  Записка об уровнях\nRIV/CONF/2031/3  Доклад\n', `
  Записка об уровнях ([-RIV/CONF/2031/2-]{+RIV/CONF/2031/2/Rev.1+})
+ Доклад (RIV/CONF/2031/3)
`);
  });
});

describe('a redline of tables', () => {
  const timetable = (rows: string) => `# 1. Opening\n# 2. Levels\n\n@annex\n\n@schedule\n2031-03-03\n${rows}`;

  it('marks a time, an item and a slot that came', () => {
    check('en', timetable('10:00-13:00  1\n15:00-18:00  2\n'), timetable('10:00-12:00  1\n15:00-18:00  2, "Reception of the delegations"\n2031-03-04\n10:00-13:00  2\n'), `
  10 a.m.–[-1 p.m.-]{+noon+} | 1 | Opening
  3–6 p.m. | 2 | Levels {+Reception of the delegations+}
+ Tuesday, 4 March 2031
+ 10 a.m.–1 p.m. | 2 | Levels (continued)
`);
  });

  it('marks cells, and rows that went, in Spanish', () => {
    check('es', '| Lago | Nivel |\n| Norte | 12 m |\n| Sur | 7 m |\n', '| Lago | Nivel |\n| Norte | 13 m |\n', `
  Norte | [-12-]{+13+} m
- Sur | 7 m
`);
  });
});

describe('words', () => {
  const cases: readonly (readonly [Parameters<typeof cutIntoWords>[1], string, string])[] = [
    ['en', 'see A/RES/77/134, para. 2.', 'see| |A/RES/77/134|,| |para|.| |2|.'],
    ['fr', 'l’article 12', 'l’article| |12'],
    ['zh', '见第2号决议。', '见|第|2|号|决议|。'],
  ];
  for (const [language, text, words] of cases) it(text, () => assert.equal(cutIntoWords(text, language).join('|'), words));
});

describe('a redline', () => {
  const before = agenda('ar', '# 1. الافتتاح\n\nانظر resolution 2/3 of the body في الوثيقة.\n');
  const after = agenda('ar', '# 1. الافتتاح\n\nانظر resolution 2/4 of the body في الوثيقة.\n');

  it('keeps what runs against the direction of the text together, changes and all', () => {
    const row = redlineRows(blocksOf(before), blocksOf(after)).find(({ change }) => change === 'changed');
    assert.ok(row);
    const [bdi] = elementsOf(layoutRedline(row)).filter(({ tag }) => tag === 'bdi');
    assert.deepEqual(elementsOf(bdi).map(({ tag }) => tag).filter((tag) => tag === 'ins' || tag === 'del'), ['del', 'ins']);
  });

  it('leads from what came back to its place, and from what went nowhere', () => {
    const [row] = redlineRows(blocksOf(agenda('en', 'One two three four five.\n')), blocksOf(agenda('en', 'One two 3 four five.\n'))).filter(({ change }) => change === 'changed');
    assert.ok(row);
    const [deleted, inserted] = elementsOf(layoutRedline(row)).filter(({ tag }) => tag === 'ins' || tag === 'del').map(({ children }) => children[0]);
    assert.deepEqual(deleted, { text: 'three' });
    assert.ok(inserted !== undefined && 'text' in inserted && inserted.at?.offset === 8, JSON.stringify(inserted));
  });

  it('of a document against itself has no change', () => {
    assert.ok(redlineRows(blocksOf(before), blocksOf(before)).every(({ change }) => change === 'same'));
  });
});

function elementsOf(node: PrintNode | undefined): Extract<PrintNode, { tag: string }>[] {
  return node === undefined || !isElement(node) ? [] : [node, ...node.children.flatMap(elementsOf)];
}
