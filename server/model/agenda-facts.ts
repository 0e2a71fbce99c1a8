/** What other files ask of an agenda most often, as plain data: of a file that is not open it is known without reading it. */
import type { Language } from '../../grammar/index.js';
import type { Analysis } from './analysis.js';
import type { Masthead } from './masthead.js';
import { foldedText } from './runs.js';

export interface AgendaFacts {
  /** The agenda's name in references: its canonical symbol, or its file's name. */
  readonly name: string;
  readonly hasSymbol: boolean;
  readonly language: Language;
  /** It says its language, and that is one of the six. */
  readonly declaresLanguage: boolean;
  readonly original: Language;
  /** As it says it; undefined for one that does not. */
  readonly session?: string;
}

/** Undefined for a registry, and for none. */
export function agendaFacts(analysis: Pick<Analysis, 'summary' | 'masthead'> | undefined): AgendaFacts | undefined {
  if (analysis === undefined) return undefined;
  if (analysis.summary !== undefined) return analysis.summary.agenda;
  const { masthead } = analysis;
  if (masthead === undefined) return undefined;
  const facts = known.get(masthead) ?? read(masthead);
  known.set(masthead, facts);
  return facts;
}

const known = new WeakMap<Masthead, AgendaFacts>();

function read({ unit, name, symbol, language, declaredLanguage, original, texts: { session } }: Masthead): AgendaFacts {
  return {
    name, hasSymbol: symbol !== undefined, language, declaresLanguage: declaredLanguage !== undefined, original,
    ...(session !== undefined && { session: foldedText(session, unit.text) }),
  };
}
