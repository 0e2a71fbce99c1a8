// The grammar of document symbols: what is one, its canonical form, its parts, prefixes, forms, short forms and distances.
import assert from 'node:assert/strict';
import { resolutionOfSymbol, resolutionSymbol, parseResolutionNumber } from '../../server/model/resolution-numbers.js';
import { nearestSymbol, symbolDistance } from '../../server/model/symbols-distance.js';
import { claimingBody, fitsForm } from '../../server/model/symbols-forms.js';
import { readSymbol, startsSymbol } from '../../server/model/symbols-read.js';
import { isKnownSeries, withYearBehindSeries } from '../../server/model/symbols-series.js';
import { canonicalSymbol, followOnSymbol, prefixFits, symbolComponents, withoutModifiers } from '../../server/model/symbols.js';

/** Symbols of the known series, each with what stands behind it on the line. */
const SYMBOLS = [
  'A/76/1', 'A/5700', 'A/C.3/72/L.1', 'A/CONF.157/24 (Part I)', 'A/76/6 (Sect. 3)/Add.7', 'A/76/5 (Vol. II)/Corr.1', 'A/S-20/1', 'A/ES-10/794', 'A/48/486-S/26560', 'A/69/711-S/2015/1',
  'E/CN.4/Sub.2/AC.2/1987/WP.4/Add.1', 'E/2017/27', 'S/2015/286', 'S/PRST/2013/15', 'FCCC/CP/2015/10/Add.1', 'FCCC/SBI/2014/INF.5/Add.1/Rev.1', 'CAC/COSP/WG.2/2021/CRP.1', 'ICCD/COP(14)/1', 'GC(LX)/RES/1',
  'NPT/CONF.2000/28 (Parts I and II)/Corr.3', 'CCW/CONF.V/2', 'UNEP/EA.4/Res.11', 'UNEP/CBD/BS/WG-L&R/4/1/Add.1', 'IPCC/XLIII-6', 'ECE/TRANS/WP.29/2019/31/Rev.1', 'TD/B/EFD/1/3', 'CD/1299', 'A/HRC/WG.6/39/SRB/1',
  'X/COM/2024/1', 'A／76／1', 'А/76/101',
]; // prettier-ignore

/** What looks like a symbol and is none. */
const OTHERS = [
  'and/or', 'HIV/AIDS', 'km/h', '24/7', '2014/15', 'G77/China', 'N/A', 'I/O', 'TCP/IP', 'S-27/2', 'ES-10/20', 'II/5', 'A/', 'A//1', 'A/B/C', 'A/76/1x/y2', 'A/b/1', 'a/76/1', '/A/76/1', '12/A/3', 'A.B.C', 'A/76/1@x.org',
]; // prettier-ignore

describe('a document symbol', () => {
  for (const symbol of SYMBOLS) {
    it(`is read whole, between other characters: ${symbol}`, () => {
      for (const behind of ['', '.', ')', '，', '*', ' and', '号', '.”', ';']) {
        assert.equal(readSymbol(`(${symbol}${behind}`, 1)?.end, symbol.length + 1, `before ${behind}`);
      }
    });
  }

  for (const text of OTHERS) {
    it(`is not: ${text}`, () => assert.equal(startsSymbol(text, 0) ? readSymbol(text, 0) : undefined, undefined));
  }

  it('is bounded by CJK characters and brackets, not by letters, digits or slashes', () => {
    assert.deepEqual(['见A/1', '（A/1', ' A/1', 'xA/1', '1A/1', '/A/1', '-A/1'].map((text) => startsSymbol(text, text.indexOf('A'))), [true, true, true, false, false, false, false]);
  });

  it('is known by its form alone, or only where a body claims it', () => {
    const known = ['A/76/1', 'CD/1299', 'X/COM/2024/1', 'UNW/2021/6', 'XYZ/12/Add.1'];
    const unsure = ['XYZ/12', 'A/4', 'GA/12620', 'SG/SM/20000'];
    assert.deepEqual([...known, ...unsure].map(isKnownSeries), [true, true, true, true, true, false, false, false, false]);
  });
});

