/** `agenda check`: prints findings. */
import type { Colors } from 'picocolors/types.js';
import { positionOf, type Position } from '../../model/document.js';
import type { Analysis } from '../../model/analysis.js';
import { SEVERITIES } from '../../model/settings.js';
import type { Scope } from '../../model/workspace.js';
import type { Finding } from '../../rules/rule.js';
import { findingsOf } from '../../rules/run.js';
import { excerpt, printable } from './excerpt.js';
import type { OpenedScope } from './files.js';
import type { Options } from './options.js';

export interface Outcome {
  readonly output: string;
  /** Findings at or above the chosen severity. */
  readonly findings: number;
}

export function check({ workspace, files }: OpenedScope, options: Options, colors: Colors): Outcome {
  const least = SEVERITIES.indexOf(options.severity);
  const lines: string[] = [];
  let findings = 0;
  for (const { uri, name } of files) {
    const analysis = workspace.get(uri);
    if (analysis === undefined) continue;
    for (const finding of findingsOf(analysis, workspace)) {
      if (SEVERITIES.indexOf(finding.severity) > least) continue;
      findings++;
      lines.push(options.format === 'json' ? asJson(name, analysis, finding) : asText(name, analysis, finding, workspace, colors));
    }
  }
  return { output: lines.map((line) => `${line}\n`).join(''), findings };
}

function asJson(file: string, analysis: Analysis, { place, code, severity, message }: Finding): string {
  return JSON.stringify({ file, range: rangeOf(analysis, place), code, severity, message });
}

export function rangeOf({ document }: Analysis, { unit, start, end }: Finding['place']): { readonly start: Position; readonly end: Position } {
  return { start: positionOf(document, unit, start), end: positionOf(document, unit, end) };
}

function asText(file: string, analysis: Analysis, finding: Finding, scope: Scope, colors: Colors): string {
  const paint = finding.severity === 'error' ? colors.red : finding.severity === 'warning' ? colors.yellow : colors.cyan;
  const head = `${colors.bold(where(file, analysis, finding.place))}: ${paint(finding.severity)}: ${printable(finding.message)} ${colors.dim(`[${finding.code}]`)}`;
  const related = finding.related.map(({ uri, place, message }) => {
    const other = scope.analyses.get(uri);
    return other === undefined ? '' : `\n   ${colors.dim(`${where(other === analysis ? file : nameOf(uri), other, place)}: ${printable(message)}`)}`;
  });
  return `${head}\n${excerpt(analysis, finding.place)}${related.join('')}`;
}

/** `file:line:column`, counted from one as editors show them. */
export function where(file: string, { document }: Analysis, { unit, start }: Finding['place']): string {
  const { line, character } = positionOf(document, unit, start);
  return `${printable(file)}:${String(line + 1)}:${String(character + 1)}`;
}

export function nameOf(uri: string): string {
  return decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1));
}
