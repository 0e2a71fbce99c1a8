// What `document-not-listed` finds, leaves alone and repairs.
import { checkFindings, checkFix } from '../support/findings.js';

describe('document-not-listed', () => {
  it('finds a document of the meeting that an annotation cites and no list has', () => {
    checkFindings('document-not-listed', `@agenda LAK/COM/2031/1
language: en
# 1. Opening
See LAK/COM/2031/2, LAK/COM/2031/3 and {LAK/COM/2031/CRP.1}.
                    ^^^^^^^^^^^^^^ document-not-listed warning: LAK/COM/2031/3 is cited and stands in no list of documents.
                                       ^^^^^^^^^^^^^^^^^^^^ document-not-listed
# 2. Debate
@documents
LAK/COM/2031/2  Note
`);
  });

  it('leaves other documents alone, what an entry mentions, addenda, annexes, notes, and the agenda itself', () => {
    checkFindings('document-not-listed', `@agenda LAK/COM/2031/1
language: en
See LAK/COM/2031/9.
# 1. Opening
See LAK/COM/2030/7, SEA/2031/2, LAK/COM/2031/2/Add.1, LAK/COM/2031/4, LAK/COM/2031/5, LAK/COM/2031/1/Add.1.
@documents
LAK/COM/2031/2  Note
LAK/COM/2031/3  Addendum to LAK/COM/2031/4
- Statement of the Chair (see LAK/COM/2031/5)
^1: See LAK/COM/2031/8.
@annex Rooms
See LAK/COM/2031/7.
`);
  });

  it('says nothing where there are no lists, or no symbol', () => {
    checkFindings('document-not-listed', '@agenda LAK/COM/2031/1\nlanguage: en\n# 1. X\nSee LAK/COM/2031/2.\n');
    checkFindings('document-not-listed', '@agenda\nlanguage: en\n# 1. X\nSee LAK/COM/2031/2.\n@documents\n- Statement\n');
  });

  it('adds it to the documents of the item, or makes a list', () => {
    checkFix('document-not-listed', `@agenda LAK/COM/2031/1
language: en
# 1. Opening
See LAK/COM/2031/3.
@documents
LAK/COM/2031/2  Note
  in two lines

# 2. Debate
See LAK/COM/2031/4.

# 3. Closing
`, `@agenda LAK/COM/2031/1
language: en
# 1. Opening
See LAK/COM/2031/3.
@documents
LAK/COM/2031/2  Note
  in two lines
LAK/COM/2031/3

# 2. Debate
See LAK/COM/2031/4.

@documents
LAK/COM/2031/4

# 3. Closing
`);
  });
});
