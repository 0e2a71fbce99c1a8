/** Names and titles from definitions in the language of the document, else in English (language reference, section 8). */
import type { PrintedText } from '../../print/blocks.js';
import { textIn, type Texts } from '../model/texts.js';
import { printInlines } from './inline.js';
import type { Printing } from './printing.js';
import { inLanguage } from './runs.js';

/** Undefined where the definition has neither. */
export function definedText(texts: Texts, printing: Printing): PrintedText | undefined {
  const { language } = printing.analysis;
  const text = textIn(texts, language);
  if (text === undefined) return undefined;
  const printed = printInlines(text.inlines, text.unit, printing, 'left out');
  return hasOwnText(texts, printing) ? printed : { ...printed, runs: inLanguage(printed.runs, 'en') };
}

/** Whether it need not be taken from English. */
export function hasOwnText(texts: Texts, { analysis: { language } }: Printing): boolean {
  return texts.has(language) || texts.has('all');
}
