/** Language versions of one document: agenda files with the same symbol (language reference, section 1). */
import type { Language } from '../../grammar/index.js';
import { agendaFacts } from './agenda-facts.js';
import type { Analysis } from './analysis.js';
import { named, type Names } from './names.js';

/** The versions of an agenda, by its name. */
export function versionsOf(names: Names, name: string): readonly Analysis[] {
  return named(names.agendas, name);
}

/** The version that a citation in `language` means: that language's, else the original, else the first there is. */
export function versionFor(names: Names, name: string, language: Language): Analysis | undefined {
  const versions = versionsOf(names, name);
  return versions.find((version) => version.language === language) ?? versions.find((version) => agendaFacts(version)?.original === version.language) ?? versions[0];
}

/**
 * The version that the others are translated from: the one in the language that most of them name as the original. Undefined where it
 * is not there, or where as many name another.
 */
export function originalOf(versions: readonly Analysis[]): Analysis | undefined {
  const votes = new Map<Language, number>();
  for (const version of versions) {
    const facts = agendaFacts(version);
    if (facts !== undefined) votes.set(facts.original, (votes.get(facts.original) ?? 0) + 1);
  }
  const most = Math.max(...votes.values());
  const [original, ...others] = [...votes].filter(([, count]) => count === most);
  return others.length > 0 ? undefined : versions.find(({ language }) => language === original?.[0]);
}

/** The other language versions of an agenda. Those of an agenda without a symbol, which goes by its file's name, stand in the same folder. */
export function otherVersions(names: Names, analysis: Analysis): readonly Analysis[] {
  const own = agendaFacts(analysis);
  if (own?.declaresLanguage !== true) return [];
  return versionsOf(names, own.name).filter((other) => {
    const of = agendaFacts(other);
    if (of?.declaresLanguage !== true || of.language === own.language) return false;
    return own.hasSymbol ? of.hasSymbol : !of.hasSymbol && folderOf(other.uri) === folderOf(analysis.uri);
  });
}

const folderOf = (uri: string) => uri.slice(0, uri.lastIndexOf('/') + 1);

/** The versions that one is compared with: the original; the original itself with none; all the others where nobody knows which it is. */
export function versionsToCompare(names: Names, analysis: Analysis): readonly Analysis[] {
  const others = otherVersions(names, analysis);
  const original = originalOf([analysis, ...others]);
  return original === undefined ? others : others.filter((other) => other === original);
}
