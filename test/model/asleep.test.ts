/** Files that are asleep are seen as any others: whatever is asked, the answer is the one that there is while all files are whole. */
import assert from 'node:assert/strict';
import { definition } from '../../server/features/definition.js';
import { hover } from '../../server/features/hover.js';
import { references } from '../../server/features/references.js';
import { prepareRename } from '../../server/features/rename/index.js';
import { workspaceSymbols } from '../../server/features/workspace-symbols.js';
import { positionOf, type Place } from '../../server/model/document.js';
import { Workspace } from '../../server/model/workspace.js';
import { findingsOf } from '../../server/rules/run.js';

const FILES: Readonly<Record<string, string>> = {
  'names.agenda': '@body GLC\nname.en: Conference of the Lakes\nname.fr: Conférence des lacs\n\n@body GLC/WG\nname.en: Working Group on Cores\n\n@resolution GLC 3/2\ntitle.en: Storage\nadopted: 2029-06-15\n\n@decision GLC 3/4\ntitle.en: Access\n\n@document GLC/2030/2\ntitle.en: Report\n\n@instrument LAKES\nname.en: Convention on Lakes\narticles: 1-20\n',
  'one.en.agenda': '@agenda GLC/2030/1\nlanguage: en\noriginal: en\ndate: 2030-01-02\nsession: Fourth session\nmeeting: 2030-05-06 .. 2030-05-08\n\n# 1. Opening\n## (a) Election\n## (b) Adoption\n\nSee resolution 3/2, decision 3/4, article 5 of the Convention on Lakes and document GLC/2030/2.\n\n# 2. Storage\n\n@documents\nGLC/2030/2  Report\nGLC/2030/7  Other\n\n@schedule\n2030-05-06\n10:00-11:00  1\n11:00-12:00  2\n',
  'one.fr.agenda': '@agenda GLC/2030/1\nlanguage: fr\noriginal: en\ndate: 2030-01-02\nmeeting: 2030-05-06 .. 2030-05-08\n\n# 1. Ouverture\n## a) Élection\n## b) Adoption\n\nVoir la résolution 3/2.\n\n# 2. Conservation\n\n@documents\nGLC/2030/2  Rapport\n',
  'two.agenda': '@agenda GLC/WG/2030/1\nlanguage: en\ndate: 2030-01-02\nmeeting: 2030-05-06\n\n# 1. Opening\njoint: 1 of GLC/2030/1\n\nSee {item 1(a) of GLC/2030/1}, {item 9 of GLC/2030/1}, resolutions 3/2 and 3/9 of the Conference of the Lakes, GLC/2030/7 and GLC/2030/8, {article 3 of LAKES} and {article 40 of LAKES}.\n\n# !unnumbered Statements\nid: talks\n',
  'three.agenda': '@agenda GLC/2029/1\nlanguage: en\ndate: 2029-01-02\nmeeting: 2029-05-06\n\n# 1. Opening\n\nAs agreed under item 2 of the provisional agenda of the fourth session of the Conference of the Lakes and in {item talks of GLC/WG/2030/1}.\n',
};
const uriOf = (name: string) => `file:///folder/${name}`;

/** Answers to all that can be asked in one file, with places as lines and characters. */
function answers(asked: string, workspace: Workspace, rest: () => void): readonly string[] {
  const analysis = workspace.get(uriOf(asked));
  assert.ok(analysis);
  const told = ({ uri, place }: { readonly uri: string; readonly place: Place }): string => {
    const of = workspace.analyses.get(uri);
    assert.ok(of);
    const { line, character } = positionOf(of.document, place.unit, place.start);
    return `${uri.slice('file:///folder/'.length)}:${String(line + 1)}:${String(character + 1)}`;
  };
  const all: string[] = [];
  const add = (what: string, values: readonly unknown[]) => {
    all.push(`${what}: ${values.join(', ')}`);
    rest();
  };
  for (const unit of analysis.units) {
    for (let offset = 0; offset < unit.text.length; offset += 3) {
      const point = { unit, offset };
      const at = `${unit.text.slice(offset, offset + 12)} `;
      add(`${at}definition`, definition(analysis, point, workspace)?.definitions.map(told) ?? []);
      add(`${at}references`, references(analysis, point, workspace)?.map((one) => `${told(one)}${one.definition ? ' *' : ''}`) ?? []);
      add(`${at}hover`, [JSON.stringify(hover(analysis, point, workspace)?.entries)]);
      const renameable = prepareRename(analysis, point, workspace);
      if (renameable === undefined || 'refusal' in renameable) continue;
      const renamed = renameable.rename(`${renameable.placeholder}9`, workspace);
      add(`${at}rename`, 'edits' in renamed ? renamed.edits.map((edit) => `${told(edit)} ${edit.newText}`) : [renamed.refusal]);
    }
  }
  add('symbols', workspaceSymbols('o', workspace).map((one) => `${one.name} ${told(one)}`));
  for (const [uri] of workspace.analyses) {
    const of = workspace.glance(uri);
    assert.ok(of);
    add(`findings in ${uri}`, findingsOf(of, workspace).map((one) => `${one.code} ${told({ uri, place: one.place })} ${one.message} ${one.related.map(told).join()}`).filter((line) => !line.startsWith('unused-definition')));
  }
  return all;
}

describe('a file that is asleep', () => {
  for (const asked of Object.keys(FILES)) {
    it(`is seen from ${asked} as one that is whole`, () => {
      const whole = new Workspace();
      for (const [name, text] of Object.entries(FILES)) whole.set(uriOf(name), text);
      const asleep = new Workspace(undefined, undefined, 0);
      for (const [name, text] of Object.entries(FILES)) {
        if (name === asked) asleep.set(uriOf(name), text);
        else asleep.setText(uriOf(name), text);
      }
      assert.deepEqual(answers(asked, asleep, () => asleep.trim()), answers(asked, whole, () => undefined));
    });
  }
});
