/**
 * `resolution-session`: a resolution whose number's session is none of the body's declared sessions, or was held at another time than
 * the resolution was adopted.
 */
import { compareDates, isoDate, parseIsoDate, type CalendarDate } from '../locales/dates.js';
import type { BodyDefinition, ResolutionDefinition } from '../model/definitions.js';
import { fieldOf } from '../model/fields.js';
import { named, type Names } from '../model/names.js';
import { placeOf } from '../model/places.js';
import type { PlainReference } from '../model/references.js';
import { parseResolutionNumber } from '../model/resolution-numbers.js';
import { referenceCheck, scopeCheck, type Problem, type Rule } from './rule.js';

const messages = {
  session: '{number} is not of a declared session of {body}: there are {sessions}.',
  date: '{date} is not in session {session} of {body}, which was held from {first} to {last}.',
  adopted: '{number} was adopted on {adopted}, says its definition.',
  sessions: 'The declared sessions.',
  definition: 'The definition.',
};

export const resolutionSession: Rule = {
  code: 'resolution-session',
  severity: 'warning',
  messages,
  checks: [
    scopeCheck(['definitions'], function* ({ definitions }, { names }) {
      for (const definition of definitions) {
        if (definition.kind === 'resolution' || definition.kind === 'decision') yield* problemsOf(definition, names);
      }
    }),
    referenceCheck(['resolution', 'decision'], function* ({ reference, targets }, _, { names }) {
      for (const { kind, body, number, resolved } of targets) {
        if ((kind !== 'resolution' && kind !== 'decision') || body === undefined || number === undefined) continue;
        if (!resolved && !(reference.plain && isEarly(number, body, names))) yield* undeclaredSession(number, body, reference, names);
        if (reference.plain && targets.length === 1) yield* otherDate(reference, kind, body, number, names);
      }
    }),
  ],
};

function* problemsOf({ place, directive, body, number, adopted }: ResolutionDefinition, names: Names): Iterable<Problem> {
  if (body === undefined || number === undefined) return;
  yield* undeclaredSession(number, body, place, names);
  const value = fieldOf(directive, 'adopted')?.value;
  if (adopted !== undefined && value !== undefined) yield* outsideSession(number, body, adopted, placeOf(place.unit, value), names);
}

function* undeclaredSession(number: string, prefix: string, place: Problem['place'], names: Names): Iterable<Problem> {
  const { body, session, declared } = sessionOf(number, prefix, names);
  if (body === undefined || session === undefined || declared !== undefined || body.sessions.length === 0) return;
  const sessions = body.sessions.map((one) => one.number).join(', ');
  yield { place, message: messages.session, values: { number, body: prefix, sessions }, related: [{ uri: body.uri, place: body.place, message: messages.sessions }] };
}

/** Before the first declared session: where only the latest are declared, or where another body is meant whose number it is, nobody can be sure. */
function isEarly(number: string, prefix: string, names: Names): boolean {
  const { body, session } = sessionOf(number, prefix, names);
  return body !== undefined && session !== undefined && Number(session) < Math.min(...body.sessions.map((one) => Number(one.number)));
}

function* outsideSession(number: string, prefix: string, date: CalendarDate, place: Problem['place'], names: Names): Iterable<Problem> {
  const { body, session, declared } = sessionOf(number, prefix, names);
  if (body === undefined || declared === undefined || session === undefined) return;
  const { first, last } = declared;
  if (compareDates(date, first) >= 0 && compareDates(date, last) <= 0) return;
  yield {
    place, message: messages.date, values: { date: isoDate(date), session, body: prefix, first: isoDate(first), last: isoDate(last) },
    related: [{ uri: body.uri, place: body.place, message: messages.sessions }],
  };
}

/** The date that the text gives with a resolution. */
function* otherDate(reference: PlainReference, kind: 'resolution' | 'decision', body: string, number: string, names: Names): Iterable<Problem> {
  const { citation } = reference;
  const date = citation.kind === 'resolution' || citation.kind === 'decision' ? parseIsoDate(citation.date ?? '') : undefined;
  if (date === undefined) return;
  const definition = named(names.resolutions, `${body} ${number}`).find((one) => one.kind === kind && one.adopted !== undefined);
  if (definition?.adopted === undefined) {
    yield* outsideSession(number, body, date, reference, names);
  } else if (compareDates(definition.adopted, date) !== 0) {
    yield { place: reference, message: messages.adopted, values: { number, adopted: isoDate(definition.adopted) }, related: [{ uri: definition.uri, place: definition.place, message: messages.definition }] };
  }
}

/** The body, the session that a number such as `8/9` says, and its dates. */
function sessionOf(number: string, prefix: string, names: Names): { readonly body: (BodyDefinition & { readonly uri: string }) | undefined; readonly session: string | undefined; readonly declared: BodyDefinition['sessions'][number]['dates'] | undefined } {
  const body = named(names.bodies, prefix).find(({ sessions }) => sessions.length > 0);
  const parsed = parseResolutionNumber(number);
  const session = parsed?.form === 'session' ? parsed.text.split('/')[0] : undefined;
  return { body, session, declared: body?.sessions.find((one) => one.number === session)?.dates };
}
