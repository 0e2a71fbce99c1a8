/** What is known of a target: its title, its other titles, body and dates, from all that defines it. */
import type { Language } from '../../grammar/index.js';
import { printDate, printDateTime } from '../locales/date-forms.js';
import { parseIsoDate, type CalendarDate } from '../locales/dates.js';
import type { Analysis } from '../model/analysis.js';
import type { BodyDefinition, InstrumentDefinition } from '../model/definitions.js';
import { titleText } from '../model/items.js';
import { bodyOfSymbol, named } from '../model/names.js';
import { foldedText } from '../model/runs.js';
import type { Target } from '../model/target.js';
import { publishedAt } from '../model/published.js';
import { textIn, type Texts } from '../model/texts.js';
import { versionsOf } from '../model/versions.js';
import type { Scope } from '../model/workspace.js';
import type { HoverEntry } from './hover.js';

interface Facts {
  readonly titles: ReadonlyMap<Language | 'all', string>;
  readonly details: readonly string[];
}

/** `analysis`: the file that asks, in whose language the facts are told. */
export function factsOfTarget(target: Target, analysis: Analysis, scope: Scope): HoverEntry {
  const { titles, details } = factsOf(target, analysis, scope);
  const symbol = target.resolved ? undefined : symbolOf(target);
  return {
    name: target.kind === 'note' ? `^${target.target}` : target.target,
    ...titlesFor(titles, analysis.language),
    details: [...new Set(details.filter((detail) => detail !== ''))],
    definedIn: target.definitions[0]?.uri,
    address: symbol === undefined ? undefined : publishedAt(symbol, analysis.language),
  };
}

/** A body or instrument, which no reference means by itself. */
export function factsOfDefinition(definition: BodyDefinition | InstrumentDefinition, analysis: Analysis): HoverEntry {
  const { document, language } = analysis;
  const shortNames = [...definition.shortNames.values()].flat().join(' · ');
  return {
    name: definition.kind === 'body' ? definition.prefix : definition.id,
    ...titlesFor(plainTexts(definition.names), language),
    details: shortNames === '' ? [] : [shortNames],
    definedIn: document.uri,
    address: undefined,
  };
}

/** The symbol that a document, resolution or decision is published under. */
export function symbolOf({ kind, target }: Target): string | undefined {
  const hasSymbol = kind === 'document' || ((kind === 'resolution' || kind === 'decision') && target.includes('/') && !target.includes(' '));
  return hasSymbol ? target : undefined;
}

function factsOf(target: Target, analysis: Analysis, scope: Scope): Facts {
  switch (target.kind) {
    case 'item':
      return factsOfItem(target, scope);
    case 'note':
      return { titles: new Map([['all', noteText(target, analysis)]]), details: [] };
    case 'date':
      return { titles: new Map([['all', dateText(target.target, analysis)]]), details: [] };
    case 'article': case 'chapter': case 'instrument': {
      const instrument = named(scope.names.instruments, target.target.split(' ')[0] ?? '')[0];
      return { titles: instrument === undefined ? new Map() : plainTexts(instrument.names), details: [] };
    }
    case 'document':
      return factsOfDocument(target, analysis, scope);
    case 'resolution': case 'decision': {
      const definitions = named(scope.names.resolutions, target.target);
      const titles = new Map(definitions.toReversed().flatMap((definition) => [...plainTexts(definition.titles)]));
      return { titles, details: [bodyName(target.body ?? '', analysis, scope), ...definitions.map(({ adopted }) => dayText(adopted, analysis))] };
    }
  }
}

function factsOfDocument({ target }: Target, analysis: Analysis, scope: Scope): Facts {
  const titles = new Map<Language | 'all', string>();
  const details = [bodyName(bodyOfSymbol(scope.names, target)?.prefix ?? '', analysis, scope)];
  for (const entry of named(scope.names.entryTitles, target)) titles.set(entry.language, entry.text);
  for (const version of versionsOf(scope.names, target)) {
    const { masthead, locale, language } = version;
    if (masthead === undefined) continue;
    const { title } = masthead.texts;
    titles.set(language, title === undefined ? locale.words.title : foldedText(title, masthead.unit.text));
    details.push(dayText(masthead.date, analysis));
  }
  for (const definition of named(scope.names.documents, target)) {
    for (const [language, text] of plainTexts(definition.titles)) titles.set(language, text);
    details.push(dayText(definition.date, analysis));
  }
  return { titles, details };
}

function factsOfItem({ designator, definitions }: Target, scope: Scope): Facts {
  const titles = new Map<Language | 'all', string>();
  const of = scope.analyses.get(definitions[0]?.uri ?? '');
  if (of?.masthead === undefined || designator === undefined) return { titles, details: [] };
  for (const version of [...versionsOf(scope.names, of.masthead.name), of]) {
    const item = version.itemsByName.get(designator);
    if (item !== undefined) titles.set(version.language, titleText(item));
  }
  const item = of.itemsByName.get(designator);
  const parent = item?.parent === undefined ? '' : titleText(item.parent);
  const status = item?.status === undefined ? '' : foldedText(item.status, item.unit.text);
  return { titles, details: [parent, status, of.masthead.name] };
}

function noteText({ target }: Target, { notes }: Analysis): string {
  const note = notes.get(target);
  return note === undefined ? '' : foldedText(note.node.text, note.unit.text);
}

function dateText(iso: string, { locale }: Analysis): string {
  const date = parseIsoDate(iso.slice(0, 10));
  const time = /T(\d{1,2}):(\d{2})$/u.exec(iso);
  if (date === undefined) return '';
  return time === null ? printDate(locale, date) : printDateTime(locale, date, Number(time[1]) * 60 + Number(time[2]));
}

const dayText = (date: CalendarDate | undefined, { locale }: Analysis) => (date === undefined ? '' : printDate(locale, date, 'without weekday'));

function bodyName(prefix: string, { language }: Analysis, scope: Scope): string {
  const body = named(scope.names.bodies, prefix)[0];
  return body === undefined ? '' : (textIn(body.names, language)?.text ?? '');
}

function plainTexts(texts: Texts): ReadonlyMap<Language | 'all', string> {
  return new Map([...texts].map(([language, { text }]) => [language, text]));
}

function titlesFor(titles: ReadonlyMap<Language | 'all', string>, own: Language): Pick<HoverEntry, 'title' | 'otherTitles'> {
  const shown = [own, 'all', 'en', ...titles.keys()].map((key) => key as Language | 'all').find((key) => titles.has(key));
  const otherTitles = [...titles].flatMap(([language, text]) => (language === shown || language === 'all' ? [] : [{ language, text }]));
  return { title: shown === undefined ? '' : (titles.get(shown) ?? ''), otherTitles };
}
