// What `resolution-session` finds and leaves alone.
import { checkFindings } from '../support/findings.js';

const REGISTRY = `@body LAK/CONF
name: Conference on Lakes
session 2: 2028-05-05 .. 2028-05-09
session 3: 2030-05-05 .. 2030-05-09
`;

describe('resolution-session', () => {
  it('finds definitions of a session that is not declared, and of another date than the session', () => {
    checkFindings('resolution-session', `${REGISTRY}@resolution LAK/CONF 9/4
            ^^^^^^^^^^^^ resolution-session warning: 9/4 is not of a declared session of LAK/CONF: there are 2, 3.
@resolution LAK/CONF 3/4
adopted: 2030-05-10
         ^^^^^^^^^^ resolution-session warning: 2030-05-10 is not in session 3 of LAK/CONF, which was held from 2030-05-05 to 2030-05-09.
@decision LAK/CONF 2/1
adopted: 2030-05-09
         ^^^^^^^^^^ resolution-session
`);
  });

  it('finds citations of a session that is not declared, and with another date', () => {
    checkFindings('resolution-session', `//- agenda.agenda
@agenda LAK/CONF/2031/1
language: en
# 1. X
In resolution 9/4 and in its resolutions 3/4 of 8 May 2030 and 3/5 of 8 May 2031, in {decision 4/1}.
              ^^^ resolution-session
                                         ^^^ resolution-session warning: 3/4 was adopted on 2030-05-09, says its definition.
                                                               ^^^ resolution-session warning: 2031-05-08 is not in session 3 of LAK/CONF, which was held from 2030-05-05 to 2030-05-09.
                                                                                     ^^^^^^^^^^^^^^ resolution-session
//- registry.agenda
${REGISTRY}@resolution LAK/CONF 3/4
adopted: 2030-05-09
`);
  });

  it('leaves what fits alone, bodies without sessions, and other forms of numbers', () => {
    checkFindings('resolution-session', `//- agenda.agenda
@agenda LAK/CONF/2031/1
language: en
# 1. X
In resolutions 2/1 of 9 May 2028 and 3/4 of 9 May 2030, in General Assembly resolutions 71/222 of 21 December 2016 and 1514 (XV) of 14 December 1960.
//- registry.agenda
${REGISTRY}@resolution LAK/CONF 3/4
adopted: 2030-05-09
@body SEA
@resolution SEA 12/3
adopted: 1999-01-01
@resolution A/RES/71/222
adopted: 2016-12-21
`);
  });

  it('takes the date before a Chinese number for its own, not the one behind it', () => {
    checkFindings('resolution-session', `//- agenda.agenda
@agenda LAK/CONF/2031/1
language: zh
# 1. 湖泊
回顾2028年5月7日第2/1号、2030年5月6日第3/2号和2030年5月8日第2/4号决议。
                                          ^^^ resolution-session warning: 2030-05-08 is not in session 2 of LAK/CONF, which was held from 2028-05-05 to 2028-05-09.
//- registry.agenda
${REGISTRY}`);
  });

  it('leaves a number before the first declared session alone, unless braces say whose it is', () => {
    checkFindings('resolution-session', `//- agenda.agenda
@agenda LAK/CONF/2031/1
language: en
# 1. X
The Committee on Reeds, in its decision 1/7, and in {decision 1/7 of LAK/CONF}.
                                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^ resolution-session
//- registry.agenda
${REGISTRY}`);
  });
});
