// "Turn off in this folder": what becomes of the text of an `agenda.json`.
import assert from 'node:assert/strict';
import { turnOff } from '../../server/lsp/setting-in-json.js';

function after(text: string, code = 'weekday'): string | undefined {
  const edits = turnOff(code, text);
  if (edits === undefined) return undefined;
  const lines = text.split('\n');
  const offsetOf = ({ line, character }: { readonly line: number; readonly character: number }) => lines.slice(0, line).join('\n').length + (line > 0 ? 1 : 0) + character;
  return edits.toReversed().reduce((result, { range: { start, end }, newText }) => result.slice(0, offsetOf(start)) + newText + result.slice(offsetOf(end)), text);
}

describe('turning a code off in agenda.json', () => {
  it('writes a new file', () => {
    assert.equal(after(''), '{\n  "severity": {\n    "weekday": "off"\n  }\n}\n');
  });

  it('leaves everything else as it is written', () => {
    assert.equal(after('{\n    "words": { "en": {} },\n    "severity": {\n        "lone-sub-item": "hint"\n    }\n}\n'), '{\n    "words": { "en": {} },\n    "severity": {\n        "lone-sub-item": "hint",\n        "weekday": "off"\n    }\n}\n');
    assert.equal(after('{\r\n\t"reportPrincipalOrgans": true\r\n}\r\n'), '{\r\n\t"reportPrincipalOrgans": true,\r\n\t"severity": {\r\n\t\t"weekday": "off"\r\n\t}\r\n}\r\n');
    assert.equal(after('{"severity": {}}'), '{"severity": {"weekday": "off"}}');
  });

  it('puts another value in the place of one that is there', () => {
    assert.equal(after('{ "severity": { "weekday": "error", "syntax": "hint" } }'), '{ "severity": { "weekday": "off", "syntax": "hint" } }');
  });

  it('touches no file that it cannot read', () => {
    for (const text of ['{', '[]', '"off"', '{ "severity": "off" }', '{ "severity": [] }', '{ // all\n}']) assert.equal(after(text), undefined, text);
  });
});
