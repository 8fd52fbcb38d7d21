// What else could have happened in a run: worked out in a worker, told in the debrief, and tried from any moment of it.
import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './alongside.ts';
import { choose, debrief, forward, playThrough, walkthrough } from './playing.ts';

const points = (page: Page) => debrief(page).locator('.turning-points');
const another = { name: 'Try another way from here' };

test('a debrief tells the moment that cost most and the one that helped most, and luck apart', async ({ page }) => {
  await playThrough(page, walkthrough('seat-six', 'careless'));
  await expect(points(page)).toContainText('The moment that cost most');
  await expect(points(page)).toContainText('could still have ended with');
  await expect(debrief(page).locator('.timeline')).toContainText('Still possible after this');
  expect(await points(page).innerText()).not.toMatch(/\d\.\d/);
  await expectAccessible(page);
});

test('best play gives nothing away', async ({ page }) => {
  await playThrough(page, walkthrough('too-loud-to-eat', 'best'));
  await expect(points(page)).toContainText('None of your choices gave anything away.');
  await expect(points(page)).toContainText('The moment that helped most');
});

test('another way is tried from the middle of a run, which stays as it is', async ({ page }) => {
  const way = walkthrough('seat-six', 'careless');
  await playThrough(page, way);
  const first = page.url();
  const moment = await points(page).locator('h4').first().innerText();
  await points(page).getByRole('button', another).first().click();
  await expect(page).toHaveURL(/#\/play\/seat-six\/[a-z0-9]+$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(moment);
  await expect(page.getByText('Another way, tried from the middle of an earlier run.')).toBeVisible();
  await expectAccessible(page);
  // On to some ending, whichever it is.
  while (await page.locator('[data-choice]').count()) {
    await choose(page, [(await page.locator('[data-choice]').last().getAttribute('data-choice')) ?? '']);
  }
  await forward(page).click();
  await expect(debrief(page)).toContainText('It is not counted.');
  await page.goto(first);
  await expect(debrief(page).locator('.timeline > li')).toHaveCount(way.choose.length);
});

test('a run that somebody else sent can be tried from its first moment', async ({ page, elsewhere }) => {
  await playThrough(page, walkthrough('too-loud-to-eat', 'flip-late'));
  await elsewhere.goto(page.url());
  await debrief(elsewhere).locator('.timeline').getByRole('button', another).first().click();
  await expect(elsewhere).toHaveURL(/#\/play\/too-loud-to-eat\//);
  await expect(elsewhere.locator('[data-choice]').first()).toBeVisible();
});

test('a look that takes long says so and can be stopped, and asked for again', async ({ page }) => {
  let let_go = () => {};
  const held = new Promise<void>((done) => (let_go = done));
  await page.route('**/hindsight-*.wasm', async (route) => {
    await held;
    await route.continue();
  });
  await playThrough(page, walkthrough('every-word', 'late-but-well'));
  await expect(points(page)).toContainText('Looking at what else could have happened…');
  await points(page).getByRole('button', { name: 'Stop looking' }).click();
  await expect(points(page)).toContainText('You stopped the look');
  let_go();
  await points(page).getByRole('button', { name: 'Look again' }).click();
  await expect(points(page)).toContainText('The moment that helped most');
});

test('a worker that cannot be had is admitted, and the rest of the debrief is there', async ({ page, quiet }) => {
  await page.route('**/hindsight-*.wasm', (route) => route.abort());
  await playThrough(page, walkthrough('every-word', 'late-but-well'));
  await expect(points(page)).toContainText('could not be worked out on this device');
  await expect(debrief(page).locator('.decision').first()).toBeVisible();
  await page.unroute('**/hindsight-*.wasm');
  await points(page).getByRole('button', { name: 'Look again' }).click();
  await expect(points(page)).toContainText('The moment that helped most');
  expect(quiet.splice(0).length, 'the worker says why in the console').toBeGreaterThan(0);
});
