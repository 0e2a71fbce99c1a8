/** A long paragraph as people might type it: citations, references, emphasis and comments that go over line ends, and what does not fit. */

const PIECES = [
  'The Assembly recalled its resolution 3/2', 'and took note of {item 2} with', 'agenda items 2,', '3 and 4', '{items 2,\n3}', '{item', '2}', '{LAKE/CONF/2031/1 | a\nlink}', '**bold', 'text** and', '*', 'the waters of the lakes.', 'They rise.', 'Lakes/Wells',
  'LAKE/CONF/2031/2 and', 'Add.1', 'on Monday, 5 May 2031, at', '10 a.m.', '{', '}', '\\{not\\}', '\\', '第 8/9 号决议。', '各国', '商定。', 'article 4 of the Convention on', 'Shared Lakes.', 'resolutions 1514 (XV) of 14 December 1960 and', '1541 (XV).',
  '{{', '{^a}', '// no comment', '“said”', 'https://example.org/a', 'b.c@example.org', '\u200Bhidden', 'и',
] as const;
const LINE_ENDS = ['\n', '\n', '\n', '\n', '\n', '\n  ', '\r\n', '\n// aside }\n', '\n\\- ', '\r', '\n\u200F'] as const;
/** What may be typed into it: its own pieces, and lines that end it. */
export const TYPED = [...PIECES, ...LINE_ENDS, 'x', ' ', '.', '\n- entry\n', '\n\n', '\n# 4. More\n', '\n> said\n', '\n^b: note\n', '\n// aside\n', '\n@annex More\n', '| a |', '\n \n'] as const;

/** Paragraphs of about so many characters. */
export function longParagraph(next: (below: number) => number, length: number): string {
  let text = 'It begins';
  while (text.length < length) text += (next(3) === 0 ? (LINE_ENDS[next(LINE_ENDS.length)] ?? '') : ' ') + (PIECES[next(PIECES.length)] ?? '');
  return `${text}\nand ends.\n`;
}
