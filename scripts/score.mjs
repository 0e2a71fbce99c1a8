// How well plain citations are found in the resolutions whose citations their publisher marked: prints a table, and what was missed.
// Needs ../shared/data and the compiled tests (`tsc -b`, done here). `--all` lists the publisher's slips one by one, too.
import { spawnSync } from 'node:child_process';

const compiled = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-b'], { stdio: 'inherit' });
if (compiled.status !== 0) process.exit(compiled.status ?? 1);
const { hasCorpus } = await import('../out/test/citations/score/corpus.js');
const { scoreAll } = await import('../out/test/citations/score/score.js');
if (!hasCorpus()) {
  console.error('The marked citations are not there: ../shared/data/citations');
  process.exit(2);
}

const scores = scoreAll({ speed: true });
const percent = ({ right, all }) => `${((100 * right) / all).toFixed(2)} % (${all - right} of ${all})`;
const rows = scores.map((score) => [
  score.language, percent(score.recall), percent(score.precision), `${score.items.right}/${score.items.all}`, `${score.dates.right}/${score.dates.all}`, score.speed.toFixed(1),
]);
printTable([['', 'recall', 'precision', 'items', 'dates', 'MB/s'], ...rows]);
for (const [title, key] of [['missed', 'missed'], ['found, but linked nowhere', 'wrong'], ['mastheads', 'mastheads']]) printDifferences(title, scores.flatMap((score) => score[key]));

function printTable(table) {
  const widths = table[0].map((_, column) => Math.max(...table.map((row) => row[column].length)));
  for (const row of table) console.log(row.map((cell, column) => cell.padEnd(widths[column])).join('  ').trimEnd());
}

/** Ours one by one; the publisher's slips by their reason. */
function printDifferences(title, differences) {
  const ours = differences.filter(({ slip }) => slip === undefined);
  const slips = differences.filter(({ slip }) => slip !== undefined);
  console.log(`\n${title}: ${differences.length}, of them the publisher's own slips: ${slips.length}`);
  for (const { where, target } of ours) console.log(`  ${where}: ${target}`);
  if (process.argv.includes('--all')) for (const { where, target, slip } of slips) console.log(`  (slip) ${where}: ${target}: ${slip}`);
  else for (const reason of new Set(slips.map(({ slip }) => slip))) console.log(`  (slips) ${reason}: ${slips.filter(({ slip }) => slip === reason).length}`);
}
