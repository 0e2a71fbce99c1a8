// The hook for pre-commit: it runs the command of the package, over agendas, and the package builds itself where it is installed from a clone.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

describe('the hook for pre-commit', () => {
  const hook = new Map([...readFileSync('.pre-commit-hooks.yaml', 'utf8').matchAll(/^(?:- | {2})([a-z_]+): (.+)$/gmu)].map(([, key = '', value = '']) => [key, value]));
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly bin: Readonly<Record<string, string>>; readonly scripts: Readonly<Record<string, string>> };

  it('runs agenda check over agendas, one process after the other', () => {
    assert.deepEqual(Object.fromEntries(hook), {
      id: 'agenda-check', name: 'agenda check', description: 'Checks annotated agendas (.agenda files); each file together with its folder.',
      entry: 'agenda check', language: 'node', files: '\\.agenda$', require_serial: 'true',
    });
    const [command = ''] = (hook.get('entry') ?? '').split(' ');
    assert.equal(manifest.bin[command], 'dist/cli.cjs');
  });

  it('finds the command built', () => { assert.equal(manifest.scripts['prepare'], 'node scripts/run.mjs build'); });

  it('is told of in the manual', () => {
    for (const words of ['id: agenda-check', 'agenda check --format sarif', '"type": "agenda", "task": "check"']) assert.ok(readFileSync('docs/language/command-line.md', 'utf8').includes(words), words);
  });
});
