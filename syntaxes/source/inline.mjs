// Running text: escapes, explicit references, emphasis, addresses, and the document symbols in it (sections 2 and 9).
import { REFERENCE_KEYWORDS } from '../../out/grammar/vocabulary.js';
import { anyOf, bar, comma, dash, date, followOn, gap, noteId, paragraphEnd, quotationMarks, semicolon, space, symbol, time } from './pieces.mjs';

const { raw } = String;
const numberedKeywords = REFERENCE_KEYWORDS.filter((word) => word !== 'note' && word !== 'of');
const letter = raw`\p{Latin}\p{Cyrillic}\p{Arabic}\p{Nd}`;
/** Neither a star nor two open behind a letter or a digit of these scripts. */
const notAfterLetter = raw`(?<![${letter}\\])(?<![${letter}]\*)`;
const withoutStar = raw`[^*\\{]|\\.|\{[^{}]*\}|\{`;
const punctuationOfProse = raw`.,;:!?'’)\]`;

export const inline = {
  'inline': {
    patterns: [{ include: '#escape' }, { include: '#braces' }, { include: '#emphasis' }, { include: '#address' }, { include: '#symbol' }],
  },

  'escape': {
    patterns: [
      { match: raw`\\[!-/:-@\[-${'`'}{-~]`, name: 'constant.character.escape.agenda' },
      { match: raw`^${gap}(\\)`, captures: { 1: { name: 'constant.character.escape.agenda' } } },
      { match: raw`\\(?=${symbol})`, name: 'constant.character.escape.agenda' },
    ],
  },

  'braces': {
    patterns: [
      { include: '#reference' },
      { match: raw`\{[^{}]{0,80}\}`, name: 'invalid.illegal.reference.agenda' },
      { match: raw`\{`, name: 'invalid.illegal.brace.agenda' },
    ],
  },

  'reference': {
    name: 'meta.reference.agenda',
    begin: raw`(\{)${gap}(?:(\^)(${noteId})|(note)${space}+(${noteId})|(${date}(?:T${time})?)|(${anyOf(numberedKeywords)})(?=${space})|([A-Z0-9][^{}|｜/]{0,40}/[^{}|｜]*))`,
    beginCaptures: {
      1: { name: 'punctuation.section.embedded.begin.agenda' },
      2: { name: 'punctuation.definition.note.agenda' },
      3: { name: 'variable.other.note.agenda' },
      4: { name: 'keyword.other.reference.agenda' },
      5: { name: 'variable.other.note.agenda' },
      6: { name: 'constant.numeric.date.agenda' },
      7: { name: 'keyword.other.reference.agenda' },
      8: { name: 'entity.name.type.symbol.agenda' },
    },
    end: raw`(\})|${paragraphEnd}`,
    endCaptures: { 1: { name: 'punctuation.section.embedded.end.agenda' } },
    patterns: [{ include: '#link-text' }, { include: '#target' }, { include: '#stray-brace' }],
  },
  'link-text': {
    begin: bar,
    beginCaptures: { 0: { name: 'punctuation.separator.link-text.agenda' } },
    end: raw`(?=\})|${paragraphEnd}`,
    contentName: 'string.other.link.title.agenda',
    patterns: [{ include: '#stray-brace' }],
  },
  'target': {
    patterns: [
      {
        match: raw`(?<=${space})(of)${space}+([^{}|｜]*[^{}|｜\t\p{Zs}])`,
        captures: { 1: { name: 'keyword.operator.word.of.agenda' }, 2: { name: 'entity.name.type.symbol.agenda' } },
      },
      { match: `${comma}|${semicolon}`, name: 'punctuation.separator.list.agenda' },
      { match: raw`[0-9A-Z(（][^\t\p{Zs}{}|｜,，、،;；؛]*|[a-z\x{621}-\x{64A}]{1,2}[)）]`, name: 'constant.numeric.reference.agenda' },
    ],
  },
  'stray-brace': { match: raw`\{`, name: 'invalid.illegal.brace.agenda' },

  'emphasis': {
    patterns: [
      emphasis('bold', raw`\*\*`, raw`(?:${withoutStar}|\*(?!\*))*+`, raw`\*\*`),
      emphasis('italic', raw`\*(?!\*)`, `(?:${withoutStar})*+`, raw`\*(?!\*(?!\*))`),
    ],
  },

  'address': {
    patterns: [
      { match: raw`(?<![A-Za-z0-9])(?:https?://|www\.)[^\t\p{Zs}<>"«»“”「」（），。；、]*[^\t\p{Zs}<>"«»“”「」（），。；、${punctuationOfProse}]`, name: 'markup.underline.link.agenda' },
      { match: raw`(?<![A-Za-z0-9._%+-])[A-Za-z0-9._%+-]{1,64}@(?:[A-Za-z0-9-]{1,63}\.){1,8}[A-Za-z]{2,24}`, name: 'markup.underline.link.agenda' },
    ],
  },

  'symbol': {
    match: raw`(?<![\p{Latin}\p{Cyrillic}\p{Greek}\p{Nd}/\\@._-])(?:${symbol}|${followOn})`,
    name: 'entity.name.type.symbol.agenda',
  },

  'quoted': { patterns: quotationMarks.map(quoted) },
  'comma': { match: comma, name: 'punctuation.separator.list.agenda' },
  'semicolon': { match: semicolon, name: 'punctuation.separator.list.agenda' },
  'bar': { match: bar, name: 'punctuation.separator.cell.agenda' },
  'range': { match: raw`\.\.|…|${dash}`, name: 'keyword.operator.range.agenda' },
};

/** Text between stars that closes on the same line: `upToClose` reads to the star that may close it, and no further. */
function emphasis(kind, open, upToClose, close) {
  const punctuation = { 0: { name: `punctuation.definition.${kind}.agenda` } };
  return {
    name: `markup.${kind}.agenda`,
    begin: raw`${notAfterLetter}${open}(?![\t\p{Zs}])(?=${upToClose}(?<![\t\p{Zs}])${close})`,
    beginCaptures: punctuation,
    end: raw`(?<![\t\p{Zs}])${close}|$`,
    endCaptures: punctuation,
    patterns: [{ include: '#inline' }],
  };
}

function quoted([open, close]) {
  return {
    name: 'string.quoted.double.agenda',
    begin: open,
    beginCaptures: { 0: { name: 'punctuation.definition.string.begin.agenda' } },
    end: `${close}|$`,
    endCaptures: { 0: { name: 'punctuation.definition.string.end.agenda' } },
    patterns: [{ include: '#inline' }],
  };
}
