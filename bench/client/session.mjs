// A session of an editor with a language server: what is opened and changed, and what the server says of it.
import { mkdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { capabilitiesFor } from './capabilities.mjs';
import { connect } from './connection.mjs';
import { cpuOf, memoryOf } from './processes.mjs';

const PATIENCE = 40_000;
const CONTENT_MODIFIED = -32801;
const SERVER_CANCELLED = -32802;
/** A server is idle that has run less than so many milliseconds in so many, twice. */
const IDLE = { most: 4, within: 120, times: 2 };

/** Starts a server on a folder of its own and says hello. `server` is one of `servers/`; `options` go on top of its initialization options. */
export async function startSession(server, root, options = {}) {
  mkdirSync(root, { recursive: true });
  const rootUri = pathToFileURL(root).href;
  const documents = new Map();
  const published = new Map();
  const registered = new Set();
  const waiting = new Set();
  let clientWork = 0;
  let onRefresh = () => {};
  const counts = server.counts ?? (() => true);

  const connection = connect(server.command, { cwd: root, environment: server.environment, onRequest: answer, onNotification: hear });
  connection.gone.then(() => waiting.forEach((look) => look(new Error('the server is gone'))));

  function answer(method, params) {
    const handler = server.handlers?.[method];
    if (handler !== undefined) {
      const begin = performance.now();
      const result = handler(params, { documents, root });
      clientWork += performance.now() - begin;
      return result;
    }
    if (method === 'workspace/configuration') return params.items.map(({ section = '' }) => server.configuration?.[section] ?? null);
    if (method === 'workspace/workspaceFolders') return [{ uri: rootUri, name: 'folder' }];
    if (method === 'client/registerCapability') params.registrations.forEach((one) => registered.add(one.method));
    if (method === 'workspace/diagnostic/refresh') onRefresh();
    return null;
  }

  function hear(method, params, at) {
    if (method !== 'textDocument/publishDiagnostics') return;
    published.set(params.uri, { at, version: params.version, items: params.diagnostics.filter(counts) });
    waiting.forEach((look) => look());
  }

  const { result, at } = await connection.request('initialize', {
    processId: process.pid, rootUri, workspaceFolders: [{ uri: rootUri, name: 'folder' }], capabilities: capabilitiesFor(server),
    initializationOptions: server.initializationOptions === undefined && Object.keys(options).length === 0 ? undefined : { ...server.initializationOptions, ...options },
  });
  const { capabilities } = result;
  const { textDocumentSync } = capabilities;
  const isIncremental = (typeof textDocumentSync === 'number' ? textDocumentSync : textDocumentSync?.change) === 2;
  connection.notify('initialized', {});
  if (server.settings !== undefined) connection.notify('workspace/didChangeConfiguration', { settings: server.settings });

  function open(file, text) {
    const uri = pathToFileURL(file).href;
    const document = { uri, version: 1, lines: text.split('\n'), sentAt: performance.now() };
    documents.set(uri, document);
    published.delete(uri);
    connection.notify('textDocument/didOpen', { textDocument: { uri, languageId: server.languageId, version: 1, text } });
    return document;
  }

  function close(document) {
    documents.delete(document.uri);
    connection.notify('textDocument/didClose', { textDocument: { uri: document.uri } });
  }

  /** Puts `text` in the place of so many characters at a place; the whole text is sent where the server cannot take a change. */
  function change(document, { line, character }, removed, text) {
    const before = document.lines[line];
    document.lines[line] = before.slice(0, character) + text + before.slice(character + removed);
    document.version += 1;
    const range = { start: { line, character }, end: { line, character: character + removed } };
    const contentChanges = [isIncremental ? { range, rangeLength: removed, text } : { text: document.lines.join('\n') }];
    document.sentAt = performance.now();
    connection.notify('textDocument/didChange', { textDocument: { uri: document.uri, version: document.version }, contentChanges });
  }

  /** Waits for the diagnostics of the document as it is, and for `count` of those that count, if given; says when they came. */
  function diagnostics(document, { count, patience = PATIENCE } = {}) {
    return server.diagnostics === 'pull' ? pulled(document, count, patience) : pushed(document, count, patience);
  }

  function pushed(document, count, patience) {
    const { uri, version, sentAt } = document;
    return new Promise((resolve, reject) => {
      const end = (done, value) => {
        clearTimeout(timer);
        waiting.delete(look);
        done(value);
      };
      const look = (error) => {
        const last = published.get(uri);
        const isOfVersion = last !== undefined && last.at > sentAt && (last.version ?? version) >= version;
        if (error !== undefined) end(reject, error);
        else if (isOfVersion && (count === undefined || last.items.length === count)) end(resolve, last);
      };
      const timer = setTimeout(() => end(reject, tooLate(count, published.get(uri)?.items.length)), patience);
      waiting.add(look);
      look();
    });
  }

  async function pulled(document, count, patience) {
    const end = performance.now() + patience;
    for (;;) {
      const again = new Promise((resolve) => (onRefresh = resolve));
      try {
        const answered = await connection.request('textDocument/diagnostic', { textDocument: { uri: document.uri }, identifier: server.pullIdentifier }, end - performance.now());
        const items = (answered.result?.items ?? []).filter(counts);
        if (count === undefined || items.length === count) return { at: answered.at, items };
        if (performance.now() > end) throw tooLate(count, items.length);
      } catch (error) {
        if (![CONTENT_MODIFIED, SERVER_CANCELLED].includes(error.code)) throw error;
      }
      await Promise.race([again, pause(10)]);
    }
  }

  /** Waits until the server is idle, at most so many milliseconds. */
  async function settle(most = 30_000) {
    const end = performance.now() + most;
    let before = cpuOf(connection.pid);
    for (let idle = 0; idle < IDLE.times && performance.now() < end; ) {
      await pause(IDLE.within);
      const cpu = cpuOf(connection.pid);
      idle = cpu === undefined || cpu - before < IDLE.most ? idle + 1 : 0;
      before = cpu;
    }
  }

  return {
    root, server, pid: connection.pid, startedAt: connection.startedAt, initializedAt: at, capabilities, registered,
    open, close, change, diagnostics, settle,
    request: connection.request,
    stop: connection.stop,
    /** What the server has used so far, in milliseconds, and what was done for it here. */
    cpu: () => cpuOf(connection.pid),
    clientWork: () => clientWork,
    memory: () => memoryOf(connection.pid),
  };
}

const tooLate = (wanted, found) => new Error(`the diagnostics did not come in time${wanted === undefined ? '' : `: ${found ?? 'none'} instead of ${wanted}`}`);

export const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
