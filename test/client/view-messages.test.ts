// A10: messages between a view's page and the extension are taken only if every value is of its type and within its range.
import assert from 'node:assert/strict';
import { inspect } from 'node:util';
import { readFromView, readToView, VIEW_WORDS } from '../../client/messages/index.js';

describe('a message from the page of a view', () => {
  const source = { unit: 3, offset: 17 };

  for (const message of [{ type: 'ready' }, { type: 'reveal', side: 'own', source }, { type: 'follow', side: 'other', source: { unit: 0, offset: 0 } }]) {
    it(`is taken: ${JSON.stringify(message)}`, () => assert.deepEqual(readFromView(message), message));
  }

  const refused: readonly unknown[] = [
    undefined, null, 'ready', [], {}, { type: 'Ready' }, { type: 'ready', more: 1 }, Object.create({ type: 'ready' }),
    { type: 'reveal' }, { type: 'reveal', source }, { type: 'reveal', side: 'third', source }, { type: 'reveal', side: 'own', source: null },
    { type: 'reveal', side: 'own', source: { unit: 3 } }, { type: 'reveal', side: 'own', source: { ...source, line: 1 } }, { type: 'reveal', side: 'own', source, uri: 'file:///etc/passwd' },
    { type: 'reveal', side: 'own', source: { unit: -1, offset: 0 } }, { type: 'reveal', side: 'own', source: { unit: 0, offset: 2 ** 31 } }, { type: 'reveal', side: 'own', source: { unit: 0.5, offset: 0 } },
    { type: 'open', side: 'own', source }, { type: 'follow', side: 'own', href: 'command:x' },
  ];
  refused.forEach((message, index) => {
    it(`is passed over: ${inspect(message)} (${index})`, () => assert.equal(readFromView(message), undefined));
  });
});

describe('a message to the page of a view', () => {
  const page = { uri: 'file:///a', kind: 'agenda', name: 'A/1', language: 'en', direction: 'ltr' };
  const words = Object.fromEntries(VIEW_WORDS.map((word) => [word, word]));
  const versions = { kind: 'versions', id: '1', own: page, other: { ...page, language: 'ar', direction: 'rtl' }, rows: [{ key: 'a' }] };
  const calendar = { kind: 'calendar', id: '1', own: page, heads: [], rows: [] };
  const patch = { id: '1', sequence: 1, changed: [{ key: 'a' }], order: { at: 0, removed: 1, keys: ['a'] } };

  const taken: readonly unknown[] = [
    { type: 'content', content: versions, words, colors: 'theme' }, { type: 'content', content: { ...versions, kind: 'redline' }, words, colors: 'theme' }, { type: 'content', content: calendar, words, colors: 'theme' },
    { type: 'content', content: { ...calendar, heads: undefined, own: { ...page, kind: 'missing' } }, words, colors: 'theme' },
    { type: 'patch', patch }, { type: 'patch', patch: { ...patch, pages: { own: page } } }, { type: 'notice', text: 'Gone.' }, { type: 'notice', text: null }, { type: 'go', to: 'next' },
  ];
  taken.forEach((message, index) => it(`is taken: ${inspect(message)} (${index})`, () => assert.deepEqual(readToView(message), message)));

  const refused: readonly unknown[] = [
    null, {}, { type: 'content' }, { type: 'content', content: versions }, { type: 'content', content: versions, words: { ...words, en: 1 }, colors: 'theme' },
    { type: 'content', content: { ...versions, kind: 'html' }, words, colors: 'theme' }, { type: 'content', content: { ...versions, other: undefined }, words, colors: 'theme' }, { type: 'content', content: { ...versions, rows: [{}] }, words, colors: 'theme' },
    { type: 'content', content: { ...versions, own: { ...page, language: 'de' } }, words, colors: 'theme' }, { type: 'content', content: { ...versions, own: { ...page, direction: 'up' } }, words, colors: 'theme' },
    { type: 'content', content: { ...calendar, heads: undefined }, words, colors: 'theme' }, { type: 'patch', patch: { ...patch, sequence: -1 } }, { type: 'patch', patch: { ...patch, order: { at: 0, removed: 1 } } },
    { type: 'content', content: calendar, words, colors: 'red' }, { type: 'notice', text: 1 }, { type: 'go', to: 'last' },
  ];
  refused.forEach((message, index) => it(`is passed over: ${inspect(message)} (${index})`, () => assert.equal(readToView(message), undefined)));
});
