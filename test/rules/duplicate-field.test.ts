// What `duplicate-field` finds, leaves alone and repairs.
import { checkFindings, checkFix } from '../support/findings.js';

describe('duplicate-field', () => {
  it('finds a field that stands twice under one directive or heading', () => {
    checkFindings('duplicate-field', `@agenda LAK/COM/2031/1
language: en
place: Entebbe
place: Kampala
^^^^^ duplicate-field warning: The field “place” stands twice; the first one counts.
# 1. Opening
status: deferred
status: closed
^^^^^^ duplicate-field
@body LAK/COM
name.fr: Comité
name.fr: Commission
^^^^^^^ duplicate-field
session 3: 2030-05-05
session 3: 2030-05-06
^^^^^^^^^ duplicate-field
`);
  });

  it('leaves the same field in other languages, with other numbers and under other headings alone', () => {
    checkFindings('duplicate-field', `@agenda LAK/COM/2031/1
language: en
# 1. Opening
status: deferred
# 2. Closing
status: deferred
@body LAK/COM
name.fr: Comité
name.en: Committee
short.fr: Comité
short.fr: Commission
session 2: 2029-05-05
session 3: 2030-05-05
`);
  });

  it('removes the second', () => {
    checkFix('duplicate-field', `@agenda LAK/COM/2031/1
language: en
title: A title
  on two lines
title: Another
  on two lines
place: Entebbe
`, `@agenda LAK/COM/2031/1
language: en
title: A title
  on two lines
place: Entebbe
`);
  });
});
