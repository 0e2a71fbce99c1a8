/** The language server as a process of Node: over IPC for the VS Code client, over standard input and output for any other. */
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { besides, clientFileHost, filesOver } from '../lsp/client-files.js';
import { startServer } from '../lsp/server.js';
import { nodeHost } from './node-host.js';

const connection = createConnection(ProposedFeatures.all);

/** Kept once the first findings are on their way. */
export const firstFindings = new Promise<void>((resolve) => {
  startServer(connection, besides(nodeHost, clientFileHost(filesOver(connection))), resolve);
});
