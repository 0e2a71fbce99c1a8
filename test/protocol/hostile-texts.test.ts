// B1, B2: titles that are markup, in all that the server says of them: hover, completion, links, symbols, findings.
import assert from 'node:assert/strict';
import type { CompletionItem, CompletionList, DocumentLink, Hover, MarkupContent } from 'vscode-languageserver-protocol';
import { startClient, type Client } from './client.js';

const HOSTILE = '[x](command:workbench.extensions.installExtension?["a.b"]) ![y](https://example.org/y.png) <a href="command:z">z</a> $(rocket) `` ``` # h';
const NAMES = `@body GLC\nname.en: ${HOSTILE}\n\n@resolution GLC 1/1\ntitle.en: ${HOSTILE}\n`;
const AGENDA = `@agenda GLC/2030/1
language: en
date: 2030-01-02
meeting: 2030-05-06

# 1. ${HOSTILE}

See {resolution 1/1} and {item 1}, {resolution 1/2} and {r}.
`;
const LINE = 7;

/** A link, image, HTML tag, icon or code fence that Markdown would take for one: its marks stand without a backslash before them. */
const MARKUP = /(?<!\\)\]\((?!https:)|(?<!\\)!\[|<a|(?<!\\)\$\(|(?<!\\)```/u;

describe('a title that is markup', () => {
  let client: Client;
  before(async () => {
    client = await startClient({ files: { 'names.agenda': NAMES }, capabilities: { textDocument: { hover: { contentFormat: ['markdown'] }, completion: { completionItem: { documentationFormat: ['markdown'] } } } } });
    await client.open('meeting.agenda', AGENDA);
    await client.diagnostics('meeting.agenda', () => true);
  });
  after(() => client.stop());

  const textDocument = () => ({ uri: client.uri('meeting.agenda') });

  it('B1: is shown as text by a hover', async () => {
    for (const character of [8, 30]) {
      const { contents } = await client.ask<Hover & { contents: MarkupContent }>('textDocument/hover', { textDocument: textDocument(), position: { line: LINE, character } });
      assert.ok(contents.value.includes('rocket'), contents.value);
      assert.doesNotMatch(contents.value, MARKUP);
      assert.deepEqual(Object.keys(contents).sort(), ['kind', 'value']);
    }
  });

  it('B2: is shown as text by completions', async () => {
    const character = (AGENDA.split('\n')[LINE] ?? '').indexOf('{r}') + 2;
    const answer = await client.ask<CompletionList | CompletionItem[]>('textDocument/completion', { textDocument: textDocument(), position: { line: LINE, character } });
    const items = Array.isArray(answer) ? answer : answer.items;
    assert.ok(items.length > 0);
    for (const item of items) {
      const { documentation, command } = await client.ask<CompletionItem>('completionItem/resolve', item).catch(() => item);
      assert.equal(command, undefined);
      if (typeof documentation === 'object' && documentation.kind === 'markdown') assert.doesNotMatch(documentation.value, MARKUP, item.label);
    }
  });

  it('B2: leads nowhere but to the web and to files', async () => {
    const links = await client.ask<DocumentLink[]>('textDocument/documentLink', { textDocument: textDocument() });
    assert.ok(links.length > 0);
    for (const { target, tooltip } of links) {
      assert.match(target ?? '', /^(?:https?|mailto|file):/u);
      assert.doesNotMatch(tooltip ?? '', MARKUP);
    }
  });

  it('B2: is said in findings as plain text, which no client reads as markup', async () => {
    const found = await client.diagnostics('meeting.agenda', (published) => published.diagnostics.length > 0);
    for (const { message, codeDescription } of found) {
      assert.equal(typeof message, 'string');
      assert.equal(codeDescription, undefined);
    }
  });
});
