/** A Chromium for the tests that need a real page; they are skipped, saying so, where there is none. With `CI=true` that is a failure. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser } from 'playwright-core';

/** Tests with a browser, which is closed behind them. */
export function describeWithChromium(title: string, tests: (browser: () => Browser) => void): void {
  describe(title, function () {
    this.timeout(60_000);
    let running: Browser | undefined;
    before(async function () {
      const executablePath = await findChromium();
      if (executablePath === undefined) {
        if (process.env['CI'] === 'true') throw new Error('Chromium is missing');
        this.skip();
      }
      running = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
    });
    after(() => running?.close());
    tests(() => {
      if (running === undefined) throw new Error('the browser has not been started');
      return running;
    });
  });
}

async function findChromium(): Promise<string | undefined> {
  const module = (await import(pathToFileURL(path.resolve('test', 'host', 'chromium.mjs')).href)) as { readonly findChromium: () => string | undefined };
  return module.findChromium();
}
