// A10: messages between the preview's page and the extension are taken only if every value is of its type and within its range.
import assert from 'node:assert/strict';
import { inspect } from 'node:util';
import { readToExtension, readToPage } from '../../client/messages/index.js';

describe('a message from the page', () => {
  const source = { unit: 3, offset: 17 };

  for (const message of [
    { type: 'ready' }, { type: 'reveal', source }, { type: 'follow', source: { unit: 0, offset: 0 } }, { type: 'select', source, end: { unit: 3, offset: 20 } },
    { type: 'scrolled', source }, { type: 'scrolled', source: null }, { type: 'cited', question: 1, source }, { type: 'copied', done: true }, { type: 'copied', done: false },
  ]) {
    it(`is taken: ${JSON.stringify(message)}`, () => assert.deepEqual(readToExtension(message), message));
  }

  const refused: readonly unknown[] = [
    undefined, null, 'ready', 1, [], ['ready'], {}, { type: 'Ready' }, { type: 'open' }, { type: 'ready', more: 1 },
    JSON.parse('{ "type": "ready", "__proto__": {} }'), Object.create({ type: 'ready' }),
    { type: 'reveal' }, { type: 'reveal', source: null }, { type: 'reveal', source: [3, 17] }, { type: 'reveal', source: { unit: 3 } },
    { type: 'reveal', source, uri: 'file:///etc/passwd' }, { type: 'reveal', source: { ...source, line: 1 } },
    { type: 'reveal', source: { ...source, offset: -1 } }, { type: 'reveal', source: { ...source, offset: 1.5 } },
    { type: 'reveal', source: { ...source, offset: Number.NaN } }, { type: 'reveal', source: { ...source, offset: 2 ** 31 } },
    { type: 'reveal', source: { ...source, unit: '3' } }, { type: 'reveal', source: { ...source, unit: Infinity } },
    { type: 'copied' }, { type: 'copied', done: 'true' }, { type: 'copied', done: true, text: 'a' }, { type: 'executeCommand', command: 'x', done: true },
    { type: 'select', source }, { type: 'select', source, end: null }, { type: 'select', source, end: { unit: 3, offset: '20' } }, { type: 'reveal', source, end: source },
    { type: 'scrolled' }, { type: 'scrolled', source: 0 }, { type: 'reveal', source: null }, { type: 'follow', source: null },
    { type: 'cited', source }, { type: 'cited', question: -1, source }, { type: 'cited', question: '1', source }, { type: 'cited', question: 1, source: null },
    { type: 'openLink', href: 'command:workbench.action.terminal.new' }, { type: 'follow', href: 'command:x', source },
  ];
  refused.forEach((message, index) => {
    it(`is passed over: ${inspect(message)} (${index})`, () => assert.equal(readToExtension(message), undefined));
  });
});

