/**
 * The form in which the index of a folder is kept: a line that tells what it was made with, then one JSON array of a file in each line.
 * What cannot be read counts for nothing.
 */
import type { FileSummary } from '../model/summary.js';

/** What is kept of a file. */
export interface KeptFile {
  readonly summary: FileSummary;
  /** Size and time of the last change. */
  readonly stamp: string;
  /** The fingerprint of the text. */
  readonly hash: string;
}

/** What was published of a file that was not open. */
export interface KeptFindings {
  /** The diagnostics as JSON. */
  readonly json: string;
  /** The other files that they speak of. */
  readonly mentions: readonly string[];
}

export interface KeptIndex {
  readonly files: Map<string, KeptFile>;
  readonly findings: ReadonlyMap<string, KeptFindings>;
  /** Of all that the findings depend on; undefined where none are kept. */
  readonly state: string | undefined;
}

const FORMAT = 'agenda index 1';
/** Lines that are joined to one part. */
const TOGETHER = 500;

/** The parts of the index, to be written one behind the other. `key`: what the summaries depend on besides the texts. */
export function* writeIndex({ files, findings, state }: KeptIndex, key: string): Iterable<string> {
  yield `${JSON.stringify([FORMAT, key, files.size, state])}\n`;
  let lines: string[] = [];
  for (const [uri, { summary, stamp, hash }] of files) {
    const found = findings.get(uri);
    lines.push(`${JSON.stringify([uri, stamp, hash, summary, ...(found === undefined ? [] : [found.json, found.mentions])])}\n`);
    if (lines.length < TOGETHER) continue;
    yield lines.join('');
    lines = [];
  }
  yield `${lines.join('')}${END}\n`;
}
/** A file that was not written to its end has no such line. */
const END = '[]';

/** The index, empty where it was made with something else, or is not what was written. */
export function readIndex(content: string, key: string): KeptIndex {
  try {
    const [head = '', ...lines] = content.split('\n');
    const [format, madeWith, count, state] = JSON.parse(head) as readonly unknown[];
    if (format !== FORMAT || madeWith !== key || lines.length !== Number(count) + 2 || lines.at(-2) !== END) return emptyIndex();
    const files = new Map<string, KeptFile>();
    const findings = new Map<string, KeptFindings>();
    for (const line of lines.slice(0, -2)) {
      const [uri, stamp, hash, summary, json, mentions] = JSON.parse(line) as readonly [string, string, string, FileSummary, string?, (readonly string[])?];
      files.set(uri, { summary, stamp, hash });
      if (json !== undefined) findings.set(uri, { json, mentions: mentions ?? [] });
    }
    return { files, findings, state: typeof state === 'string' ? state : undefined };
  } catch {
    return emptyIndex();
  }
}

export const emptyIndex = (): KeptIndex => ({ files: new Map(), findings: new Map(), state: undefined });
