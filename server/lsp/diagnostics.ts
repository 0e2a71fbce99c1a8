/** Findings as diagnostics of the protocol. */
import { DiagnosticSeverity, DiagnosticTag, type Diagnostic, type DiagnosticRelatedInformation } from 'vscode-languageserver';
import type { Analysis } from '../model/analysis.js';
import type { Severity } from '../model/settings.js';
import type { Scope } from '../model/workspace.js';
import type { Finding } from '../rules/rule.js';
import { toLocation, toRange } from './convert.js';

const SEVERITY: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

export function toDiagnostic({ place, severity, code, message, related }: Finding, { document }: Analysis, scope: Scope, spelling: (uri: string) => string): Diagnostic {
  return {
    range: toRange(document, place),
    severity: SEVERITY[severity],
    code,
    source: 'agenda',
    message,
    ...(code.startsWith('unused-') && { tags: [DiagnosticTag.Unnecessary] }),
    ...(related.length > 0 && { relatedInformation: related.flatMap((one) => relatedInformation(one, scope, spelling)) }),
  };
}

/** What is told of a file of settings, at its beginning. */
export function toConfigDiagnostic(message: string): Diagnostic {
  const start = { line: 0, character: 0 };
  return { range: { start, end: start }, severity: DiagnosticSeverity.Warning, source: 'agenda', message };
}

function relatedInformation(related: Finding['related'][number], scope: Scope, spelling: (uri: string) => string): DiagnosticRelatedInformation[] {
  const location = toLocation(related, scope, spelling);
  return location === undefined ? [] : [{ location, message: related.message }];
}
