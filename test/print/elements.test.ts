// The element tree: tags, attributes and their values come from closed lists, whatever is asked for.
import assert from 'node:assert/strict';
import { isAllowedAddress } from '../../print/addresses.js';
import { element } from '../../print/elements.js';

describe('addresses', () => {
  const allowed = ['https://example.org', 'HTTP://example.org/a?b=c&d#e', 'https://example.org/a_(b)', 'mailto:chair@example.org', '#item-4-b'];
  for (const address of allowed) it(`${address} may become a link`, () => assert.ok(isAllowedAddress(address)));

  // A3: what must stay text.
  const refused = [
    'javascript:alert(1)', 'JaVaScRiPt:alert(1)', 'java\tscript:alert(1)', '\u0001javascript:alert(1)', ' javascript:alert(1)', 'vbscript:x', 'data:text/html,x',
    'command:workbench.action.terminal.new', 'vscode://x/y', 'vscode-insiders://x', 'file:///etc/passwd', '//example.org', '\\\\example\\share', 'https:\\\\example.org',
    'https://', 'https:///x', 'http://exa mple.org', 'https://example.org/"onmouseover="x', 'https://example.org/<b>', "https://example.org/'", 'https://example.org/`', 'https://example.org/\u0000',
    'https://example.org/\u202Egpj.exe', 'https://example.org/\uD800', 'https://example.org/\r\n', 'mailto:', 'mailto://x', '#', '#"x', '', 'example.org', 'ftp://example.org',
  ];
  for (const address of refused) it(`${JSON.stringify(address)} stays text`, () => assert.ok(!isAllowedAddress(address)));
});

describe('an element', () => {
  it('keeps the attributes that fit', () => {
    const attributes = { class: 'entry level-2', id: 'item-4', lang: 'ar', dir: 'rtl', href: '#item-4', colspan: '3', scope: 'col', 'data-unit': '12', 'data-offset': '0' } as const;
    assert.deepEqual(element('td', attributes, []).attributes, attributes);
  });

  // A2: identifiers are slugs, languages and directions come from a closed list.
  const hostile = ['"><img src=x onerror=alert(1)>', "' onclick='x", '`', '\u0000', '\uD800', '\r', '\u2028', '&quot;', ' ', ''];
  for (const name of ['class', 'id', 'lang', 'dir', 'href', 'colspan', 'scope', 'data-unit', 'data-offset'] as const) {
    it(`leaves out a hostile ${name}`, () => {
      for (const value of hostile) assert.deepEqual(element('p', { [name]: value }, []).attributes, {}, JSON.stringify(value));
    });
  }

  it('has no other attributes', () => {
    const asked = { onclick: 'x', style: 'color: red', src: 'x', srcdoc: 'x' } as object;
    assert.deepEqual(element('p', asked, []).attributes, {});
  });
});