describe('the canonical form of a symbol', () => {
  const cases = [
    ['A/76/6 (Sect. 3)/Add.7', 'A/76/6(Sect.3)/Add.7'],
    ['A/S‑20/1', 'A/S-20/1'],
    ['А/С.3/72/L.1', 'A/C.3/72/L.1'],
    ['\u200fA/76/1\u200e', 'A/76/1'],
    ['Ａ／76／1', 'A/76/1'],
    ['A/ 76/1', 'A/76/1'],
  ] as const;
  for (const [text, canonical] of cases) it(`of ${JSON.stringify(text)} is ${canonical}`, () => assert.equal(canonicalSymbol(text), canonical));
});

describe('the parts of a symbol', () => {
  it('are its organ, bodies, session, nature and modifiers', () => {
    const kinds = symbolComponents('A/C.3/72/L.1/Rev.2').map(({ kind, label, number }) => [kind, label, number]);
    assert.deepEqual(kinds, [['organ', 'A', ''], ['body', 'C', '3'], ['number', '', '72'], ['nature', 'L', '1'], ['modifier', 'Rev', '2']]);
    const bracketed = symbolComponents('ICCD/COP(14)/1').map(({ kind, label, bracket }) => [kind, label, bracket]);
    assert.deepEqual(bracketed, [['organ', 'ICCD', ''], ['body', 'COP', '14'], ['number', '', '']]);
    assert.deepEqual(symbolComponents('A/S-20/1').map(({ kind }) => kind), ['organ', 'special-session', 'number']);
    assert.deepEqual(symbolComponents('CAC/COSP/2019/1').map(({ kind }) => kind), ['organ', 'body', 'year', 'number']);
  });

  it('can be told from its modifiers', () => {
    assert.equal(withoutModifiers('A/76/101/Rev.1/Add.1'), 'A/76/101');
    assert.equal(withoutModifiers('A/76/101'), 'A/76/101');
  });
});

describe('a prefix', () => {
  it('fits where the symbol ends or goes on with a slash, a stop or a bracket', () => {
    const symbols = ['ICCD/COP', 'ICCD/COP/1', 'ICCD/COP.1', 'ICCD/COP(14)/1', 'ICCD/COPA/1', 'ICCD', 'X/ICCD/COP'];
    assert.deepEqual(symbols.map((symbol) => prefixFits('ICCD/COP', symbol)), [true, true, true, true, false, false, false]);
  });

  it('may be a form with numbers, Roman numbers and capitals', () => {
    const cases: readonly (readonly [string, string, boolean])[] = [
      ['EB#/#', 'EB148/3', true], ['EB#/#', 'EB148/3/Add.1', true], ['EB#/#', 'EB/3', false], ['# EX/#', '200 EX/1', true], ['# EX/#', '200EX/1', true], ['# EX/#', 'EX/1', false],
      ['WHA#.#', 'WHA53.16', true], ['WHA#.#', 'WHA53x16', false], ['C #/#', 'C II/A', true],
    ]; // prettier-ignore
    for (const [form, symbol, fits] of cases) assert.equal(fitsForm(form, symbol), fits, `${form} ${symbol}`);
  });

  it('claims a symbol for the body with the longest one, else for the body with a fitting form', () => {
    const bodies = [{ prefix: 'X' }, { prefix: 'X/COM' }, { prefix: 'HEALTH', symbolForms: ['EB#/#'], resolutionForms: ['WHA#.#'] }];
    assert.deepEqual(['X/COM/1', 'X/1', 'EB148/3', 'WHA53.16', 'Y/1'].map((symbol) => claimingBody(symbol, bodies)), ['X/COM', 'X', 'HEALTH', 'HEALTH', undefined]);
  });
});

