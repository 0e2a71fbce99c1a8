/** What the extension asks of the language server to take a document elsewhere. */
import type { Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { lookOf } from '../panel/look.js';
import * as protocol from '../../server/protocol/index.js';

/** Each is refused (its promise rejected) while there is no server; null: there is no such file. */
export interface Rendering {
  html(document: Uri): Promise<protocol.RenderHtmlResult>;
  formatted(document: Uri): Promise<protocol.RenderFormattedResult>;
}

export function renderingBy(client: BaseLanguageClient): Rendering {
  return {
    html: async (document) => {
      const { image } = await lookOf(document);
      const params: protocol.RenderHtmlParams = { uri: client.code2ProtocolConverter.asUri(document), image };
      return client.sendRequest<protocol.RenderHtmlResult>(protocol.RENDER_HTML, params);
    },
    formatted: (document) => {
      const params: protocol.RenderFormattedParams = { uri: client.code2ProtocolConverter.asUri(document) };
      return client.sendRequest<protocol.RenderFormattedResult>(protocol.RENDER_FORMATTED, params);
    },
  };
}
