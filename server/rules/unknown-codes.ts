/** Codes in settings that no rule has: told where a file of settings is read. */
import { nearest } from '../model/near.js';
import type { Settings } from '../model/settings.js';
import { RULES } from './index.js';

/** In an editor's words; none where all codes are known. */
export function unknownCodes({ severities = {} }: Partial<Settings>): readonly string[] {
  const codes = RULES.map(({ code }) => code);
  return Object.keys(severities).filter((code) => !codes.includes(code)).map((code) => {
    const known = nearest(code, codes);
    return `severity: there is no finding “${code}”${known === undefined ? '' : `; the nearest is “${known}”`}.`;
  });
}
