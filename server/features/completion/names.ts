/** The names of a folder as proposals, each with its title in the language of the file. */
import type { Analysis } from '../../model/analysis.js';
import { titleText } from '../../model/items.js';
import { bodyOfSymbol, named, ownOrgan } from '../../model/names.js';
import { foldedText } from '../../model/runs.js';
import { textIn } from '../../model/texts.js';
import { versionFor } from '../../model/versions.js';
import type { Scope } from '../../model/workspace.js';
import type { Proposal } from './proposal.js';

/** The items of this agenda, or of another by its symbol. */
export function items(analysis: Analysis, scope: Scope, agenda?: string): readonly Proposal[] {
  const of = agenda === undefined ? analysis : versionFor(scope.names, agenda, analysis.language);
  return (of?.items ?? []).flatMap((item) => {
    const name = item.designator === '' ? item.id : item.designator;
    return name === undefined ? [] : [{ kind: 'item' as const, label: name, detail: titleText(item) }];
  });
}

/** Agendas, declared documents and those that agendas list; not the file's own. */
export function documents(analysis: Analysis, { names }: Scope): readonly Proposal[] {
  const { language } = analysis;
  const titles = new Map<string, string>();
  for (const [symbol] of names.entryTitles) {
    const entries = named(names.entryTitles, symbol);
    titles.set(symbol, (entries.find((entry) => entry.language === language) ?? entries[0])?.text ?? '');
  }
  for (const proposal of agendas(analysis, { names })) titles.set(proposal.label, proposal.detail);
  for (const [symbol] of names.documents) titles.set(symbol, titleOf(named(names.documents, symbol).map((one) => one.titles), analysis) || (titles.get(symbol) ?? ''));
  titles.delete(analysis.masthead?.name ?? '');
  return [...titles].map(([label, detail]) => ({ kind: 'document', label, detail }));
}

/** The agendas of the folder. */
export function agendas({ language }: Analysis, { names }: Pick<Scope, 'names'>): readonly Proposal[] {
  return [...names.agendas.keys()].map((symbol) => {
    const version = versionFor(names, symbol, language);
    const title = version?.masthead?.texts.title;
    const body = bodyOfSymbol(names, symbol);
    const detail = version?.masthead === undefined || title === undefined ? (version?.locale.words.title ?? '') : foldedText(title, version.masthead.unit.text);
    return { kind: 'document', label: symbol, detail: [detail, body === undefined ? '' : (textIn(body.names, language)?.text ?? '')].filter((part) => part !== '').join(' – ') };
  });
}

/** Resolutions or decisions, or both: those of the agenda's own organ by their number, others with `suffix` and their body. */
export function resolutions(analysis: Analysis, { names }: Scope, kind: 'resolution' | 'decision' | undefined, others: 'own only' | 'with bodies'): readonly Proposal[] {
  const own = analysis.masthead === undefined ? undefined : ownOrgan(names, analysis.masthead.name);
  return [...names.resolutions.keys()].flatMap((name): Proposal[] => {
    const definitions = named(names.resolutions, name).filter((definition) => kind === undefined || definition.kind === kind);
    const [first] = definitions;
    if (first?.number === undefined) return [];
    const detail = titleOf(definitions.map(({ titles }) => titles), analysis);
    if (first.body === own) return [{ kind: 'resolution', label: first.number, detail }];
    return others === 'own only' ? [] : [{ kind: 'resolution', label: `${first.number} of ${first.body ?? ''}`, detail }];
  });
}

export function bodies({ language }: Analysis, { names }: Scope): readonly Proposal[] {
  return [...names.bodies.keys()].map((prefix) => ({ kind: 'body', label: prefix, detail: nameIn(named(names.bodies, prefix), language) }));
}

export function instruments({ language }: Analysis, { names }: Scope): readonly Proposal[] {
  return [...names.instruments.keys()].map((id) => ({ kind: 'instrument', label: id, detail: nameIn(named(names.instruments, id), language) }));
}

/** The articles, or the chapters, that the instruments declare one by one. */
export function provisions({ names }: Scope): readonly Proposal[] {
  const instruments_ = [...names.instruments.keys()].flatMap((id) => named(names.instruments, id));
  return instruments_.flatMap((instrument) => [...instrument.provisions.keys()].map((article) => ({ kind: 'instrument' as const, label: article, detail: instrument.id })));
}

/** The notes of the file. */
export function notes(analysis: Analysis): readonly Proposal[] {
  return [...analysis.notes].map(([id, { unit, node }]) => ({ kind: 'note', label: id, detail: foldedText(node.text, unit.text) }));
}

function titleOf(all: readonly Parameters<typeof textIn>[0][], { language }: Analysis): string {
  return all.map((titles) => textIn(titles, language)?.text ?? '').find((text) => text !== '') ?? '';
}

function nameIn(definitions: readonly { readonly names: Parameters<typeof textIn>[0] }[], language: Analysis['language']): string {
  return definitions.map(({ names }) => textIn(names, language)?.text ?? '').find((text) => text !== '') ?? '';
}
