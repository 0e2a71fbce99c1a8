/** The language server as a process of Node: over IPC for the VS Code client, over standard input and output for any other. */
import { setFlagsFromString } from 'node:v8';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { besides, clientFileHost, filesOver } from '../lsp/client-files.js';
import { startServer } from '../lsp/server.js';
import { nodeHost } from './node-host.js';

// Else objects that are made while a folder is read are put among those that live long, and half as much memory again is taken.
setFlagsFromString('--no-allocation-site-pretenuring');

const connection = createConnection(ProposedFeatures.all);

/** Kept once the first findings are on their way. */
export const firstFindings = new Promise<void>((resolve) => {
  startServer(connection, besides(nodeHost, clientFileHost(filesOver(connection))), resolve);
});
