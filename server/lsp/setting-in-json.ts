/** Turns a code off in the text of an `agenda.json`; everything else in it stays as it is written. */
import { modify } from 'jsonc-parser';
import type { TextEdit } from 'vscode-languageserver';
import type { Position } from '../model/document.js';

/** The edits of the file's text, '' for a new file; undefined where the text holds no settings that could be added to. */
export function turnOff(code: string, text: string): TextEdit[] | undefined {
  if (text.trim() !== '' && !holdsSettings(text)) return undefined;
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const indentation = /^([ \t]+)"/mu.exec(text)?.[1] ?? '  ';
  const formattingOptions = { insertSpaces: !indentation.startsWith('\t'), tabSize: indentation.startsWith('\t') ? 1 : indentation.length, eol };
  const isOnOneLine = text !== '' && !/[\r\n]/u.test(text.trim());
  const edits = modify(text, ['severity', code], 'off', isOnOneLine ? {} : { formattingOptions });
  return edits.map(({ offset, length, content }) => ({ range: { start: positionAt(text, offset), end: positionAt(text, offset + length) }, newText: text === '' ? content + eol : content }));
}

function holdsSettings(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) && (!Object.hasOwn(value, 'severity') || isObject((value as { readonly severity: unknown }).severity));
  } catch {
    return false;
  }
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);

function positionAt(text: string, offset: number): Position {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/u);
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}
