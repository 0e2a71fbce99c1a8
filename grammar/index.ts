/** The boundary of the grammar: text to tree, the types of the tree, and ways through it. */
export { parseText, parseUnit, type TextUnit } from './parse.js';
export { reparse, type Reparsed } from './reparse.js';
export { textBetween, type EditedText } from './edited-text.js';
export { bracesIn } from './braces.js';
export { beginsBlock } from './units.js';
export * from './nodes.js';
export * from './vocabulary.js';
export { childrenOf, endOf, isToken, leavesOf, pathAt, spanOf, spanOfToken, type Span } from './walk.js';
export { SYNTAX_MESSAGES, syntaxFindings, type SyntaxFinding, type SyntaxMessage } from './messages.js';
