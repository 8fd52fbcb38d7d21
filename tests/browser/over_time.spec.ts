// Practice over time: what a device remembers of it, how a story is found, what is set, and what is printed.
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './alongside.ts';
import { beside } from './pages.ts';
import { keepRuns } from './past.ts';
import { choose, forward, playThrough, press, sow, start, walkthrough } from './playing.ts';

const way = walkthrough('too-loud-to-eat', 'best');
const main = (page: Page) => page.locator('main');
const status = (page: Page) => page.getByRole('status');
const names = (page: Page) => page.evaluate(() => Object.keys(localStorage).filter((name) => name.startsWith('alongside.')).sort());

test('a finished story shows in one’s practice, comes back, and can be printed as a record of practice', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await playThrough(page, way);
  await page.getByRole('link', { name: 'Your practice' }).click();
  await expect(main(page).getByRole('heading', { level: 1 })).toBeFocused();
  await expect(main(page).locator('.past-runs li')).toHaveCount(1);
  await expect(main(page).locator('.past-runs li')).toContainText('Finished');
  await expect(main(page).locator('.over-time > li')).toHaveCount(8);
  await expect(main(page).locator('.over-time-band').first()).toHaveText('Not enough yet');
  await expect(main(page).locator('.next-story')).toHaveCount(2);
  await expect(main(page).locator('.coming-back li')).toContainText('return 1 of 3');
  await expect(main(page)).toContainText('Practice that your job requires is paid working time');

  const [calendar] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save a calendar file' }).click(),
  ]);
  expect(calendar.suggestedFilename()).toBe('alongside.ics');
  const text = (await readFile(await calendar.path(), 'utf8')).replaceAll('\r\n ', '');
  const inTwoDays = await page.evaluate(() => {
    const day = new Date();
    day.setDate(day.getDate() + 2);
    return [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, '0')).join('');
  });
  expect(text).toContain(`DTSTART;VALUE=DATE:${inTwoDays}\r\n`);
  expect(text).toContain(`/#/play/${way.story}\r\n`);
  await expect(status(page)).toHaveText('Calendar file saved');

  await page.getByRole('link', { name: 'Record of practice' }).click();
  await page.getByLabel('Name on the sheet').fill('Dana Flores');
  const sheet = main(page).locator('.record-sheet');
  await expect(sheet.locator('.record-name')).toHaveText('Dana Flores');
  await expect(sheet).toContainText(way.title);
  await expect(sheet).toContainText('It claims no clock hours and no continuing education units');
  await expect(sheet).toContainText('not for evaluation, discipline, hiring or pay');
  await page.getByRole('button', { name: 'Print or save as PDF' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-printed', '');

  await page.emulateMedia({ media: 'print' });
  await expect(sheet).toBeVisible();
  for (const part of ['.frame-header', '.frame-footer', '#record-name', '.record button']) {
    await expect(page.locator(part).first()).toBeHidden();
  }
  const pdf = await page.pdf({ format: 'Letter' });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g), 'sheets of paper').toHaveLength(1);
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('Dana');
});

test('two hundred runs are all there, and nothing about them is slow or in the way', async ({ page }) => {
  await page.goto('./');
  await keepRuns(page, 200);
  await beside(page, 'practice');
  await page.getByText('Earlier runs (188)').click();
  await expect(main(page).locator('.past-runs li')).toHaveCount(200);
  await expect(main(page).getByText('Latest attempts').first()).toBeVisible();
  await page.goto('./#/');
  await expect(page.locator(`[data-story="${way.story}"]`)).toContainText('Finished at least once');
  await beside(page, 'record');
  await expect(main(page).locator('.record-days li')).toHaveCount(200);
  await expect(main(page)).toContainText('Only four runs of a story count.');
});

