/** The six official languages of the United Nations, and the direction of their scripts. */
export const PRINT_LANGUAGES = ['ar', 'zh', 'en', 'fr', 'ru', 'es'] as const;
export type PrintLanguage = (typeof PRINT_LANGUAGES)[number];
export type Direction = 'ltr' | 'rtl';

export function directionOf(language: PrintLanguage): Direction {
  return language === 'ar' ? 'rtl' : 'ltr';
}
