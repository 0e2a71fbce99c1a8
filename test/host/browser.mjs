// A headless Chromium that reaches this machine only.
// @ts-check
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { installChromium } from './chromium.mjs';

/**
 * @typedef {object} Browser
 * @property {import('playwright-core').Page} page
 * @property {readonly string[]} blocked the addresses outside this machine that were asked for; none of them was reached
 * @property {() => Promise<void>} stop
 */

/**
 * Starts a browser, which ends when this process ends; what it keeps on the disk goes with the server's folder.
 * @param {import('./server.mjs').Server} server
 * @param {{ width?: number, height?: number, sharpness?: number }} [window] in CSS pixels; device pixels for each of them
 * @returns {Promise<Browser>}
 */
export async function startBrowser(server, { width = 1400, height = 900, sharpness = 1 } = {}) {
  const context = await chromium.launchPersistentContext(join(server.dataFolder, 'chromium'), {
    executablePath: installChromium(),
    viewport: { width, height },
    deviceScaleFactor: sharpness,
    env: { ...process.env, XDG_CONFIG_HOME: server.dataFolder, XDG_CACHE_HOME: server.dataFolder },
    args: [
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
      '--disable-gpu', '--disable-quic', '--disable-sync', '--disable-background-networking', '--disable-component-update', '--no-first-run',
    ],
  });

  /** @type {string[]} */
  const blocked = [];
  context.on('requestfailed', (request) => {
    if (request.failure()?.errorText === 'net::ERR_NAME_NOT_RESOLVED') blocked.push(request.url());
  });
  return { page: context.pages()[0] ?? await context.newPage(), blocked, stop: () => context.close() };
}
