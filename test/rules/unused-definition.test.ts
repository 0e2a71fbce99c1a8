// What `unused-definition` finds, leaves alone and repairs.
import { checkFindings, checkFix } from '../support/findings.js';

describe('unused-definition', () => {
  it('finds definitions that nothing refers to: a hint in a registry, an information in an agenda', () => {
    checkFindings('unused-definition', `//- agenda.agenda
@agenda LAK/COM/2031/1
language: en
@document LAK/COM/2030/9
          ^^^^^^^^^^^^^^ unused-definition information: Nothing refers to LAK/COM/2030/9.
//- registry.agenda
@body LAK/COM
@resolution LAK/COM 3/4
            ^^^^^^^^^^^ unused-definition hint: Nothing refers to LAK/COM 3/4.
@instrument LAKES
            ^^^^^ unused-definition
`);
  });

  it('leaves alone what any file refers to, in words or in a list of documents, and bodies', () => {
    checkFindings('unused-definition', `//- agenda.agenda
@agenda LAK/COM/2031/1
language: zh
# 1. X
第 3/4 号决议、《公约》第九条、LAK/COM/2030/8。
@documents
LAK/COM/2030/9
//- registry.agenda
@body LAK/COM
@body SEA
@resolution LAK/COM 3/4
@document LAK/COM/2030/8
@document LAK/COM/2030/9
@instrument LAKES
short.zh: 《公约》
`);
  });

  it('removes the definition with its fields', () => {
    checkFix('unused-definition', `@body LAK/COM
@resolution LAK/COM 3/4
title.en: Exchange
  of data
adopted: 2030-05-05

@body SEA
`, `@body LAK/COM

@body SEA
`);
  });
});
