// One character typed, to the findings of the document with it: in prose in the middle, and in the places of agendas that are large. Then a reference
// is broken and mended, to the right number of findings.
import { CASES } from '../generate/agenda-cases.mjs';
import { costOf, openDocument, repeat, typist, withSession } from './steps.mjs';

const WARM_UP = 10;
const REPAIRS = 20;

export const keys = {
  name: 'keys',
  measure: (server, plan) => measureKeys(server, server.documentOf(plan.size, 42), plan),
};

/** The same in each of the cases, of our server only. */
export const cases = {
  name: 'cases',
  measure: (server, plan) => measureKeys(server, CASES[plan.variant](plan.size), plan),
};

function measureKeys(server, generated, { edits, milliseconds }) {
  return withSession(server, async (session) => {
    const { document } = await openDocument(session, generated);
    const { expected: count } = generated;
    const type = typist(session, document, generated.edit);
    const key = async () => {
      type();
      const { at } = await session.diagnostics(document, { count });
      return at - document.sentAt;
    };
    await repeat(WARM_UP, key, { milliseconds: milliseconds / 3, least: 2 });
    await session.settle();
    const typed = await costOf(session, () => repeat(edits, key, { milliseconds }));
    const repaired = generated.breaking && (await breakAndMend(session, document, generated, milliseconds / 3));
    return { latencies: typed.result, cpu: perEdit(typed), repairs: repaired?.result, repairCpu: repaired && perEdit(repaired) };
  });
}

const perEdit = ({ cpu, result }) => (cpu === undefined ? undefined : cpu / result.length);

function breakAndMend(session, document, { breaking, expected }, milliseconds) {
  const { removed, inserted } = breaking;
  const repair = async (index) => {
    const isBreaking = index % 2 === 0;
    if (isBreaking) session.change(document, breaking, removed.length, inserted);
    else session.change(document, breaking, inserted.length, removed);
    const { at } = await session.diagnostics(document, { count: expected + (isBreaking ? 1 : 0) });
    return at - document.sentAt;
  };
  return costOf(session, () => repeat(REPAIRS, repair, { milliseconds, least: 2 }));
}
