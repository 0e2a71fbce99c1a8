/** URIs as keys: one spelling for one file, whatever the client escapes. */
import { URI } from 'vscode-uri';

/** The usual spelling of a URI, which is that of VS Code; what is no URI stays as it is. */
export function canonicalUri(uri: string): string {
  try {
    return URI.parse(uri, true).toString();
  } catch {
    return uri;
  }
}

/** The URI of the folder that something is in. */
export function parentUri(uri: string): string {
  return uri.slice(0, Math.max(uri.lastIndexOf('/'), 0));
}

/** Whether a URI lies in a folder, at any depth. Both in their usual spelling, the folder without a slash at its end. */
export function liesIn(uri: string, folder: string): boolean {
  return uri.startsWith(`${folder}/`);
}

/** The name of a file as people read it. */
export function nameOfUri(uri: string): string {
  const last = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
