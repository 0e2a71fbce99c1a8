/** The language server in a worker of a browser. */
import { BrowserMessageReader, BrowserMessageWriter, createConnection, ProposedFeatures } from 'vscode-languageserver/browser';
import { clientFileHost, filesOver } from '../../lsp/client-files.js';
import { startServer } from '../../lsp/server.js';
import { createBrowserHost } from './browser-host.js';

declare const self: DedicatedWorkerGlobalScope;

const connection = createConnection(ProposedFeatures.all, new BrowserMessageReader(self), new BrowserMessageWriter(self));
startServer(connection, createBrowserHost(clientFileHost(filesOver(connection))));
