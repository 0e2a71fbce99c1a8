// What `lone-sub-item` finds and leaves alone.
import { checkFindings, checkFix } from '../support/findings.js';

describe('lone-sub-item', () => {
  it('finds a sub-item without a second, at each level', () => {
    checkFindings('lone-sub-item', `@agenda LAK/COM/2031/1
language: en
# 1. Opening
## (a) Statements
   ^^^ lone-sub-item warning: This is the only sub-item of item 1: there is no second one.
# 2. Debate
## (a) Past
### (i) Near
    ^^^ lone-sub-item
## (b) Future
`);
  });

  it('leaves items with several sub-items alone, and lettered lists in a text', () => {
    checkFindings('lone-sub-item', `@agenda LAK/COM/2031/1
language: en
# 1. Opening
## (a) Statements
## - A film
# 2. Debate

The debate concerns:
- (a) The past.
`);
  });

  it('drops the heading, and references mean the item', () => {
    checkFix('lone-sub-item', `@agenda LAK/COM/2031/1
language: en
# 1. Opening

## (a) Statements
status: brief

The host will speak under agenda item 1 (a).
# 2. Debate
See {item 1(a)}.
@schedule
2031-05-05
10:00-11:00  1(a), 2
`, `@agenda LAK/COM/2031/1
language: en
# 1. Opening


The host will speak under agenda item 1.
# 2. Debate
See {item 1}.
@schedule
2031-05-05
10:00-11:00  1, 2
`);
  });
});
