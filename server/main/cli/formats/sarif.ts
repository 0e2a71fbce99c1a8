/** Findings in the Static Analysis Results Interchange Format, SARIF 2.1.0, for code-scanning services. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Place } from '../../../model/document.js';
import type { Analysis } from '../../../model/analysis.js';
import type { Severity } from '../../../model/settings.js';
import { RULES } from '../../../rules/index.js';
import { jsonText } from './json-text.js';
import { rangeOf, type Reported } from './reported.js';

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', information: 'note', hint: 'note' };
const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** The manual's pages by code, put in by the build. */
declare const AGENDA_PAGES: Readonly<Record<string, string>> | undefined;
const pages = typeof AGENDA_PAGES === 'undefined' ? {} : AGENDA_PAGES;

export function writeSarif(reported: readonly Reported[], version: string): string {
  const log = {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Agenda Markup', semanticVersion: version, rules: RULES.map(({ code, severity }) => describeRule(code, severity)) } },
        columnKind: 'utf16CodeUnits',
        results: reported.map(describeFinding),
      },
    ],
  };
  return `${jsonText(log, 2)}\n`;
}

function describeRule(id: string, severity: Severity) {
  const page = withoutLinks(pages[id] ?? '');
  const summary = /^\*\*(.+?)\*\*/mu.exec(page)?.[1] ?? id;
  return { id, shortDescription: { text: summary }, help: { text: page === '' ? summary : page, markdown: page === '' ? summary : page }, defaultConfiguration: { level: LEVELS[severity] } };
}

/** Without the line that leads to the other pages; other links, which lead nowhere from a report, as their words. */
function withoutLinks(page: string): string {
  return page.replace(/^\[.*\]\(.*\)\n\n/mu, '').replace(/\[([^[\]]+)\]\([^()]*\)/gu, '$1');
}

function describeFinding({ file, analysis, finding, scope, names }: Reported) {
  const related = finding.related.flatMap(({ uri, place, message }) => {
    const other = scope.analyses.get(uri);
    return other === undefined ? [] : [{ ...location(names.get(uri) ?? uri, other, place), message: { text: message } }];
  });
  return {
    ruleId: finding.code,
    ruleIndex: RULES.findIndex(({ code }) => code === finding.code),
    level: LEVELS[finding.severity],
    message: { text: finding.message },
    locations: [location(file, analysis, finding.place)],
    ...(related.length === 0 ? {} : { relatedLocations: related.map((one, id) => ({ id, ...one })) }),
  };
}

function location(file: string, analysis: Analysis, place: Place) {
  const { start, end } = rangeOf(analysis, place);
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(file) },
      region: { startLine: start.line + 1, startColumn: start.character + 1, endLine: end.line + 1, endColumn: end.character + 1 },
    },
  };
}

/** Relative to where the command runs, as the name is; of a name from the root an address of its own. */
function uriOf(file: string): string {
  if (path.isAbsolute(file)) return pathToFileURL(file).href;
  return file.split(path.sep).map(encodeURIComponent).join('/');
}
