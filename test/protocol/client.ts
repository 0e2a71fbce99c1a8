/** A client of the real server: a process of its own, spoken to over standard input and output in JSON-RPC. */
import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter, type MessageConnection } from 'vscode-jsonrpc/node';
import type { ClientCapabilities, Diagnostic, InitializeResult, Position, PublishDiagnosticsParams } from 'vscode-languageserver-protocol';
import { URI } from 'vscode-uri';
import { PREVIEW_CHANGED, type PreviewPatch } from '../../server/protocol/index.js';
import { answerForFiles } from './client-files.js';

/** The servers that are shipped, and what starts them: that for Node, and that for a worker of a browser. */
const COMMANDS = { node: ['dist/server.cjs', '--stdio'], worker: ['out/test/protocol/worker-process.js'] };
export const SERVERS = ['node', 'worker'] as const;
/** Milliseconds for one answer. */
const PATIENCE = 10_000;

export interface ClientOptions {
  /** Default: that for Node. */
  readonly server?: (typeof SERVERS)[number];
  /** Names and texts of the files on disk. */
  readonly files?: Readonly<Record<string, string>>;
  /** The section `agenda` of the settings. */
  readonly settings?: () => unknown;
  readonly capabilities?: ClientCapabilities;
  /** No workspace folder. */
  readonly noFolder?: boolean;
  readonly initializationOptions?: unknown;
  /** A folder that is there already, which stays; `files` are written into it. */
  readonly folder?: string;
  /** Further arguments of the server's process. */
  readonly arguments?: readonly string[];
}

export interface Client {
  readonly connection: MessageConnection;
  readonly process: ChildProcess;
  readonly initialized: InitializeResult;
  readonly folder: string;
  /** The URIs of what the server had the client read. */
  readonly asked: readonly string[];
  /** Messages that the server showed. */
  readonly messages: string[];
  readonly patches: PreviewPatch[];
  uri(name: string): string;
  open(name: string, text: string, version?: number): Promise<void>;
  edit(name: string, version: number, start: Position, end: Position, text: string): Promise<void>;
  close(name: string): Promise<void>;
  /** Tells that another program touched a file: 1 created, 2 changed, 3 deleted. */
  touched(...changes: readonly (readonly [name: string, type: 1 | 2 | 3])[]): Promise<void>;
  write(name: string, text: string): void;
  /** What was published last for a file, once `wanted` holds for it. */
  diagnostics(name: string, wanted: (published: PublishDiagnosticsParams) => boolean): Promise<Diagnostic[]>;
  /** All that was published for a file. */
  published(name: string): readonly PublishDiagnosticsParams[];
  /** Waits until `holds` gives a value. */
  until<Value>(what: string, holds: () => Value | undefined): Promise<Value>;
  ask<Result>(method: string, params: unknown): Promise<Result>;
  stop(): Promise<void>;
}

export async function startClient(options: ClientOptions = {}): Promise<Client> {
  const folder = options.folder ?? mkdtempSync(path.join(os.tmpdir(), 'agenda-protocol-'));
  const write = (name: string, text: string) => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  };
  for (const [name, text] of Object.entries(options.files ?? {})) write(name, text);
  const server = spawn(process.execPath, [...COMMANDS[options.server ?? 'node'], ...(options.arguments ?? [])], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createMessageConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
  const published = new Map<string, PublishDiagnosticsParams[]>();
  const messages: string[] = [];
  const patches: PreviewPatch[] = [];
  connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    published.set(params.uri, [...(published.get(params.uri) ?? []), params]);
  });
  connection.onNotification('window/showMessage', ({ message }: { message: string }) => void messages.push(message));
  connection.onNotification('window/logMessage', () => undefined);
  connection.onNotification(PREVIEW_CHANGED, (patch: PreviewPatch) => void patches.push(patch));
  connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => options.settings?.() ?? null));
  connection.onRequest('client/registerCapability', () => null);
  const asked = answerForFiles(connection);
  connection.listen();

  const uri = (name: string) => URI.file(path.join(folder, name)).toString();
  const until = async <Value>(what: string, holds: () => Value | undefined): Promise<Value> => {
    for (const end = Date.now() + PATIENCE; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 5))) {
      const value = holds();
      if (value !== undefined) return value;
    }
    throw new assert.AssertionError({ message: `not within ${String(PATIENCE / 1000)} seconds: ${what}` });
  };
  const initialized: InitializeResult = await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: options.noFolder === true ? null : [{ uri: URI.file(folder).toString(), name: 'fixture' }],
    capabilities: options.capabilities ?? CAPABILITIES,
    initializationOptions: options.initializationOptions,
  });
  await connection.sendNotification('initialized', {});

  return {
    connection, process: server, initialized, folder, asked, messages, patches, uri, write, until,
    open: (name, text, version = 1) => connection.sendNotification('textDocument/didOpen', { textDocument: { uri: uri(name), languageId: 'agenda', version, text } }),
    edit: (name, version, start, end, text) => connection.sendNotification('textDocument/didChange', { textDocument: { uri: uri(name), version }, contentChanges: [{ range: { start, end }, text }] }),
    close: (name) => connection.sendNotification('textDocument/didClose', { textDocument: { uri: uri(name) } }),
    touched: (...changes) => connection.sendNotification('workspace/didChangeWatchedFiles', { changes: changes.map(([name, type]) => ({ uri: uri(name), type })) }),
    published: (name) => published.get(uri(name)) ?? [],
    diagnostics: async (name, wanted) => {
      const last = () => published.get(uri(name))?.at(-1);
      const told = () => JSON.stringify(last()?.diagnostics.map(({ code, message }) => `${String(code)}: ${JSON.stringify(message)}`));
      try {
        const { diagnostics } = await until(name, () => { const params = last(); return params !== undefined && wanted(params) ? params : undefined; });
        return diagnostics;
      } catch {
        throw new assert.AssertionError({ message: `the findings of ${name} stayed ${told()}, version ${String(last()?.version)}` });
      }
    },
    ask: (method, params) => connection.sendRequest(method, params),
    stop: async () => {
      if (server.exitCode === null && server.signalCode === null) {
        const ended = new Promise((resolve) => server.once('exit', resolve));
        await connection.sendRequest('shutdown').catch(() => undefined);
        await connection.sendNotification('exit').catch(() => undefined);
        await ended;
      }
      connection.dispose();
      if (options.folder === undefined) rmSync(folder, { recursive: true, force: true });
    },
  };
}

const CAPABILITIES: ClientCapabilities = {
  workspace: { configuration: true, workspaceFolders: true, didChangeWatchedFiles: { dynamicRegistration: true }, workspaceEdit: { documentChanges: true } },
  textDocument: { definition: { linkSupport: true }, documentSymbol: { hierarchicalDocumentSymbolSupport: true }, publishDiagnostics: { relatedInformation: true, versionSupport: true } },
};
