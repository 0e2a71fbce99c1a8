/** Forms of symbols that a body declares because they do not start with its prefix: `EB#/#`, `# EX/#`, `WHA#.#` (language reference, section 8). */
import { prefixFits } from './symbols.js';

interface Claims {
  readonly prefix: string;
  readonly symbolForms?: readonly string[];
  readonly resolutionForms?: readonly string[];
}

const NUMBER = '(?:\\d+|[IVXLC]+|[A-Z])';
const matchers = new Map<string, RegExp>();

/** Whether a symbol has a declared form; spaces do not matter. `#` stands for a number, a Roman number or a capital letter. */
export function fitsForm(form: string, symbol: string): boolean {
  return matcherOf(form).test(symbol.replaceAll(' ', ''));
}

/** The body whose prefix (the longest that fits) or form a symbol has. */
export function claimingBody(symbol: string, bodies: readonly Claims[]): string | undefined {
  let claiming: Claims | undefined;
  for (const body of bodies) {
    if (prefixFits(body.prefix, symbol) && body.prefix.length > (claiming?.prefix.length ?? 0)) claiming = body;
  }
  claiming ??= bodies.find(({ symbolForms = [], resolutionForms = [] }) => [...symbolForms, ...resolutionForms].some((form) => fitsForm(form, symbol)));
  return claiming?.prefix;
}

/** A form may go on as a prefix does: with further components. */
function matcherOf(form: string): RegExp {
  const known = matchers.get(form);
  if (known) return known;
  const source = form.replaceAll(' ', '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll('#', NUMBER);
  const matcher = new RegExp(`^${source}(?:[/.(].*)?$`);
  matchers.set(form, matcher);
  return matcher;
}
