// VS Code for the Web, as on vscode.dev: the workbench as a page, extensions in workers of the browser, and no server but one
// for the files that these are read from. The workbench is that of the embedded VS Code.
// @ts-check
import { readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { makeDataFolder, quietSettings } from './server.mjs';
import { vscodeFolder } from './paths.mjs';

/**
 * @typedef {object} Extension
 * @property {string} folder on the disk
 * @property {readonly string[]} [files] the only ones that it consists of, by their paths in the folder
 * @property {Readonly<Record<string, string>>} [more] files that are not on the disk
 *
 * @typedef {object} WebServer
 * @property {number} port on localhost
 * @property {string} dataFolder for a browser; deleted at the end
 * @property {() => Promise<void>} stop
 */

const workbench = 'out/vs/code/browser/workbench/workbench.js';
/** What ties the workbench of the embedded VS Code to its server, and what stands there in VS Code for the Web. */
const ties = /** @type {const} */ ([
  [/,remoteAuthority:(?:window\.)?location\.host\}/, '}'],
  [/(?<=get userRoamingDataHome\(\)\{return [^}]{1,40}this\.userDataPath\)\.with\(\{scheme:)[\w.$]+(?=\})/, '"vscode-userdata"'],
]);

const types = /** @type {Readonly<Record<string, string>>} */ ({
  '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.svg': 'image/svg+xml', '.ttf': 'font/ttf', '.wasm': 'application/wasm',
});

/**
 * Serves VS Code for the Web. It ends with this process.
 * @param {Readonly<Record<string, Extension>>} extensions by names of any kind
 * @param {Readonly<Record<string, unknown>>} [settings] beside the quiet ones
 * @returns {Promise<WebServer>}
 */
export async function startWebServer(extensions, settings = {}) {
  const server = createServer(({ url = '/' }, response) => {
    const path = normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname));
    const content = path === '/' ? page(Object.keys(extensions), portOf(server), settings) : contentOf(path, extensions);
    response.writeHead(content === undefined ? 404 : 200, { 'Content-Type': types[extname(path === '/' ? 'index.html' : path)] ?? 'text/plain', 'Access-Control-Allow-Origin': '*' });
    response.end(content);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const dataFolder = makeDataFolder();
  const stop = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    rmSync(dataFolder, { recursive: true, force: true });
  };
  return { port: portOf(server), dataFolder, stop };
}

/**
 * The address of the workbench with a folder open.
 * @param {WebServer} server
 * @param {string} folder a URI
 */
export function webAddressOf({ port }, folder) {
  return `http://localhost:${port}/?folder=${encodeURIComponent(folder)}`;
}

/**
 * @param {string} path
 * @param {Readonly<Record<string, Extension>>} extensions
 */
function contentOf(path, extensions) {
  const [, place, name = '', ...rest] = path.split('/');
  try {
    if (place === 'extension') return fileOf(extensions[name], rest.join('/'));
    if (place !== 'vscode') return undefined;
    const file = [name, ...rest].join('/');
    const content = readFileSync(join(vscodeFolder, file));
    return file === workbench ? withoutServer(content.toString()) : content;
  } catch {
    return undefined;
  }
}

/**
 * @param {Extension | undefined} extension
 * @param {string} path
 */
function fileOf(extension, path) {
  if (extension === undefined || extension.files?.includes(path) === false) return undefined;
  return extension.more?.[path] ?? readFileSync(join(extension.folder, path));
}

/** @param {string} script */
function withoutServer(script) {
  return ties.reduce((text, [tie, instead]) => {
    if (!tie.test(text)) throw new Error(`The workbench of this VS Code is tied to its server in another way: ${tie.source}`);
    return text.replace(tie, instead);
  }, script);
}

/**
 * @param {readonly string[]} extensions
 * @param {number} port
 * @param {Readonly<Record<string, unknown>>} settings
 */
function page(extensions, port, settings) {
  const configuration = {
    webviewEndpoint: `http://localhost:${port}/vscode/out/vs/workbench/contrib/webview/browser/pre`,
    userDataPath: '/user',
    isEnabledFileDownloads: false,
    isEnabledFileUploads: false,
    isEnabledCoderGettingStarted: false,
    enableWorkspaceTrust: false,
    additionalBuiltinExtensions: extensions.map((name) => ({ scheme: 'http', authority: `localhost:${port}`, path: `/extension/${name}` })),
    configurationDefaults: { ...quietSettings, ...settings },
    productConfiguration: { enableTelemetry: false },
    callbackRoute: '/callback',
  };
  const attribute = JSON.stringify(configuration).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta id="vscode-workbench-web-configuration" data-settings="${attribute}">
<link rel="stylesheet" href="/vscode/out/vs/code/browser/workbench/workbench.css">
</head>
<body aria-label="">
<script>globalThis._VSCODE_FILE_ROOT = new URL('/vscode/out/', location).toString();</script>
<script type="module" src="/vscode/out/nls.messages.js"></script>
<script type="module" src="/vscode/${workbench}"></script>
</body>
</html>
`;
}

/** @param {import('node:http').Server} server */
function portOf(server) {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}
