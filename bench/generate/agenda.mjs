// The logical lines as an agenda: definitions are items, references explicit ones; across files `{item 1 of SYMBOL}`.
const MASTHEAD = ['language: en', 'date: 2021-01-04', 'meeting: 2021-02-01 .. 2021-02-05'];
/** No item has such a number. */
const MISSING = 900_000;

const symbolOf = (file) => `PLT/CONF/${file + 1}`;

export const agenda = {
  extension: '.agenda',
  languageId: 'agenda',
  definitionCharacter: 2,
  editCharacter: 30,
  render(lines, file) {
    const rendered = [`@agenda ${symbolOf(file)}`, ...MASTHEAD];
    const at = lines.map((line) => {
      // Fields stand directly under a heading: behind a blank line stands text.
      if (line.kind === 'definition') rendered.push('');
      rendered.push(textOf(line));
      if (line.kind !== 'definition') return rendered.length - 1;
      rendered.push('');
      return rendered.length - 2;
    });
    return { lines: rendered, at };
  },
  reference(line) {
    const number = line.indexOf('{item ') + '{item '.length;
    return { breaking: line.indexOf('}', number), inserted: '(z)', request: number };
  },
};

function textOf(line) {
  if (line.kind === 'definition') return `# ${line.number + 1}. ${line.title}`;
  if (line.kind === 'prose') return line.text;
  const number = line.isBroken ? MISSING + line.target : line.target + 1;
  return `${line.text} {item ${number}${line.file === undefined ? '' : ` of ${symbolOf(line.file)}`}} ${line.tail}`;
}