describe('a short form behind a symbol', () => {
  const cases = [
    ['A/76/101', 'Add.2', 'A/76/101/Add.2'],
    ['A/76/101/Add.1', 'Add.2', 'A/76/101/Add.2'],
    ['A/76/101/Add.1', 'Corr.1', 'A/76/101/Add.1/Corr.1'],
    ['A/76/101/Rev.1', 'Add.1', 'A/76/101/Rev.1/Add.1'],
    ['A/C.1/68/SR.1', 'SR.2', 'A/C.1/68/SR.2'],
  ] as const;
  for (const [symbol, short, full] of cases) it(`${symbol} and ${short} is ${full}`, () => assert.equal(followOnSymbol(symbol, short), full));
});

describe("a resolution's symbol", () => {
  const cases = [
    ['A', '77/134', 'A/RES/77/134'], ['A', '1514 (XV)', 'A/RES/1514(XV)'], ['A', '61/250 B', 'A/RES/61/250B'], ['A', '217 A (III)', 'A/RES/217(III)'], ['A', 'ES-10/20', 'A/RES/ES-10/20'],
    ['S', '1325 (2000)', 'S/RES/1325(2000)'], ['E', '2006/46', 'E/RES/2006/46'], ['A/HRC', '5/1', 'A/HRC/RES/5/1'], ['X/COM', '8/9', undefined],
  ] as const; // prettier-ignore
  for (const [organ, number, symbol] of cases) {
    it(`of ${number} of ${organ} is ${symbol ?? 'none'}`, () => {
      const parsed = parseResolutionNumber(number);
      assert.ok(parsed);
      assert.equal(resolutionSymbol(organ, parsed), symbol);
    });
  }

  it('names the organ and the number', () => {
    assert.deepEqual(resolutionOfSymbol('A/HRC/RES/5/1'), { body: 'A/HRC', kind: 'resolution', number: { form: 'session', text: '5/1' } });
    assert.deepEqual(resolutionOfSymbol('S/RES/1325(2000)'), { body: 'S', kind: 'resolution', number: { form: 'year-after', text: '1325 (2000)' } });
    assert.equal(resolutionOfSymbol('A/76/1'), undefined);
    assert.equal(resolutionOfSymbol('UNEP/EA.4/Res.11'), undefined);
  });
});

describe('the distance of symbols', () => {
  it('is less for a lost stop than for another number, and less for two exchanged components than for two others', () => {
    const of = (one: string, other: string) => symbolDistance(one, other);
    assert.equal(of('A/76/1', 'A/76/1'), 0);
    assert.ok(of('CAC/COSP/WG2/2021/2', 'CAC/COSP/WG.2/2021/2') < of('CAC/COSP/WG.3/2021/2', 'CAC/COSP/WG.2/2021/2'));
    assert.ok(of('FCCC/2014/SBSTA/L.25', 'FCCC/SBSTA/2014/L.25') < of('FCCC/TP/2013/L.25', 'FCCC/SBSTA/2014/L.25'));
    assert.ok(of('A/76/101', 'A/76/101/Add.1') < of('A/76/101', 'A/77/200'));
  });

  it('finds the one known symbol that was meant, or none', () => {
    const known = ['X/COM/WG.2/2021/2', 'X/COM/WG.2/2021/3', 'X/COM/2021/9'];
    assert.equal(nearestSymbol('X/COM/WG2/2021/2', known), 'X/COM/WG.2/2021/2');
    assert.equal(nearestSymbol('X/COM/2021/WG.2/2', known), 'X/COM/WG.2/2021/2');
    assert.equal(nearestSymbol('X/COM/WG.2/2021/4', known), undefined, 'two are equally near');
    assert.equal(nearestSymbol('Y/FOO/12', known), undefined);
  });

  it('is told by the order of a known series', () => {
    assert.equal(withYearBehindSeries('FCCC/2014/SBSTA/L.25'), 'FCCC/SBSTA/2014/L.25');
    assert.equal(withYearBehindSeries('FCCC/SBSTA/2014/L.25'), undefined);
    assert.equal(withYearBehindSeries('X/2014/1'), undefined);
  });
});
