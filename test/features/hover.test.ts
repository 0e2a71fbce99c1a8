/** Hover: what is told of a target, in the language of the file; links that lead out of the folder. */
import assert from 'node:assert/strict';
import { hover } from '../../server/features/hover.js';
import { links } from '../../server/features/links.js';
import { placeText } from '../../server/model/document.js';
import { escaped } from '../../server/lsp/markdown.js';
import { assertMarks, markOf, openFixture } from '../support/fixture.js';

const NAMES = `
//- names.agenda
@body GLC
name.en: Glacier Conference
name.fr: Conférence sur les glaciers
short.en: Conference

@resolution GLC 3/2
title.en: Storage of ice cores
title.fr: Conservation des carottes
adopted: 2029-06-15

@document GLC/2030/2
title.en: Report on storage
date: 2030-01-02

@instrument ICE
name.en: Convention on Ice Cores
articles: 1-20
//- meeting.agenda
`;

describe('hover', () => {
  it('of a resolution tells title, body, date and the titles in other languages', () => check(`${NAMES}@agenda GLC/2030/1
language: fr

Rappelant la {resolution 3$0/2}.`, {
    name: 'GLC 3/2', title: 'Conservation des carottes', details: ['Conférence sur les glaciers', '15 juin 2029'], otherTitles: ['en: Storage of ice cores'], definedIn: 'names.agenda',
  }));

  it('of a document that is known in another language only', () => check(`${NAMES}@agenda GLC/2030/1
language: fr

Voir GLC/2030$0/2.`, {
    name: 'GLC/2030/2', title: 'Report on storage', details: ['Conférence sur les glaciers', '2 janvier 2030'], otherTitles: [], definedIn: 'names.agenda',
  }));

  it('of an article is its instrument', () => check(`${NAMES}@agenda GLC/2030/1
language: en

Under {article 4$0 of ICE}.`, { name: 'ICE 4', title: 'Convention on Ice Cores', details: [], otherTitles: [], definedIn: 'names.agenda' }));

  it('of an item tells its title, its parent, its status, and its titles in other languages', () => check(`
//- meeting.en.agenda
@agenda GLC/2030/1
language: en
# 1. Organization
## (a) Opening
status: deferred
## (b) Closing

See {item 1(a$0)}.
//- meeting.fr.agenda
@agenda GLC/2030/1
language: fr
# 1. Organisation
## a) Ouverture
## b) Clôture`, {
    name: '1(a)', title: 'Opening', details: ['Organization', 'deferred', 'GLC/2030/1'], otherTitles: ['fr: Ouverture'], definedIn: 'meeting.en.agenda',
  }));

  it('of a note is its text', () => check(`
@agenda GLC/2030/1
language: en
# 1. Opening

At noon.{^$01}

^1: Local *time*, see A/76/1.`, { name: '^1', title: 'Local time, see A/76/1.', details: [], otherTitles: [], definedIn: 'test.agenda' }));

  it('of a date is the date in running text', () => check(`
@agenda GLC/2030/1
language: en

On {2030-05$0-06T11:00}.`, { name: '2030-05-06T11:00', title: 'Monday, 6 May 2030, at 11 a.m.', details: [], otherTitles: [], definedIn: undefined }));

  it('of what no file defines says where it is published', () => check(`
@agenda GLC/2030/1
language: en

See A/RES/77$0/134.`, { name: 'A/RES/77/134', title: '', details: [], otherTitles: [], definedIn: undefined, address: 'https://docs.un.org/en/A/RES/77/134' }));

  it('of a declared body is its names', () => check(`
@body GL$0C
name.en: Glacier Conference
short.en: Conference; Glaciers`, { name: 'GLC', title: 'Glacier Conference', details: ['Conference · Glaciers'], otherTitles: [], definedIn: 'test.agenda' }));

  it('of several items tells ten of them', () => {
    const headings = Array.from({ length: 12 }, (_, index) => `# ${String(index + 1)}. Item`).join('\n');
    const { analysis, point, scope } = openFixture(`@agenda GLC/2030/1\nlanguage: en\n${headings}\n\nSee {items 1$0-12}.`);
    const found = hover(analysis, point, scope);
    assert.deepEqual([found?.entries.length, found?.left], [10, 2]);
  });
});

describe('links', () => {
  it('lead to web and mail addresses, and to documents that no file defines', () => {
    const fixture = openFixture(`
@document GLC/2030/2
title.en: Report

@agenda GLC/2030/1
language: en

See https://example.org/a?b=1, write to desk@example.org, read GLC/2030/2 and A/76/1.
    ^^^^^^^^^^^^^^^^^^^^^^^^^ https://example.org/a?b=1
                                        ^^^^^^^^^^^^^^^^ mailto:desk@example.org
                                                               ^^^^^^^^^^ GLC/2030/2
                                                                              ^^^^^^ https://docs.un.org/en/A/76/1

Not to javascript:alert(1), ftp://example.org/x, command:workbench.action or file:///etc/passwd.`);
    assertMarks(links(fixture.analysis, fixture.scope).map((link) => markOf(link.place, fixture.analysis, 'address' in link ? link.address : placeText(link.definition.place))), fixture);
  });
});

describe('text as Markdown (attacks B1, B2)', () => {
  const hostile = ['[x](command:workbench.extensions.installExtension?["a.b"])', '![x](https://example.org/x.png)', '<a href="command:x">y</a>', '$(rocket)', 'a\r```\rb', '# x', '- x', '&lt;b&gt;', '<https://example.org>', 'https://example.org', '\u2028*a*', '**a**', '`a`', '|a|'];
  for (const text of hostile) {
    it(`${JSON.stringify(text)} is shown as it is`, () => {
      const shown = escaped(text);
      assert.doesNotMatch(shown, /[\r\n\u2028<]/);
      assert.doesNotMatch(shown.replace(/\\[!-/:-@[-`{-~]|&(?:amp|lt);/g, ''), /[!-/:-@[-`{-~]/);
    });
  }
});

interface Expected {
  readonly name: string;
  readonly title: string;
  readonly details: readonly string[];
  readonly otherTitles: readonly string[];
  readonly definedIn: string | undefined;
  readonly address?: string;
}

function check(text: string, expected: Expected): void {
  const { analysis, point, scope } = openFixture(text);
  const [entry, ...more] = hover(analysis, point, scope)?.entries ?? [];
  assert.ok(entry);
  assert.deepEqual(more, []);
  const { otherTitles, definedIn, address, ...rest } = entry;
  assert.deepEqual({ ...rest, otherTitles: otherTitles.map((one) => `${one.language}: ${one.text}`), definedIn: definedIn?.replace(/^.*\//, ''), ...(address !== undefined && { address }) }, expected);
}
