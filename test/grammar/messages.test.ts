// What is told of each slip: beneath its line the words it stands on, the message and the values that the message quotes.
import assert from 'node:assert/strict';
import { parseText, SYNTAX_MESSAGES, syntaxFindings, type SyntaxFinding, type SyntaxMessage } from '../../grammar/index.js';
import { readFixtures } from './fixtures.js';

const CASES: Readonly<Record<SyntaxMessage, string>> = {
  noEntry: `
@documents
Papers of the Bureau
^^^^^^^^^^^^^^^^^^^^ noEntry line=Papers of the Bureau
Report of the Chair (LAKE/CONF/2031/3),
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ noEntry line=Report of the Chair (LAKE/CONF/2031/3), with annexes
  with annexes
LAKE/CONF/2031/2  Report
colour: blue
^^^^^^^^^^^^ noEntry line=colour: blue
秘书处的报告
^^^^^^ noEntry line=秘书处的报告
A very long line, longer than what is needed to find it among the others
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ noEntry line=A very long line, longer than what is needed to find it amon…
LAKE/CONF/2031/4  Report

Text behind a blank line is text.`,

  noSlot: `
@schedule
2031-05-05
11.00-13.00  1
^^^^^^^^^^^^^^ noSlot line=11.00-13.00  1
2031-5-6
^^^^^^^^ noSlot line=2031-5-6
Lunch
^^^^^ noSlot line=Lunch
lunch: noon
^^^^^^^^^^^ noSlot line=lunch: noon

2031 was a good year.
^^^^^^^^^^^^^^^^^^^^^ noSlot line=2031 was a good year.

Text behind a blank line is text.`,

  strayField: `
@documents
heading: Papers
LAKE/CONF/2031/2  Report
heading: Late
^^^^^^^^ strayField field=heading
@schedule
2031-05-05
tracks: A | B
^^^^^^^ strayField field=tracks`,

  unclosedBrace: `
An open { brace.
        ^ unclosedBrace
# 1. On {item 3
        ^ unclosedBrace
status: {{ two
        ^^ unclosedBrace
- entry {item

3}
@documents
LAKE/CONF/2031/2  A { brace
                    ^ unclosedBrace
@schedule
2031-05-05 {^a
           ^ unclosedBrace
10:00-11:00  1 {^a, Lunch
               ^ unclosedBrace`.replace('- entry {item\n', '- entry {item\n        ^ unclosedBrace\n'),

  nestedBrace: `
See {item 1 | the item {sic | B}.
                       ^ nestedBrace
See {item {3} and {^{a}}.
          ^ nestedBrace
                    ^ nestedBrace`,

  emptyReference: `
See {} and { }, and {| text}.
    ^^ emptyReference
           ^^^ emptyReference
                    ^^^^^^^^ emptyReference`,

  unreadableReference: `
See {foo}, {Item 3} and {LAKE/CONF}.
     ^^^ unreadableReference words=foo
            ^^^^^^ unreadableReference words=Item 3
                         ^^^^^^^^^ unreadableReference words=LAKE/CONF
| {item three} | {^a b} |
   ^^^^^^^^^^ unreadableReference words=item three
                     ^ excessInReference words=b
@schedule
2031-05-05
10:00-11:00  1 {resolution}
                ^^^^^^^^^^ unreadableReference words=resolution`,

  excessInReference: `
See {items 2 and 3}, {item 4 of} and {2031-05-05 at noon | then}.
             ^^^^^ excessInReference words=and 3
                             ^^ excessInReference words=of
                                                 ^^^^^^^ excessInReference words=at noon`,

  noNoteMark: `
@agenda LAKE/CONF/2031/1 {item 3}
                         ^^^^^^^^ noNoteMark
@schedule
2031-05-05 {LAKE/CONF/2031/2}
           ^^^^^^^^^^^^^^^^^^ noNoteMark
10:00-11:00  {2031-05-05} 1 {^a}{item 2}
             ^^^^^^^^^^^^ noNoteMark
                                ^^^^^^^^ noNoteMark`,

  unquotedWords: `
@schedule
2031-05-05 Monday
10:00-11:00  Lunch with music, 1
             ^^^^^^^^^^^^^^^^ unquotedWords words=Lunch with music
11:00-12:00  1 Debate
               ^^^^^^ unquotedWords words=Debate
12:00-13:00  1 | Обед
                 ^^^^ unquotedWords words=Обед
13:00- 1
     ^ unquotedWords words=-`,

  unclosedQuotation: `
@schedule
2031-05-05 "Opening day
           ^ unclosedQuotation
10:00-11:00  1, "Lunch, with music | and dance
                ^ unclosedQuotation
11:00-12:00  Gala «Bal
             ^^^^ unquotedWords words=Gala
                  ^ unclosedQuotation
“晚上
^ unclosedQuotation`,

  missingComma: `
@schedule
2031-05-05
10:00-11:00  1 2-3 {^a} "Tour"
               ^^^ missingComma words=2-3
                        ^^^^^^ missingComma words="Tour"`,

  superfluousComma: `
@schedule
2031-05-05
10:00-11:00  , 1,, 2 {^a}، | 3；
             ^ superfluousComma mark=,
                ^ superfluousComma mark=,
                         ^ superfluousComma mark=،
                              ^ superfluousComma mark=；`,

  excessBehindDirective: `
@schedule for Monday
          ^^^^^^^^^^ excessBehindDirective words=for Monday directive=schedule
@documents 4, all of them
            ^^^^^^^^^^^^^ excessBehindDirective words=, all of them directive=documents
@resolution LAKE/CONF 8/9 on levels
                          ^^^^^^^^^ excessBehindDirective words=on levels directive=resolution
@agenda LAKE/CONF/2031/1 {^a} and more
                              ^^^^^^^^ excessBehindDirective words=and more directive=agenda`,

  secondDate: `
@schedule
2031-05-05 2031-05-06
           ^^^^^^^^^^ secondDate`,

  headingWithoutSpace: `
#1. Opening
^^^ headingWithoutSpace words=#1.
  ##(a) Lakes
  ^^^^^ headingWithoutSpace words=##(a)
# 2. Levels`,

  noteWithoutId: `
@note
^^^^^ noteWithoutId
@note: a text
     ^^^^^^^^ noteWithoutId
@note a A text.`,
};

