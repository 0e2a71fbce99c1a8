// Lines that are told by their first characters (section 2): comments, item headings, lists, quotations, tables and notes.
import { HEADING_FIELDS } from '../../out/grammar/vocabulary.js';
import { fieldRules, fieldRun } from './fields.mjs';
import { anyOf, bar, colon, gap, itemNumber, noteId, numberWithoutSpace, spaceOrEnd, wrongItemNumber } from './pieces.mjs';

const { raw } = String;

// The themes of VS Code colour these two marks by their names in Markdown.
const listMark = { name: 'punctuation.definition.list.begin.agenda punctuation.definition.list.begin.markdown' };
const quotationMark = { name: 'punctuation.definition.quote.begin.agenda punctuation.definition.quote.begin.markdown' };

export const lines = {
  'comment': {
    name: 'comment.line.double-slash.agenda',
    match: `^${gap}(//)(?:${gap}(agenda-disable-next-line)${spaceOrEnd}(.*)|.*)$`,
    captures: {
      1: { name: 'punctuation.definition.comment.agenda' },
      2: { name: 'keyword.control.disable.agenda' },
      3: { patterns: [{ match: '[a-z][a-z-]*', name: 'constant.language.code.agenda' }] },
    },
  },

  'unknown-directive': { match: `^${gap}@[a-z]+${spaceOrEnd}`, name: 'invalid.illegal.directive.agenda' },

  'heading': { patterns: [heading(1), heading(2), heading(3)] },
  'heading-fields': { patterns: fieldRules(HEADING_FIELDS, anyOf(Object.keys(HEADING_FIELDS))) },

  'text': {
    patterns: [{ include: '#list' }, { include: '#quotation' }, { include: '#table' }, { include: '#note' }, { include: '#inline' }],
  },
  'list': {
    match: `^${gap}(-)${spaceOrEnd}`,
    captures: { 1: listMark },
  },
  'quotation': {
    name: 'markup.quote.agenda',
    match: `^${gap}(>)(?:${gap}(-)${spaceOrEnd}|${spaceOrEnd})(.*)$`,
    captures: {
      1: quotationMark,
      2: listMark,
      3: { patterns: [{ include: '#inline' }] },
    },
  },
  'table': {
    begin: `^${gap}(${bar})(.*)$`,
    beginCaptures: {
      1: { name: 'punctuation.separator.cell.agenda' },
      2: { name: 'markup.bold.table-head.agenda', patterns: [{ include: '#row' }] },
    },
    while: `^(?=${gap}(?:${bar}|//))`,
    patterns: [{ include: '#comment' }, { include: '#row' }],
  },
  'row': { patterns: [{ include: '#escape' }, { include: '#braces' }, { include: '#bar' }, { include: '#inline' }] },
  'note': {
    match: raw`^${gap}(\^)(${noteId})(${colon})`,
    captures: {
      1: { name: 'punctuation.definition.note.agenda' },
      2: { name: 'variable.other.note.agenda' },
      3: { name: 'punctuation.separator.key-value.agenda' },
    },
  },
};

/** A heading of a level with the fields under it; a number right behind its `#` is read, though a space is missing. */
function heading(level) {
  return {
    begin: `^${gap}((?:(#{${level}})${spaceOrEnd}|(#{${level}})(?=${numberWithoutSpace}))${gap}(?:(${itemNumber})|(${wrongItemNumber})|(-)${spaceOrEnd})?${gap}(.*))$`,
    beginCaptures: {
      1: { name: `markup.heading.${level}.agenda` },
      2: { name: 'punctuation.definition.heading.agenda' },
      3: { name: 'invalid.illegal.heading.agenda' },
      4: { name: 'constant.numeric.item.agenda' },
      5: { name: 'invalid.illegal.item-number.agenda' },
      6: { name: 'constant.language.unnumbered.agenda' },
      7: { name: `markup.heading.${level}.agenda entity.name.section.agenda`, patterns: [{ include: '#inline' }] },
    },
    ...fieldRun(anyOf(Object.keys(HEADING_FIELDS))),
    patterns: [{ include: '#comment' }, { include: '#heading-fields' }, { include: '#text' }],
  };
}
