// What `unknown-document` finds, leaves alone and repairs.
import { checkFindings, checkFix } from '../support/findings.js';

const REGISTRY = `//- registry.agenda
@body LAK/COM
name.en: Lakes Committee
@body LAK/COM/WG.1
name.en: Working Group on Water Data
@document LAK/COM/2030/7
title.en: Report on the second session
`;

describe('unknown-document', () => {
  it('finds a document of a body of which another file defines one, plain and in braces', () => {
    checkFindings('unknown-document', `//- agenda.agenda
@agenda LAK/COM/2031/1
language: en
# 1. Opening
See LAK/COM/2030/7, LAK/COM/2030/8 and {LAK/COM/2029/1}.
                    ^^^^^^^^^^^^^^ unknown-document warning: No file defines the document LAK/COM/2030/8.
                                       ^^^^^^^^^^^^^^^^ unknown-document
${REGISTRY}`);
  });

  it('finds an entry that is a symbol alone and has no title anywhere', () => {
    checkFindings('unknown-document', `@agenda LAK/COM/2031/1
language: en
# 1. Opening
@documents
LAK/COM/2031/2
^^^^^^^^^^^^^^ unknown-document warning: No title is known for LAK/COM/2031/2: the symbol is printed alone.
LAK/COM/2031/3  Report
@documents
LAK/COM/2031/3
`);
  });

  it('says nothing of a body of which no other file defines a document', () => {
    checkFindings('unknown-document', `//- agenda.agenda
@agenda LAK/COM/WG.1/2031/1
language: en
# 1. Opening
See LAK/COM/WG.1/2030/8, SEA/2030/1 and LAK/COM/WG.2/2030/3.
@documents
LAK/COM/WG.1/2031/2  Report
${REGISTRY}`);
  });

  it('says nothing of language versions, which define the same documents', () => {
    checkFindings('unknown-document', `//- lakes.en.agenda
@agenda SEA/2031/1
language: en
# 1. Opening
See SEA/2030/8.
@documents
SEA/2031/2  Report
//- lakes.fr.agenda
@agenda SEA/2031/1
language: fr
# 1. Ouverture
Voir SEA/2030/8.
@documents
SEA/2031/2  Rapport
//- registry.agenda
@body SEA
name.en: Committee on Seas
`);
  });

  it('says nothing of addenda and revisions of what is defined, nor of the principal organs', () => {
    checkFindings('unknown-document', `//- agenda.agenda
@agenda LAK/COM/2031/1
language: en
# 1. Opening
See LAK/COM/2030/7/Add.1, LAK/COM/2030/7/Rev.1 and A/76/101; https://example.org/LAK/COM/2030/9.
${REGISTRY}@document A/76/100
`);
  });

  it('says nothing of a list of documents in a registry, where nothing is printed', () => {
    checkFindings('unknown-document', `@document LAK/COM/2030/7
title: Reeds

@documents
LAK/COM/2031/3
`);
  });

  it('speaks of the principal organs if a setting asks for it', () => {
    checkFindings('unknown-document', `//- agenda.agenda
@agenda LAK/COM/2031/1
language: en
# 1. Opening
See A/76/101.
    ^^^^^^^^ unknown-document
//- registry.agenda
@document A/76/100
`, { reportPrincipalOrgans: true });
  });

  it('reads symbols in all languages', () => {
    for (const [language, text] of [['zh', '见LAK/COM/2030/8。'], ['ru', 'См. LAK/COM/2030/8.'], ['ar', 'انظر LAK/COM/2030/8.'], ['fr', 'Voir LAK/COM/2030/8.'], ['es', 'Véase LAK/COM/2030/8.']] as const) {
      const drawn = `${' '.repeat(text.indexOf('LAK'))}^^^^^^^^^^^^^^ unknown-document`;
      checkFindings('unknown-document', `//- agenda.agenda\n@agenda LAK/COM/2031/1\nlanguage: ${language}\n# 1. X\n${text}\n${drawn}\n${REGISTRY}`);
    }
  });

  it('writes the nearest document', () => {
    checkFix('unknown-document', `//- agenda.agenda
@agenda LAK/COM/2031/1
language: en
# 1. Opening
See {LAK/COM/2003/7} and LAK/COM/2030/77.
${REGISTRY}`, `//- agenda.agenda
@agenda LAK/COM/2031/1
language: en
# 1. Opening
See {LAK/COM/2030/7} and LAK/COM/2030/7.
${REGISTRY}`);
  });

  it('defines it in the registry of its body', () => {
    checkFix('unknown-document', `//- agenda.agenda
@agenda LAK/COM/2031/1
language: en
# 1. Opening
See LAK/COM/2025/11.
//- other.agenda
@body SEA
${REGISTRY}`, `//- agenda.agenda
@agenda LAK/COM/2031/1
language: en
# 1. Opening
See LAK/COM/2025/11.
//- other.agenda
@body SEA
${REGISTRY}
@document LAK/COM/2025/11
`, 'Define LAK/COM/2025/11');
  });
});
