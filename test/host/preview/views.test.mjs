// The views beside the preview in Chromium, with the real server behind them: what they show, how they follow, where clicks and keys lead.
import assert from 'node:assert/strict';
import { startChromium } from './page.mjs';
import { closeView, openView, typeInto } from './view-page.mjs';

const agenda = (language, title, slots) => `@agenda TST/CONF/2030/1
language: ${language}
original: en
date: 2030-01-01
meeting: 2030-05-06 .. 2030-05-08

# 1. ${title}

See TST/CONF/2030/4.{^1}

# 2. ${title} 2

@annex ${title} 3

@schedule
2030-05-06
${slots}

^1: ${title}.
`;
const english = 'a.en.agenda';
const arabic = 'a.ar.agenda';
const filesOf = () => ({
  [english]: agenda('en', 'Lakes', '10:00-13:00  1\n15:00-18:00  2\n2030-05-07\n10:00-11:00  2'),
  [arabic]: agenda('ar', 'البحيرات', '10:00-12:00  1\n15:00-18:00  2').replace('# 2. البحيرات 2\n', '# 2. البحيرات 2\n\nنص آخر.\n'),
});

describe('views beside the preview', () => {
  let browser;
  let shown;
  let files;

  before(async () => {
    browser = await startChromium();
  });
  after(() => browser.close());
  beforeEach(() => {
    files = filesOf();
  });
  afterEach(async () => {
    assert.deepEqual([shown.requests, shown.errors], [[], []], 'no request, no error');
    await closeView(shown);
  });

  const open = async (kind, more = {}, options = {}) => {
    shown = await openView(browser, files, more.name ?? english, { kind, ...more }, options);
    return shown.page;
  };
  const until = (what, look) => shown.client.until(what, look);
  const revealed = async (act) => {
    const before = shown.said.length;
    await act();
    await until('a reveal', () => shown.said.slice(before).find(({ type }) => type === 'reveal'));
    const { side, source } = shown.said.slice(before).find(({ type }) => type === 'reveal');
    const name = side === 'own' ? shown.name : shown.otherName;
    const range = await shown.client.ask('agenda/sourceOf', { uri: shown.client.uri(name), source });
    return `${name}: ${files[name].split('\n')[range.start.line]}`;
  };

  describe('two versions', () => {
    const openVersions = async () => {
      const page = await open('versions', { other: arabic });
      shown.otherName = arabic;
      return page;
    };

    it('stand side by side, each in its language and direction, counterparts at one height', async () => {
      const page = await openVersions();
      const rows = await page.locator('.rows > .pair').evaluateAll((pairs) => pairs.filter((pair) => !pair.classList.contains('alone')).map((pair) => {
        const [own, other] = pair.querySelectorAll('.side [data-key]');
        return { kinds: [own.className.split(' ')[0], other.className.split(' ')[0]], tops: [own, other].map((node) => Math.round(node.getBoundingClientRect().top - Number.parseFloat(getComputedStyle(node).marginTop))), dirs: [...pair.querySelectorAll('.side')].map((cell) => `${cell.lang} ${getComputedStyle(cell).direction}`) };
      }));
      assert.ok(rows.length >= 9, String(rows.length));
      for (const { kinds, dirs } of rows) {
        assert.equal(kinds[0], kinds[1]);
        assert.deepEqual(dirs, ['en ltr', 'ar rtl']);
      }
      const slots = await page.locator('.timetable').evaluateAll((tables) => tables.map((table) => [...table.querySelectorAll('tr')].map((row) => Math.round(row.getBoundingClientRect().top))));
      assert.deepEqual(slots[0], slots[1], 'the rows of the timetables');
      assert.equal(await page.locator('.side.other .filler').count(), 2, 'a day and a slot are missing');
    });

    it('mark and list their differences, and lead to them by list, by command and by key', async () => {
      const page = await openVersions();
      assert.equal(await page.locator('.stops summary').innerText(), 'Differences (2)');
      assert.deepEqual(await page.locator('.flag').evaluateAll((flags) => flags.map(({ title }) => title)), ['The Arabic version has 10:00-12:00 here.', 'The timetable of the Arabic version has no day 2030-05-07.']);
      assert.deepEqual(await page.locator('.difference').evaluateAll((marked) => marked.map((node) => node.textContent.slice(0, 8))), ['10 a.m.–', 'Tuesday,', '10:00–12']);
      await page.locator('.stops summary').focus();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      assert.equal(await page.evaluate(() => document.activeElement.getAttribute('aria-label')), 'Difference 1: The Arabic version has 10:00-12:00 here.');
      await shown.send({ type: 'go', to: 'next' });
      await focused(page, 'Difference 2: ');
      await shown.send({ type: 'go', to: 'next' });
      await focused(page, 'Difference 1: ');
      assert.equal(await revealed(() => page.keyboard.press('Enter')), `${english}: 10:00-13:00  1`);
    });

    it('lead back to the text of either', async () => {
      const page = await openVersions();
      assert.equal(await revealed(() => page.locator('.side.own .item-heading').first().click()), `${english}: # 1. Lakes`);
      assert.equal(await revealed(() => page.locator('.side.other .item-heading').first().click()), `${arabic}: # 1. البحيرات`);
    });

    it('follow what is typed, and keep the rest of the page', async () => {
      const page = await openVersions();
      await page.locator('.side.own .note').evaluate((node) => { window.kept = node; });
      await typeInto(shown, files, '10:00-13:00', '10:00-12:00');
      await page.locator('.stops summary', { hasText: 'Differences (1)' }).waitFor();
      assert.ok(await page.locator('.side.own .note').evaluate((node) => node === window.kept));
    });

    it('have no name twice', async () => {
      const page = await openVersions();
      const ids = await page.locator('[id]').evaluateAll((nodes) => nodes.map(({ id }) => id));
      assert.equal(new Set(ids).size, ids.length);
      await page.locator('.side.other .mark a').first().click();
      assert.equal(await page.locator('.side.other .note').getAttribute('id'), 'other-note-1');
    });
  });

  describe('a redline', () => {
    const openRedline = (change = (text) => text) => open('redline', { other: 'old.agenda', text: change(files[english]) });

    it('has what came and what went in the look of the page, told by more than colour', async () => {
      const page = await openRedline((text) => text.replace('See TST', 'Please consult TST').replace('# 2. Lakes 2\n', '# 2. Lakes 2\n\nA paragraph that went.\n'));
      assert.deepEqual(await page.locator('.page .redline-changed').first().evaluate((node) => [...node.querySelectorAll('ins, del')].map((change) => `${change.localName} ${change.textContent}`)), ['del Please consult', 'ins See']);
      assert.equal(await page.locator('.page .redline-deleted').innerText(), 'A paragraph that went.');
      const looks = await page.locator('.page').evaluate((paper) => ['ins', 'del'].map((tag) => getComputedStyle(paper.querySelector(tag)).textDecorationLine));
      assert.deepEqual(looks, ['underline', 'line-through']);
    });

    it('has its bars in one line in the margin, also beside entries that stand further in', async () => {
      files[english] = files[english].replace('# 2. Lakes 2\n', '## (a) Rivers\n# 2. Lakes 2\n');
      const page = await openRedline((text) => text.replace('Rivers', 'Rapid rivers').replace('# 2. Lakes 2\n', '# 2. Lochs 2\n').replace('2030-01-01', '2030-01-02'));
      const lefts = await page.locator('.page > .masthead.redline-changed, .page .list-item.redline-changed').evaluateAll((blocks) => blocks.map((block) => {
        const { left } = block.getBoundingClientRect();
        return Math.round(left + Number.parseFloat(getComputedStyle(block, '::after').left));
      }));
      assert.ok(lefts.length >= 3, String(lefts));
      assert.equal(new Set(lefts).size, 1, String(lefts));
    });

    it('is marked on paper, too', async () => {
      const page = await openRedline((text) => text.replace('See TST', 'Consult TST'));
      await page.emulateMedia({ media: 'print' });
      assert.equal(await page.locator('.stops').isVisible(), false);
      assert.deepEqual(await page.locator('.page').evaluate((paper) => ['ins', 'del'].map((tag) => getComputedStyle(paper.querySelector(tag)).textDecorationLine)), ['underline', 'line-through']);
    });

    it('lists its changes in the words of the document, and goes from one to the next', async () => {
      const page = await openRedline((text) => text.replace('10:00-13:00', '9:00-13:00').replace('See TST', 'Consult TST'));
      assert.equal(await page.locator('.stops summary').innerText(), 'Changes (2)');
      for (const kind of ['paragraph', 'timetable', 'paragraph']) {
        await shown.send({ type: 'go', to: 'next' });
        await page.waitForFunction((start) => document.querySelector('.current')?.className.startsWith(start), kind);
      }
    });

    it('follows what is typed until nothing is left', async () => {
      const page = await openRedline((text) => text.replace('See TST', 'Consult TST'));
      await typeInto(shown, files, 'See TST', 'Consult TST');
      await page.locator('.stops summary', { hasText: 'Nothing has changed.' }).waitFor();
      assert.equal(await page.locator('ins, del').count(), 0);
    });

    it('lets nothing of either document become markup', async () => {
      const hostile = '<img src=x onerror=alert(1)> “&quot;” <script>alert(1)</script>';
      files[english] = files[english].replace('See TST', `${hostile} See TST`);
      const page = await openRedline(() => agenda('en', `</article>${hostile}`, '10:00-13:00  1'));
      assert.equal(await page.locator('.page :is(img, script, iframe)').count(), 0);
      assert.ok((await page.locator('.page').innerText()).includes('<script>alert(1)</script>'));
    });
  });

  describe('a calendar', () => {
    it('has days side by side and slots to scale', async () => {
      const page = await open('calendar');
      const days = await page.locator('.day').evaluateAll((nodes) => nodes.map((day) => ({ left: day.getBoundingClientRect().left, heading: day.querySelector('h3').textContent, slots: [...day.querySelectorAll('.slot')].map((slot) => slot.getBoundingClientRect().height) })));
      assert.deepEqual(days.map(({ heading }) => heading), ['Monday, 6 May 2030', 'Tuesday, 7 May 2030', 'Wednesday, 8 May 2030']);
      assert.ok(days[0].left < days[1].left && days[1].left < days[2].left);
      const [morning, afternoon] = days[0].slots;
      assert.ok(Math.abs(morning - afternoon) < 1 && Math.abs(morning / 3 - days[1].slots[0]) < 1, JSON.stringify(days));
      assert.equal(await page.locator('.day.empty').innerText(), 'Wednesday, 8 May 2030\n\nThe timetable has nothing on this day.');
      assert.equal(await page.locator('.gap').innerText(), 'free: 1–3 p.m.');
    });

    it('runs from right to left in Arabic', async () => {
      const page = await open('calendar', { name: arabic });
      const [first, second] = await page.locator('.day').evaluateAll((nodes) => nodes.map((day) => day.getBoundingClientRect().left));
      assert.ok(first > second);
    });

    it('leads to the line by a click and by the keyboard', async () => {
      const page = await open('calendar');
      assert.equal(await revealed(() => page.locator('.slot').nth(1).click()), `${english}: 15:00-18:00  2`);
      await page.locator('.slot button').nth(2).focus();
      assert.equal(await revealed(() => page.keyboard.press('Enter')), `${english}: 10:00-11:00  2`);
      assert.equal(await revealed(() => page.locator('.day h3 button').nth(2).click()), `${english}: meeting: 2030-05-06 .. 2030-05-08`);
    });

    it('puts what overlaps side by side, says so, and follows what is typed with the focus where it was', async () => {
      const page = await open('calendar');
      await page.locator('.slot button').nth(0).focus();
      await typeInto(shown, files, '15:00-18:00', '12:00-18:00');
      await page.locator('.overlaps').first().waitFor();
      const [one, other] = await page.locator('.overlaps').evaluateAll((slots) => slots.map((slot) => slot.getBoundingClientRect()));
      assert.ok(one.right <= other.left + 1 && one.bottom > other.top);
      assert.deepEqual(await page.locator('.overlaps .tag').allInnerTexts(), ['overlaps', 'overlaps']);
      assert.match(await page.evaluate(() => document.activeElement.textContent), /^10 a\.m\.–1 p\.m\./);
    });

    it('marks what goes on from earlier, for those who do not see it too', async () => {
      const page = await open('calendar');
      assert.match(await page.locator('.slot.continued').textContent(), /\(continued\).*goes on from an earlier meeting/);
    });

    it('says so where there is no timetable', async () => {
      files[english] = '@agenda TST/CONF/2030/1\nlanguage: en\n\n# 1. Lakes\n';
      const page = await open('calendar');
      assert.equal(await page.locator('.nothing').innerText(), 'This agenda has no timetable.');
    });
  });
});

/** Until what has the focus is called so: a message to the page takes its time. */
function focused(page, start) {
  return page.waitForFunction((words) => document.activeElement.getAttribute('aria-label')?.startsWith(words), start);
}
