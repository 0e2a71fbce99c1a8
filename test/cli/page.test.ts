// `agenda render --to html`: the paper and the image of the page.
import assert from 'node:assert/strict';
import { withFolder } from './command.js';

const AGENDA = '@agenda A/76/100\nlanguage: en\n';
const PNG = Uint8Array.from('\x89PNG\r\n\x1A\n', (character) => character.charCodeAt(0));

describe('agenda render --to html', () => {
  it('prints for A4, for what agenda.json says, or for what the command line says', () => {
    withFolder({ 'a.agenda': AGENDA, 'b/b.agenda': AGENDA, 'b/agenda.json': '{ "paper": "letter" }' }, ({ agenda }) => {
      assert.match(agenda(['render', 'a.agenda', '--to', 'html']).output, /size: 210mm 297mm/u);
      assert.match(agenda(['render', 'b/b.agenda', '--to', 'html']).output, /size: 215.9mm 279.4mm/u);
      assert.match(agenda(['render', 'b/b.agenda', '--to', 'html', '--paper', 'a4']).output, /size: 210mm 297mm/u);
      assert.deepEqual(agenda(['render', 'a.agenda', '--to', 'html', '--paper', 'a3']), { status: 2, output: '', complaint: 'agenda: --paper a3: this is not one of a4, letter\n' });
    });
  });

  it('takes an image into the page, and nothing that is none', () => {
    withFolder({ 'a.agenda': AGENDA, 'emblem.png': PNG, 'key.png': 'secret' }, ({ agenda }) => {
      assert.match(agenda(['render', 'a.agenda', '--to', 'html', '--image', 'emblem.png']).output, /url\("data:image\/png;base64,iVBORw0KGgo="\)/u);
      for (const name of ['key.png', 'missing.png', '.']) {
        const { status, output, complaint } = agenda(['render', 'a.agenda', '--to', 'html', '--image', name]);
        assert.deepEqual([status, output], [2, '']);
        assert.match(complaint, /^agenda: .*(?:image|PNG)/u);
      }
    });
  });
});
