/** Runs the built command line in a folder of its own. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const COMMAND = path.resolve('dist/cli.cjs');

export interface Result {
  readonly status: number | null;
  readonly output: string;
  readonly complaint: string;
}

/** A folder with these files; bytes are written as they are. */
export interface Folder {
  readonly path: string;
  /** Runs `agenda` in the folder. */
  readonly agenda: (args: readonly string[], input?: string | Uint8Array) => Result;
}

export function withFolder(files: Readonly<Record<string, string | Uint8Array>>, test: (folder: Folder) => void): void {
  const folder = mkdtempSync(path.join(tmpdir(), 'agenda-cli-'));
  try {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), content);
    }
    test({
      path: folder,
      agenda: (args, input = '') => {
        const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...args], { cwd: folder, input, encoding: 'utf8', timeout: 60_000, env: { ...process.env, NO_COLOR: '', FORCE_COLOR: '' }, maxBuffer: 1 << 28 });
        return { status, output: stdout, complaint: stderr };
      },
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
