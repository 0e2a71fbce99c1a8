/** Requests whose answer is wrong before the files of the folder have been read wait for that. */
import { LSPErrorCodes, ResponseError, type CancellationToken } from 'vscode-languageserver';
import type { FileScope } from './scopes.js';

/** Until the files of a scope have been read. Fails if the request is cancelled meanwhile. */
export async function untilRead(scope: FileScope, token: CancellationToken): Promise<void> {
  if (scope.ready) return;
  await new Promise<void>((resolve) => {
    scope.whenReady.push(resolve);
    token.onCancellationRequested(() => resolve());
  });
  if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
}
