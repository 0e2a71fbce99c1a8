/**
 * Publishes what is found: of files that changed and are open at once and with their version, of other files that a change
 * may concern in slices behind them. What has been published and still holds is not sent again.
 */
import type { Diagnostic, PublishDiagnosticsParams } from 'vscode-languageserver';
import { agendaFacts } from '../model/agenda-facts.js';
import { versionsOf } from '../model/versions.js';
import { SEVERITIES } from '../model/settings.js';
import type { Finding } from '../rules/rule.js';
import { findingsOf, ownFindingsOf } from '../rules/run.js';
import { toConfigDiagnostic, toDiagnostic } from './diagnostics.js';
import { Concerned } from './concerned.js';
import type { Files } from './files.js';
import type { Host } from './host.js';
import type { KeptFindings } from './kept-index-format.js';
import type { FileScope, Scopes } from './scopes.js';

/** Milliseconds of work behind which what waits has its turn. */
const SLICE = 5;
/** The most that is published of one file: VS Code shows no more, and takes minutes over a hundred thousand. */
const MOST = 1000;

/** Does a task; if it fails, it is told of and passed over. */
export type Attempt = (task: () => void) => void;

interface Published {
  /** The diagnostics as they were sent: of a file that was open as a list, since they are others behind the next key, else in JSON. */
  readonly diagnostics: readonly Diagnostic[] | string;
  /** Of the document that they are of, if it was open. */
  readonly version: number | undefined;
  /** Other files that they speak of, whose lines may move. */
  readonly mentions: ReadonlySet<string>;
}

export interface PublisherEvents {
  /** All has been looked at. */
  readonly onRest: () => void;
  /** Nothing waits that a person has just typed. */
  readonly mayWork: () => boolean;
}

export class Publisher {
  readonly #scopes: Scopes;
  readonly #files: Files;
  readonly #host: Host;
  readonly #attempt: Attempt;
  readonly #send: (params: PublishDiagnosticsParams) => void;
  readonly #onRest: () => void;
  readonly #mayWork: () => boolean;
  readonly #published = new Map<string, Published>();
  /** By file, those of whose findings some speak of it. */
  readonly #mentionedBy = new Map<string, Set<string>>();
  /** Files to be looked at, those that are open first. */
  readonly #waiting = { open: new Set<string>(), closed: new Set<string>() };
  /** The files `agenda.json` of which something was said. */
  readonly #withProblems = new Set<string>();
  readonly #concerned = new Concerned();
  #isWorking = false;

  constructor(scopes: Scopes, files: Files, host: Host, attempt: Attempt, send: (params: PublishDiagnosticsParams) => void, { onRest, mayWork }: PublisherEvents) {
    this.#scopes = scopes;
    this.#files = files;
    this.#host = host;
    this.#attempt = attempt;
    this.#send = send;
    this.#onRest = onRest;
    this.#mayWork = mayWork;
  }

  /** Files of a scope have changed; `others`: what is found in other files may change with it. */
  changed(scope: FileScope, uris: ReadonlySet<string>, others: boolean): void {
    for (const uri of uris) {
      if (this.#files.open.has(uri)) this.#attempt(() => this.#publish(uri));
      else this.#wait(uri);
      for (const other of this.#mentionedBy.get(uri) ?? []) this.#wait(other);
      // Versions of one document are compared in all that they say.
      const name = agendaFacts(scope.workspace.analyses.get(uri))?.name;
      for (const version of name === undefined ? [] : versionsOf(scope.workspace.names, name)) if (version.uri !== uri) this.#wait(version.uri);
    }
    for (const uri of uris) {
      if (others) this.#waitForAll(this.#concerned.by(uri, scope.workspace) ?? scope.workspace.analyses.keys(), uris);
      this.#waitForAll(this.#concerned.byOpening(uri, this.#files.open.has(uri), scope.workspace), uris);
    }
    this.#work();
  }

  /** All files of a scope are to be looked at: its files have been read, or its settings changed. */
  all(scope: FileScope): void {
    this.#begin(scope);
    this.#waitForAll(scope.workspace.analyses.keys(), new Set());
    this.#work();
  }

  /** From now on it is known what is another in the open files of a scope. */
  #begin(scope: FileScope): void {
    for (const uri of this.#files.open.keys()) if (scope.workspace.analyses.has(uri)) this.#concerned.by(uri, scope.workspace);
  }

  #waitForAll(uris: Iterable<string>, but: ReadonlySet<string>): void {
    for (const uri of uris) if (!but.has(uri)) this.#wait(uri);
  }

  /** What in an `agenda.json` counts for nothing. */
  configFile(uri: string, problems: readonly string[]): void {
    if (problems.length > 0) this.#withProblems.add(uri);
    else if (!this.#withProblems.delete(uri)) return;
    this.#send({ uri: this.#files.spelling(uri), diagnostics: problems.map(toConfigDiagnostic) });
  }

  #wait(uri: string): void {
    (this.#files.open.has(uri) ? this.#waiting.open : this.#waiting.closed).add(uri);
  }

  #work(): void {
    if (this.#isWorking) return;
    this.#isWorking = true;
    this.#host.schedule(() => {
      this.#isWorking = false;
      this.#workSlice();
    });
  }

