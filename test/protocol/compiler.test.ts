// V8 takes the words with which the server asks it to compile later.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';

describe('the compiler of the server', () => {
  it('knows what it is asked for', () => {
    const module = new URL('../../server/main/compiler.js', import.meta.url).href;
    const program = `import { optimizeLate } from ${JSON.stringify(module)}; optimizeLate(); console.log('done');`;
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], { encoding: 'utf8' });
    assert.deepEqual([stdout, stderr], ['done\n', '']);
  });
});
