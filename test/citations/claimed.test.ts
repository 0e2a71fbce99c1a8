// Symbols of forms that only a declared body makes citations: language reference, section 8, `symbols` and `resolutions`.
import assert from 'node:assert/strict';
import { findCitations } from '../../server/model/citations/index.js';
import { prepareScope, resolveCitations, type ScopeBody } from '../../server/model/citations/resolve.js';

const HEALTH: ScopeBody = { prefix: 'HEALTH', names: ['Health Assembly'], symbolForms: ['EB#/#', '# EX/#'], resolutionForms: ['WHA#.#'] };
const SHORT: ScopeBody = { prefix: 'XYZ', names: ['Short Body'] };

describe('symbols of a declared form', () => {
  const text = 'See EB148/3, EB148/3/Add.1, 200 EX/1, WHA53.16 and XYZ/12; not G77/2, PC486.5, 4 C/2 or ABC/12.';
  const cited = (bodies: readonly ScopeBody[]) => {
    const prepared = prepareScope({ bodies, instruments: [], agenda: undefined, ownOrgan: undefined }, 'en');
    return resolveCitations(text, findCitations(text, 'en'), prepared).map((resolved) => (resolved.kind === 'document' ? `${resolved.citation.symbols.join()} of ${resolved.body ?? '?'}` : resolved.kind));
  };

  it('are documents where a body declares the form', () => {
    assert.deepEqual(cited([HEALTH]), ['EB148/3 of HEALTH', 'EB148/3/Add.1 of HEALTH', '200EX/1 of HEALTH', 'WHA53.16 of HEALTH']);
    assert.deepEqual(cited([SHORT]), ['XYZ/12 of XYZ']);
  });

  it('are text where none does', () => assert.deepEqual(cited([]), []));
});
