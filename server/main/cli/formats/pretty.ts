/** Findings for people: the message, the line, the words underlined, and the places that the finding speaks of. */
import type { Colors } from 'picocolors/types.js';
import { excerpt, printable } from './excerpt.js';
import { where, type Reported } from './reported.js';

export function writePretty(reported: readonly Reported[], colors: Colors): string {
  return reported.map((one) => `${asText(one, colors)}\n`).join('');
}

function asText({ file, analysis, finding, scope, names }: Reported, colors: Colors): string {
  const paint = finding.severity === 'error' ? colors.red : finding.severity === 'warning' ? colors.yellow : colors.cyan;
  const head = `${colors.bold(where(file, analysis, finding.place))}: ${paint(finding.severity)}: ${printable(finding.message)} ${colors.dim(`[${finding.code}]`)}`;
  const related = finding.related.map(({ uri, place, message }) => {
    const other = scope.analyses.get(uri);
    return other === undefined ? '' : `\n   ${colors.dim(`${where(names.get(uri) ?? uri, other, place)}: ${printable(message)}`)}`;
  });
  return `${head}\n${excerpt(analysis, finding.place)}${related.join('')}`;
}
