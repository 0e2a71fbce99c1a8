// The task "agenda: check" in a real VS Code: the command line that ships with the extension, and its findings in Problems.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { BROKEN, findings, startAnew, until, untilFindings } from './support.js';

describe('the task "agenda: check"', () => {
  const diagnostics = () => vscode.workspace.getConfiguration('agenda.diagnostics');
  afterEach(async () => {
    await diagnostics().update('scope', undefined, vscode.ConfigurationTarget.Global);
    await startAnew();
  });

  const tasks = () => vscode.tasks.fetchTasks({ type: 'agenda' });

  it('is offered for the folder, and adds nothing to Problems where all findings are there', async () => {
    const [task, ...others] = await tasks();
    assert.ok(task);
    assert.deepEqual([task.name, task.source, task.definition, task.problemMatchers, others], ['check', 'agenda', { type: 'agenda', task: 'check' }, [], []]);
  });

  it('checks the folder, and what it finds stands in Problems', async () => {
    await diagnostics().update('scope', 'open', vscode.ConfigurationTarget.Global);
    await untilFindings(BROKEN, []);
    const [task] = await tasks();
    assert.ok(task);
    assert.deepEqual(task.problemMatchers, ['$agenda']);
    await run(task);
    await until(() => findings(BROKEN), (found) => assert.deepEqual(found, ['8 unknown-item']));
    const errors = (await vscode.tasks.fetchTasks({ type: 'agenda' }))[0];
    assert.ok(errors?.scope !== undefined);
    errors.definition = { ...errors.definition, severity: 'error' };
    await run(errors);
  });

  it('is none for what is no such task, or looks outside the folder', async () => {
    const [task] = await tasks();
    assert.ok(task?.scope !== undefined);
    for (const definition of [{ task: 'delete' }, { task: 'check', path: '../..' }, { task: 'check', path: '/etc' }, { task: 'check', path: 7 }, { task: 'check', severity: '--help' }]) {
      const other: vscode.Task = new vscode.Task({ type: 'agenda', ...definition }, task.scope, 'check', 'agenda');
      const started: boolean = await Promise.resolve(vscode.tasks.executeTask(other)).then(() => true, () => false);
      assert.equal(started, false, JSON.stringify(definition));
    }
  });

  async function run(task: vscode.Task): Promise<void> {
    const ended = new Promise<void>((resolve) => {
      const listening = vscode.tasks.onDidEndTask((event) => {
        if (event.execution.task.name !== task.name) return;
        listening.dispose();
        resolve();
      });
    });
    await vscode.tasks.executeTask(task);
    await ended;
  }
});
