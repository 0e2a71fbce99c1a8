/**
 * Document symbols as values: their canonical form, their structure and what follows from it (language reference, sections 3, 8 and 9;
 * structure after the United Nations' guides to document symbols).
 */
import { trailingDigits } from './symbols-characters.js';

export { canonicalSymbol } from './symbols-characters.js';

/** What a component of a symbol says. */
export type SymbolComponentKind = 'organ' | 'body' | 'series' | 'year' | 'number' | 'special-session' | 'nature' | 'modifier';

export interface SymbolComponent {
  /** As written, brackets included: `WG.2`, `COP(14)`, `Add.1`. */
  readonly text: string;
  readonly kind: SymbolComponentKind;
  /** Without number and brackets: `WG`, `COP`, `Add`. */
  readonly label: string;
  /** The number behind the label: `2` of `WG.2`; empty if there is none. */
  readonly number: string;
  /** Session, part or volume in brackets, without them: `14`, `PartI`; empty if there is none. */
  readonly bracket: string;
}

const MODIFIER = /^(?:Add|Amend|Corr|Rev|Summary|Sum)$/i;
const NATURE = /^(?:CRP|DEC|INF|L|MISC|NGO|NI|PET|PRST|PV|R|RES|Res|Dec|SR|WP|TP|MIN)$/;
const BODY = /^(?:AC|BUR|C|CN|COM|CONF|EG|GC|GE|PC|PREP|SC|Sub|WG|WP|IRG|COP|CP|MOP|MSP|SBI|SBSTA|SB|CMA|CMP|MC|COSP)$/i;

/** Whether a body's prefix fits a symbol: the symbol ends behind it or goes on with `/`, `.` or `(` (language reference, section 3). Both canonical. */
export function prefixFits(prefix: string, symbol: string): boolean {
  return symbol.startsWith(prefix) && (symbol.length === prefix.length || '/.('.includes(symbol.charAt(prefix.length)));
}

/** The components of a canonical symbol, from the left. */
export function symbolComponents(symbol: string): readonly SymbolComponent[] {
  return symbol.split('/').map(componentOf);
}

/** The symbol without its modifiers: `A/76/101` of `A/76/101/Rev.1/Add.1`. */
export function withoutModifiers(symbol: string): string {
  const components = symbol.split('/');
  while (components.length > 1 && MODIFIER.test(labelOf(components.at(-1) ?? ''))) components.pop();
  return components.join('/');
}

/**
 * The symbol that a short form stands for behind a full one: `Add.2` behind `A/76/101` or behind `A/76/101/Add.1` is `A/76/101/Add.2`,
 * `Corr.1` behind `A/76/101/Add.1` is `A/76/101/Add.1/Corr.1`.
 */
export function followOnSymbol(symbol: string, shortForm: string): string {
  const components = symbol.split('/');
  const label = labelOf(shortForm.split('/')[0] ?? '').toLowerCase();
  const sibling = components.findLastIndex((component) => labelOf(component).toLowerCase() === label);
  const kept = sibling > 0 ? components.slice(0, sibling) : components;
  return [...kept, shortForm].join('/');
}

function componentOf(text: string, index: number): SymbolComponent {
  const [, plain = text, bracket = ''] = /^([^()]*)(?:\(([^()]*)\))?/.exec(text) ?? [];
  const number = numberOf(plain);
  const label = plain.slice(0, plain.length - number.length).replace(/[.-]$/, '');
  return { text, kind: kindOf(plain, label, index), label, number, bracket };
}

/** The number at the end: `2` of `WG.2`, `12a`, `V` of `CONF.V`. */
function numberOf(component: string): string {
  const last = component.slice(Math.max(component.lastIndexOf('.'), component.lastIndexOf('-')) + 1);
  if (/^[IVXLC]+$/.test(last) && last.length < component.length) return last;
  const letters = /[A-Za-z]{0,3}$/.exec(last)?.[0].length ?? 0;
  const digits = trailingDigits(last.slice(0, last.length - letters));
  return digits === '' ? '' : last.slice(last.length - letters - digits.length);
}

function kindOf(plain: string, label: string, index: number): SymbolComponentKind {
  if (index === 0) return 'organ';
  if (/^(?:19|20)\d\d$/.test(plain)) return 'year';
  if (/^\d+[A-Za-z]*$/.test(plain)) return 'number';
  if (/^E?S-\d+$/.test(plain)) return 'special-session';
  if (MODIFIER.test(label)) return 'modifier';
  if (NATURE.test(label)) return 'nature';
  return BODY.test(label) ? 'body' : 'series';
}

function labelOf(component: string): string {
  return /^[A-Za-z&]*/.exec(component)?.[0] ?? '';
}
