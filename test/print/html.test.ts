// The HTML page: what it may load, how it is made, and that nothing in a document can become markup.
import assert from 'node:assert/strict';
import { ATTRIBUTE_NAMES, TAGS } from '../../print/elements.js';
import { escapeHtml, writeHtml } from '../../print/writers/html.js';
import { blocksOf } from '../support/printed.js';
import { hostileSources } from '../support/hostile.js';

/** The tags of the frame of the page. */
const FRAME = ['html', 'head', 'meta', 'title', 'style', 'body', 'main'];
const FRAME_ATTRIBUTES = ['charset', 'http-equiv', 'content', 'name'];

/** The tags with their attributes, by a reader of the strict form that the writer writes; fails on any other `<`. */
function tagsIn(html: string): readonly { readonly tag: string; readonly attributes: readonly (readonly [string, string])[] }[] {
  const withoutStyle = html.replace(/<style>[^<]*<\/style>/u, '<style></style>').replace('<!DOCTYPE html>', '');
  return [...withoutStyle.matchAll(/<([^>]*)>?/gu)].map(([whole, inside = '']) => {
    const match = /^(\/?)([a-z][a-z0-9]*)((?: [a-z-]+="[^"<>]*")*)$/u.exec(inside);
    assert.ok(match, `no strict tag: ${whole}`);
    const attributes = [...(match[3] ?? '').matchAll(/ ([a-z-]+)="([^"]*)"/gu)].map(([, name = '', value = '']) => [name, value] as const);
    return { tag: match[2] ?? '', attributes };
  });
}

describe('the HTML page', () => {
  const page = writeHtml(blocksOf('@agenda A/76/100\nlanguage: ar\n# 1. العنوان\nنص {^1} https://example.org/a\n^1: ملاحظة.\n'));

  it('says its language and direction', () => {
    assert.match(page, /^<!DOCTYPE html>\n<html lang="ar" dir="rtl">\n<head>\n<meta charset="utf-8">/u);
  });

  it('has the symbol and the title as its title', () => {
    assert.match(page, /<title>A\/76\/100: جدول الأعمال المؤقت المشروح<\/title>/u);
  });

  it('isolates symbols and numbers that run against an Arabic text', () => {
    const arabic = writeHtml(blocksOf('@agenda A/76/100\nlanguage: ar\njob: 27-00412 (A)\nانظر A/76/1 (القرار 64/292).\n'));
    assert.match(arabic, /<p class="job" lang="ar" dir="rtl"><bdi dir="ltr">27-00412 \(A\)<\/bdi><\/p>/u);
    assert.match(arabic, /<bdi dir="ltr">A\/76\/1<\/bdi>/u);
    assert.match(arabic, /<bdi dir="ltr">64\/292<\/bdi>/u);
    assert.match(arabic, /<span lang="en" dir="ltr">Distr.: General<\/span>/u);
  });

  it('A6: may load nothing but its own style', () => {
    const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/u.exec(page)?.[1];
    assert.equal(policy, "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'");
    assert.ok(page.indexOf('Content-Security-Policy') < page.indexOf('<style>'));
  });

  it('A12: its style names no address', () => {
    assert.doesNotMatch(/<style>([^<]*)<\/style>/u.exec(page)?.[1] ?? '', /url\(|@import|https?:|image-set|src:/u);
  });

  it('links within and to the web', () => {
    assert.match(page, /<a href="#note-1">1<\/a>/u);
    assert.match(page, /<p class="note under-part" id="note-1"/u);
    assert.match(page, /<a class="link address" href="https:\/\/example.org\/a" title="https:\/\/example.org\/a">/u);
  });

  it('escapes every character that could end a text or an attribute', () => {
    assert.equal(escapeHtml('<a href="x" b=\'y\'>&`\u0000\r\u2028\uD800</a>'), '&lt;a href=&quot;x&quot; b=&#39;y&#39;&gt;&amp;&#96;\uFFFD \uFFFD&lt;/a&gt;');
  });
});

describe('A1 to A4: a hostile document', () => {
  for (const [name, source] of hostileSources()) {
    it(`${name}: the page holds only known tags and attributes`, () => {
      const html = writeHtml(blocksOf(source));
      for (const { tag, attributes } of tagsIn(html)) {
        assert.ok([...TAGS, ...FRAME].some((known) => known === tag), tag);
        for (const [attribute, value] of attributes) {
          assert.ok([...ATTRIBUTE_NAMES, ...FRAME_ATTRIBUTES].includes(attribute), attribute);
          if (attribute === 'href') assert.match(value, /^(?:https?:\/\/|mailto:|#)/iu);
        }
      }
    });
  }
});
