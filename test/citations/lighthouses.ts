// An invented scope for tests: a committee on lighthouses, its working group and its convention, with names in six languages.
import type { CitationScope, ResolvedCitation } from '../../server/model/citations/resolve.js';

type TestLanguage = 'ar' | 'zh' | 'en' | 'fr' | 'ru' | 'es';

/** The names of the committee, of its working group, and of its convention. */
const NAMES: Readonly<Record<TestLanguage, readonly [readonly string[], readonly string[], readonly string[]]>> = {
  en: [['Committee on Lighthouses', 'Committee'], ['Working Group on Foghorns'], ['Lighthouse Convention', 'Convention']],
  fr: [['Comité des phares', 'Comité'], ['Groupe de travail sur les cornes de brume'], ['Convention sur les phares', 'Convention']],
  es: [['Comité de Faros', 'Comité'], ['Grupo de Trabajo sobre Sirenas de Niebla'], ['Convención sobre Faros', 'Convención']],
  ru: [['Комитет по маякам', 'Комитет'], ['Рабочая группа по туманным горнам'], ['Конвенция о маяках', 'Конвенция']],
  zh: [['灯塔委员会'], ['雾号工作组'], ['《灯塔公约》', '《公约》']],
  ar: [['لجنة المنارات', 'اللجنة'], ['الفريق العامل المعني بأبواق الضباب'], ['اتفاقية المنارات', 'الاتفاقية']],
};

/** The scope of an agenda of the committee, `X/COM/2021/1`, in each language. */
export const LIGHTHOUSES: Readonly<Record<TestLanguage, CitationScope>> = {
  ar: scopeWith(NAMES.ar), zh: scopeWith(NAMES.zh), en: scopeWith(NAMES.en), fr: scopeWith(NAMES.fr), ru: scopeWith(NAMES.ru), es: scopeWith(NAMES.es),
}; // prettier-ignore

function scopeWith([committee, group, convention]: readonly [readonly string[], readonly string[], readonly string[]]): CitationScope {
  return {
    bodies: [{ prefix: 'X/COM', names: committee }, { prefix: 'X/COM/WG.1', names: group }],
    instruments: [{ id: 'LIGHT', names: convention }],
    agenda: { symbol: 'X/COM/2021/1', body: 'X/COM', session: undefined },
    ownOrgan: 'X/COM',
  };
}

const WEEKDAYS = ['', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** A citation in the words of the test lines: `res X/COM 8/9`, `items 2, 3`, `item 4 of X/COM/WG.1`, `item 71 ?` where nobody knows whose. */
export function describeCitation(resolved: ResolvedCitation): string {
  switch (resolved.kind) {
    case 'document':
      return several('doc', resolved.citation.symbols);
    case 'resolution': case 'decision':
      return `${resolved.kind === 'resolution' ? 'res' : 'dec'} ${resolved.targets.map(({ target }) => target).join(', ')}`;
    case 'item': {
      const owner = resolved.owner.kind === 'own' ? '' : resolved.owner.kind === 'body' ? ` of ${resolved.owner.body}` : ' ?';
      return several('item', resolved.citation.designators) + owner;
    }
    case 'article': case 'chapter':
      return several(resolved.kind === 'article' ? 'art' : 'ch', resolved.citation.provisions.map((provision) => `${resolved.instrument} ${provision}`));
    case 'date': {
      const { dates, time, weekday } = resolved.citation;
      return several('date', dates) + (time === undefined ? '' : `T${time}`) + (weekday === undefined ? '' : ` ${WEEKDAYS[weekday.number] ?? ''}`);
    }
    case 'link':
      return `link ${resolved.citation.target}`;
  }
}

function several(word: string, members: readonly string[]): string {
  return `${members.length > 1 ? `${word}s` : word} ${members.join(', ')}`;
}
