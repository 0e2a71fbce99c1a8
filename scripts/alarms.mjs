// All findings in the worked document, the examples and the paragraphs of the data, each with what it stands on and what docs/alarms.md says of it.
// Needs ../shared and the compiled tests (`tsc -b`, done here). Ends with 1 where one is not in the list, or is false.
import { spawnSync } from 'node:child_process';

const compiled = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-b'], { stdio: 'inherit' });
if (compiled.status !== 0) process.exit(compiled.status ?? 1);
const { alarmsIn } = await import('../out/test/alarms/alarms.js');
const { counted, LIST, readList, rowOf } = await import('../out/test/alarms/list.js');
const { hasShared, ownFolders, sharedFolders } = await import('../out/test/alarms/texts.js');

if (!hasShared()) console.error('../shared is not there: only the examples are looked at.');
const alarms = alarmsIn([...ownFolders(), ...(hasShared() ? sharedFolders() : [])]);
const judged = new Map(readList().map((one) => [one.row, one]));
const counts = counted(alarms);
for (const alarm of alarms) {
  const { folder, file, code, severity, message, context } = alarm;
  console.log(`${judged.get(rowOf(alarm))?.judgement ?? 'NOT JUDGED'}: ${folder}, ${file}: ${severity} ${code}: ${message}\n    … ${context} …`);
}
const open = [...counts].filter(([row, times]) => judged.get(row)?.times !== times);
const wrong = [...judged.values()].filter(({ judgement }) => judgement !== 'right');
for (const [row, times] of open) console.log(`not in ${LIST}, or not so often: ${row} ${times} | ? | ? |`);
console.log(`\n${alarms.length} findings of ${counts.size} kinds: ${open.length} kinds not judged, ${wrong.length} false`);
process.exitCode = open.length + wrong.length === 0 ? 0 : 1;
