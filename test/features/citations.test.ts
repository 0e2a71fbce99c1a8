/** A citation is a reference in every respect, in braces and as plain text alike, in the words of each language. */
import assert from 'node:assert/strict';
import { definition } from '../../server/features/definition.js';
import { highlight } from '../../server/features/highlight.js';
import { hover } from '../../server/features/hover.js';
import { links } from '../../server/features/links.js';
import { references } from '../../server/features/references.js';
import { completion } from '../../server/features/completion/index.js';
import { placeText } from '../../server/model/document.js';
import { openFixture, uriOf } from '../support/fixture.js';

const NAMES = `
//- names.agenda
@body GLC
name.en: Glacier Conference
name.ar: مؤتمر الأنهار الجليدية
name.zh: 冰川会议
name.fr: Conférence sur les glaciers
name.ru: Конференция по ледникам
name.es: Conferencia sobre los Glaciares

@resolution GLC 3/2
title.en: Storage
title.ar: التخزين
title.zh: 储存
title.fr: Conservation
title.ru: Хранение
title.es: Almacenamiento
adopted: 2029-06-15

@document GLC/2030/2
title.en: Report
title.fr: Rapport
date: 2030-01-02

@instrument ICE
name.en: Convention on Ice Cores
short.ar: الاتفاقية
short.zh: 《公约》
short.en: Convention
short.fr: Convention
short.ru: Конвенция;Конвенции
short.es: Convención
articles: 1-20
`;

/** Of one language: a citation of resolution 3/2, of the document, of item 2, of article 4, each plain; and words that come before the number of an item and of a resolution. */
interface Words {
  readonly resolution: string;
  readonly document: string;
  readonly item: string;
  readonly article: string;
  readonly title: string;
  readonly body: string;
  readonly adopted: string;
  readonly before: readonly [item: string, resolution: string];
}
const LANGUAGES: Readonly<Record<string, Words>> = {
  ar: { resolution: 'في القرار [3/2].', document: 'انظر [GLC/2030/2].', item: 'في إطار [البند 2] من جدول الأعمال.', article: 'بموجب [المادة 4] من الاتفاقية.', title: 'التخزين', body: 'مؤتمر الأنهار الجليدية', adopted: '15 حزيران/يونيه 2029', before: ['في البند ', 'في القرار '] },
  zh: { resolution: '根据第 [3/2] 号决议。', document: '见[GLC/2030/2]号文件。', item: '在[议程项目 2]下。', article: '根据《公约》[第四条]。', title: '储存', body: '冰川会议', adopted: '2029 年 6 月 15 日', before: ['在议程项目 ', '根据第 '] },
  en: { resolution: 'Recalling resolution [3/2].', document: 'See [GLC/2030/2].', item: 'Under [agenda item 2].', article: 'Under [article 4] of the Convention.', title: 'Storage', body: 'Glacier Conference', adopted: '15 June 2029', before: ['Under agenda item ', 'Recalling resolution '] },
  fr: { resolution: 'Rappelant la résolution [3/2].', document: 'Voir [GLC/2030/2].', item: 'Au titre du [point 2] de l’ordre du jour.', article: 'Selon l’[article 4] de la Convention.', title: 'Conservation', body: 'Conférence sur les glaciers', adopted: '15 juin 2029', before: ['Au titre du point ', 'Rappelant la résolution '] },
  ru: { resolution: 'В резолюции [3/2].', document: 'См. [GLC/2030/2].', item: 'По [пункту 2] повестки дня.', article: 'Согласно [статье 4] Конвенции.', title: 'Хранение', body: 'Конференция по ледникам', adopted: '15 июня 2029 года', before: ['По пункту ', 'В резолюции '] },
  es: { resolution: 'Recordando la resolución [3/2].', document: 'Véase [GLC/2030/2].', item: 'En relación con el [tema 2] del programa.', article: 'Según el [artículo 4] de la Convención.', title: 'Almacenamiento', body: 'Conferencia sobre los Glaciares', adopted: '15 de junio de 2029', before: ['En el tema ', 'Recordando la resolución '] },
};
const BRACES = { resolution: '[{resolution 3/2}]', document: '[{GLC/2030/2}]', item: '[{item 2}]', article: '[{article 4}]' };
const KINDS = ['resolution', 'document', 'item', 'article'] as const;

