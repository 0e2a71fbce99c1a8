/** A file that is asked for by its address: open, read already, or read from disk now. */
import type { Analysis } from '../model/analysis.js';
import type { Scope } from '../model/workspace.js';
import type { Session } from './server.js';

/** A reading that others overtake counts for nothing, and theirs may not have ended: it is done again. */
const ATTEMPTS = 3;

/** Undefined where there is no such file, or none that may be read: outside the folders only open files count. */
export async function knownFile({ files, scopes }: Session, uri: string): Promise<{ readonly analysis: Analysis; readonly scope: Scope } | undefined> {
  for (let attempt = 1; ; attempt++) {
    const { whole, workspace } = scopes.of(uri);
    const analysis = workspace.get(uri);
    if (analysis !== undefined) return { analysis, scope: workspace };
    if (!whole || attempt > ATTEMPTS) return undefined;
    await files.read(uri);
  }
}
