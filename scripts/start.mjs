// The first look: packs the extension and opens the examples in the VS Code that is installed here, else in the embedded one.
import { spawn, spawnSync } from 'node:child_process';
import { packExtension, vsix } from './package.mjs';

const examples = 'examples';

await packExtension();
if (openInDesktop()) console.log(whatToDo());
else openEmbedded();

/** Installs the extension by the command `code` and opens the examples; false where there is no such command, or it failed. */
function openInDesktop() {
  if (code(['--version'], 'ignore') !== 0) return false;
  console.log('Installing the extension in VS Code …');
  if (code(['--install-extension', vsix, '--force']) === 0 && code([examples]) === 0) return true;
  console.log('VS Code did not take it (see above): the embedded one is used.');
  return false;
}

/** Runs VS Code's command, which is a script on Windows, and gives its exit code. The arguments are constants of this file. */
function code(parameters, stdio = 'inherit') {
  const isScript = process.platform === 'win32';
  const { status } = isScript ? spawnSync(['code', ...parameters].join(' '), { stdio, shell: true }) : spawnSync('code', parameters, { stdio });
  return status ?? 1;
}

function whatToDo() {
  return `
VS Code shows the folder ${examples}. What to do next:
  1. Click a file whose name ends in .agenda.
  2. At the top right, click the preview icon (or press Ctrl+Shift+V): the agenda appears as it will be printed.
  3. Change the text. What is wrong is underlined while you type; hold the mouse over it to read why.
`;
}

/** Ends when the embedded VS Code does, with its exit code. */
function openEmbedded() {
  const child = spawn(process.execPath, ['test/host/open.mjs', examples, vsix], { stdio: 'inherit' });
  process.on('SIGINT', () => {}); // Ctrl+C reaches the child by itself, and it may need time to clean up
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('exit', (status) => process.exit(status ?? 1));
}
