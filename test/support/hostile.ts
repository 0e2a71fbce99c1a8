/** Documents that try to become more than text: the same strings in every place where a document has text. */
import { LANGUAGES } from '../../grammar/vocabulary.js';

const STRINGS: Readonly<Record<string, string>> = {
  script: '<script>alert(1)</script>',
  image: '<img src=x onerror=alert(1)>',
  style: '</style><style onload=alert(1)>',
  svg: '<svg onload=alert(1)>',
  frame: '<iframe srcdoc="<script>alert(1)</script>">',
  object: '<object data=x></object><embed src=x>',
  base: '<base href="https://example.org/">',
  refresh: '<meta http-equiv=refresh content="0;url=https://example.org">',
  link: '<link rel=dns-prefetch href=//example.org>',
  closing: '"></title></head></article>',
  quotes: '\'"` onmouseover=alert(1) x=\'"`',
  characters: 'a\u0000b\uD800c\u2028d\u001B[2Je',
  comment: '<!-- --><![CDATA[ ]]>',
  entity: '&lt;script&gt;&#x3c;b&#62;&amp;',
  addresses: 'javascript:alert(1) https://example.org/"onmouseover="x data:text/html,x command:x vscode://x file:///etc/passwd //example.org https://example.org/<b>',
  directions: 'a\u202Eb\u2066c\u200Fd',
};

/** A text for each string by its name, with the string wherever a document has text, in all languages by turns. */
export function hostileSources(): readonly (readonly [string, string])[] {
  return Object.entries(STRINGS).flatMap(([name, string], index) => {
    const language = LANGUAGES[index % LANGUAGES.length] ?? 'en';
    return [[`${name} in an agenda`, agenda(string, language)], [`${name} in a registry`, registry(string)]] as const;
  });
}

function agenda(x: string, language: string): string {
  return `@agenda A/76/100${x} {^*}
language: ${language}
place: ${x}
session: ${x}
title: ${x} {^*}
subtitle: ${x}
organ: ${x}
body: ${x}
organization: ${x}
job: ${x}
list-heading: ${x}
annotations-heading: ${x}
item: 1(a)
Introduction ${x}
@group ${x}
# 1. ${x}
agenda-title: ${x}
schedule-title: ${x}
status: ${x}
**${x}** *${x}* {item 1 | ${x}} {${x}} {A/76/1 | ${x}}

- (a) ${x}
  - ${x}

> ${x}

| ${x} | ${x} |
| ${x} | {^a} |

@heading ${x}
@documents
heading: ${x}
A/76/101  ${x}
${x} (A/76/102)
- ${x}
@section ${x}
@annex ${x}
@schedule
tracks: ${x.replaceAll('|', '')} | B
2030-05-06 "${x.replaceAll('"', '')}" ${x}
10:00-11:00  1, "${x.replaceAll('"', '')}" {^a} | ${x}
"${x.replaceAll('"', '')}"  1
^a: ${x}
^*: ${x}
`;
}

function registry(x: string): string {
  return `@body ${x}
name.en: ${x}
@document A/76/1${x}
title.fr: ${x}
@instrument ${x}
name: ${x}
@resolution ${x}
title.zh: ${x}
`;
}
