/** The look of the printed page: one style for the screen, exported HTML and paper. Nothing is loaded from elsewhere. */
import { COLOURS } from './style/colours.js';
import { HEADINGS } from './style/headings.js';
import { imageRules, MASTHEAD } from './style/masthead.js';
import { PAPER, pageRules, paperRules, type Margins, type Paper } from './style/paper.js';
import { TABLES } from './style/tables.js';
import { TEXT } from './style/text.js';
import { TYPE } from './style/type.js';

/** What may differ from page to page. */
export interface PageSetup {
  readonly paper: Paper;
  /** An image at the head of the page, as `imageAddress` gives it; undefined: none. */
  readonly image?: string | undefined;
}

export const DEFAULT_SETUP: PageSetup = { paper: 'a4' };

/** What is the same on every page. */
export const STYLE = [COLOURS, TYPE, MASTHEAD, HEADINGS, TEXT, TABLES, PAPER].join('');

/** What comes behind `STYLE`: the paper, what its margins say when it is printed, and the image. */
export function setupStyle({ paper, image }: PageSetup, margins: Margins): string {
  return paperRules(paper) + pageRules(paper, margins) + (image === undefined ? '' : imageRules(image));
}
