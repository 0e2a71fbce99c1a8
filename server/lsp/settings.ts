/** The settings `agenda.*` of a folder, read from what the client has. Nothing in it is believed: a value that does not fit counts for nothing. */
import { readSettings } from '../model/config-file.js';
import { DEFAULT_SETTINGS, type Settings } from '../model/settings.js';

export interface ServerSettings {
  /** `folder`: findings of all files; `open`: of those that are open. */
  readonly diagnosticsScope: 'folder' | 'open';
  readonly engine: Settings;
}
export const DEFAULT_SERVER_SETTINGS: ServerSettings = { diagnosticsScope: 'folder', engine: DEFAULT_SETTINGS };

/** `value`: the section `agenda` of the client's configuration. */
export function readServerSettings(value: unknown): ServerSettings {
  const diagnostics = property(value, 'diagnostics');
  const { settings } = readSettings({
    severity: property(diagnostics, 'severity'),
    words: property(value, 'words'),
    reportPrincipalOrgans: property(diagnostics, 'reportPrincipalOrgans'),
    chineseDates: property(diagnostics, 'chineseDates'),
    paper: property(property(value, 'preview'), 'paper'),
  });
  return { diagnosticsScope: property(diagnostics, 'scope') === 'open' ? 'open' : 'folder', engine: { ...DEFAULT_SETTINGS, ...settings } };
}

/** A property of an object's own. */
function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
}
