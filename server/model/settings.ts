/** The settings as one plain value; VS Code, `agenda.json` and the command line only fill it. */
import type { Language } from '../../grammar/index.js';
import { localeOf } from '../locales/index.js';
import type { Locale } from '../locales/locale.js';
import { withOverrides } from '../locales/overrides.js';

/** From the gravest to the lightest. */
export const SEVERITIES = ['error', 'warning', 'information', 'hint'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** The sizes of paper. */
export const PAPERS = ['a4', 'letter'] as const;
export type Paper = (typeof PAPERS)[number];

/** The forms of Chinese dates that may be asked for. */
export const CHINESE_DATES = ['any', 'spaced', 'unspaced'] as const;
export type ChineseDates = (typeof CHINESE_DATES)[number];

export interface Settings {
  /** By code; what is not named keeps its own. */
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
  /** Words and forms that take the place of the tables', by language. */
  readonly words: Readonly<Partial<Record<Language, unknown>>>;
  /** Report citations of the principal organs' documents and resolutions that no file defines. */
  readonly reportPrincipalOrgans: boolean;
  /** `spaced`: dates in Chinese texts are written `2021 年 9 月 6 日`; `unspaced`: `2021年9月6日`; `any`: nobody minds. */
  readonly chineseDates: ChineseDates;
  /** What the document is printed on. */
  readonly paper: Paper;
}

export const DEFAULT_SETTINGS: Settings = { severities: {}, words: {}, reportPrincipalOrgans: false, chineseDates: 'any', paper: 'a4' };

const locales = new WeakMap<Settings, Map<Language, Locale>>();

/** The tables with the settings' words in them; one and the same for one settings value. */
export function localesOf(settings: Settings): (language: Language) => Locale {
  const known = locales.get(settings) ?? new Map<Language, Locale>();
  locales.set(settings, known);
  return (language) => {
    const overrides = settings.words[language];
    const locale = known.get(language) ?? (overrides === undefined ? localeOf(language) : withOverrides(localeOf(language), overrides));
    known.set(language, locale);
    return locale;
  };
}
