/** The entry of the server's process: runs the server, with the code that is kept of it in the folder of `--cache=FOLDER`, if the client names one. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { optimizeLate } from './compiler.js';
import { keptScript } from './kept-code.js';

/** What no other build of the server has; empty where it is built anew at each change. */
declare const AGENDA_SERVER_ID: string;

type CommonJs = (exports: object, require: NodeJS.Require, module: { exports: { readonly firstFindings?: Promise<void> } }, filename: string, dirname: string) => void;

const ARGUMENT = '--cache=';
/** Milliseconds from the first findings until the code is kept: what is asked for behind them has run by then, and nobody waits. */
const REST = 3_000;

// Else objects that are made while a folder is read are put among those that live long, and half as much memory again is taken. First of all,
// since code that is kept is used with the same flags only.
setFlagsFromString('--no-allocation-site-pretenuring');
optimizeLate();

const file = path.join(__dirname, 'language-server.cjs');
const folder = process.argv.find((argument) => argument.startsWith(ARGUMENT))?.slice(ARGUMENT.length) ?? '';
if (folder === '' || AGENDA_SERVER_ID === '') createRequire(file)(file);
else run(folder);

function run(folder: string): void {
  const text = `(function (exports, require, module, __filename, __dirname) {${readFileSync(file, 'utf8')}\n})`;
  const script = keptScript(text, file, folder, AGENDA_SERVER_ID);
  const server: { exports: { readonly firstFindings?: Promise<void> } } = { exports: {} };
  (script.run() as CommonJs)(server.exports, createRequire(file), server, file, __dirname);
  void server.exports.firstFindings?.then(() => setTimeout(script.keep, REST).unref());
}
