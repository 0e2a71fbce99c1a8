/** The page that a preview or another view is: a frame without content, which the page's script fills. */

export interface PageParts {
  /** The addresses of script and style sheet, as the webview may load them. */
  readonly script: string;
  readonly style: string;
  /** Where the webview loads the extension's own files from, as a source of a content security policy. */
  readonly source: string;
  /** From `newNonce`. */
  readonly nonce: string;
  /** What the page is called; it may come from a document. */
  readonly title: string;
  /** The language of what the page says itself; what it shows of a document says its own. */
  readonly language: string;
}

/** The HTML of the preview's page. Nothing of the document but its title is in it, and that as text. */
export function previewHtml(parts: PageParts): string {
  return webviewHtml(parts, '<main><article id="page" class="page" hidden></article></main>');
}

/** The HTML of the page of a view beside the preview. */
export function viewHtml(parts: PageParts): string {
  return webviewHtml(parts, '<main id="view" hidden></main>');
}

function webviewHtml({ script, style, source, nonce, title, language }: PageParts, body: string): string {
  return `<!DOCTYPE html>
<html lang="${escapeHtml(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(contentSecurityPolicy(source, nonce))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<link rel="stylesheet" href="${escapeHtml(style)}">
</head>
<body>
<p id="notice" role="status" hidden></p>
${body}
<script nonce="${escapeHtml(nonce)}" src="${escapeHtml(script)}"></script>
</body>
</html>
`;
}

/** What a page may do: run its script, and load what is in the folder of the extension's own files; no forms, no commands in links. */
export function webviewOptions<Folder>(media: Folder) {
  return { enableScripts: true, enableForms: false, enableCommandUris: false, localResourceRoots: [media] } as const;
}

/** 192 random bits, for one page only. */
export function newNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(24));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Nothing but our own script and our own style sheet: no request leaves, and no text of a document can become a script. */
function contentSecurityPolicy(source: string, nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src ${source}`,
    'img-src data:', // the image at the head of the page, by its bytes
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"'`]/g, (character) => `&#${character.charCodeAt(0)};`);
}
