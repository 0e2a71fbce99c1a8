// What the paper of a page says: its size, its margins with symbol and processing number, and the image at its head.
import assert from 'node:assert/strict';
import { imageAddress, LARGEST_IMAGE } from '../../print/image.js';
import { imageSegments } from '../../print/image-path.js';
import { marginsOf } from '../../print/margins.js';
import { setupStyle, STYLE } from '../../print/style.js';
import { writeHtml } from '../../print/writers/html.js';
import { blocksOf } from '../support/printed.js';

const NOTHING = { symbol: '', job: '', direction: 'ltr' } as const;

describe('the paper of a page', () => {
  it('is A4 or Letter', () => {
    assert.match(setupStyle({ paper: 'a4' }, NOTHING), /size: 210mm 297mm;/u);
    assert.match(setupStyle({ paper: 'letter' }, NOTHING), /size: 215.9mm 279.4mm;/u);
  });

  it('has the symbol without marks and the processing number in its margins, and the number of each page', () => {
    const blocks = blocksOf('@agenda A/76/100* {^*}\nlanguage: en\njob: 27-00412 (E)\n^*: A note.\n');
    assert.deepEqual(marginsOf(blocks), { symbol: 'A/76/100*', job: '27-00412 (E)', direction: 'ltr' });
    const style = setupStyle({ paper: 'a4' }, marginsOf(blocks));
    assert.match(style, /@page :right \{ @top-right \{ content: "A\/76\/100\*";/u);
    assert.match(style, /@page :left \{ @top-left \{ content: "A\/76\/100\*";/u);
    assert.match(style, /@bottom-right \{ content: counter\(page\) "\/" counter\(pages\);/u);
    assert.match(style, /@bottom-left \{ content: "27-00412 \(E\)";/u);
    assert.match(style, /@page :first \{ @top-left \{ content: none;/u);
  });

  it('is mirrored where text runs from right to left: the outer side of the first page is the left one', () => {
    const style = setupStyle({ paper: 'a4' }, { symbol: 'A/76/100', job: '', direction: 'rtl' });
    assert.match(style, /@page :right \{ @top-left \{ content: "A\/76\/100";/u);
    assert.match(style, /@page :left \{ @top-right \{ content: "A\/76\/100";/u);
  });

  it('A5: says a symbol and a processing number as strings that nothing can end', () => {
    const hostile = '";}</style><script>alert(1)</script>\\\n@import url(//evil)\'\u{1F4A9}';
    const style = setupStyle({ paper: 'a4' }, { symbol: hostile, job: hostile, direction: 'ltr' });
    assert.doesNotMatch(style.replace(/"(?:[^"\\\n]|\\.)*"/gu, '""'), /[<>'\\]|import|evil|script/u);
    assert.ok(style.includes('content: "\\22 \\3b \\7d \\3c /style\\3e \\3c script\\3e alert(1)'), style);
    const html = writeHtml(blocksOf(`@agenda A/"}</style><script>\nlanguage: en\njob: ";}</style><script>x</script>\n`));
    assert.deepEqual([html.split('<style>').length, html.split('</style>').length, html.split('<script').length], [2, 2, 1]);
  });

  it('has rules for breaks between blocks, lines and rows', () => {
    assert.match(STYLE, /\.page p, \.page li, \.page td \{ orphans: 2; widows: 2; \}/u);
    assert.match(STYLE, /\.page tr, [^{]*\{ break-inside: avoid; \}/u);
  });
});

describe('an image at the head of the page', () => {
  const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

  it('is a PNG, a JPEG or an SVG, whatever its name says', () => {
    assert.equal(imageAddress(bytes('\x89PNG\r\n\x1A\n')), 'data:image/png;base64,iVBORw0KGgo=');
    assert.equal(imageAddress(bytes('\xFF\xD8\xFF\xE0')), 'data:image/jpeg;base64,/9j/4A==');
    assert.equal(imageAddress(bytes('<?xml version="1.0"?>\n<!-- a -->\n<svg >')), `data:image/svg+xml;base64,${Buffer.from('<?xml version="1.0"?>\n<!-- a -->\n<svg >').toString('base64')}`);
    for (const other of ['', 'GIF89a', '<html><svg>', 'root:x:0:0:', '-----BEGIN OPENSSH PRIVATE KEY-----']) assert.equal(imageAddress(bytes(other)), undefined, other);
  });

  it('is no larger than it may be', () => {
    const large = new Uint8Array(LARGEST_IMAGE + 1);
    large.set(bytes('\x89PNG\r\n\x1A\n'));
    assert.equal(imageAddress(large), undefined);
    assert.ok(imageAddress(large.subarray(0, LARGEST_IMAGE)));
  });

  it('stands in the page, which may then load images by their bytes, and nothing else', () => {
    const html = writeHtml(blocksOf('@agenda A/76/100\nlanguage: en\n'), { paper: 'a4', image: 'data:image/png;base64,iVBORw0KGgo=' });
    assert.match(html, /content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; img-src data:"/u);
    assert.match(html, /background: url\("data:image\/png;base64,iVBORw0KGgo="\)/u);
  });

  for (const path of ['emblem.png', 'images/emblem.svg', 'a b/é.jpg']) {
    it(`may be named by ${path}`, () => assert.deepEqual(imageSegments(path), path.split('/')));
  }

  const outside = [
    '../../../.ssh/id_rsa', 'a/../../b.png', './a.png', '..', '%2e%2e/a.png', '..%5ca.png', '..\\a.png', '/etc/passwd', 'C:\\a.png', 'c:a.png', '\\\\host\\share\\a.png', '//host/a.png',
    'https://example.org/a.png', 'file+.vscode-resource.vscode-cdn.net/a.png%2f', 'a\u0000.png', 'a\n.png', '.ssh/id_rsa', '~/a.png', 'a//b.png', 'CON', 'nul.png', 'a.png.', 'a.png ', '', 'a'.repeat(501),
  ];
  for (const path of outside) {
    it(`A9: may not be named by ${JSON.stringify(path.slice(0, 60))}`, () => assert.equal(imageSegments(path), undefined));
  }
});
