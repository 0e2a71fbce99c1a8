// The tests of suite/, inside the extension host of a real VS Code, on a copy of suite/folder: they change its files.
//   node test/host/in-vscode.mjs
// @ts-check
import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { projectFolder } from './paths.mjs';

const folder = mkdtempSync(join(tmpdir(), 'agenda-folder-'));
cpSync(join(projectFolder, 'test/host/suite/folder'), folder, { recursive: true });
const files = globSync('test/host/suite/*.test.ts', { cwd: projectFolder }).map((file) => join(projectFolder, 'out', file.replace(/\.ts$/, '.js')));
const run = fileURLToPath(import.meta.resolve('./run-in-vscode.mjs'));
const { status } = spawnSync(process.execPath, [run, folder, ...files], { stdio: 'inherit' });
rmSync(folder, { recursive: true, force: true });
process.exitCode = status ?? 1;
