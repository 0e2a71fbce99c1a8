// Writes the syntax colouring; with --check only says whether the file is current. The grammar must have been compiled.
import { readFileSync, writeFileSync } from 'node:fs';
import { grammar } from './source/grammar.mjs';

const LONGEST_LINE = 140;
const file = new URL('agenda.tmLanguage.json', import.meta.url);
const text = `${print(grammar, '')}\n`;

if (!process.argv.includes('--check')) {
  writeFileSync(file, text);
} else if (readFileSync(file, 'utf8') !== text) {
  console.error('syntaxes/agenda.tmLanguage.json is not current: run node syntaxes/build.mjs');
  process.exitCode = 1;
}

/** JSON in which what fits on a line stands on one. */
function print(value, indent) {
  if (typeof value !== 'object') return JSON.stringify(value);
  const inner = `${indent}  `;
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  const parts = Array.isArray(value)
    ? value.map((part) => print(part, inner))
    : Object.entries(value).map(([key, part]) => `${JSON.stringify(key)}: ${print(part, inner)}`);
  const line = `${open} ${parts.join(', ')} ${close}`;
  const fits = indent.length + line.length <= LONGEST_LINE && !line.includes('\n') && indent !== '';
  return fits ? line : `${open}\n${inner}${parts.join(`,\n${inner}`)}\n${indent}${close}`;
}
