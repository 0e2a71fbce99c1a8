// The first look: builds the product and shows what it makes of the examples.
import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';

build();
showOnCommandLine();

function build() {
  console.log('Building …');
  const { status } = run(['scripts/build.mjs']);
  if (status !== 0) process.exit(1);
}

/** Prints the findings in examples/ and the text of each agenda there. */
function showOnCommandLine() {
  console.log('\nagenda check examples');
  run(['dist/cli.cjs', 'check', 'examples']);
  for (const file of globSync('examples/**/*.agenda').sort()) {
    console.log(`\nagenda render ${file} --to text`);
    run(['dist/cli.cjs', 'render', file, '--to', 'text']);
  }
}

function run(command) {
  return spawnSync(process.execPath, command, { stdio: 'inherit' });
}
