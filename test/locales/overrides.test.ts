// Words that a workspace sets in place of the tables' own.
import assert from 'node:assert/strict';
import { printDateRange } from '../../server/locales/date-forms.js';
import { localeOf } from '../../server/locales/index.js';
import { unusedOverrides, withOverrides } from '../../server/locales/overrides.js';
import { printTime } from '../../server/locales/times.js';
import { day } from './table.js';

describe('overrides', () => {
  const french = localeOf('fr');
  it('take the place of words, and leave all others', () => {
    const locale = withOverrides(french, { words: { continued: '(fin)', columns: { title: 'Titre' } } });
    assert.equal(locale.words.continued, '(fin)');
    assert.deepEqual(locale.words.columns, { ...french.words.columns, title: 'Titre' });
    assert.equal(locale.words.title, french.words.title);
    assert.deepEqual(unusedOverrides(french, { words: { continued: '(fin)' } }), []);
  });
  it('take the place of patterns', () => {
    const locale = withOverrides(french, { dates: { withinMonth: 'du {startDay} au {endDay} {month} {year}' } });
    assert.equal(printDateRange(locale, { first: day('2021-09-06'), last: day('2021-09-10') }), 'du 6 au 10 septembre 2021');
  });
  it('may replace a list by one of its length, or one member of it', () => {
    const locale = withOverrides(french, { numbers: { numbering: ['1', '1.1', '1.1.1'] } });
    assert.deepEqual(locale.numbers.numbering, ['1', '1.1', '1.1.1']);
    assert(Array.isArray(locale.numbers.numbering));
    assert.deepEqual(unusedOverrides(french, { numbers: { numbering: ['1', '2', '3', '4'] } }), ['numbers.numbering.3']);
  });
  it('may add to a dictionary', () => {
    assert.equal(printTime(withOverrides(french, { times: { named: { '12:00': 'midi' } } }), 720), 'midi');
  });
  it('of another kind or without a place are left out and named', () => {
    const overrides = { words: { title: 3, continud: 'x' }, language: 'en', direction: 'rtl', times: { named: { '12:00': 1 } }, dates: 'x' };
    assert.deepEqual(withOverrides(french, overrides), french);
    assert.deepEqual(unusedOverrides(french, overrides), ['words.title', 'words.continud', 'language', 'direction', 'times.named.12:00', 'dates']);
  });
  it('that are no object change nothing', () => {
    for (const overrides of [undefined, null, 3, 'x', []]) assert.deepEqual(withOverrides(french, overrides), french);
  });
  it('cannot reach prototypes', () => {
    const overrides: unknown = JSON.parse('{"__proto__":{"polluted":true},"words":{"__proto__":{"polluted":true}},"constructor":{"x":1}}');
    const locale = withOverrides(french, overrides);
    assert.equal('polluted' in locale || 'polluted' in locale.words || 'polluted' in {}, false);
  });
  it('leave the tables as they are', () => {
    withOverrides(french, { words: { title: 'x' } });
    assert.equal(localeOf('fr').words.title, 'Ordre du jour provisoire annoté');
  });
});