const agendaIn = (language: string, text: string) => `${NAMES}//- meeting.agenda\n@agenda GLC/2030/1\nlanguage: ${language}\n# 1. A\n# 2. B\n\n${text}\n`;

for (const [language, words] of Object.entries(LANGUAGES)) {
  describe(`a citation, ${language}`, () => {
    for (const kind of KINDS) {
      for (const [form, text, other] of [['plain', words[kind], BRACES[kind]], ['in braces', BRACES[kind], words[kind]]] as const) {
        it(`of ${kind === 'article' || kind === 'item' ? 'an' : 'a'} ${kind}, ${form}: definition, references, highlight`, () => {
          const marked = /\[(.*)\]/u.exec(text)?.[1] ?? '';
          const plainOther = other.replace(/[[\]]/gu, '');
          const { analysis, point, scope } = openFixture(agendaIn(language, `${text.replace('[', '$0').replace(']', '')}\n\n${plainOther}`));
          const found = definition(analysis, point, scope);
          assert.ok(found);
          assert.equal(placeText(found.origin), marked);
          assert.deepEqual(found.definitions.map(({ uri, place }) => [uri, placeText(place)]), [defined[kind]]);
          const wanted = [marked, /\[(.*)\]/u.exec(other)?.[1] ?? ''].sort();
          assert.deepEqual((references(analysis, point, scope) ?? []).filter((one) => !one.definition).map(({ place }) => placeText(place)).sort(), wanted);
          assert.deepEqual(highlight(analysis, point, scope).filter((one) => !one.definition).map(({ place }) => placeText(place)).sort(), wanted);
          assert.deepEqual(links(analysis, scope).map((link) => 'definition' in link && [link.definition.uri, placeText(link.definition.place)]), [defined[kind], defined[kind]]);
        });
      }
    }

    it('of a resolution: hover tells title, body, date, where it is defined and the other languages', () => {
      for (const text of [words.resolution, BRACES.resolution]) {
        const { analysis, point, scope } = openFixture(agendaIn(language, text.replace('[', '$0').replace(']', '')));
        const [entry] = hover(analysis, point, scope)?.entries ?? [];
        assert.deepEqual([entry?.name, entry?.title, entry?.details, entry?.definedIn, entry?.otherTitles.length], ['GLC 3/2', words.title, [words.body, words.adopted], uriOf('names.agenda'), 5]);
      }
    });

    it('of what no file defines leads to where it is published', () => {
      for (const text of [words.resolution.replace('[3/2]', '1325 (2000)'), '{resolution 1325 (2000)}']) {
        const { analysis, scope } = openFixture(agendaIn(language, `$0${text}`));
        assert.deepEqual(links(analysis, scope).map((link) => 'address' in link && link.address), [`https://docs.un.org/${language}/S/RES/1325(2000)`]);
      }
    });

    it('is completed behind the words of the language', () => {
      for (const [before, wanted] of [[words.before[0], '2'], [words.before[1], '3/2']] as const) {
        const { analysis, point, scope } = openFixture(agendaIn(language, `${before}$0`));
        assert.ok(completion(analysis, point, scope)?.proposals.some(({ label }) => label === wanted), before);
      }
    });
  });
}

const defined = {
  resolution: [uriOf('names.agenda'), 'GLC 3/2'],
  document: [uriOf('names.agenda'), 'GLC/2030/2'],
  item: [uriOf('meeting.agenda'), '2.'],
  article: [uriOf('names.agenda'), 'ICE'],
};
