/** The masthead, laid out as on the paper: organization and symbol over a rule, organ and distribution under it, then the meeting. */
import type { Block, Masthead, MastheadRole } from '../blocks.js';
import { element, type PrintElement } from '../elements.js';
import { rootAttributes } from './attributes.js';
import { layoutText, sourceAttributes } from './inline.js';

/** The bands of the masthead, in each the boxes side by side, and in each box the lines. */
const BANDS: Readonly<Record<string, Readonly<Record<string, readonly MastheadRole[]>>>> = {
  'masthead-top': { 'organization-box': ['organization'], 'symbol-box': ['symbol'] },
  'masthead-middle': { 'organ-box': ['organ'], 'distribution-box': ['distribution', 'date', 'language', 'original'] },
  'masthead-bottom': { 'meeting-box': ['body', 'session', 'meeting', 'item'] },
};

export function layoutMasthead(block: Block<'masthead', Masthead>): PrintElement {
  const bands = Object.entries(BANDS).map(([band, boxes]) =>
    element('div', { class: band }, Object.entries(boxes).map(([box, roles]) => element('div', { class: box }, roles.flatMap((role) => linesOf(block, role))))),
  );
  return element('div', rootAttributes(block), bands);
}

function linesOf({ content: { lines }, dir }: Block<'masthead', Masthead>, role: MastheadRole): readonly PrintElement[] {
  return lines.filter((line) => line.role === role).map(({ text }) => {
    const point = text.source === undefined ? undefined : { unit: text.source.unit, offset: text.source.start };
    return element('p', { class: role, ...sourceAttributes(point) }, layoutText(text, role === 'symbol' ? 'ltr' : dir));
  });
}
