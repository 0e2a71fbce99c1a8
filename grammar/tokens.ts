/**
 * The token types, in the order of the language reference. White space that means nothing, line ends and comments are
 * hidden: they go to groups of their own, so that the productions see what was written and nothing else.
 * A type whose image may be empty only says what kind of line begins; its mode reads the line.
 */
export * from './tokens/hidden.js';
export * from './tokens/inline.js';
export * from './tokens/lines.js';
export * from './tokens/directives.js';
export * from './tokens/headings.js';
export * from './tokens/fields.js';
export * from './tokens/data.js';
export * from './tokens/documents.js';
export * from './tokens/timetable.js';
export * from './tokens/references.js';
