/** The language server as a process of Node: over IPC for the VS Code client, over standard input and output for any other. */
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from '../lsp/server.js';
import { nodeHost } from './node-host.js';

startServer(createConnection(ProposedFeatures.all), nodeHost);
