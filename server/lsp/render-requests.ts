/** A document as a page of its own or as formatted text (`server/protocol`). */
import { isImageAddress } from '../../print/image.js';
import { layoutBlocks } from '../../print/layout.js';
import { writeFormatted } from '../../print/writers/formatted.js';
import { writeHtml } from '../../print/writers/html.js';
import { writeText } from '../../print/writers/text.js';
import { printedBlocks } from '../printing/index.js';
import { RENDER_FORMATTED, RENDER_HTML, type RenderFormattedParams, type RenderFormattedResult, type RenderHtmlParams, type RenderHtmlResult } from '../protocol/index.js';
import { knownFile } from './known-file.js';
import type { Session } from './server.js';
import { canonicalUri, nameOfUri } from './uris.js';

export function registerRendering(session: Session): void {
  const { connection } = session;

  connection.onRequest(RENDER_HTML, async ({ uri, image }: RenderHtmlParams): Promise<RenderHtmlResult> => {
    const found = await knownFile(session, canonicalUri(uri));
    if (found === undefined) return null;
    const { analysis, scope } = found;
    const html = writeHtml(printedBlocks(analysis, scope), { paper: analysis.settings.paper, image: isImageAddress(image) ? image : undefined });
    return { name: analysis.masthead?.symbol ?? nameOfUri(canonicalUri(uri)), html };
  });

  connection.onRequest(RENDER_FORMATTED, async ({ uri }: RenderFormattedParams): Promise<RenderFormattedResult> => {
    const found = await knownFile(session, canonicalUri(uri));
    if (found === undefined) return null;
    const blocks = printedBlocks(found.analysis, found.scope);
    return { html: writeFormatted(layoutBlocks(blocks)), text: writeText(blocks) };
  });
}
