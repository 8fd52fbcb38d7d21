// What the service worker keeps on a device, when it does, and how a new version of the site comes to it.
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { built, content, dist, expect, expectAccessible, test } from './hosting.ts';
import { choose, debrief, forward, playThrough, sow, start, walkthrough } from './playing.ts';

test.use({ serviceWorkers: 'allow' });

const way = walkthrough('too-loud-to-eat', 'best');
const other = walkthrough('bait', 'best');
const scene = (page: Page) => page.locator('[data-scene]').getAttribute('data-scene');
const newer = (page: Page) => page.locator('.newer-version p');
const edition = (page: Page) => page.locator('html').getAttribute('data-edition');
const caches = (page: Page) => page.evaluate(() => caches.keys());

/** Plays as far as the first moment, and waits until the site is on the device. */
async function kept(page: Page, story = way.story) {
  await start(page, story);
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}

/** Browsers do this by themselves whenever somebody comes to the site. */
const look = (page: Page) =>
  page.evaluate(async () => void (await (await navigator.serviceWorker.getRegistration())?.update()));

test('after one visit every story can be played without a network, and every language is there', async ({
  page,
  context,
}) => {
  await kept(page);
  await context.setOffline(true);
  await page.goto('about:blank');
  await page.goto('./');
  const links = page.locator('[data-story]');
  await expect(links.first()).toBeVisible();
  const stories = await links.evaluateAll((all) => all.map((story) => story.getAttribute('data-story')));
  expect(stories.length).toBeGreaterThan(10);
  for (const story of stories.filter((story) => story !== way.story)) {
    await page.goto(`./#/play/${story}`);
    await expect(page.locator('[data-page="briefing"] h1')).toBeVisible();
  }
  await playThrough(page, other);
  await expect(debrief(page).locator('.turning-points')).toContainText('The moment that helped most');

  const folder = await content();
  const names = await readdir(join(dist, folder));
  expect(names.filter((name) => name.includes('.es.')).length).toBeGreaterThan(stories.length);
  const files = [...names.map((name) => `${folder}/${name}`), 'policy.en.md', 'policy.es.md', 'icon.svg'];
  const missing = await page.evaluate(async (files) => {
    const there = await Promise.all(files.map((file) => fetch(file).then(({ ok }) => ok)));
    return files.filter((_, at) => !there[at]);
  }, files);
  expect(missing).toEqual([]);
});

test('nothing is fetched for later before the first moment of a story is on screen', async ({ page, context }) => {
  const asked: string[] = [];
  context.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`./#/play/${way.story}`);
  await forward(page).hover();
  await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
  expect(asked.filter((path) => /worker|register|reasons|\.es\./.test(path))).toEqual([]);
  await forward(page).click();
  await page.waitForFunction(() => navigator.serviceWorker.controller);
  expect(asked).toContainEqual(expect.stringMatching('service-worker.js'));
});

test('a part that arrives wrong leaves nothing half kept, and the next visit tries again', async ({ page, site }) => {
  const name = `${await content()}/bait.en.bin`;
  // As a network does that wants everybody to sign in first.
  site.change = (asked, answer) =>
    asked === name ? { ...answer, type: 'text/html', body: Buffer.from('<h1>Sign in</h1>') } : answer;
  await start(page, way.story);
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.getRegistration().then(Boolean))).toBe(true);
  await page.waitForFunction(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    return !registration?.installing;
  });
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
  await choose(page, way.choose.slice(0, 1));

  site.change = (_name, answer) => answer;
  await page.reload();
  await page.waitForFunction(() => navigator.serviceWorker.controller);
});

