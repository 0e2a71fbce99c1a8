// Phrases for provisions: Chinese as in the worked document, the others in the forms that facts/terms and the marked citations have.
import { localeOf } from '../../server/locales/index.js';
import { printChapter, printProvision } from '../../server/locales/provisions.js';
import { eachLanguage, eachRow } from './table.js';

describe('provisions as printed', () => {
  describe('an article', () => {
    eachLanguage(
      'en | article 54\nfr | article 54\nes | artículo 54\nru | статья 54\nzh | 第五十四条\nar | المادة 54',
      (locale) => printProvision(locale, '54'),
    );
  });
  describe('a paragraph', () => {
    eachLanguage(
      `
      en | article 12, paragraph 3
      fr | paragraphe 3 de l’article 12
      es | artículo 12, párrafo 3
      ru | пункт 3 статьи 12
      zh | 第十二条第三款
      ar | الفقرة 3 من المادة 12
      `,
      (locale) => printProvision(locale, '12(3)'),
    );
  });
  describe('a subparagraph of a paragraph', () => {
    eachLanguage(
      `
      en | article 54, paragraph 1 (c)
      fr | alinéa c) du paragraphe 1 de l’article 54
      es | artículo 54, párrafo 1 c)
      ru | пункт 1 c) статьи 54
      zh | 第五十四条第一款第(三)项
      ar | الفقرة 1 (ج) من المادة 54
      `,
      (locale) => printProvision(locale, '54(1)(c)'),
    );
  });
  describe('a subparagraph of an article', () => {
    eachLanguage(
      `
      en | article 33 (b)
      fr | alinéa b) de l’article 33
      es | artículo 33 b)
      ru | пункт b) статьи 33
      zh | 第三十三条第(二)项
      ar | الفقرة (ب) من المادة 33
      `,
      (locale) => printProvision(locale, '33(b)'),
    );
  });
  describe('a subparagraph of a subparagraph', () => {
    eachLanguage(
      `
      en | article 163, paragraph 7 (a) (ii)
      fr | alinéa a) ii) du paragraphe 7 de l’article 163
      es | artículo 163, párrafo 7 a) ii)
      ru | пункт 7 a) ii) статьи 163
      zh | 第一百六十三条第七款第(一)项第2目
      ar | الفقرة 7 (أ) (ii) من المادة 163
      `,
      (locale) => printProvision(locale, '163(7)(a)(ii)'),
    );
  });
  describe('numbers that are no plain ones', () => {
    eachRow('IV(2) | 第四条第二款\n54 bis | 第54 bis条\n1000 | 第1000条', (provision) => printProvision(localeOf('zh'), provision));
    eachRow('IV(2) | article IV, paragraph 2\n54 bis(1) | article 54 bis, paragraph 1', (provision) => printProvision(localeOf('en'), provision));
  });
  describe('a chapter', () => {
    eachLanguage(
      'en | chapter V\nfr | chapitre V\nes | capítulo V\nru | глава V\nzh | 第五章\nar | الفصل الخامس',
      (locale) => printChapter(locale, 'V'),
    );
  });
  describe('a chapter with a number in digits', () => {
    eachRow('en | chapter 5\nzh | 第五章\nar | الفصل الخامس', (language) => printChapter(localeOf(language as 'en'), '5'));
  });
});
