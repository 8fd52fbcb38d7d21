// A run and a whole practice, taken from one device to another.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './alongside.ts';
import { choose, debrief, forward, offered, playThrough, ratings, sow, start, walkthrough } from './playing.ts';

const way = walkthrough('too-loud-to-eat', 'best');
const other = walkthrough('every-word', 'late-but-well');
const scene = (page: Page) => page.locator('[data-scene]').getAttribute('data-scene');
const code = (page: Page) => page.locator('.share-code-text').innerText();
const link = (page: Page) => page.locator('.share-code-link').innerText();
const shared = (page: Page) => page.locator('[data-page="share"]');

/** From a moment of a story, or a row of the list, to where the run can be shared. */
async function share(page: Page) {
  await page.getByRole('link', { name: 'Keep or share your place' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Keep or share your place' })).toBeFocused();
}

async function inTheMiddle(page: Page) {
  await sow(page, way.seed);
  await start(page, way.story);
  await choose(page, way.choose.slice(0, 2));
}

async function fileFrom(page: Page, button: string) {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  return readFileSync(await (await download).path(), 'utf8');
}

const give = (page: Page, label: string, text: string) =>
  page
    .getByLabel(label, { exact: true })
    .setInputFiles({ name: 'alongside.txt', mimeType: 'text/plain', buffer: Buffer.from(text) });
const kept = (page: Page) =>
  page.evaluate(() => Object.entries(localStorage).filter(([name]) => name.startsWith('alongside.')).sort());
const runs = async (page: Page) => (await kept(page)).filter(([name]) => name.startsWith('alongside.run.'));

test('the link that a debrief copies opens the same debrief elsewhere', async ({ page, elsewhere, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await playThrough(page, way);
  await debrief(page).getByRole('button', { name: 'Copy the link' }).click();
  await expect(page.getByRole('status')).toHaveText('Copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await link(page));
  await expect(debrief(page).getByRole('img', { name: 'The link as a QR code' })).toBeVisible();
  await elsewhere.goto(copied);
  await expect(debrief(elsewhere)).toBeVisible();
  expect(await ratings(elsewhere)).toEqual(await ratings(page));
});

test('a code and a link from the middle of a story go on at the same moment elsewhere, and only once', async ({
  page,
  elsewhere,
}) => {
  await inTheMiddle(page);
  const [moment, order] = [await scene(page), await offered(page)];
  await share(page);
  await expect(shared(page)).toContainText(`You are in the middle of “${way.title}”`);
  const [itsCode, itsLink] = [await code(page), await link(page)];
  await shared(page).getByRole('link', { name: 'Back to the story' }).click();
  await expect(page.locator(`[data-scene="${moment}"] h1`)).toBeFocused();

  await elsewhere.goto(itsLink);
  await expect(elsewhere.locator(`[data-scene="${moment}"]`)).toBeVisible();
  expect(await offered(elsewhere)).toEqual(order);
  await elsewhere.goto('./#/open');
  await elsewhere.getByLabel('Share code or link').fill(itsCode.toLowerCase());
  await elsewhere.getByRole('button', { name: 'Open it' }).click();
  await expect(elsewhere.locator(`[data-scene="${moment}"]`)).toBeVisible();
  expect(await runs(elsewhere), 'it is one run').toHaveLength(1);

  await choose(elsewhere, way.choose.slice(2));
  await forward(elsewhere).click();
  await expect(debrief(elsewhere)).not.toContainText('somebody else’s');
});

test('going back from a link that was opened leads out of it and begins nothing anew', async ({ page, elsewhere }) => {
  await inTheMiddle(page);
  await share(page);
  const itsLink = await link(page);
  await elsewhere.goto('./');
  await expect(elsewhere.getByRole('heading', { level: 1 })).toBeVisible();
  await elsewhere.goto(itsLink);
  await expect(elsewhere.locator('[data-scene]')).toBeVisible();
  await elsewhere.goBack();
  await expect(elsewhere.getByRole('heading', { level: 1, name: 'What would you do?' })).toBeVisible();
  expect(await runs(elsewhere)).toHaveLength(1);
});

test('a file from the middle of a story goes on elsewhere, and so does a run from the list of runs', async ({
  page,
  elsewhere,
}) => {
  await inTheMiddle(page);
  const moment = await scene(page);
  await page.goto('./#/practice');
  await share(page);
  const text = await fileFrom(page, 'Save this run as a file');
  expect(text).toContain(`story ${way.story}`);
  await elsewhere.goto('./#/open');
  await give(elsewhere, 'Saved run', text);
  await expect(elsewhere.locator(`[data-scene="${moment}"]`)).toBeVisible();
});

test('a debrief that is asked of a run in the middle leads back into its story', async ({ page }) => {
  await inTheMiddle(page);
  await share(page);
  await page.goto(`./#/debrief/${await code(page)}`);
  await expect(page.locator('main')).toContainText('This run is not over yet');
  await page.getByRole('link', { name: 'Go on with the run' }).click();
  await expect(page.locator('[data-scene]')).toBeVisible();
});

test('where nothing is kept, a code is the way back after the page was closed', async ({ page }) => {
  await sow(page, way.seed);
  await page.goto('./#/settings');
  await page.getByLabel('Keep nothing after I close').check();
  await inTheMiddle(page);
  const moment = await scene(page);
  await share(page);
  await expect(shared(page)).toContainText('the only way back to this run');
  const itsLink = await link(page);
  const text = await fileFrom(page, 'Save this run as a file');
  expect(await runs(page)).toEqual([]);

  await page.goto('about:blank');
  await page.goto(itsLink);
  await expect(page.locator(`[data-scene="${moment}"]`)).toBeVisible();
  await page.goto('about:blank');
  await page.goto('./#/open');
  await give(page, 'Saved run', text);
  await expect(page.locator(`[data-scene="${moment}"]`)).toBeVisible();
  expect(await runs(page)).toEqual([]);
});

/** Two runs on this device: one that is over and one that is not. */
async function practised(page: Page) {
  await playThrough(page, way);
  await start(page, other.story);
  await choose(page, other.choose.slice(0, 1));
  await page.goto('./#/my-data');
  await expect(page.locator('main')).toContainText('2 runs are kept here; 1 of them is not finished.');
  return fileFrom(page, 'Save everything to a file');
}

test('a practice is brought to a device with other runs, shown before it is added, and adds nothing twice', async ({
  page,
  elsewhere,
}) => {
  const text = await practised(page);
  await start(elsewhere, way.story);
  const own = await kept(elsewhere);
  await elsewhere.goto('./#/my-data');
  await give(elsewhere, 'File of a whole practice', text);
  const check = elsewhere.getByRole('group', { name: 'Nothing is added yet. Is this what you want?' });
  await expect(check.getByRole('heading')).toBeFocused();
  await expect(check).toContainText('2 runs are in the file.');
  await expect(check.getByRole('listitem').filter({ hasText: way.title })).toContainText('1 new');
  await expectAccessible(elsewhere);
  await check.getByRole('button', { name: 'No, add nothing' }).click();
  expect(await kept(elsewhere)).toEqual(own);

  await give(elsewhere, 'File of a whole practice', text);
  await check.getByRole('button', { name: 'Yes, add it here' }).click();
  await expect(elsewhere.locator('main')).toContainText('2 runs were added. Everything that was here is still here.');
  const both = await kept(elsewhere);
  expect(both).toEqual(expect.arrayContaining([...own, ...(await runs(page))]));

  await give(elsewhere, 'File of a whole practice', text);
  await expect(check).toContainText('All of it is here already');
  await check.getByRole('button', { name: 'All right' }).click();
  expect(await kept(elsewhere)).toEqual(both);

  await elsewhere.goto('./#/practice');
  await expect(elsewhere.locator('.past-runs > li')).toHaveCount(3);
});

test('where there is no room, a practice is not added and everything stays as it was', async ({ page, elsewhere }) => {
  const text = await practised(page);
  await start(elsewhere, way.story);
  await elsewhere.goto('./#/my-data');
  await give(elsewhere, 'File of a whole practice', text);
  const own = await kept(elsewhere);
  await elsewhere.evaluate(() => {
    // Room for the first of the runs, and for no more.
    const write = Storage.prototype.setItem;
    let writes = 0;
    Storage.prototype.setItem = function (name: string, text: string) {
      writes += 1;
      if (writes > 1) throw new DOMException('full', 'QuotaExceededError');
      write.call(this, name, text);
    };
  });
  await elsewhere.getByRole('button', { name: 'Yes, add it here' }).click();
  await expect(elsewhere.locator('main')).toContainText('nothing was added, and everything here is as it was');
  expect(await kept(elsewhere)).toEqual(own);
});

test('a file that is no practice is explained where it was given, and nothing is added', async ({ page, elsewhere }) => {
  const text = await practised(page);
  const single = (await runs(page))[0][1];
  await elsewhere.goto('./#/my-data');
  const field = elsewhere.getByLabel('File of a whole practice', { exact: true });
  const strange: [string, RegExp][] = [
    ['', /not a whole practice saved from Alongside/],
    ['<img src=x onerror=alert(1)>', /not a whole practice saved from Alongside/],
    ['{"a":'.repeat(30_000), /not a whole practice saved from Alongside/],
    ['\0\u{1f986}'.repeat(5_000), /not a whole practice saved from Alongside/],
    ['alongside practice 1\n'.repeat(300_000), /far larger than one saved from Alongside/],
    [single, /holds a single run/],
    [text.slice(0, -12), /The file is cut short/],
    [text.replace('choose', 'chose'), /changed or damaged after it was saved/],
    [text.replace('practice 1', 'practice 9'), /saved by a newer version of Alongside/],
  ];
  for (const [wrong, said] of strange) {
    await elsewhere.reload();
    await give(elsewhere, 'File of a whole practice', wrong);
    await expect(field).toHaveAccessibleDescription(said);
  }
  await expectAccessible(elsewhere);
  expect(await kept(elsewhere)).toEqual([]);

  await elsewhere.goto('./#/open');
  await give(elsewhere, 'Saved run', text);
  await expect(elsewhere.getByLabel('Saved run', { exact: true })).toHaveAccessibleDescription(/whole practice/);
});

/** Every page of this file, and how to come to it. */
const pages: Record<string, (page: Page) => Promise<void>> = {
  'a run to share': async (page) => {
    await inTheMiddle(page);
    await share(page);
  },
  'a run to open': async (page) => {
    await page.goto('./#/open');
    await page.getByRole('textbox').fill('<script>');
    await page.getByRole('textbox').press('Enter');
    await expect(page.getByRole('alert')).toBeVisible();
  },
  'a practice to bring': async (page) => {
    const text = await practised(page);
    await page.evaluate(() => localStorage.clear());
    await page.reload();
    await give(page, 'File of a whole practice', text);
    await expect(page.locator('.my-data-check')).toBeVisible();
  },
};

for (const [name, open] of Object.entries(pages)) {
  test(`${name} can be used by everyone, on every screen and in Spanish`, async ({ page }, info) => {
    test.setTimeout(60_000);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 1366, height: 768 });
    await open(page);
    await expectAccessible(page);
    await page.screenshot({ path: info.outputPath('laptop.png'), fullPage: true });
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectAccessible(page);
    await page.screenshot({ path: info.outputPath('dark.png'), fullPage: true });
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 360, height: 740 });
    await expectAccessible(page);
    await page.screenshot({ path: info.outputPath('phone.png'), fullPage: true });
    await page.getByRole('button', { name: 'Español' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'es');
    await expectAccessible(page);
    await page.screenshot({ path: info.outputPath('spanish.png'), fullPage: true });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect(wide, 'it scrolls sideways').toBe(false);
  });
}
