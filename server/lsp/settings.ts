/** The settings `agenda.*` of a folder, read from what the client has. Nothing in it is believed: a value that does not fit counts for nothing. */
import { LANGUAGES } from '../../grammar/index.js';
import { DEFAULT_SETTINGS, type Settings, type Severity } from '../model/settings.js';

export interface ServerSettings {
  /** `folder`: findings of all files; `open`: of those that are open. */
  readonly diagnosticsScope: 'folder' | 'open';
  readonly engine: Settings;
}
export const DEFAULT_SERVER_SETTINGS: ServerSettings = { diagnosticsScope: 'folder', engine: DEFAULT_SETTINGS };

const SEVERITIES: readonly (Severity | 'off')[] = ['error', 'warning', 'information', 'hint', 'off'];

/** `value`: the section `agenda` of the client's configuration. */
export function readSettings(value: unknown): ServerSettings {
  const diagnostics = property(value, 'diagnostics');
  const words = property(value, 'words');
  return {
    diagnosticsScope: property(diagnostics, 'scope') === 'open' ? 'open' : 'folder',
    engine: {
      severities: readSeverities(property(diagnostics, 'severity')),
      words: Object.fromEntries(LANGUAGES.flatMap((language) => (property(words, language) === undefined ? [] : [[language, property(words, language)]]))),
      reportPrincipalOrgans: property(diagnostics, 'reportPrincipalOrgans') === true,
    },
  };
}

function readSeverities(value: unknown): Settings['severities'] {
  if (typeof value !== 'object' || value === null) return DEFAULT_SETTINGS.severities;
  const entries = Object.entries(value).flatMap(([code, level]: [string, unknown]) => {
    const severity = SEVERITIES.find((one) => one === level);
    return severity === undefined || code === '__proto__' ? [] : [[code, severity] as const];
  });
  return Object.fromEntries(entries);
}

/** A property of an object's own. */
function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
}
