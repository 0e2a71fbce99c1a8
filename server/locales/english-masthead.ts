/** What English, Russian, Chinese and Arabic mastheads have in common: distribution, date and original language stand in English. */
import type { MastheadForms } from './locale.js';

export const ENGLISH_MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

export const ENGLISH_MASTHEAD = {
  distribution: { general: 'Distr.: General', limited: 'Distr.: Limited', restricted: 'Distr.: Restricted' },
  original: 'Original: {language}',
  originals: { ar: 'Arabic', zh: 'Chinese', en: 'English', fr: 'French', ru: 'Russian', es: 'Spanish' },
  date: '{day} {month} {year}',
  months: ENGLISH_MONTHS,
} as const satisfies Partial<MastheadForms>;
