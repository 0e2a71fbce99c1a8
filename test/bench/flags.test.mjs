// What is measured is the server as the extension starts it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { agenda } from '../../bench/servers/agenda.mjs';

describe('the server that is measured', () => {
  it('has the flags with which the extension starts it', () => {
    const [, said] = /const SERVER_FLAGS = \['([^\]]*)'\];/u.exec(readFileSync('client/node.ts', 'utf8')) ?? [];
    assert.deepEqual(agenda.command.filter((argument) => argument.startsWith('--max')), said?.split("', '"));
  });
});
