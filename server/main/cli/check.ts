/** `agenda check`: the findings of what was asked for, in the form that was asked for. */
import type { Colors } from 'picocolors/types.js';
import { SEVERITIES } from '../../model/settings.js';
import { findingsOf } from '../../rules/run.js';
import type { OpenedScope } from './files.js';
import { writeGithub } from './formats/github.js';
import { writeJson } from './formats/json.js';
import { writePretty } from './formats/pretty.js';
import type { Reported } from './formats/reported.js';
import { writeSarif } from './formats/sarif.js';
import type { Options } from './options.js';

/** The findings of the chosen severity and above, file by file. */
export function check({ workspace, files, names }: OpenedScope, { severity }: Options): readonly Reported[] {
  const least = SEVERITIES.indexOf(severity);
  return files.flatMap(({ uri, name }) => {
    const analysis = workspace.get(uri);
    const findings = analysis === undefined ? [] : findingsOf(analysis, workspace);
    return findings
      .filter((finding) => SEVERITIES.indexOf(finding.severity) <= least)
      .flatMap((finding) => (analysis === undefined ? [] : [{ file: name, analysis, finding, scope: workspace, names }]));
  });
}

export function writeFindings(reported: readonly Reported[], format: Options['format'], colors: Colors, version: string): string {
  switch (format) {
    case 'json': return writeJson(reported);
    case 'github': return writeGithub(reported);
    case 'sarif': return writeSarif(reported, version);
    case 'pretty': return writePretty(reported, colors);
  }
}
