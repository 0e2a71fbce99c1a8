// The sections of the benchmark by name. Each measures one server once: `measure(server, step)` gives values, or throws why it could not.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bench } from '../servers/paths.mjs';
import { folder } from './folder.mjs';
import { citations, node, parsing } from './in-process.mjs';
import { cases, keys } from './keys.mjs';
import { leak } from './leak.mjs';
import { open } from './open.mjs';
import { requests } from './requests.mjs';
import { start, startKept } from './start.mjs';

/** The embedded editor is needed only where the preview is measured. */
const preview = {
  name: 'preview',
  async measure(_, step) {
    const script = join(bench, 'preview.mjs');
    if (!existsSync(script)) throw new Error('there is no measurement of the preview');
    const { measurePreview } = await import(pathToFileURL(script).href);
    return measurePreview(step);
  },
};

export const SECTIONS = Object.fromEntries([start, startKept, open, keys, cases, requests, folder, leak, node, parsing, citations, preview].map((section) => [section.name, section]));
