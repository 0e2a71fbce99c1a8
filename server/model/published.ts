/** Where the United Nations publishes what a symbol names; nothing is fetched (language reference, section 9). */
import type { Language } from '../../grammar/index.js';

/** The first components of the United Nations' own series (guides to document symbols of its libraries). */
const SERIES = new Set((
  'A S E ST T AT APLC BWC CAC CAT CCM CCPR CCW CD CED CEDAW CERD CMW CRC CRPD CTOC DP FCCC HRI HSP ICCD LOS NPT PBC SPLOS TD TPNW UNEP UNW WFC'
).split(' '));

/** Whether the series of a canonical symbol is one of the United Nations. */
export function isUnitedNationsSymbol(symbol: string): boolean {
  const [head = '', ...components] = symbol.split('/');
  return components.length > 0 && SERIES.has(head.split(/[.(]/u)[0] ?? '');
}

/** The address of a document or resolution by its canonical symbol; undefined for a series that is not the United Nations'. */
export function publishedAt(symbol: string, language: Language): string | undefined {
  if (!isUnitedNationsSymbol(symbol)) return undefined;
  return `https://docs.un.org/${language}/${symbol.split('/').map(encodeURIComponent).join('/')}`;
}
