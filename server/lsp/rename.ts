/** Rename over the protocol. What cannot be renamed is an error with the reason, which editors show. */
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { prepareRename, rename, type Refusal } from '../features/rename/index.js';
import { toWorkspaceEdit } from './code-actions.js';
import { toRange } from './convert.js';
import { at } from './requests.js';
import type { Session } from './server.js';
import { canonicalUri } from './uris.js';
import { untilRead } from './waiting.js';

export function registerRename(session: Session): void {
  const { connection } = session;

  connection.onPrepareRename((params) =>
    at(session, params, ({ analysis, point, scope }) => {
      const found = prepareRename(analysis, point, scope);
      if (found === undefined) return null;
      return 'refusal' in found ? toError(found) : { range: toRange(analysis.document, found.place), placeholder: found.placeholder };
    }),
  );

  connection.onRenameRequest(async (params, token) => {
    await untilRead(session.scopes.of(canonicalUri(params.textDocument.uri)), token);
    return at(session, params, ({ analysis, point, scope }) => {
      const renaming = rename(analysis, point, params.newName, scope);
      return 'refusal' in renaming ? toError(renaming) : toWorkspaceEdit(renaming.edits, scope, session);
    });
  });
}

function toError({ refusal }: Refusal): ResponseError {
  return new ResponseError(LSPErrorCodes.RequestFailed, refusal);
}
