/** From items to their counterparts in other language versions, over the protocol. */
import { implementation } from '../features/implementation.js';
import { toLocation, toRange } from './convert.js';
import { at } from './requests.js';
import type { Session } from './server.js';

export function registerImplementation(session: Session): void {
  const { connection, files } = session;
  connection.onImplementation((params) =>
    at(session, params, ({ analysis, point, scope }) => {
      const found = implementation(analysis, point, scope);
      if (found === undefined) return null;
      const locations = found.definitions.flatMap((one) => toLocation(one, scope, (uri) => files.spelling(uri)) ?? []);
      if (session.params?.capabilities.textDocument?.implementation?.linkSupport !== true) return locations;
      const originSelectionRange = toRange(analysis.document, found.origin);
      return locations.map(({ uri, range }) => ({ originSelectionRange, targetUri: uri, targetRange: range, targetSelectionRange: range }));
    }),
  );
}
