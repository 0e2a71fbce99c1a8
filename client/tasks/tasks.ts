/** The task "agenda: check": the command line that ships with the extension, over a folder or a file of it. VS Code runs no task in a folder that nobody trusts. */
import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { CustomExecution, EventEmitter, l10n, Task, TaskGroup, tasks, workspace, type Disposable, type Pseudoterminal, type TaskDefinition, type WorkspaceFolder } from 'vscode';

const TYPE = 'agenda';
const SEVERITIES = ['error', 'warning', 'information', 'hint'];

/** What a task says; anybody may write anything into a file of tasks. */
interface Check {
  /** Relative to the folder. */
  readonly path: string;
  readonly severity: string;
}

/** `program`: the path of the command line. */
export function registerTasks(program: string): Disposable {
  return tasks.registerTaskProvider(TYPE, {
    provideTasks: () => (workspace.workspaceFolders ?? []).flatMap((folder) => checkTask({ type: TYPE, task: 'check' }, folder, program) ?? []),
    resolveTask: ({ definition, scope }) => {
      const folder = typeof scope === 'object' ? scope : workspace.workspaceFolders?.[0];
      return folder === undefined ? undefined : checkTask(definition, folder, program);
    },
  });
}

function checkTask(definition: TaskDefinition, folder: WorkspaceFolder, program: string): Task | undefined {
  const check = readCheck(definition, folder);
  if (check === undefined || folder.uri.scheme !== 'file') return undefined;
  const task = new Task(definition, folder, 'check', TYPE, new CustomExecution(() => Promise.resolve(terminalOf(check, folder, program))), matchers(folder));
  task.group = TaskGroup.Test;
  task.presentationOptions = { clear: true };
  return task;
}

/** Undefined for what is none of our tasks, or would look outside the folder. */
function readCheck({ task, path: at = '.', severity = 'warning' }: TaskDefinition, { uri }: WorkspaceFolder): Check | undefined {
  if (task !== 'check' || typeof at !== 'string' || !SEVERITIES.includes(String(severity))) return undefined;
  const inside = path.relative(uri.fsPath, path.resolve(uri.fsPath, at));
  return path.isAbsolute(inside) || inside.split(path.sep)[0] === '..' ? undefined : { path: inside === '' ? '.' : inside, severity: String(severity) };
}

/** Where the findings of the whole folder are in Problems as they are, the task would only add each a second time. */
function matchers(folder: WorkspaceFolder): string[] {
  return workspace.getConfiguration('agenda.diagnostics', folder).get('scope') === 'open' ? ['$agenda'] : [];
}

/** A terminal in which the command runs, without a shell, in the Node that VS Code is running in. */
function terminalOf({ path: at, severity }: Check, { uri }: WorkspaceFolder, program: string): Pseudoterminal {
  const written = new EventEmitter<string>();
  const ended = new EventEmitter<number>();
  let child: ChildProcess | undefined;
  const write = (chunk: unknown) => {
    written.fire(String(chunk).replace(/\r?\n/gu, '\r\n'));
  };
  return {
    onDidWrite: written.event,
    onDidClose: ended.event,
    open: () => {
      child = spawn(process.execPath, [program, 'check', '--severity', severity, '--', at], { cwd: uri.fsPath, env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' }, stdio: ['ignore', 'pipe', 'pipe'] });
      child.stdout?.setEncoding('utf8').on('data', write);
      child.stderr?.setEncoding('utf8').on('data', write);
      child.on('error', (error) => {
        write(`${error.message}\n`);
        ended.fire(2);
      });
      child.on('close', (status) => {
        if (status === 0) write(`${l10n.t('Nothing found.')}\n`);
        ended.fire(status ?? 2);
      });
    },
    close: () => {
      child?.kill();
    },
  };
}
