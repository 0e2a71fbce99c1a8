/** Language versions of one document: agenda files with the same symbol (language reference, section 1). */
import type { Language } from '../../grammar/index.js';
import type { Analysis } from './analysis.js';
import { named, type Names } from './names.js';

/** The versions of an agenda, by its name. */
export function versionsOf(names: Names, name: string): readonly Analysis[] {
  return named(names.agendas, name);
}

/** The version that a citation in `language` means: that language's, else the original, else the first there is. */
export function versionFor(names: Names, name: string, language: Language): Analysis | undefined {
  const versions = versionsOf(names, name);
  return versions.find((version) => version.language === language) ?? versions.find((version) => version.masthead?.original === version.language) ?? versions[0];
}
