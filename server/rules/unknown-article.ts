/** `unknown-article`: an article or chapter that the declared instrument does not have. */
import { named } from '../model/names.js';
import { referenceCheck, type Rule } from './rule.js';

const messages = {
  article: '{instrument} has no article {provision}.',
  paragraph: 'Article {article} of {instrument} has no {provision}.',
  chapter: '{instrument} has no chapter {provision}.',
  definition: 'What it has.',
};

export const unknownArticle: Rule = {
  code: 'unknown-article',
  severity: 'warning',
  messages,
  checks: [
    referenceCheck(['article', 'chapter'], function* ({ reference, targets }, _, scope) {
      for (const one of targets) {
        const { kind, target, resolved, uncertain } = one;
        if ((kind !== 'article' && kind !== 'chapter') || resolved || uncertain) continue;
        const [definition] = one.definitions;
        if (definition === undefined) continue;
        const [instrument = '', ...rest] = target.split(' ');
        const provision = rest.at(-1) ?? '';
        const article = provision.split('(')[0] ?? '';
        const inside = provision.slice(article.length);
        const hasArticle = inside !== '' && named(scope.names.instruments, instrument).some(({ provisions }) => provisions.has(article));
        yield {
          place: reference, message: kind === 'chapter' ? messages.chapter : hasArticle ? messages.paragraph : messages.article,
          values: { instrument, article, provision: hasArticle ? inside : article },
          related: [{ uri: definition.uri, place: definition.place, message: messages.definition }],
        };
      }
    }),
  ],
};