describe('a message to the page', () => {
  const page = { kind: 'agenda', name: 'A/1', language: 'en', direction: 'ltr', paper: 'a4' };
  const look = { view: 'paged', colors: 'paper', image: 'data:image/png;base64,iVBORw0KGgo=' };
  const content = { uri: 'file:///a', version: 1, page, blocks: [{ key: 'a' }] };
  const patch = { uri: 'file:///a', version: null, sequence: 1, changed: [{ key: 'a' }], order: { at: 0, removed: 1, keys: ['a'] } };

  const source = { unit: 3, offset: 17 };
  const to = { key: 'a', next: null, source };
  const finding = { key: 'a', source, severity: 'warning', severityName: 'Warning', message: 'Monday', code: 'weekday' };
  const facts = { entries: [{ name: 'A/2', title: '', details: ['B'], otherTitles: [{ language: 'fr', text: 'C' }], file: null, address: null }], left: 0 };

  for (const message of [
    { type: 'scroll', to: null }, { type: 'scroll', to }, { type: 'scroll', to: { ...to, next: 'b' } },
    { type: 'findings', label: 'Findings', findings: [] }, { type: 'findings', label: '', findings: [finding, { ...finding, key: null }] },
    { type: 'facts', question: 1, facts }, { type: 'facts', question: 1, facts: null },
    { type: 'zoom', change: 'in' }, { type: 'zoom', change: 'out' }, { type: 'zoom', change: 'reset' }, { type: 'lock', locked: true },
    { type: 'content', content }, { type: 'patch', patch }, { type: 'patch', patch: { ...patch, page, order: undefined } },
    { type: 'notice', text: null }, { type: 'notice', text: 'a' }, { type: 'mark', key: 'a' }, { type: 'mark', key: null }, { type: 'copy', html: '<p>a</p>', text: 'a' },
    { type: 'look', look }, { type: 'look', look: { view: 'continuous', colors: 'theme', image: null } },
  ]) {
    it(`is taken: ${JSON.stringify(message)}`, () => assert.deepEqual(readToPage(message), message));
  }

  const refused: readonly unknown[] = [
    undefined, null, 'content', {}, { type: 'html', html: '<b>' }, { type: 'content' }, { type: 'content', content: patch },
    { type: 'content', content: { ...content, page: { ...page, kind: 'other' } } },
    { type: 'content', content: { ...content, page: { ...page, language: 'en"><script>' } } },
    { type: 'content', content: { ...content, page: { ...page, direction: 'auto' } } },
    { type: 'content', content: { ...content, blocks: [{}] } }, { type: 'content', content: { ...content, blocks: { 0: { key: 'a' } } } },
    { type: 'patch', patch: { ...patch, sequence: 0.5 } }, { type: 'patch', patch: { ...patch, order: { at: -1, removed: 0, keys: [] } } },
    { type: 'patch', patch: { ...patch, order: { at: 0, removed: 0, keys: [1] } } }, { type: 'patch', patch: { ...patch, version: '1' } },
    { type: 'content', content: { ...content, page: { ...page, paper: 'a4; }' } } },
    { type: 'look', look: { ...look, view: 'other' } }, { type: 'look', look: { ...look, colors: '#fff' } }, { type: 'look', look: { view: 'paged', colors: 'paper' } },
    { type: 'look', look: { ...look, image: 'https://example.org/a.png' } }, { type: 'look', look: { ...look, image: 'data:text/html;base64,PGI+' } },
    { type: 'look', look: { ...look, image: 'data:image/png;base64,iVBO");}body{' } }, { type: 'look', look: { ...look, image: 'data:image/svg+xml,<svg/>' } },
    { type: 'notice', text: 1 }, { type: 'mark' }, { type: 'copy', html: '<p>' }, { type: 'copy', html: null, text: 'a' }, { type: 'copy', html: ['a'], text: 'a' },
    { type: 'scroll' }, { type: 'scroll', to: { key: 'a', source } }, { type: 'scroll', to: { ...to, key: 1 } }, { type: 'scroll', to: { ...to, source: { unit: 1, offset: -1 } } },
    { type: 'findings', label: 'Findings' }, { type: 'findings', findings: [] }, { type: 'findings', label: '', findings: [{ ...finding, severity: 'fatal' }] },
    { type: 'findings', label: '', findings: [{ ...finding, message: 1 }] }, { type: 'findings', label: '', findings: [{ ...finding, source: null }] },
    { type: 'facts', facts }, { type: 'facts', question: 1, facts: { ...facts, left: -1 } }, { type: 'facts', question: 1, facts: { entries: [{}], left: 0 } },
    { type: 'facts', question: 1, facts: { entries: [{ ...facts.entries[0], otherTitles: [{ language: 'xx', text: '' }] }], left: 0 } },
    { type: 'zoom' }, { type: 'zoom', change: 2 }, { type: 'lock', locked: 1 },
  ];
  refused.forEach((message, index) => {
    it(`is passed over: ${inspect(message)} (${index})`, () => assert.equal(readToPage(message), undefined));
  });
});
