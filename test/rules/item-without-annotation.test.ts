// What `item-without-annotation` finds and leaves alone.
import { checkFindings } from '../support/findings.js';

describe('item-without-annotation', () => {
  it('finds an item under which nothing stands while others have a text', () => {
    checkFindings('item-without-annotation', `@agenda LAK/COM/2031/1
language: en
# 1. Opening
The Chair will open the session.
# 2. Debate
  ^^ item-without-annotation information: Nothing stands under item 2, while other items have a text.
## (a) Past
## (b) Future
# 3. Report
## (a) Draft
The draft will be introduced.
## (b) Annexes
   ^^^ item-without-annotation
# 4. Closing
  ^^ item-without-annotation
`);
  });

  it('leaves items alone whose sub-item or parent has a text, that list documents, or are deferred', () => {
    checkFindings('item-without-annotation', `@agenda LAK/COM/2031/1
language: en
# 1. Opening
## (a) Statements
The host will speak.
# 2. Debate
The debate has two parts.
## (a) Past
## (b) Future
# 3. Report
@documents
LAK/COM/2031/2  Note
# 4. Closing
status: deferred
# - Film
`);
  });

  it('says nothing where no item has a text', () => {
    checkFindings('item-without-annotation', `@agenda LAK/COM/2031/1
language: en
Introduction.
# 1. Opening
# 2. Debate
@documents
LAK/COM/2031/2  Note
`);
  });
});
