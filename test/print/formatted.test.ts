// Formatted text for word processors: headings, lists and tables are what they are called, and no document becomes markup.
import assert from 'node:assert/strict';
import { layoutBlocks } from '../../print/layout.js';
import { writeFormatted } from '../../print/writers/formatted.js';
import { hostileSources } from '../support/hostile.js';
import { blocksOf } from '../support/printed.js';

/** A line for each element that begins a line on the paper, with what is in it; languages and directions are left out. */
function check(source: string, expected: string): void {
  const html = formatted(source).replace(/ (?:lang|dir)="\w+"/gu, '');
  const lines = html.replace(/<(?=(?:h\d|p|ul|li|tr|blockquote|\/ul)\b)/gu, '\n<').trim();
  assert.equal(`${lines}\n`, expected.trimStart());
}

const formatted = (source: string) => writeFormatted(layoutBlocks(blocksOf(source)));

describe('formatted text', () => {
  it('has a heading for each heading, its number in it', () => check(`@agenda
language: en
title: Agenda
annotations-heading: Notes
list-heading: none
# 1. Opening
## (a) Speeches
The Chair speaks.
`, `
<h1>Agenda</h1>
<h2>Notes</h2>
<h3>1. Opening</h3>
<h4>(a) Speeches</h4>
<p>The Chair speaks.</p>
`));

  it('has lists within lists; a bullet only where none is typed; further paragraphs within their entry', () => check(`@agenda
language: en
title: Agenda
# 1. Opening
list-heading: x

- One
  - (a) Deeper
  - (b) Deeper too

- Two

  goes on
`.replace('list-heading: x\n', ''), `
<h1>Agenda</h1>
<h2>Provisional agenda</h2>
<ul style="list-style-type:none">
<li style="list-style-type:none">1. Opening.</li>
</ul>
<h2>Annotations</h2>
<h3>1. Opening</h3>
<ul>
<li>One
<ul style="list-style-type:none">
<li style="list-style-type:none">(a) Deeper</li>
<li style="list-style-type:none">(b) Deeper too</li>
</ul></li>
<li>
<p>Two</p>
<p>goes on</p></li>
</ul>
`));

  it('has tables with heads, marks and notes', () => check(`@agenda
language: en
title: Agenda
list-heading: none
annotations-heading: none
# 1. Opening
| Lake | Level |
| A | **high** {^a} |

^a: In May.
`, `
<h1>Agenda</h1>
<h3>1. Opening</h3><table border="1" style="border-collapse:collapse"><thead>
<tr><th scope="col">Lake</th><th scope="col">Level</th></tr></thead><tbody>
<tr><td>A</td><td><b>high</b> <sup>a</sup></td></tr></tbody></table>
<p><sup>a</sup> In May.</p>
`));

  it('says languages and directions', () => {
    const html = formatted('@agenda A/76/1\nlanguage: ar\ntitle: جدول\nانظر A/76/2 هنا\n');
    assert.match(html, /<h1 lang="ar" dir="rtl">جدول<\/h1>/u);
    assert.match(html, /<p lang="ar" dir="rtl">انظر .*<span dir="ltr">A\/76\/2<\/span>.* هنا<\/p>/u);
  });

  it('links to the web, not to places of a page that is not there', () => {
    const html = formatted('@agenda A/76/1\nlanguage: en\n# 1. X\nSee item 1, agenda item 1, {item 1}, https://example.org/a {^1}\n^1: Y\n');
    assert.deepEqual(html.match(/<a [^>]*>/gu), ['<a href="https://example.org/a">']);
  });

  for (const [name, source] of hostileSources()) {
    it(`A1: ${name}: holds only tags and attributes of its own`, () => {
      const html = formatted(source);
      for (const [tag] of html.matchAll(/<[^>]*>?/gu)) assert.match(tag, /^<\/?(?:h[1-5]|[abip]|ul|li|table|thead|tbody|tr|t[hd]|sup|span|blockquote|br)(?: (?:lang|dir|colspan|scope|border|style|href)="[^"<>]*")*>$/u);
      for (const [, address = ''] of html.matchAll(/ href="([^"]*)"/gu)) assert.match(address, /^(?:https?:\/\/|mailto:)/iu);
    });
  }
});
