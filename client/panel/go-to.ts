/** Follows a citation that was clicked in a preview. */
import { env, Range, Uri, window, workspace, type Location, type ViewColumn } from 'vscode';
import type { Targets } from './requests.js';
import { showSource } from './show-source.js';
import { chooseTarget } from './words.js';

/** Nothing else is ever opened outside, whatever a document says. */
const SCHEMES = ['https', 'http', 'mailto'];

/** Opens the definition; of several the one that the person chooses; where there is none the address, if it is a web or mail address. */
export async function goTo({ locations, address }: Targets, from: ViewColumn | undefined): Promise<void> {
  const location = locations.length > 1 ? await choose(locations) : locations[0];
  if (location !== undefined) {
    await showSource(location.uri, from, new Range(location.range.start, location.range.start));
  } else if (locations.length === 0 && address !== null) {
    const uri = Uri.parse(address);
    if (SCHEMES.includes(uri.scheme)) await env.openExternal(uri);
  }
}

async function choose(locations: readonly Location[]): Promise<Location | undefined> {
  const choices = locations.map(async (location) => ({
    label: (await workspace.openTextDocument(location.uri)).lineAt(location.range.start.line).text.trim(),
    description: `${workspace.asRelativePath(location.uri)}:${location.range.start.line + 1}`,
    location,
  }));
  return (await window.showQuickPick(Promise.all(choices), { placeHolder: chooseTarget() }))?.location;
}
