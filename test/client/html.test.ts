// The frame of the preview's page: its content security policy, its nonce, and titles that try to be markup.
import assert from 'node:assert/strict';
import { newNonce, previewHtml, viewHtml, webviewOptions } from '../../client/panel/html.js';

const parts = { script: 'https://host/preview.js', style: 'https://host/preview.css', source: 'https://host', nonce: 'abc', title: 'Preview X', language: 'pt-br' };

describe('the page of the preview', () => {
  it('says the language of the editor, which its own words are in', () => {
    assert.match(previewHtml(parts), /^<!DOCTYPE html>\n<html lang="pt-br">/u);
  });

  it('A6: allows its own script and style sheet, and nothing else', () => {
    assert.deepEqual(policyOf(previewHtml(parts)), [
      "default-src 'none'",
      "script-src 'nonce-abc'",
      'style-src https://host',
      'img-src data:',
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ]);
  });

  it('A6: the page of a view has the same policy', () => {
    assert.deepEqual(policyOf(viewHtml(parts)), policyOf(previewHtml(parts)));
  });

  it('A8: may load files from the one folder, send no form and run no command', () => {
    assert.deepEqual(webviewOptions('media'), { enableScripts: true, enableForms: false, enableCommandUris: false, localResourceRoots: ['media'] });
  });

  it('A6: has its policy before anything that could load', () => {
    const html = previewHtml(parts);
    assert.ok(html.indexOf('Content-Security-Policy') < Math.min(...['<link', '<script', '<title'].map((tag) => html.indexOf(tag))));
  });

  it('A4: shows a name that is markup as text', () => {
    const html = previewHtml({ ...parts, title: '"><img src=x onerror=alert(1)></title><script>`\'&' });
    assert.ok(html.includes('<title>&#34;&#62;&#60;img src=x onerror=alert(1)&#62;&#60;/title&#62;&#60;script&#62;&#96;&#39;&#38;</title>'), html);
    assert.equal(html.split('<script').length, 2);
  });

  it('A7: has a nonce of 192 random bits, another for each page', () => {
    const nonces = new Set(Array.from({ length: 1000 }, newNonce));
    assert.equal(nonces.size, 1000);
    for (const nonce of nonces) assert.match(nonce, /^[0-9a-f]{48}$/);
  });
});

function policyOf(html: string): string[] {
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
  return policy.replaceAll('&#39;', "'").split('; ');
}
