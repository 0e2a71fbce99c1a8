/**
 * Settings as a file has them: `agenda.json` in a folder, data only. The nearest file above an agenda wins over those
 * further up and over what the editor or the command line say. What does not fit counts for nothing and is told.
 */
import { LANGUAGES, type Language } from '../../grammar/index.js';
import { unusedOverrides } from '../locales/overrides.js';
import { localeOf } from '../locales/index.js';
import { CHINESE_DATES, PAPERS, SEVERITIES, type ChineseDates, type Paper, type Settings, type Severity } from './settings.js';

/** The name of the file. */
export const CONFIG_FILE = 'agenda.json';

export interface ReadSettings {
  /** What is said; the rest is left to others. */
  readonly settings: Partial<Settings>;
  /** What counts for nothing, in an editor's words. */
  readonly problems: readonly string[];
}

/** Reads the text of an `agenda.json`. Never fails: of a text that is no JSON nothing counts. */
export function readConfigFile(text: string): ReadSettings {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { settings: {}, problems: ['This is no JSON: look for a missing comma, bracket or quotation mark.'] };
  }
  return isObject(value) ? readSettings(value) : { settings: {}, problems: ['The settings stand between braces.'] };
}

/** Reads settings from any value: of an `agenda.json`, or of an editor's configuration. */
export function readSettings(value: Readonly<Record<string, unknown>>): ReadSettings {
  const problems: string[] = [];
  const settings: { -readonly [Name in keyof Settings]?: Settings[Name] } = {};
  for (const [name, content] of Object.entries(value)) {
    if (name === 'severity') settings.severities = readSeverities(content, problems);
    else if (name === 'words') settings.words = readWords(content, problems);
    else if (name === 'reportPrincipalOrgans' && typeof content === 'boolean') settings.reportPrincipalOrgans = content;
    else if (name === 'chineseDates' && CHINESE_DATES.some((form) => form === content)) settings.chineseDates = content as ChineseDates;
    else if (name === 'paper' && PAPERS.some((paper) => paper === content)) settings.paper = content as Paper;
    else if (name !== '$schema') problems.push(`“${name}” is no setting, or its value does not fit.`);
  }
  return { settings, problems };
}

function readSeverities(value: unknown, problems: string[]): Settings['severities'] {
  const entries: (readonly [string, Severity | 'off'])[] = [];
  for (const [code, level] of isObject(value) ? Object.entries(value) : []) {
    const severity = [...SEVERITIES, 'off' as const].find((one) => one === level);
    if (severity === undefined) problems.push(`severity of ${code}: this is none of ${SEVERITIES.join(', ')}, off.`);
    else entries.push([code, severity]);
  }
  return Object.fromEntries(entries);
}

function readWords(value: unknown, problems: string[]): Settings['words'] {
  const words: Partial<Record<Language, unknown>> = {};
  for (const [name, overrides] of isObject(value) ? Object.entries(value) : []) {
    const language = LANGUAGES.find((one) => one === name);
    if (language === undefined) {
      problems.push(`words: “${name}” is none of the languages ${LANGUAGES.join(', ')}.`);
      continue;
    }
    words[language] = overrides;
    for (const path of unusedOverrides(localeOf(language), overrides)) problems.push(`words.${language}: “${path}” is no word of the table, or does not fit.`);
  }
  return words;
}

/** Settings with those of a file put over them; severities and words one by one. */
export function withSettings(base: Settings, over: Partial<Settings>): Settings {
  return {
    ...base,
    ...over,
    severities: { ...base.severities, ...over.severities },
    words: { ...base.words, ...over.words },
  };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
