// The logical lines in the language of `peers/langium`, which the hand-written floor reads as well: every line begins with a word, text is quoted.
const quoted = (text) => `"${text.replaceAll('"', "'")}"`;
const idOf = (file, number) => `f${file}_i${number}`;

export const langium = {
  extension: '.agd',
  languageId: 'agd',
  definitionCharacter: 7,
  editCharacter: 34,
  render: (lines, file) => ({ lines: lines.map((line) => textOf(line, file)), at: lines.map((_, index) => index) }),
  reference(line) {
    const id = line.lastIndexOf(' see ') + ' see '.length;
    return { breaking: id + 1, request: id + 2 };
  },
};

function textOf(line, file) {
  if (line.kind === 'definition') return `item ${idOf(file, line.number)} ${quoted(`Item ${line.number} ${line.title}`)}`;
  if (line.kind === 'prose') return `  note ${quoted(line.text)}`;
  return `  note ${quoted(`${line.text} ${line.tail}`)} see ${line.isBroken ? `missing${line.target}` : idOf(line.file ?? file, line.target)}`;
}
