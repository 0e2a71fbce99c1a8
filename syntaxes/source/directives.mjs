// Directives with what stands behind them on their line and the fields under them, and the two that own their lines:
// the list of documents and the timetable (sections 3 to 8). Made from the vocabulary of the grammar.
import { DIRECTIVES } from '../../out/grammar/vocabulary.js';
import { fieldRules, fieldRun } from './fields.mjs';
import { bar, colon, dash, date, directive as anyDirective, followOn, freeSymbol, gap, heading, nameEnd, noteMark, quotationMarks, space, symbol, time, unknownKey } from './pieces.mjs';

const { raw } = String;
const definedSymbol = { name: 'entity.name.type.symbol.agenda' };
const partTitle = { name: 'markup.heading.agenda entity.name.section.agenda', patterns: [{ include: '#inline' }] };
const anyQuotationMark = `[${quotationMarks.map(([open]) => open).join('')}]`;
const marks = raw`(?:${gap}(?:\*|\{[^{}]{1,20}\}))*+`;

/** What stands behind a directive on its line: the source of it, and the names of its two groups. */
const ARGUMENTS = {
  symbol: { source: '([^{*]*)(.*)', 1: definedSymbol, 2: { patterns: [{ include: '#mark' }] } },
  prefix: { source: raw`([^\s{*]*)(.*)`, 1: definedSymbol, 2: { patterns: [{ include: '#mark' }] } },
  number: { source: raw`(\S*)(.*)`, 1: definedSymbol, 2: { patterns: [{ match: raw`\S.*`, name: 'constant.numeric.resolution.agenda' }] } },
  id: { source: raw`(\S*)(.*)`, 1: definedSymbol, 2: {} },
  title: { source: '()(.*)', 1: {}, 2: partTitle },
  items: { source: '()(.*)', 1: {}, 2: { patterns: [{ include: '#value-items' }] } },
  note: { source: raw`\^?([^\s:：]*)[:：]?(.*)`, 1: { name: 'variable.other.note.agenda' }, 2: { patterns: [{ include: '#inline' }] } },
  none: { source: raw`()(.*)`, 1: {}, 2: { name: 'invalid.illegal.argument.agenda' } },
};

/** The directives with lines of their own: what such a line begins with. */
const OWN_LINES = {
  documents: [noteMark, raw`-(?=${space}|$)`, `${symbol}${marks}(?:${space}|$)`, freeSymbol, raw`.*[(（]${symbol}[^()（）]{0,30}[)）]${marks}${gap}$`],
  schedule: [noteMark, '[0-9]', anyQuotationMark],
};

export const directives = Object.fromEntries(Object.keys(DIRECTIVES).flatMap((directive) => [
  [`directive-${directive}`, directiveRule(directive)],
  ...(directive in OWN_LINES ? [[directive, block(directive)]] : []),
]));

/** In the order in which they are tried. */
export const directiveIncludes = Object.keys(DIRECTIVES).map((directive) => ({ include: directive in OWN_LINES ? `#${directive}` : `#directive-${directive}` }));

/** A directive's line and the fields under it. */
function directiveRule(directive) {
  const { argument, fields } = DIRECTIVES[directive];
  const { source, ...groups } = ARGUMENTS[argument];
  return {
    begin: `^${gap}((@)${directive}${nameEnd})${gap}${source}$`,
    beginCaptures: { 1: { name: 'keyword.control.directive.agenda' }, 2: { name: 'punctuation.definition.directive.agenda' }, 3: groups[1], 4: groups[2] },
    ...fieldRun(unknownKey),
    patterns: [
      { include: '#comment' },
      ...fieldRules(fields, unknownKey),
      { match: `^${gap}(${unknownKey})(${colon})`, captures: { 1: { name: 'invalid.illegal.field.agenda' }, 2: { name: 'punctuation.separator.key-value.agenda' } } },
      { include: directive in OWN_LINES ? `#${directive}-lines` : '#text' },
    ],
  };
}

/**
 * A block that goes on over blank lines, up to a line behind one that is none of its own. It is made of runs of lines without
 * blank ones between: the first begins with the directive, the others with a line of the block, and only in a run is a line
 * that is none of the block's wrong.
 */
