/** The findings of a document as its page marks them: those that the editor shows. */
import { DiagnosticSeverity, languages, type Diagnostic, type Uri } from 'vscode';
import type { PageFinding } from '../messages/index.js';
import type { PreviewRequests } from './requests.js';
import { severityName } from './words.js';

/** Of those that stand before everything that is printed the block is null. */
export async function pageFindings(document: Uri, server: PreviewRequests): Promise<readonly PageFinding[]> {
  const diagnostics = languages.getDiagnostics(document).filter(({ source }) => source === 'agenda');
  if (diagnostics.length === 0) return [];
  const blocks = await server.blocksAt(diagnostics.map(({ range }) => range.start));
  return diagnostics.map((diagnostic, index) => {
    const block = blocks[index];
    const severity = SEVERITIES[diagnostic.severity];
    return { key: block?.key ?? null, source: block?.source ?? { unit: 0, offset: 0 }, severity, severityName: severityName(severity), message: diagnostic.message, code: codeOf(diagnostic) };
  });
}

const SEVERITIES: Readonly<Record<DiagnosticSeverity, PageFinding['severity']>> = {
  [DiagnosticSeverity.Error]: 'error',
  [DiagnosticSeverity.Warning]: 'warning',
  [DiagnosticSeverity.Information]: 'information',
  [DiagnosticSeverity.Hint]: 'hint',
};

function codeOf({ code }: Diagnostic): string {
  return String(typeof code === 'object' ? code.value : (code ?? ''));
}
