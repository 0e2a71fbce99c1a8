// What looks like a mistake and is none: nothing is said of it.
import assert from 'node:assert/strict';
import { findings } from '../support/findings.js';
import { workspaceOf } from '../support/workspace.js';

const head = (language: string) => `@agenda LAKE/TEC/2031/1\nlanguage: ${language}\ndate: 2031-01-07\nmeeting: 2031-09-01 .. 2031-09-02\n`;
const BODIES = '//- registry.agenda\n@body LAKE/TEC\nname: Technical Committee\n@body LAKE/SUB\nname: Subcommittee\n@document LAKE/SUB/2031/3\ntitle: Reeds\n';

/** All that is found in the first file of a fixture, hints aside. */
function quiet(fixture: string): void {
  const workspace = workspaceOf(`//- agenda.agenda\n${fixture}${BODIES}`);
  const found = findings(workspace, 'agenda.agenda').filter(({ severity }) => severity !== 'hint');
  assert.deepEqual(found.map(({ code, message }) => `${code}: ${message}`), []);
}

describe('legitimate', () => {
  it('the same document under two items', () => {
    quiet(`${head('en')}# 1. A\nText.\n@documents\nLAKE/TEC/2031/2  Report on reeds\n# 2. B\nText.\n@documents\nLAKE/TEC/2031/2  Report on reeds\n`);
  });

  it('a document of another body, cited and not listed', () => {
    quiet(`${head('en')}# 1. A\nSee LAKE/SUB/2031/3 and A/76/1.\n@documents\nLAKE/TEC/2031/2  Report\n# 2. B\nText.\n`);
  });

  it('lettered lists within an annotation, which look like sub-items', () => {
    quiet(`${head('en')}# 1. A\nThe group will take up:\n\n(a) Reeds;\n\n(b) Birds.\n# 2. B\n- (a) Fish\n- (b) Shores\n`);
    quiet(`${head('ru')}# 1. Озёра\nБудут рассмотрены: а) тростник; б) птицы; в) рыбы.\n# 2. Реки\n- а) тростник\n- б) птицы\n`);
    quiet(`${head('ar')}# 1. البحيرات\nينظر الفريق في: (أ) القصب؛ (ب) الطيور.\n# 2. الأنهار\nنص.\n`);
  });

  it('“held in abeyance” in the list and not in the heading', () => {
    quiet(`${head('en')}# 1. A\nstatus: held in abeyance\nText.\n# 2. B\nText.\n`);
    quiet(`${head('en')}# 1. Reeds\nagenda-title: Reeds\nstatus: held in abeyance\nText.\n# 2. B\nText.\n`);
  });

  it('titles that differ by no-break hyphens, joiners or spaces', () => {
    quiet(`${head('en')}# 1. Follow\u2011up to\u00A0the  water\u2060-use plan\nagenda-title: Follow-up to the water-use plan\nText.\n# 2. B\nText.\n`);
    quiet(`${head('en')}# 1. A\nText.\n@documents\nLAKE/TEC/2031/2  Water\u2011use plan\n# 2. B\nText.\n@documents\nLAKE/TEC/2031/2  Water-use\u00A0plan\n`);
  });

  it('the same item in several slots, and a running order that is not the agenda’s', () => {
    quiet(`${head('en')}# 1. A\nText.\n# 2. B\nText.\n# 3. C\nText.\n@schedule\n2031-09-01\n10:00-11:00  3\n11:00-12:00  1, 2\n2031-09-02\n10:00-11:00  2\n11:00-12:00  3, 1\n`);
  });

  it('acronyms, names and symbols in Latin letters in Chinese, Arabic and Russian', () => {
    quiet(`${head('zh')}# 1. 湖泊\nGIS 和 R&D 的数据由 Anna de la Cruz 提供，见 LAKE/SUB/2031/3，网址 https://example.org/and。B 超、T 恤、pH 值。\n# 2. 河流\n文件。\n`);
    quiet(`${head('ar')}# 1. البحيرات\nيقدم Anna de la Cruz من مؤسسة GIS تقريرا (LAKE/SUB/2031/3) عن pH.\n# 2. الأنهار\nنص.\n`);
    quiet(`${head('ru')}# 1. Озёра\nДанные GIS представит Anna de la Cruz (LAKE/SUB/2031/3); см. “Lakes and Rivers”.\n# 2. Реки\nТекст.\n`);
  });

  it('both forms of Chinese dates', () => {
    quiet(`${head('zh')}# 1. 湖泊\n会议于 2031 年 9 月 1 日开幕，于2031年9月2日闭幕。\n# 2. 河流\n文件。\n`);
  });

  it('names of two characters with a space between, and a whole paragraph in another language', () => {
    quiet(`${head('zh')}# 1. 湖泊\n主席 王 明 主持会议。\n\nThe group will take up the reports of the lakes and the rivers.\n# 2. 河流\n文件。\n`);
    quiet(`${head('ru')}# 1. Озёра\nLe groupe examinera les rapports sur les lacs et les rivières.\n# 2. Реки\nТекст.\n`);
  });

  it('an item of another body, whose agenda nobody has', () => {
    quiet(`${head('en')}# 1. A\nTogether with agenda item 9 of the fifth session of the Subcommittee; see agenda item 1.\n# 2. B\nText.\n`);
  });

  it('a title that ends in an abbreviation, a question or three dots', () => {
    quiet(`${head('en')}# 1. Reeds, birds, etc.\nText.\n# 2. What next?\nText.\n# 3. And then...\nText.\n`);
  });

  it('sub-items of which only some have a text', () => {
    quiet(`${head('en')}# 1. A\n## (a) B\nText.\n## (b) C\nText.\n# 2. D\nText.\n`);
  });
});
