/** The requests for a document as other programs take it: as a page of its own, or as formatted text. */

/** Request: the document as one HTML page that needs nothing else: what `agenda render --to html` writes. Null: there is no such file. */
export const RENDER_HTML = 'agenda/renderHtml';
export interface RenderHtmlParams {
  readonly uri: string;
  /** The image at the head of the page as a `data:` address; null: none. */
  readonly image: string | null;
}
export interface RenderedHtml {
  /** The symbol, or for want of one the file's name: text of the document. */
  readonly name: string;
  readonly html: string;
}
export type RenderHtmlResult = RenderedHtml | null;

/** Request: the document as a clipboard holds it. Null: there is no such file. */
export const RENDER_FORMATTED = 'agenda/renderFormatted';
export interface RenderFormattedParams {
  readonly uri: string;
}
export interface FormattedText {
  /** Headings, lists and tables as word processors know them, without a page around. */
  readonly html: string;
  /** The text form. */
  readonly text: string;
}
export type RenderFormattedResult = FormattedText | null;
