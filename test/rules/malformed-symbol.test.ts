// What `malformed-symbol` finds, leaves alone and repairs.
import { checkFindings, checkFix } from '../support/findings.js';

const REGISTRY = `//- registry.agenda
@body LAK/CONF
@body LAK/CONF/WG.1
@body LAK/SHORE
@body RIVR/SB
@document LAK/CONF/WG1/2029/1
`;

describe('malformed-symbol', () => {
  it('finds symbols that have lost a mark or a letter, or have the year at another place', () => {
    checkFindings('malformed-symbol', `//- agenda.agenda
@agenda LAK/CONF/WG.1/2031/1
language: en
# 1. X
LAK/CONF/WG1/2031/2, LAK/SHORE2031/4, LAK/SHORE/2031.INF.21, LAK/2031/SHORE/L.25, LAK/COF/WG.1/2031/3 and {LAK/CNOF/2031/1}.
^^^^^^^^^^^^^^^^^^^ malformed-symbol warning: LAK/CONF/WG1/2031/2 is nearly LAK/CONF/WG.1/2031/2.
                     ^^^^^^^^^^^^^^^ malformed-symbol warning: LAK/SHORE2031/4 is nearly LAK/SHORE/2031/4.
                                      ^^^^^^^^^^^^^^^^^^^^^ malformed-symbol warning: LAK/SHORE/2031.INF.21 is nearly LAK/SHORE/2031/INF.21.
                                                             ^^^^^^^^^^^^^^^^^^^ malformed-symbol warning: LAK/2031/SHORE/L.25 is nearly LAK/SHORE/2031/L.25.
                                                                                  ^^^^^^^^^^^^^^^^^^^ malformed-symbol
                                                                                                           ^^^^^^^^^^^^^^^ malformed-symbol
@documents
LAK/CONF/WG1/2031/5  Report
^^^^^^^^^^^^^^^^^^^ malformed-symbol
${REGISTRY}`);
  });

  it('finds them beside well-formed relatives, without a declared body', () => {
    checkFindings('malformed-symbol', `@agenda LAK/SHORE/2031/1
language: en
# 1. X
@documents
LAK/SHORE2031/4  Report
^^^^^^^^^^^^^^^ malformed-symbol warning: LAK/SHORE2031/4 is nearly LAK/SHORE/2031/4.
LAK/SHORE/2031/5  Report
LAK/SHORE/2031.INF.21  Note
^^^^^^^^^^^^^^^^^^^^^ malformed-symbol
LAK/DEEP/2031/INF.2  Note

See LAK/2031/DEEP/L.25 and LAK/WIDE/2031/3.
    ^^^^^^^^^^^^^^^^^^ malformed-symbol
`);
  });

  it('finds the components of a defined document in another order, and the year of a known series in another place', () => {
    checkFindings('malformed-symbol', `//- agenda.agenda
@agenda LAK/SHORE/2031/1
language: ar
# 1. شاطئ
الوثيقتان LAK/SHORE/L.7/2031 وFCCC/2031/SBSTA/L.25، وكذلك LAK/SHORE/L.8/2031.
          ^^^^^^^^^^^^^^^^^^ malformed-symbol warning: LAK/SHORE/L.7/2031 is nearly LAK/SHORE/2031/L.7.
                              ^^^^^^^^^^^^^^^^^^^^ malformed-symbol warning: FCCC/2031/SBSTA/L.25 is nearly FCCC/SBSTA/2031/L.25.
//- registry.agenda
@document LAK/SHORE/2031/L.7
title: Reeds
`);
  });

  it('leaves other bodies alone, and what is defined as it stands', () => {
    checkFindings('malformed-symbol', `//- agenda.agenda
@agenda LAK/CONF/WG.1/2031/1
language: en
# 1. X
LAK/CONF/WG.11/2031/2, LAK/CONF/WG.2/2031/2, LAK/CONF/2031/WG.1, LAK/CONF/WG1/2029/1, RIVR/SBI/2031/1, LAK/SHORES/2031/1/Add.1, A/76/1.
${REGISTRY.replace('@body LAK/SHORE\n', '')}`);
  });

  it('writes the nearest symbol', () => {
    checkFix('malformed-symbol', `//- agenda.agenda
@agenda LAK/CONF/WG.1/2031/1
language: en
# 1. X
See LAK/CONF/WG1/2031/2 and {LAK/SHORE2031/4}.
${REGISTRY}`, `//- agenda.agenda
@agenda LAK/CONF/WG.1/2031/1
language: en
# 1. X
See LAK/CONF/WG.1/2031/2 and {LAK/SHORE/2031/4}.
${REGISTRY}`);
  });
});