function block(directive) {
  const itself = `@${directive}${nameEnd}`;
  const ownLine = `(?:${OWN_LINES[directive].join('|')})`;
  return {
    begin: `^(?=${gap}${itself})`,
    end: `^(?!${gap}(?:$|//|${itself}|${ownLine}))`,
    patterns: [
      { include: '#comment' },
      {
        begin: `^(?=${gap}(?:${itself}|${ownLine}))`,
        end: `^(?=${gap}(?:$|${heading}|(?!${itself})${anyDirective}))`,
        patterns: [{ include: `#directive-${directive}` }, { include: `#${directive}-lines` }],
      },
    ],
  };
}

const separators = [{ include: '#comma' }, { include: '#bar' }, { include: '#range' }];
const documentTitle = { name: 'string.unquoted.title.agenda', patterns: [{ include: '#inline' }] };
const symbols = { patterns: [{ include: '#mark' }, { match: `${symbol}|${followOn}`, name: 'entity.name.type.symbol.agenda' }] };
const indented = raw`^[\t\p{Zs}\p{Cf}]{2,}(?=\S)(.*)$`;
const otherLines = ['#comment', '#note', '#list', '#quotation', '#table'].map((include) => ({ include }));

/** The lines of the two blocks, and the marks behind a symbol. */
export const blockLines = {
  'mark': { patterns: [{ match: raw`\*+`, name: 'keyword.operator.mark.agenda' }, { include: '#braces' }] },

  'documents-lines': {
    patterns: [
      ...otherLines,
      {
        match: `^${gap}(${symbol}(?:${marks}(?:${gap}(?:[,，、،;；和及]|(?:and|et|y|и|و)${space})${gap}(?:${symbol}|${followOn}))?)*+)(?:${space}${gap}(.*)|)$`,
        captures: { 1: symbols, 2: documentTitle },
      },
      { match: `^${gap}(${freeSymbol})${gap}(.*)$`, captures: { 1: definedSymbol, 2: documentTitle } },
      {
        match: `^${gap}(.*)([(（])(${symbol}[^()（）]{0,30})([)）])(${marks})${gap}$`,
        captures: { 1: documentTitle, 2: { name: 'punctuation.definition.symbol.begin.agenda' }, 3: symbols, 4: { name: 'punctuation.definition.symbol.end.agenda' }, 5: { patterns: [{ include: '#mark' }] } },
      },
      { match: indented, captures: { 1: documentTitle } },
      { match: `^${gap}(\\S.*)$`, captures: { 1: { name: 'invalid.illegal.document.agenda' } } },
    ],
  },

  'schedule-lines': {
    patterns: [
      ...otherLines,
      { match: `^${gap}(${date})(.*)$`, captures: { 1: { name: 'constant.numeric.date.agenda' }, 2: { patterns: [{ include: '#day' }] } } },
      {
        match: `^${gap}(${time})(?:${gap}(${dash})${gap}(${time}))?(?=${space}|${bar}|$)(.*)$`,
        captures: { 1: { name: 'constant.numeric.time.agenda' }, 2: { name: 'keyword.operator.range.agenda' }, 3: { name: 'constant.numeric.time.agenda' }, 4: { patterns: [{ include: '#slot' }] } },
      },
      { match: `^${gap}(${anyQuotationMark}.*)$`, captures: { 1: { patterns: [{ include: '#slot' }] } } },
      { match: raw`^[\t\p{Zs}\p{Cf}]{2,}(?=[^0-9\s])(.*)$`, captures: { 1: { patterns: [{ include: '#slot' }] } } },
      { match: `^${gap}(\\S.*)$`, captures: { 1: { name: 'invalid.illegal.timetable.agenda' } } },
    ],
  },
  'day': {
    patterns: [{ include: '#quoted' }, { include: '#braces' }, { include: '#comma' }, { match: raw`[\p{L}\p{M}]+`, name: 'constant.language.weekday.agenda' }],
  },
  'slot': { patterns: [{ include: '#quoted' }, { include: '#braces' }, { include: '#value-items' }, ...separators] },
};
