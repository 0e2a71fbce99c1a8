// The syntax colouring as a whole: what a line is tried for, in this order, and the rules by name.
import { blockLines, directiveIncludes, directives } from './directives.mjs';
import { values } from './fields.mjs';
import { inline } from './inline.mjs';
import { lines } from './lines.mjs';

export const grammar = {
  name: 'Agenda Markup',
  scopeName: 'source.agenda',
  patterns: [{ include: '#comment' }, ...directiveIncludes, { include: '#unknown-directive' }, { include: '#heading' }, { include: '#text' }],
  repository: { ...lines, ...directives, ...blockLines, ...values, ...inline },
};
