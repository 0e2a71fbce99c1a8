/**
 * Which files what was written in one may concern, where its definitions are the same as before: those that refer to it, those that it
 * refers to, and where what it refers to is another, those in which something is defined.
 */
import { agendaFacts } from '../model/agenda-facts.js';
import type { Analysis } from '../model/analysis.js';
import { named, namedIn } from '../model/names.js';
import type { Masthead } from '../model/masthead.js';
import type { Outline } from '../model/outline.js';
import { filesReferringTo, JOINT, PLAIN_ITEM, symbolKey, usesByUnit } from '../model/uses.js';
import type { Workspace } from '../model/workspace.js';

interface Seen {
  readonly namesRevision: number;
  readonly masthead: Masthead | undefined;
  readonly outline: Outline;
  /** The documents that it lists, as text. */
  readonly listed: string;
  /** By unit, and each once. */
  readonly keys: readonly string[];
  readonly distinctKeys: ReadonlySet<string>;
}

export class Concerned {
  readonly #seen = new Map<string, Seen>();
  readonly #open = new Set<string>();

  /**
   * The files that may be concerned where a file was opened or closed, whose text is as it was. Of one that is open it is known what its
   * references mean, of another only what they say: so whether a definition is used is told apart a little better.
   */
  byOpening(uri: string, isOpen: boolean, workspace: Workspace): readonly string[] {
    if (this.#open.has(uri) === isOpen) return [];
    if (isOpen) {
      this.#open.add(uri);
      if (!this.#seen.has(uri)) this.by(uri, workspace); // from now on it is known what is another
    }
    if (!isOpen) {
      this.#open.delete(uri);
      this.#seen.delete(uri);
    }
    return filesThatDefine(workspace).map((one) => one.uri);
  }

  /** The files that a change of an open file may concern; undefined where that may be any. */
  by(uri: string, workspace: Workspace): ReadonlySet<string> | undefined {
    const analysis = workspace.analyses.get(uri);
    const before = this.#seen.get(uri);
    if (analysis === undefined || analysis.summary !== undefined) {
      this.#seen.delete(uri);
      return undefined;
    }
    const { masthead, outline } = analysis;
    const keys = usesByUnit(analysis);
    const now: Seen = {
      namesRevision: workspace.names.revision, masthead, outline, listed: before?.outline === outline ? before.listed : listedIn(analysis),
      keys, distinctKeys: before?.keys === keys ? before.distinctKeys : new Set(keys),
    };
    this.#seen.set(uri, now);
    if (before === undefined || before.namesRevision !== now.namesRevision || before.masthead !== now.masthead || before.listed !== now.listed) return undefined;
    const name = agendaFacts(analysis)?.name;
    const referring = name === undefined ? [] : filesReferringTo([symbolKey(name), PLAIN_ITEM, JOINT], workspace);
    const agendas = [...before.distinctKeys, ...now.distinctKeys].flatMap((key) => named(workspace.names.agendas, key.slice(symbolKey('').length)));
    const defining = before.keys === now.keys ? [] : filesThatDefine(workspace);
    return new Set([...referring, ...agendas, ...defining].map((one) => one.uri));
  }
}

function listedIn(analysis: Analysis): string {
  return namedIn(analysis).flatMap(({ kind, name }) => (kind === 'entryTitles' ? [name] : [])).join('\n');
}

/** Files in which nothing is defined have nothing that could be unused. */
function filesThatDefine({ analyses, names }: Workspace): readonly Analysis[] {
  const uris = new Set([names.resolutions, names.documents, names.instruments].flatMap((map) => [...map.values()].flatMap((byFile) => [...byFile.keys()])));
  return [...uris].flatMap((uri) => analyses.get(uri) ?? []);
}
