// What `version-differs` finds among citations and leaves alone, and what its fixes make of it.
import { checkFindings, checkFix } from '../support/findings.js';

describe('version-differs among citations', () => {
  it('finds a resolution or document that only one version cites in an item', () => {
    checkFindings('version-differs', `//- lakes.en.agenda
@agenda LAK/COM/2031/1
language: en
# 1. Opening

Recalling resolution 3/4, the Committee has LAK/COM/2031/2 before it.

# 2. Levels

See resolution 3/1.
//- lakes.es.agenda
@agenda LAK/COM/2031/1
language: es
original: en
# 1. Apertura
  ^^ version-differs warning: The English version cites 3/4 here.
  ^^ version-differs warning: The English version cites LAK/COM/2031/2 here.

Recordando la resolución 3/5, el Comité tendrá ante sí el documento LAK/COM/2031/12.
                         ^^^ version-differs warning: The English version does not cite 3/5 here.
                                                                    ^^^^^^^^^^^^^^^ version-differs warning: The English version does not cite LAK/COM/2031/12 here.

# 2. Niveles

Véase la resolución 3/1.
//- names.agenda
@body LAK/COM
name.en: Lakes Committee
@resolution LAK/COM 3/1
title.en: Levels
`);
  });

  it('leaves alone what the other version says in words that are not recognised', () => {
    checkFindings('version-differs', `//- lakes.en.agenda
@agenda LAK/COM/2031/1
language: en
# 1. Opening

In resolutions 3/4 and 77/134 A and B, and under articles 9 and 12 of the Convention, the Committee will meet on 5 May 2031 and take up agenda item 2.

On {2031-05-06} it will turn to {item 2}.

# 2. Levels
//- lakes.fr.agenda
@agenda LAK/COM/2031/1
language: fr
original: en
# 1. Ouverture

Textes nᵒˢ 3/4 et 77/134 (parties A et B). Le mardi 6 mai 2031, le Comité examinera le 2.

# 2. Niveaux
//- names.agenda
@body LAK/COM
name.en: Lakes Committee
@resolution LAK/COM 3/4
title.en: Levels
@instrument LAKES
name.en: Lakes Convention
short.en: Convention
short.fr: Convention
`);
  });

  it('finds other references in braces, and joint items', () => {
    checkFindings('version-differs', `//- lakes.en.agenda
@agenda LAK/COM/2031/1
language: en
# 1. Opening

Under {item 2} and {article 9(1) of LAKES}, on {2031-05-06}.
# 2. Levels
joint: 4 of LAK/SC/2031/1
//- lakes.zh.agenda
@agenda LAK/COM/2031/1
language: zh
original: en
# 1. 开幕

根据{item 1}和{article 9(2) of LAKES}，{2031-05-07}。
   ^^^^^^ version-differs warning: The English version has {item 2} here.
            ^^^^^^^^^^^^^^^^^^^^^ version-differs warning: The English version has {article 9(1) of LAKES} here.
                                    ^^^^^^^^^^ version-differs warning: The English version has {2031-05-06} here.
# 2. 水位
joint: 5 of LAK/SC/2031/1
       ^ version-differs warning: The English version has 4 here.
//- names.agenda
@instrument LAKES
articles: 1-10
`);
  });

  it('takes dates, times, items of a slot and references over from the other version', () => {
    checkFix('version-differs', `//- lakes.en.agenda
@agenda LAK/COM/2031/1
language: en
date: 2031-02-03
meeting: 2031-05-05 .. 2031-05-09
# 1. Opening

Under {item 2}.
# 2. Levels
@schedule
2031-05-05
10:00-13:00  1-2
15:00-18:00  2 {^a}
^a: With others.
//- lakes.fr.agenda
@agenda LAK/COM/2031/1
language: fr
original: en
date: 2031-02-04
meeting: 2031-05-05
# 1. Ouverture

Voir {item 1 | le point suivant}.
# 2. Niveaux
@schedule
2031-05-05
10:00-12:00  1
15:00-18:00  1
^a: Avec d’autres.
`, `//- lakes.en.agenda
@agenda LAK/COM/2031/1
language: en
date: 2031-02-03
meeting: 2031-05-05 .. 2031-05-09
# 1. Opening

Under {item 2}.
# 2. Levels
@schedule
2031-05-05
10:00-13:00  1-2
15:00-18:00  2 {^a}
^a: With others.
//- lakes.fr.agenda
@agenda LAK/COM/2031/1
language: fr
original: en
date: 2031-02-03
meeting: 2031-05-05 .. 2031-05-09
# 1. Ouverture

Voir {item 2 | le point suivant}.
# 2. Niveaux
@schedule
2031-05-05
10:00-13:00  1-2
15:00-18:00  2 {^a}
^a: Avec d’autres.
`);
  });
});
