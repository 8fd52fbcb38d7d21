// What a device keeps of a run, and what happens when it keeps it badly or not at all.
import type { Page } from '@playwright/test';
import { expect, test } from './alongside.ts';
import { checked } from './past.ts';
import { choose, debrief, forward, offered, playThrough, sow, start, walkthrough } from './playing.ts';

const way = walkthrough('too-loud-to-eat', 'best');
const [first, second] = way.choose;
const scene = (page: Page) => page.locator('[data-scene]').getAttribute('data-scene');
const address = (page: Page) => new URL(page.url()).hash;

test('a reload in the middle leads back to the same moment, with its choices in the same order', async ({ page }) => {
  await start(page, way.story);
  await choose(page, [first]);
  const [before, order, title] = [await scene(page), await offered(page), await page.title()];
  await page.reload();
  await expect(page.locator('[data-choice]').first()).toBeVisible();
  expect([await scene(page), await offered(page), await page.title()]).toEqual([before, order, title]);
});

test('a story opened on another day goes on with the latest unfinished run', async ({ page, context }) => {
  await start(page, way.story);
  await choose(page, [first]);
  const [before, run] = [await scene(page), address(page)];
  await page.close();

  const later = await context.newPage();
  await later.goto('./');
  await expect(later.locator(`[data-story="${way.story}"]`)).toContainText('In progress: 1 decision made');
  await later.getByRole('link', { name: way.title, exact: true }).click();
  await expect(later.locator(`[data-scene="${before}"]`)).toBeVisible();
  await expect.poll(() => address(later)).toBe(run);
});

test('two runs of one story stand side by side and do not mix', async ({ page }) => {
  await sow(page, way.seed);
  await start(page, way.story);
  await choose(page, [first, second]);
  const one = { address: address(page), scene: await scene(page) };

  await page.getByRole('button', { name: 'Start a new run' }).click();
  await forward(page).click();
  await choose(page, ['two-minutes']);
  const other = { address: address(page), scene: await scene(page) };
  expect(other.address).not.toBe(one.address);

  for (const run of [one, other]) {
    await page.goto('./');
    await page.goto(`./${run.address}`);
    await expect(page.locator(`[data-scene="${run.scene}"]`)).toBeVisible();
  }
  expect(await runs(page)).toHaveLength(2);
});

test('a run that two tabs have open can be read in both and played in one', async ({ page, context }) => {
  await start(page, way.story);
  await choose(page, [first]);
  const second = await context.newPage();
  await second.goto(`./${address(page)}`);
  await expect(second.locator('main')).toContainText('This run is open in another tab');
  await expect(second.locator('[data-choice]').first()).toHaveAttribute('aria-disabled', 'true');
});

test('a finished run is not taken up again, and can be opened from its story', async ({ page }) => {
  await playThrough(page, way);
  await page.getByRole('link', { name: 'All stories' }).click();
  await expect(page.locator(`[data-story="${way.story}"]`)).toContainText('Finished at least once');
  await page.getByRole('link', { name: way.title, exact: true }).click();
  await expect(page.locator('[data-page="briefing"]')).toBeVisible();
  await page.getByRole('link', { name: /^Finished / }).click();
  await expect(page.locator(`[data-scene="${way.ending}"]`)).toBeVisible();
});

test('where the browser refuses to save, a run lasts as long as the page and is one’s own in the debrief', async ({
  page,
}) => {
  await page.addInitScript(() =>
    Object.defineProperty(globalThis, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    }),
  );
  await sow(page, way.seed);
  await start(page, way.story);
  await expect(page.locator('main')).toContainText('This browser does not let us save');
  await choose(page, way.choose);
  await expect(page.locator('main')).toContainText('kept only while this page is open');
  await forward(page).click();
  await expect(debrief(page)).toBeVisible();
  await expect(debrief(page)).not.toContainText('somebody else’s');
  await page.goBack();
  await expect(page.locator(`[data-scene="${way.ending}"] h1`)).toBeFocused();
});

test('where the storage is full, a story goes on to its debrief and says what is missing', async ({ page }) => {
  await sow(page, way.seed);
  await start(page, way.story);
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await choose(page, way.choose);
  await expect(page.locator('main')).toContainText('The browser’s storage is full');
  await forward(page).click();
  await expect(debrief(page)).toBeVisible();
});

test('a damaged run is put aside with a sentence, nothing is lost, and a new one can start', async ({ page }) => {
  await start(page, way.story);
  await choose(page, [first]);
  const [[name, text]] = await runs(page);
  const damaged = text.replace(/\d(?= choose)/, (digit) => `${(Number(digit) + 1) % 10}`);
  expect(damaged).not.toBe(text);
  await put(page, name, damaged);
  await page.reload();
  await expect(page.locator('[data-page="briefing"]')).toContainText('The saved copy of this run is damaged');
  expect((await kept(page)).map(([, text]) => text)).toContain(damaged);

  await forward(page).click();
  await choose(page, [first]);
  expect((await kept(page)).map(([, text]) => text)).toContain(damaged);
});

test('a run of a story that has changed since is refused with a sentence and kept as it is', async ({ page }) => {
  await start(page, way.story);
  await choose(page, [first]);
  const [[name, text]] = await runs(page);
  const old = checked(text.replace(/^replay .+$/m, 'replay 0123456789abcdef'));
  await put(page, name, old);
  for (const asked of [address(page), `#/play/${way.story}`]) {
    await page.goto('./');
    await page.goto(`./${asked}`);
    await expect(page.locator('[data-page="briefing"]')).toContainText('The story has changed since this run was saved');
  }

  await forward(page).click();
  await choose(page, [first]);
  expect(await runs(page)).toContainEqual([name, old]);
});

test('a link to a run that was played elsewhere says so and offers a start', async ({ page }) => {
  await page.goto(`./#/play/${way.story}/abc`);
  await expect(page.locator('main')).toContainText('There is no such run on this device');
  await forward(page).click();
  await expect(page.locator('[data-choice]').first()).toBeVisible();
});

/** Everything that is kept, by name. */
const kept = (page: Page) => page.evaluate(() => Object.entries(localStorage) as [string, string][]);
const runs = async (page: Page) => (await kept(page)).filter(([name]) => name.startsWith('alongside.run.'));
const put = (page: Page, name: string, text: string) =>
  page.evaluate(([name, text]) => localStorage.setItem(name, text), [name, text]);
