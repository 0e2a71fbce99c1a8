/** The parts of the server put together, without a connection: what it is told goes in by `files`, what it has to say comes out by events. */
import type { PublishDiagnosticsParams } from 'vscode-languageserver';
import type { PreviewPatch, ViewOutOfDateParams } from '../protocol/index.js';
import { Changes } from './changes.js';
import { Files } from './files.js';
import type { Host } from './host.js';
import { Previews } from './previews.js';
import { Publisher } from './publish.js';
import { Scopes, setReady, type FileScope } from './scopes.js';
import { Views } from './views.js';

export interface EngineEvents {
  readonly onDiagnostics: (params: PublishDiagnosticsParams) => void;
  readonly onPatch: (patch: PreviewPatch) => void;
  readonly onViewOutOfDate?: (params: ViewOutOfDateParams) => void;
  /** What names mean may have changed in any file. */
  readonly onMeaning?: () => void;
  /** Something could not be read: told once. */
  readonly onProblem: (message: string) => void;
  /** The engine itself failed: the file is passed over, and everything else goes on. */
  readonly onFailure: (error: unknown) => void;
}

export interface Engine {
  readonly scopes: Scopes;
  readonly files: Files;
  readonly publisher: Publisher;
  readonly previews: Previews;
  readonly views: Views;
  /** All that a scope consists of is known now, or it is another than before. */
  readonly refresh: (scope: FileScope) => void;
  /** The files of a folder have been read for the first time. */
  readonly begin: (scope: FileScope) => void;
  /** Keeps for the next session what is known of the folders. */
  readonly keep: () => Promise<void>;
}

/** `mostAwake`: how much of the files that are not open may be held, as for a `Workspace`. */
export function createEngine(platform: Host, events: EngineEvents, mostAwake?: number): Engine {
  const attempt = (task: () => void) => {
    try {
      task();
    } catch (error) {
      events.onFailure(error);
    }
  };
  const host: Host = { ...platform, schedule: (task) => platform.schedule(() => attempt(task)) };
  const told = new Set<string>();
  const refresh = (scope: FileScope) => {
    publisher.all(scope);
    shownAnew(scope);
  };
  const shownAnew = (scope: FileScope) => {
    previews.changed(scope, new Set(), true);
    views.changed(scope, new Set(), true);
    events.onMeaning?.();
  };

  const scopes = new Scopes((task) => host.schedule(task), mostAwake);
  /** For each scope the state of its names that was told of last. */
  const meanings = new WeakMap<FileScope, number>();
  const tellOfMeaning = (scope: FileScope) => {
    const { targetsRevision } = scope.workspace.names;
    if (meanings.get(scope) !== targetsRevision) events.onMeaning?.();
    meanings.set(scope, targetsRevision);
  };
  const changes = new Changes(host, (scope, uris, others) => {
    previews.changed(scope, uris, others); // first: an editor draws findings in the way of what comes behind them
    publisher.changed(scope, uris, others);
    views.changed(scope, uris, others);
    if (others) tellOfMeaning(scope);
  });
  const files = new Files(scopes, host, {
    onChange: (scope, uri, asBefore) => changes.add(scope, uri, asBefore),
    onConfigured: refresh,
    onConfigProblems: (uri, problems) => publisher.configFile(uri, problems),
    onProblem: (message) => {
      if (!told.has(message)) events.onProblem(message);
      told.add(message);
    },
  });
  const publisher = new Publisher(scopes, files, host, attempt, events.onDiagnostics, {
    onRest: () => {
      for (const scope of scopes.folders) if (scope.ready && files.kept.isChanged(scope)) void files.kept.save(scope, publisher.ofClosed(scope));
    },
    mayWork: () => !changes.isWaiting,
  });
  const previews = new Previews(scopes, files, attempt, events.onPatch);
  const views = new Views(scopes, files, (params) => events.onViewOutOfDate?.(params));
  const begin = (scope: FileScope) => {
    setReady(scope);
    const found = files.kept.findings(scope);
    if (found === undefined) refresh(scope);
    else {
      publisher.restore(scope, found);
      shownAnew(scope);
    }
  };
  const keep = async () => {
    for (const scope of scopes.folders) await files.kept.save(scope, publisher.ofClosed(scope));
  };
  return { scopes, files, publisher, previews, views, refresh, begin, keep };
}
