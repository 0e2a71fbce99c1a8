/** Work that the editor shows the progress of, where it can. */
import type { WorkDoneProgressReporter } from 'vscode-languageserver';
import type { Session } from './server.js';
import type { Progress } from './slices.js';

const TITLE = 'Reading the agendas of the folder';
/** Milliseconds before which nothing is shown: most folders are read by then. */
const PATIENCE = 300;

/** Does the work; if it takes long, it is shown how far it is. */
export async function withProgress<Result>({ connection, host, params }: Session, work: (progress: Progress) => Promise<Result>): Promise<Result> {
  if (params?.capabilities.window?.workDoneProgress !== true) return work(() => undefined);
  const started = host.now();
  let shown: Promise<WorkDoneProgressReporter | undefined> | undefined;
  let last = -1;
  const report = (done: number, all: number) => {
    if (host.now() - started < PATIENCE) return;
    const percentage = Math.floor((done / all) * 100);
    if (percentage === last) return;
    last = percentage;
    const message = `${String(done)} of ${String(all)}`;
    if (shown !== undefined) void shown.then((progress) => progress?.report(percentage, message));
    else shown = connection.window.createWorkDoneProgress().then((progress) => { progress.begin(TITLE, percentage, message, false); return progress; }, () => undefined);
  };
  try {
    return await work(report);
  } finally {
    void shown?.then((progress) => progress?.done());
  }
}