  #workSlice(): void {
    if (!this.#mayWork()) {
      this.#work();
      return;
    }
    const end = this.#host.now() + SLICE;
    for (const waiting of [this.#waiting.open, this.#waiting.closed]) {
      for (const uri of waiting) {
        waiting.delete(uri);
        this.#attempt(() => this.#publish(uri));
        if (this.#host.now() < end) continue;
        this.#work();
        return;
      }
    }
    this.#onRest();
  }

  #publish(uri: string): void {
    const scope = this.#scopes.of(uri);
    if (!scope.ready && !(scope.isSlow && this.#files.open.has(uri))) return;
    const { diagnostics, mentions } = this.#diagnosticsOf(uri, scope);
    const version = this.#files.open.get(uri)?.version;
    const known = this.#published.get(uri);
    const isNew = version !== undefined && version !== known?.version;
    const said = isNew ? diagnostics : JSON.stringify(diagnostics);
    this.#remember(uri, version === undefined && diagnostics.length === 0 ? undefined : { diagnostics: said, version, mentions });
    if (!isNew && said === inJson(known?.diagnostics ?? [])) return;
    this.#send({ uri: this.#files.spelling(uri), diagnostics, ...(version !== undefined && { version }) });
  }

  #remember(uri: string, published: Published | undefined): void {
    for (const other of this.#published.get(uri)?.mentions ?? []) this.#mentionedBy.get(other)?.delete(uri);
    if (published === undefined) {
      this.#published.delete(uri);
      return;
    }
    this.#published.set(uri, published);
    for (const other of published.mentions) {
      const by = this.#mentionedBy.get(other) ?? new Set();
      this.#mentionedBy.set(other, by.add(uri));
    }
  }

  /** The open files of a scope are to be looked at, whose other files are not all known yet. */
  beforehand(scope: FileScope): void {
    scope.isSlow = true;
    this.#waitForAll([...this.#files.open.keys()].filter((uri) => this.#scopes.of(uri) === scope), new Set());
    this.#work();
  }

  /** What is published of the files of a scope that are not open; undefined while some of them are still to be looked at. */
  ofClosed({ workspace, ready }: FileScope): ReadonlyMap<string, KeptFindings> | undefined {
    if (!ready || [...this.#waiting.open, ...this.#waiting.closed].some((uri) => workspace.analyses.has(uri))) return undefined;
    const found = new Map<string, KeptFindings>();
    for (const uri of workspace.analyses.keys()) {
      const known = this.#published.get(uri);
      if (known !== undefined && !this.#files.open.has(uri)) found.set(uri, { json: inJson(known.diagnostics), mentions: [...known.mentions] });
    }
    return found;
  }

  /** All files of a scope are to be looked at, but those that are not open: what is found in them is known. */
  restore(scope: FileScope, found: ReadonlyMap<string, KeptFindings>): void {
    this.#begin(scope);
    for (const uri of scope.workspace.analyses.keys()) {
      const known = found.get(uri);
      if (this.#files.open.has(uri)) this.#wait(uri);
      else if (known !== undefined && !this.#published.has(uri)) {
        this.#remember(uri, { diagnostics: known.json, version: undefined, mentions: new Set(known.mentions) });
        this.#send({ uri: this.#files.spelling(uri), diagnostics: JSON.parse(known.json) as Diagnostic[] });
      }
    }
    this.#work();
  }

  #diagnosticsOf(uri: string, scope: FileScope): { readonly diagnostics: Diagnostic[]; readonly mentions: ReadonlySet<string> } {
    const { workspace, settings } = scope;
    const analysis = workspace.glance(uri);
    if (analysis === undefined || (settings.diagnosticsScope === 'open' && !this.#files.open.has(uri))) return { diagnostics: [], mentions: new Set() };
    const findings = mostSevere(scope.ready ? findingsOf(analysis, workspace) : ownFindingsOf(analysis, workspace));
    const spelling = (of: string) => this.#files.spelling(of);
    return {
      diagnostics: findings.map((finding) => toDiagnostic(finding, analysis, workspace, spelling)),
      mentions: new Set(findings.flatMap(({ related }) => related.map((one) => one.uri).filter((of) => of !== uri))),
    };
  }
}

function inJson(diagnostics: Published['diagnostics']): string {
  return typeof diagnostics === 'string' ? diagnostics : JSON.stringify(diagnostics);
}

function mostSevere(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length <= MOST) return findings;
  return SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity)).slice(0, MOST);
}
