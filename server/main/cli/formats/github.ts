/** Findings as annotations of GitHub Actions: workflow commands, one a line. */
import type { Severity } from '../../../model/settings.js';
import { rangeOf, type Reported } from './reported.js';

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', information: 'notice', hint: 'notice' };

export function writeGithub(reported: readonly Reported[]): string {
  return reported
    .map(({ file, analysis, finding: { place, code, severity, message } }) => {
      const { start, end } = rangeOf(analysis, place);
      const columns = start.line === end.line ? `,col=${String(start.character + 1)},endColumn=${String(end.character + 1)}` : '';
      return `::${COMMANDS[severity]} file=${property(file)},line=${String(start.line + 1)},endLine=${String(end.line + 1)}${columns},title=${property(code)}::${data(message)}\n`;
    })
    .join('');
}

/** The characters that would end a message or begin another command, as GitHub's own toolkit writes them. */
const data = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