describe('the message', () => {
  for (const [key, drawn] of Object.entries(CASES)) {
    it(`${key} stands on the exact words`, () => assert.equal(draw(drawn.trimStart().replace(FINDING, '')), drawn.trimStart()));
    it(`${key} is drawn above`, () => assert.match(drawn, new RegExp(`\\^ ${key}\\b`)));
  }

  it('quotes the values that it names, and no others', () => {
    for (const { key, values } of Object.values(CASES).flatMap((drawn) => findingsOf(drawn.replace(FINDING, '')))) {
      const names = [...SYNTAX_MESSAGES[key].matchAll(/\{(\w+)\}/gu)].map(([, name]) => name);
      assert.deepEqual(Object.keys(values).sort(), names.sort(), key);
    }
  });

  it('is never sent of a sound document', () => {
    const sound = readFixtures().filter(({ name }) => name.startsWith('10-')).flatMap(({ cases }) => cases);
    assert.ok(sound.length > 5);
    for (const { title, source } of sound) assert.deepEqual(findingsOf(source.replace('－', '-')), [], title);
  });
});

/** A line of an expectation, with the line end before it. */
const FINDING = /\n *\^+ [a-z]+[A-Z]\w*(?: \w+=.*)?(?=\n|$)/gu;

function findingsOf(source: string): SyntaxFinding[] {
  return parseText(source).flatMap(({ tree }) => syntaxFindings(tree));
}

/** The source, and beneath each line the findings that begin on it. */
function draw(source: string): string {
  return parseText(source)
    .map(({ text, tree }) => {
      const findings = syntaxFindings(tree);
      return text.replace(/[^\n]+/gu, (line, start: number) => {
        const beneath = findings.filter(({ span }) => span.start >= start && span.start < start + line.length);
        return [line, ...beneath.map((finding) => drawFinding(finding, start, line.length))].join('\n');
      });
    })
    .join('');
}

function drawFinding({ key, span, values }: SyntaxFinding, lineStart: number, lineLength: number): string {
  const column = span.start - lineStart;
  const carets = '^'.repeat(Math.min(span.end - lineStart, lineLength) - column);
  return [' '.repeat(column) + carets, key, ...Object.entries(values).map(([name, value]) => `${name}=${value}`)].join(' ');
}
