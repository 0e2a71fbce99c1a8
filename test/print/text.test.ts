// The text form, character for character: lines, tabs, indentation, dashes of lists and the blank lines between blocks.
import assert from 'node:assert/strict';
import { writeText } from '../../print/writers/text.js';
import { blocksOf } from '../support/printed.js';

const SOURCE = `@agenda LK/COM/2030/1
language: en
distribution: none
organization: Lake Commission
job: LK.30-00001
title: Agenda {^*}

An *introduction*
over two lines.

# 1. Opening
## (a) Words
## (b) Deeds

To note:
- first

  further
  - nested
- second

> Decides:
> - 1. To meet;
> - 2. To part.

| Lake | Depth |
| Como | 410 m |

@documents
LK/COM/2030/2  Note
- Statement

@annex Timetable
@schedule
2030-05-06
10:00-11:00  1(a), 1(b)

^*: Reissued.
`;

const EXPECTED = `LK/COM/2030/1

Agenda ^*

^* Reissued.

An introduction over two lines.

Provisional agenda

1. Opening:
  - (a) Words;
  - (b) Deeds.

Annotations

1. Opening

(a) Words

(b) Deeds

To note:

- first
  further
  - nested
- second

Decides:

- 1. To meet;
- 2. To part.

Lake\tDepth
Como\t410 m

Documentation

Note (LK/COM/2030/2)
Statement

Annex
Timetable

Date and time\tAgenda item\tTitle or description
Monday, 6 May 2030
10–11 a.m.\t1\t(a) Words (b) Deeds
`;

describe('the text form', () => {
  it('is that of the language reference', () => {
    assert.equal(writeText(blocksOf(SOURCE)), EXPECTED);
  });

  it('is empty for no blocks', () => {
    assert.equal(writeText([]), '');
  });

  it('has no control characters but tabs and line ends', () => {
    const text = writeText(blocksOf('@agenda\nlanguage: en\n# 1. A\u001B]8;;https://example.org\u0007b\u0000\u009Bc \uD800 d\n'));
    assert.doesNotMatch(text, /(?![\t\n])\p{Cc}|\p{Cs}/u);
  });
});
