// What `unknown-resolution` finds, leaves alone and repairs.
import { checkFindings, checkFix } from '../support/findings.js';

const REGISTRY = `//- registry.agenda
@body LAK/CONF
name: Conference on Lakes
short.zh: 湖泊会议
@body LAK/CONF/WG.1
name: Working Group
@resolution LAK/CONF 3/4
@decision LAK/CONF 3/2
`;
const agenda = (language: string, text: string) => `//- agenda.agenda
@agenda LAK/CONF/WG.1/2031/1
language: ${language}
# 1. X
${text}
${REGISTRY}`;

describe('unknown-resolution', () => {
  it('finds what no file defines of a body of which others define some', () => {
    checkFindings('unknown-resolution', agenda('en', `In resolutions 3/4 and 3/5 and in decision 3/9, and in {resolution 3/6}.
                       ^^^ unknown-resolution warning: No file defines resolution 3/5 of LAK/CONF.
                                           ^^^ unknown-resolution warning: No file defines decision 3/9 of LAK/CONF.
                                                       ^^^^^^^^^^^^^^^^ unknown-resolution`));
  });

  it('finds it in all languages', () => {
    for (const [language, text] of [
      ['zh', '湖泊会议第 3/5 号决议'], ['fr', 'Dans sa résolution 3/5,'], ['es', 'En su resolución 3/5,'], ['ru', 'в резолюции 3/5'], ['ar', 'في القرار 3/5'],
    ] as const) {
      checkFindings('unknown-resolution', agenda(language, `${text}\n${' '.repeat(text.indexOf('3/5'))}^^^ unknown-resolution`));
    }
  });

  it('leaves other organs alone, and all where only the file itself defines some', () => {
    checkFindings('unknown-resolution', agenda('en', 'In General Assembly resolution 71/222, Security Council resolution 1325 (2000) and resolution 9/1 of the Committee on Seas; 3/5 of all.'));
    checkFindings('unknown-resolution', `//- agenda.agenda
@agenda LAK/CONF/2031/1
language: en
# 1. X
Resolution 3/5.
@resolution LAK/CONF 3/4
//- registry.agenda
@body LAK/CONF
`);
  });

  it('says nothing of decisions where only resolutions are defined', () => {
    checkFindings('unknown-resolution', agenda('en', 'In decision 3/1.').replace('@decision LAK/CONF 3/2\n', ''));
  });

  it('speaks of the principal organs if a setting asks for it', () => {
    checkFindings('unknown-resolution', `//- agenda.agenda
@agenda LAK/CONF/2031/1
language: en
# 1. X
In General Assembly resolutions 71/222 and 71/223.
                                           ^^^^^^ unknown-resolution warning: No file defines resolution 71/223 of A.
//- registry.agenda
@resolution A/RES/71/222
`, { reportPrincipalOrgans: true });
  });

  it('writes the nearest number, or defines it', () => {
    checkFix('unknown-resolution', agenda('en', 'In {resolution 3/44} and resolution 33/4.'), agenda('en', 'In {resolution 3/4} and resolution 3/4.'));
    checkFix('unknown-resolution', agenda('en', 'In resolution 2/9.'), `${agenda('en', 'In resolution 2/9.')}\n@resolution LAK/CONF 2/9\n`, 'Define it');
  });
});
