/** `duplicate-agenda`: a second `@agenda` in a file, or another file with the same symbol and language. */
import { named } from '../model/names.js';
import { placeOf, symbolPlace } from '../model/places.js';
import { documentCheck, scopeCheck, type Rule } from './rule.js';

const messages = {
  second: 'A file holds one agenda: what stands under this second @agenda line is ignored.',
  first: 'The agenda of this file.',
  twice: 'Another file has the same symbol and language: {symbol} ({language}).',
  other: 'The other agenda.',
};

export const duplicateAgenda: Rule = {
  code: 'duplicate-agenda',
  severity: 'error',
  messages,
  checks: [
    documentCheck(['outline'], function* ({ outline: { agenda, furtherAgendas } }) {
      for (const { unit, node } of furtherAgendas) {
        const related = agenda === undefined ? [] : [{ place: placeOf(agenda.unit, agenda.node.keyword), message: messages.first }];
        yield { place: placeOf(unit, node.keyword), message: messages.second, related };
      }
    }),
    scopeCheck(['uri', 'masthead', 'language'], function* ({ uri, masthead, language }, { names }) {
      if (masthead?.symbol === undefined) return;
      const others = named(names.agendas, masthead.name).filter((other) => other.uri !== uri && other.language === language);
      if (others.length === 0) return;
      const related = others.flatMap((other) => (other.masthead === undefined ? [] : [{ uri: other.document.uri, place: symbolPlace(other.masthead), message: messages.other }]));
      yield { place: symbolPlace(masthead), message: messages.twice, values: { symbol: masthead.symbol, language }, related };
    }),
  ],
};
