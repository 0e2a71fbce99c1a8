// What all generated documents say, before any syntax: the same stream of lines for every server, from a seed.
//
// A block of ten lines is one definition, seven lines of prose and two lines with a reference to a definition above. A fifth of the
// lines are Chinese. One reference in a hundred is broken, so that the right number of findings is known.

const BLOCK = 10;
const REFERENCE_LINES = [4, 8];
const CHINESE_SHARE = 0.2;
/** Of the references, the one that is broken: the fiftieth of each hundred. */
const BROKEN = { each: 100, at: 50 };
/** One file in so many refers to the hub, the first definition of the first file. */
const HUB = { each: 10, at: 3 };

const ENGLISH =
  'the plenary may wish to examine a paper by its office on steps taken to carry out decision agreed Assembly at its fourth sitting harbour lights joint patrols training buoys measures member countries survey cycle under paragraph appendix provisional agenda conduct business approval minutes topical debate pilots guests regional bodies advice proven methods tidal charts sea rescue openness fairness courts coastguard private owners local groups budget accounts statements progress earlier sittings talks outline of exchanges side gatherings set aside sessions voice relay papers held all working languages'.split(' ');
const CHINESE =
  '全体会议不妨审查办公室关于第四次会议商定决定所采取步骤的文件港口灯光联合巡逻培训浮标措施成员国调查周期根据附录临时议程处理事务核准记录专题辩论引航员来宾区域机构建议成熟方法潮汐图表海上救援公开公平法院海岸警卫私人船主地方团体预算账目报告进展以往会谈概要交流场边集会安排语音传送文件一切工作语文';

/**
 * The lines of a document: `{ kind: 'definition', number, title }`, `{ kind: 'prose', text }`, or
 * `{ kind: 'reference', text, tail, target, file, isBroken }`, where `target` is the number of the definition and `file` that of its file
 * (undefined: this one); numbers from zero. `broken` is how many references are.
 *
 * `folder`, if given, is `{ files, file }`: the document is one of so many, nothing in it is broken, one line of each block refers to the
 * first definition of another file, and the hub is referred to from one file in ten, once.
 */
export function logicalLines(count, { seed = 42, chinese = CHINESE_SHARE, folder } = {}) {
  const random = randomNumbers(seed * 7919 + 13);
  const lines = [];
  let references = 0;
  let broken = 0;
  for (let index = 0; index < count; index++) {
    const block = Math.floor(index / BLOCK);
    const place = index % BLOCK;
    if (place === 0) lines.push({ kind: 'definition', number: block, title: titleFrom(random) });
    else if (!REFERENCE_LINES.includes(place)) lines.push({ kind: 'prose', text: proseFrom(random, chinese) });
    else {
      const line = { kind: 'reference', text: proseFrom(random, chinese), tail: proseFrom(random, chinese).slice(0, 24), isBroken: false };
      references += 1;
      if (folder === undefined) {
        line.target = Math.floor(random() * (block + 1));
        line.isBroken = references % BROKEN.each === BROKEN.at;
      } else if (place === REFERENCE_LINES[1]) {
        Object.assign(line, acrossFiles(random, block, folder));
      } else {
        line.target = Math.floor(random() * (block + 1));
        if (folder.file === 0 && line.target === 0) line.target = Math.min(1, Math.ceil(count / BLOCK) - 1); // the hub is referred to from elsewhere only
      }
      if (line.isBroken) broken += 1;
      lines.push(line);
    }
  }
  return { lines, broken, definitions: Math.ceil(count / BLOCK) };
}

function acrossFiles(random, block, { files, file }) {
  if (block === 0 && file % HUB.each === HUB.at) return { file: 0, target: 0 };
  const other = 1 + Math.floor(random() * (files - 1));
  return { file: other === file ? (other === 1 ? files - 1 : other - 1) : other, target: 0 };
}

/** How many files of a folder refer to the hub. */
export const referencesToHub = (files) => Math.floor((files + HUB.each - 1 - HUB.at) / HUB.each);

/** A line of running text: Latin words of 70 to 120 characters, or Chinese of 40 to 60. */
export function proseFrom(random, chinese = CHINESE_SHARE) {
  if (random() < chinese) {
    const length = 36 + Math.floor(random() * 18);
    const characters = Array.from({ length }, (_, index) => pick(random, CHINESE) + (index % 17 === 16 ? '，' : ''));
    return `${characters.join('')}。`;
  }
  const length = 70 + random() * 50;
  let text = '';
  while (text.length < length) text += (text === '' ? '' : ' ') + pick(random, ENGLISH);
  return `${text[0].toUpperCase()}${text.slice(1)}.`;
}

function titleFrom(random) {
  return Array.from({ length: 6 }, () => pick(random, ENGLISH)).join(' ');
}

const pick = (random, list) => list[Math.floor(random() * list.length)];

/** Numbers from 0 up to 1, the same for the same seed (xorshift). */
export function randomNumbers(seed) {
  let state = seed >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state >>>= 0;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 4294967296;
  };
}

/** The index of the line of a kind that is nearest the middle and fulfils a condition. */
export function nearestToMiddle(lines, kind, condition = () => true) {
  const middle = Math.floor(lines.length / 2);
  for (let distance = 0; distance < lines.length; distance++) {
    for (const index of [middle + distance, middle - distance]) if (lines[index]?.kind === kind && condition(lines[index])) return index;
  }
  throw new Error(`no ${kind} in ${lines.length} lines`);
}
