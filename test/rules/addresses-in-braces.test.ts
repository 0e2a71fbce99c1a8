// A3: an address in braces that may not become a link is reported, and prints as typed.
import assert from 'node:assert/strict';
import { writeHtml } from '../../print/writers/html.js';
import { findings } from '../support/findings.js';
import { blocksOf } from '../support/printed.js';
import { ONLY_FILE, workspaceOf } from '../support/workspace.js';

const ADDRESSES = [
  'javascript:alert(1)', 'JaVaScRiPt:alert(1)', 'java\tscript:alert(1)', '\u0001javascript:alert(1)', 'vbscript:x', 'data:text/html,x', 'command:workbench.action.terminal.new?x', 'vscode://a/b',
  'vscode-insiders:x', 'file:///etc/passwd', '//example.org', '\\\\example\\share',
];

describe('A3: an address in braces', () => {
  for (const address of ADDRESSES) {
    for (const written of [`{${address}}`, `{${address} | click here}`]) {
      it(`${JSON.stringify(written)} is reported and no link`, () => {
        const source = `@agenda A/76/100\nlanguage: en\nSee ${written} now.\n`;
        const codes = findings(workspaceOf(source), ONLY_FILE).map(({ code }) => code);
        assert.ok(codes.includes('syntax'), codes.join());
        assert.doesNotMatch(writeHtml(blocksOf(source)), / href=/u);
      });
    }
  }
});
