/** Findings for programs: one JSON object a line (language reference, section 12). */
import { jsonText } from './json-text.js';
import { rangeOf, type Reported } from './reported.js';

export function writeJson(reported: readonly Reported[]): string {
  return reported
    .map(({ file, analysis, finding: { place, code, severity, message } }) => `${jsonText({ file, range: rangeOf(analysis, place), code, severity, message })}\n`)
    .join('');
}
