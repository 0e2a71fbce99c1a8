// The logical lines as Markdown: definitions are headings, references links to their anchors, within a file and across files.
import { fileName } from './documents.mjs';

export const markdown = {
  extension: '.md',
  languageId: 'markdown',
  definitionCharacter: 6,
  editCharacter: 30,
  isNamedByTitle: true,
  /** `files` are the logical lines of all files of a folder: a link names the title of what it leads to. */
  render(lines, file, files) {
    const titles = definitionTitles(lines);
    const rendered = lines.map((line) => textOf(line, line.file === undefined ? titles : definitionTitles(files[line.file])));
    return { lines: rendered, at: lines.map((_, index) => index) };
  },
  reference(line) {
    const anchor = line.indexOf('](#') + '](#'.length;
    return { breaking: anchor + 3, request: anchor + 6 };
  },
};

function textOf(line, titles) {
  if (line.kind === 'definition') return `## Item ${line.number} ${line.title}`;
  if (line.kind === 'prose') return line.text;
  const anchor = line.isBroken ? `item-99999${line.target}-missing` : `item-${line.target}-${titles[line.target].toLowerCase().replaceAll(' ', '-')}`;
  const path = line.file === undefined ? '' : `./${fileName(markdown, line.file)}`;
  return `${line.text.replace(/[.。]$/, '')} [item ${line.target}](${path}#${anchor}) ${line.tail}`;
}

const definitionTitles = (lines) => lines.filter(({ kind }) => kind === 'definition').map(({ title }) => title);
