/**
 * Publishes what is found: of files that changed and are open at once and with their version, of other files that a change
 * may concern in slices behind them. What has been published and still holds is not sent again.
 */
import type { Diagnostic, PublishDiagnosticsParams } from 'vscode-languageserver';
import { otherVersions, versionsOf } from '../model/versions.js';
import { SEVERITIES } from '../model/settings.js';
import type { Finding } from '../rules/rule.js';
import { findingsOf } from '../rules/run.js';
import { toConfigDiagnostic, toDiagnostic } from './diagnostics.js';
import type { Files } from './files.js';
import type { Host } from './host.js';
import type { FileScope, Scopes } from './scopes.js';

/** Milliseconds of work behind which what waits has its turn. */
const SLICE = 8;
const NONE = '[]';
/** The most that is published of one file: VS Code shows no more, and takes minutes over a hundred thousand. */
const MOST = 1000;

/** Does a task; if it fails, it is told of and passed over. */
export type Attempt = (task: () => void) => void;

interface Published {
  /** The diagnostics as they were sent, and the version of the document that they are of, if it was open. */
  readonly json: string;
  readonly version: number | undefined;
  /** Other files that they speak of, whose lines may move. */
  readonly mentions: ReadonlySet<string>;
}

export class Publisher {
  readonly #scopes: Scopes;
  readonly #files: Files;
  readonly #host: Host;
  readonly #attempt: Attempt;
  readonly #send: (params: PublishDiagnosticsParams) => void;
  readonly #published = new Map<string, Published>();
  /** Files to be looked at, those that are open first. */
  readonly #waiting = { open: new Set<string>(), closed: new Set<string>() };
  /** The files `agenda.json` of which something was said. */
  readonly #withProblems = new Set<string>();
  #isWorking = false;

  constructor(scopes: Scopes, files: Files, host: Host, attempt: Attempt, send: (params: PublishDiagnosticsParams) => void) {
    this.#scopes = scopes;
    this.#files = files;
    this.#host = host;
    this.#attempt = attempt;
    this.#send = send;
  }

  /** Files of a scope have changed; `others`: what is found in other files may change with it. */
  changed(scope: FileScope, uris: ReadonlySet<string>, others: boolean): void {
    for (const uri of uris) {
      if (this.#files.open.has(uri)) this.#attempt(() => this.#publish(uri));
      else this.#wait(uri);
      for (const [other, { mentions }] of this.#published) if (mentions.has(uri)) this.#wait(other);
      for (const version of versionsBeside(uri, scope)) this.#wait(version);
      // Versions of one document are compared in all that they say.
      for (const { document } of versionsOf(scope.workspace.names, scope.workspace.get(uri)?.masthead?.name ?? '')) if (document.uri !== uri) this.#wait(document.uri);
    }
    if (others) this.#waitForAll(scope, uris);
    this.#work();
  }

  /** All files of a scope are to be looked at: its files have been read, or its settings changed. */
  all(scope: FileScope): void {
    this.#waitForAll(scope, new Set());
    this.#work();
  }

  #waitForAll(scope: FileScope, but: ReadonlySet<string>): void {
    for (const uri of scope.workspace.analyses.keys()) if (!but.has(uri)) this.#wait(uri);
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
  }

  #publish(uri: string): void {
    const scope = this.#scopes.of(uri);
    if (!scope.ready) return;
    const { diagnostics, mentions } = this.#diagnosticsOf(uri, scope);
    const json = JSON.stringify(diagnostics);
    const version = this.#files.open.get(uri)?.version;
    const known = this.#published.get(uri);
    if (version === undefined && diagnostics.length === 0) this.#published.delete(uri);
    else this.#published.set(uri, { json, version, mentions });
    if (json === (known?.json ?? NONE) && (version === undefined || version === known?.version)) return;
    this.#send({ uri: this.#files.spelling(uri), diagnostics, ...(version !== undefined && { version }) });
  }

  #diagnosticsOf(uri: string, scope: FileScope): { readonly diagnostics: Diagnostic[]; readonly mentions: ReadonlySet<string> } {
    const { workspace, settings } = scope;
    const analysis = workspace.get(uri);
    if (analysis === undefined || (settings.diagnosticsScope === 'open' && !this.#files.open.has(uri))) return { diagnostics: [], mentions: new Set() };
    const findings = mostSevere(findingsOf(analysis, workspace));
    const spelling = (of: string) => this.#files.spelling(of);
    return {
      diagnostics: findings.map((finding) => toDiagnostic(finding, analysis, workspace, spelling)),
      mentions: new Set(findings.flatMap(({ related }) => related.map((one) => one.uri).filter((of) => of !== uri))),
    };
  }
}

/** Other language versions, which are compared with it down to their words. */
function versionsBeside(uri: string, { workspace }: FileScope): readonly string[] {
  const analysis = workspace.get(uri);
  return analysis === undefined ? [] : otherVersions(workspace.names, analysis).map(({ document }) => document.uri);
}

function mostSevere(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length <= MOST) return findings;
  return SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity)).slice(0, MOST);
}