test('where the storage is full, what was kept before is still there', async ({ page }) => {
  await page.goto('./');
  await keepRuns(page, 1);
  const before = await names(page);
  await sow(page, way.seed);
  await page.goto(`./#/play/${way.story}`);
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await forward(page).click();
  await choose(page, way.choose);
  await expect(main(page)).toContainText('The browser’s storage is full');
  await page.getByRole('link', { name: 'Your practice' }).click();
  await expect(main(page).locator('.past-runs li')).toHaveCount(1);
  expect(await names(page)).toEqual(before);

  await page.getByRole('link', { name: 'Settings', exact: true }).click();
  await page.getByLabel('Dark').check();
  await expect(status(page)).toContainText('The browser’s storage is full');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('a run goes on and is kept whole after another tab has cleared the storage', async ({ page, context }) => {
  await sow(page, way.seed);
  await start(page, way.story);
  await choose(page, way.choose.slice(0, 2));
  const other = await context.newPage();
  await other.goto('./#/practice');
  await other.evaluate(() => localStorage.clear());
  await other.reload();
  await expect(main(other)).toContainText('You have not played a story on this device yet');
  await choose(page, way.choose.slice(2));
  await expect(page.locator(`[data-scene="${way.ending}"]`)).toBeVisible();
  await other.reload();
  await expect(main(other).locator('.past-runs li')).toContainText('Finished');
});

test('on a shared device nothing is kept and nobody else’s runs are offered', async ({ page }) => {
  await page.goto('./');
  await keepRuns(page, 1);
  await beside(page, 'settings');
  await page.getByLabel('Keep nothing after I close').check();
  await expect(main(page)).toContainText('1 run is kept on this device.');
  const before = await names(page);
  await page.goto('./#/');
  await expect(page.locator(`[data-story="${way.story}"]`)).not.toContainText('Finished');
  await sow(page, way.seed);
  await page.goto(`./#/play/${way.story}`);
  await forward(page).click();
  await choose(page, way.choose);
  await expect(main(page)).toContainText('Nothing you do here is kept once you close or reload this page');
  await forward(page).click();
  await expect(page.locator('[data-page="debrief"]')).not.toContainText('somebody else’s');
  await page.getByRole('link', { name: 'Your practice' }).click();
  await expect(main(page).locator('.past-runs li')).toHaveCount(1);
  expect(await names(page)).toEqual(before);
  await page.reload();
  await expect(main(page)).toContainText('You have not played a story on this device yet');
});

test('everything can be deleted by keyboard alone, after one question', async ({ page }) => {
  await page.goto('./');
  await keepRuns(page, 3);
  await beside(page, 'settings');
  await press(page, page.getByRole('button', { name: 'Delete everything…' }), 'Enter');
  await expect(page.locator('#delete-question')).toHaveText('Delete 3 runs and the settings for good?');
  await expect(page.locator('#delete-question')).toBeFocused();
  await press(page, page.getByRole('button', { name: 'No, keep everything' }), 'Space');
  await expect(page.getByRole('button', { name: 'Delete everything…' })).toBeFocused();
  expect(await names(page)).toHaveLength(6);
  await page.keyboard.press('Enter');
  await press(page, page.getByRole('button', { name: 'Yes, delete everything' }), 'Enter');
  await expect(main(page)).toContainText('Everything is deleted from this device.');
  expect(await names(page)).toEqual([]);
});

test('what is set shows at once, on every page, and from the first moment of the next visit', async ({ page }) => {
  await beside(page, 'settings');
  const looks = () =>
    page.evaluate(() => {
      const { backgroundColor } = getComputedStyle(document.body);
      return { backgroundColor, fontSize: getComputedStyle(document.documentElement).fontSize };
    });
  const before = await looks();
  await page.getByLabel('Dark').check();
  await page.getByLabel('Largest').check();
  await page.getByLabel('paraeducator').check();
  const after = await looks();
  expect(after.backgroundColor).not.toBe(before.backgroundColor);
  expect(parseFloat(after.fontSize)).toBeGreaterThan(1.4 * parseFloat(before.fontSize));
  await page.goto('./#/');
  await page.reload({ waitUntil: 'commit' });
  await expect(page.locator('html')).toHaveAttribute('data-text', 'largest');
  expect(await looks()).toEqual(after);
  await beside(page, 'settings');
  await expect(page.getByLabel('paraeducator')).toBeChecked();
});

test('a story is found by what people say, and how many there are is read out', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('link', { name: 'Find a story by what happened' }).click();
  const box = page.getByLabel('What happened, in your own words');
  const stories = main(page).locator('.story-card');
  await expect(stories.first()).toBeVisible();
  const all = await stories.count();
  await box.fill('will not start');
  await expect(status(page)).toHaveText(/^\d+ stories$/);
  const found = await stories.count();
  expect(found).toBeGreaterThan(0);
  expect(found).toBeLessThan(all);

  await stories.first().getByRole('link').click();
  await expect(page.locator('[data-page="briefing"]')).toBeVisible();
  await page.goBack();
  await expect(box).toHaveValue('will not start');
  await expect(stories).toHaveCount(found);

  await box.fill('a purple hippopotamus');
  await expect(status(page)).toContainText('No story fits');
  await page.getByRole('button', { name: 'Clear all of it' }).click();
  await expect(stories).toHaveCount(all);
  await press(page, page.getByRole('button', { name: 'Looks at me before every word' }), 'Space');
  await expect(page.getByRole('button', { name: 'Looks at me before every word' })).toHaveAttribute('aria-pressed', 'true');
  expect(await stories.count()).toBeLessThan(all);
});

test('what was played can be left out, and where nothing is kept nothing is', async ({ page }) => {
  await page.goto('./');
  await keepRuns(page, 1);
  await beside(page, 'find');
  const stories = main(page).locator('.story-card');
  await expect(stories.first()).toBeVisible();
  const all = await stories.count();
  await page.getByText('More to choose by').click();
  await page.getByLabel('Only what I have not played yet').check();
  await expect(stories).toHaveCount(all - 1);
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await expect(stories).toHaveCount(all);
});

test('a debrief of a story with a note leads to what to do for real', async ({ page }) => {
  await playThrough(page, way);
  await page.getByRole('link', { name: 'Has something like this happened to you?' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'If this happened for real' })).toBeFocused();
  await press(page, page.locator('[data-incident="abuse"] summary'), 'Enter');
  await expect(page.getByText('In many states you must report yourself')).toBeVisible();
});

test('a page that is opened by its address looks as it does when it is come to by a link', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('link', { name: 'Find a story by what happened' }).click();
  const signs = main(page).locator('.find-signs');
  const margins = () => signs.evaluate((list) => getComputedStyle(list).padding);
  await expect(signs).toBeVisible();
  const byLink = await margins();
  await page.reload();
  await expect(signs).toBeVisible();
  expect(await margins()).toBe(byLink);
});

for (const name of ['practice', 'find', 'for-real', 'settings', 'record']) {
  test(`the page ${name} speaks Spanish, also on a phone`, async ({ page }, info) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto('./');
    await keepRuns(page, 8);
    await page.evaluate(() => localStorage.setItem('alongside.settings', 'language es\n'));
    await page.reload();
    await beside(page, name);
    await expect(page.locator('html')).toHaveAttribute('lang', 'es');
    for (const fold of await page.locator('main summary').all()) await fold.click();
    await page.setViewportSize({ width: 360, height: 740 });
    await expectAccessible(page);
    await page.screenshot({ path: info.outputPath('spanish-phone.png'), fullPage: true });
  });
}
