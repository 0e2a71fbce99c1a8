/** The known series of document symbols: what their first components are, and how the symbols of some go on (United Nations guides to symbols). */
import { prefixFits, symbolComponents } from './symbols.js';

/** First components of two-part symbols: `CD/1299`. With more parts any capitals may come first. */
const HEADS = new Set((
  'A S E T ST AT CAT CCPR CD CED CEDAW CERD CMW CRC CRPD DP HRI ID IDB ISBA LOS NPT PBC SPLOS TD UNEP UNW WFC UNFPA UNICEF ' +
  'CAC CTOC CCW ECE FCCC HSP TPNW ITC UNCTAD UNITAR OPCW APLC CCM BWC'
).split(' '));
/** Press releases look like documents and are none. */
const PRESS = /^(?:AFR|AG|BIO|DEV|DSG|ECOSOC|ENV|GA|HR|IHA|OBV|ORG|PAL|PI|POP|SAG|SC|SG|SOC|WOM)\//;

/** Whether a canonical symbol is one of a document by its form alone; one that is not may still be claimed by a declared body. */
export function isKnownSeries(symbol: string): boolean {
  if (PRESS.test(symbol)) return false;
  const slash = symbol.indexOf('/');
  if (symbol.includes('/', slash + 1)) return true;
  const [head, second] = symbolComponents(symbol);
  // `A/4` is a size of paper before it is a document.
  return head !== undefined && HEADS.has(head.label) && (head.text.length > 1 || (second?.text.length ?? 0) > 2);
}

/** Prefixes of series whose further components stand in a fixed order, a year directly behind the prefix: with them a year in another place is seen. */
export const KNOWN_SERIES: readonly string[] = [
  'FCCC/CP', 'FCCC/KP/CMP', 'FCCC/PA/CMA', 'FCCC/SBI', 'FCCC/SBSTA', 'FCCC/SB', 'FCCC/TP', 'FCCC/AWGLCA', 'CAC/COSP', 'CTOC/COP', 'E/INCB', 'S/PRST', 'TPNW/MSP', 'CCW/MSP',
]; // prettier-ignore

/** The symbol with its year behind the prefix of its series: `FCCC/SBSTA/2014/L.25` of `FCCC/2014/SBSTA/L.25`; none, if nothing is in the wrong place. */
export function withYearBehindSeries(symbol: string, series: readonly string[] = KNOWN_SERIES): string | undefined {
  const components = symbol.split('/');
  const year = components.findIndex((component) => /^(?:19|20)\d\d$/.test(component));
  if (year < 1) return undefined;
  const without = components.toSpliced(year, 1).join('/');
  const prefix = series.find((candidate) => prefixFits(candidate, without) && candidate.split('/').length > year);
  return prefix && `${prefix}/${components[year] ?? ''}${without.slice(prefix.length)}`;
}
