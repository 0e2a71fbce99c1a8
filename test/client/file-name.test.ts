// C1: names of files that are made from the words of a document.
import assert from 'node:assert/strict';
import { fileNameOf } from '../../client/out/file-name.js';

const NAMES: readonly (readonly [string, string])[] = [
  ['TST/CONF/WG.1/2030/1', 'TST-CONF-WG.1-2030-1'],
  ['CAC/COSP(14)/1', 'CAC-COSP(14)-1'],
  ['الوثيقة 1', 'الوثيقة-1'],
  ['../../x', 'x'],
  ['/etc/passwd', 'etc-passwd'],
  ['C:\\temp', 'C-temp'],
  ['-o', 'o'],
  ['--help', 'help'],
  ['$(touch x);rm', '(touch-x)-rm'],
  ['a\nb\u0000c\u202Ed\uD800e', 'a-b-c-d-e'],
  ['CON', 'agenda-CON'],
  ['lpt1.txt', 'agenda-lpt1.txt'],
  ['', 'agenda'],
  ['...', 'agenda'],
  ['x. ', 'x'],
  ['议'.repeat(300), '议'.repeat(100)],
];

describe('the name of a saved page', () => {
  for (const [words, name] of NAMES) it(`${JSON.stringify(words.slice(0, 20))} is ${name.slice(0, 20)}`, () => assert.equal(fileNameOf(words), name));
});
