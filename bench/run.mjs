// Goes through a plan: each step with each of its servers in turn, so that all share the mood of the machine.
import { endAll } from './client/connection.mjs';
import { quietDown, workOfOthers } from './client/load.mjs';
import { SECTIONS } from './sections/index.mjs';
import { removeTemporaryFolders } from './sections/temporary.mjs';

/** The longest that one measurement may take, in milliseconds. */
const LONGEST = 240_000;
/** And beyond the end of the whole run. */
const GRACE = 15_000;

/**
 * Measures; `onResult` is called with all results behind each. Returns `{ results, leftOut }`, `leftOut` being what there was no time for.
 * What fails is a result too, and is not tried again in this section in a larger size.
 */
export async function runPlan({ steps, seconds, quiet }, servers, onResult) {
  const end = performance.now() + seconds * 1000;
  const results = [];
  const leftOut = [];
  const failed = new Set();
  for (const step of steps) {
    for (let repetition = 0; repetition < (step.repetitions ?? 1); repetition++) {
      for (const name of step.servers) {
        const server = servers.find((one) => one.name === name);
        const what = { section: step.section, size: step.size, variant: step.variant, server: name };
        const key = `${step.section} ${step.variant} ${name}`;
        if ((name !== undefined && server === undefined) || server?.leftOut?.includes(step.section) || failed.has(key)) continue;
        if (performance.now() > end) {
          if (repetition === 0) leftOut.push(described(what));
          continue;
        }
        await quietDown(quiet);
        const result = { ...what, ...(await measured(step, server, end)) };
        if (result.failed !== undefined) failed.add(key);
        results.push(result);
        onResult(results, described(what), result);
      }
    }
  }
  removeTemporaryFolders();
  return { results, leftOut };
}

const described = ({ section, size, variant, server }) => [section, variant ?? size?.toLocaleString('en'), server].filter((part) => part !== undefined).join(', ');

/** Values, or why there are none; and how many processors other programs used meanwhile. */
async function measured(step, server, end) {
  const others = workOfOthers();
  const timer = setTimeout(endAll, Math.min(LONGEST, end - performance.now() + GRACE));
  try {
    const { failed, ...values } = await SECTIONS[step.section].measure(server, step);
    return { values, ...(failed !== undefined && { failed }), other: others() };
  } catch (error) {
    return { failed: String(error.message).slice(0, 300), other: others() };
  } finally {
    clearTimeout(timer);
    endAll();
  }
}
