/** The known series of document symbols: what their first components are, and how the symbols of some go on (United Nations guides to symbols). */
import { symbolComponents } from './symbols.js';

/** First components of two-part symbols: `CD/1299`. With more parts any capitals may come first. */
const HEADS = new Set((
  'A S E T ST AT CAT CCPR CD CED CEDAW CERD CMW CRC CRPD DP HRI ID IDB ISBA LOS NPT PBC SPLOS TD UNEP UNW WFC UNFPA UNICEF ' +
  'CAC CTOC CCW ECE FCCC HSP TPNW ITC UNCTAD UNITAR OPCW APLC CCM BWC'
).split(' '));
/** Press releases look like documents and are none. */
const PRESS = /^(?:AFR|AG|BIO|DEV|DSG|ECOSOC|ENV|GA|HR|IHA|OBV|ORG|PAL|PI|POP|SAG|SC|SG|SOC|WOM)\//;

/** Whether a canonical symbol is one of a document by its form alone; one that is not may still be claimed by a declared body. */
export function isKnownSeries(symbol: string): boolean {
  const components = symbolComponents(symbol);
  const [head] = components;
  if (!head || PRESS.test(symbol)) return false;
  // `A/4` is a size of paper before it is a document.
  if (components.length === 2 && head.text.length === 1 && (components[1]?.text.length ?? 0) < 3) return false;
  return components.length > 2 || HEADS.has(head.label) || components.some(({ kind }) => kind === 'modifier');
}