test('a new version waits until somebody takes it, and the run goes on where it was', async ({ page, site, rebuilt }) => {
  await kept(page);
  const ours = await caches(page);
  await page.evaluate(() => Promise.all(['another app', 'alongside http://elsewhere/ 1'].map((name) => caches.open(name))));
  await choose(page, way.choose.slice(0, 1));
  site.folder = rebuilt;
  await look(page);
  await expect(newer(page)).toHaveText('A new version is ready. Finish this story first, then update.');
  await expectAccessible(page);
  await choose(page, way.choose.slice(1, 2));
  const before = await scene(page);
  expect(await edition(page)).toBeNull();

  await page.getByRole('button', { name: 'Update now' }).click();
  await expect(page.locator('html[data-edition="second"]')).toBeAttached();
  await expect(page.locator(`[data-scene="${before}"]`)).toBeVisible();
  await expect(newer(page)).toBeHidden();
  await expect.poll(() => caches(page)).toContainEqual(expect.stringMatching(/0123456789abcdef$/));
  const now = await caches(page);
  expect(now).toEqual(expect.arrayContaining(['another app', 'alongside http://elsewhere/ 1']));
  expect(now).not.toContain(ours[0]);
});

test('on the list of stories a new version is only said to be ready, and a page loaded anew is still the old one', async ({
  page,
  site,
  rebuilt,
}) => {
  await kept(page);
  site.folder = rebuilt;
  await page.goto('./');
  await page.reload();
  await expect(newer(page)).toHaveText('A new version is ready.');
  expect(await edition(page)).toBeNull();
  await page.getByRole('button', { name: 'Update now' }).click();
  await expect(page.locator('html[data-edition="second"]')).toBeAttached();
});

test('of two tabs each keeps its run, and an update taken in one lets the other finish its story', async ({
  page,
  context,
  site,
  rebuilt,
}) => {
  await sow(page, way.seed);
  await kept(page);
  await choose(page, way.choose.slice(0, 1));
  const second = await context.newPage();
  await sow(second, other.seed);
  await start(second, other.story);
  site.folder = rebuilt;
  await look(page);
  for (const tab of [page, second]) await expect(newer(tab)).toBeVisible();
  await second.getByRole('button', { name: 'Update now' }).click();
  await expect(second.locator('html[data-edition="second"]')).toBeAttached();
  await choose(second, other.choose);
  await forward(second).click();
  await expect(debrief(second)).toBeVisible();

  // The host has the content of this page under its name no longer.
  await choose(page, way.choose.slice(1));
  expect(await edition(page)).toBeNull();
  await forward(page).click();
  await expect(debrief(page)).toBeVisible();
  await expect(debrief(page)).not.toContainText('somebody else’s');

  await page.close();
  await second.reload();
  await expect.poll(() => caches(second)).toHaveLength(1);
  const runs = await second.evaluate(() => Object.keys(localStorage).filter((name) => name.startsWith('alongside.run.')));
  expect(runs.map((name) => name.split('.')[2]).sort()).toEqual([other.story, way.story]);
});

test('a district’s own policy cards are shown as they are now, and as they were last seen when offline', async ({
  page,
  context,
  site,
}) => {
  await kept(page);
  const card = (heading: string) => async () => {
    await page.goto('./#/');
    await page.goto('./#/play/calculator');
    await expect(page.getByText(heading)).toBeVisible();
  };
  site.change = (name, answer) =>
    name === 'policy.en.md' ? { ...answer, body: Buffer.from(`${answer.body}`.replace(/^## .* \{/gm, '## Our own rule {')) } : answer;
  await card('Our own rule')();
  await context.setOffline(true);
  await card('Our own rule')();
});

test('the kill switch gives everything back to the network and leaves the runs', async ({ page, site }) => {
  await kept(page);
  await choose(page, way.choose.slice(0, 1));
  const before = await scene(page);
  const off = await built('kill-switch.js');
  site.change = (name, answer) => (name === 'service-worker.js' ? { ...answer, body: Buffer.from(off) } : answer);
  await look(page);
  await expect.poll(() => caches(page)).toEqual([]);
  await page.reload();
  await expect(page.locator(`[data-scene="${before}"]`)).toBeVisible();
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
});
