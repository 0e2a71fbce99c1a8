/**
 * The code that V8 made of a script, kept in a file from one session to the next: reading and compiling a large script takes longer than running it. What
 * cannot be kept or read is no matter, the script is compiled anew.
 */
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Script } from 'node:vm';

export interface KeptScript {
  /** Runs it in the global scope, and gives its value. */
  readonly run: () => unknown;
  /** Its code was taken from the file. */
  readonly wasKept: boolean;
  /** Keeps the code as it is now, with all functions that have run, unless it was kept already. */
  readonly keep: () => void;
}

/**
 * The script of a text that stands in the file `filename`. Its code is kept in `folder`, under a name that is made of `id`, which no other text may have,
 * and of what the code depends on besides.
 */
export function keptScript(text: string, filename: string, folder: string, id: string): KeptScript {
  const name = `${PREFIX}${id}-${process.versions.v8}-${process.arch}${ENDING}`;
  const file = path.join(folder, name);
  const kept = readKept(file);
  const script = new Script(text, { filename, ...(kept !== undefined && { cachedData: kept }) });
  const wasKept = kept !== undefined && script.cachedDataRejected === false;
  if (kept !== undefined && !wasKept) throwAway(file);
  return {
    run: () => script.runInThisContext() as unknown,
    wasKept,
    keep: () => {
      if (!wasKept) writeKept(folder, name, script.createCachedData());
    },
  };
}

const PREFIX = 'server-';
const ENDING = '.code';
/** Bytes of the sum behind the code: V8 looks at the head of what it is given only, and runs whatever follows. */
const SUM = 4;

/** Undefined where nothing is kept, or what is kept was damaged: that is thrown away. */
function readKept(file: string): Buffer | undefined {
  const content = tried(() => readFileSync(file));
  if (content === undefined) return undefined;
  const code = content.subarray(0, Math.max(content.length - SUM, 0));
  if (code.length > 0 && content.readUInt32LE(code.length) === sumOf(code)) return code;
  throwAway(file);
  return undefined;
}

function throwAway(file: string): void {
  tried(() => {
    rmSync(file, { force: true });
  });
}

/** Under another name first: who reads meanwhile finds all of it or nothing. What other versions have kept goes. */
function writeKept(folder: string, name: string, code: Buffer): void {
  const sum = Buffer.alloc(SUM);
  sum.writeUInt32LE(sumOf(code));
  const temporary = path.join(folder, `${name}.${String(process.pid)}`);
  tried(() => {
    mkdirSync(folder, { recursive: true });
    for (const other of readdirSync(folder)) if (other.startsWith(PREFIX) && other.includes(ENDING)) rmSync(path.join(folder, other), { force: true });
    writeFileSync(temporary, Buffer.concat([code, sum]));
    renameSync(temporary, path.join(folder, name));
  });
}

/** Read four bytes at a time: it is a megabyte and more, read at each start. */
function sumOf(code: Buffer): number {
  const { buffer, byteOffset } = code.byteOffset % 4 === 0 ? code : new Uint8Array(code);
  const words = new Uint32Array(buffer, byteOffset, code.length >> 2);
  let sum = code.length;
  for (let index = 0; index < words.length; index++) sum = Math.imul(sum ^ (words[index] ?? 0), PRIME);
  for (const byte of code.subarray(words.length * 4)) sum = Math.imul(sum ^ byte, PRIME);
  return sum >>> 0;
}
const PRIME = 0x01000193;

function tried<Value>(task: () => Value): Value | undefined {
  try {
    return task();
  } catch {
    return undefined; // the folder is not there, or may not be written to
  }
}
