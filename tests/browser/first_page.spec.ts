// The page as the site sends it: there to read before any code has arrived, and replaced without a jump.
import type { Page } from '@playwright/test';
import { expect, expectAccessible, ready, test } from './hosting.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const card = (page: Page) => page.locator('[data-story="too-loud-to-eat"] a');

/** Holds the code of the app back, or another part, until it is let go. */
async function held(page: Page, part = '**/*.wasm') {
  let letGo = () => {};
  const gone = new Promise<void>((done) => (letGo = done));
  await page.route(part, async (route) => {
    await gone;
    await route.continue();
  });
  return letGo;
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what it needs in both languages, and shows what the stories are', async ({ page }) => {
    await page.goto('./');
    await expect(page.getByText('needs JavaScript')).toBeVisible();
    await expect(page.getByText('necesita JavaScript')).toHaveAttribute('lang', 'es');
    await expect(heading(page)).toBeVisible();
    expect(await page.locator('article:visible').count()).toBeGreaterThan(10);
    await expect(page.getByRole('link', { name: 'Open a share code' })).toBeHidden();
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(page.getByText('historias cortas de un día de escuela')).toBeVisible();
  });
});

test('where a network’s policy forbids scripts, the page says the same', async ({ browser, site }) => {
  site.change = (_name, answer) => ({ ...answer, headers: { 'content-security-policy': "script-src 'none'" } });
  const page = await (await browser.newContext()).newPage();
  await page.goto(site.address);
  await expect(page.getByText('needs JavaScript')).toBeVisible();
  await expect(heading(page)).toBeVisible();
  await expectAccessible(page);
  await page.context().close();
});

test('the stories can be read before the app has arrived', async ({ page }) => {
  const letGo = await held(page);
  await page.goto('./');
  await expect(card(page)).toBeVisible();
  await expect(page.getByText('needs JavaScript')).toBeHidden();
  await expectAccessible(page);
  letGo();
  await ready(page);
});

for (const [width, height] of [[360, 740], [1366, 768]]) {
  test(`the app draws the same page again at ${width} × ${height}, and nothing moves`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.addInitScript(() => {
      const moved: unknown[] = [];
      Object.assign(globalThis, { moved });
      new PerformanceObserver((list) =>
        moved.push(...list.getEntries().map((shift) => JSON.stringify(shift))),
      ).observe({ type: 'layout-shift', buffered: true });
    });
    const letGo = await held(page);
    await page.goto('./');
    await expect(card(page)).toBeVisible();
    const tall = () => page.evaluate(() => document.documentElement.scrollHeight);
    const before = await tall();
    await page.evaluate(() => Object.assign(globalThis, { before: document.querySelector('#built > *')?.cloneNode(true) }));
    letGo();
    await ready(page);
    const same = await page.evaluate(() => {
      const [before, after] = [Reflect.get(globalThis, 'before'), document.querySelector('.frame')?.cloneNode(true)];
      for (const page of [before, after]) page.normalize();
      return before.isEqualNode(after);
    });
    expect(same, 'what the app drew is what was there').toBe(true);
    expect(await tall()).toBe(before);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    expect(await page.evaluate(() => Reflect.get(globalThis, 'moved'))).toEqual([]);
  });
}

test('a story that was chosen before the app arrived is opened as soon as it does', async ({ page }) => {
  const letGo = await held(page);
  await page.goto('./');
  await card(page).click();
  await expect(page.getByText('Loading…')).toBeVisible();
  await expect(page.getByText('Cargando…')).toHaveAttribute('lang', 'es');
  letGo();
  await expect(page.locator('[data-page="briefing"]')).toBeVisible();
  await expect(heading(page)).toBeFocused();
});

test('a story that was chosen while the app was drawing its first page is opened', async ({ page }) => {
  const letGo = await held(page, '**/library.en.bin');
  const asked = page.waitForRequest('**/library.en.bin');
  await page.goto('./');
  await asked;
  await card(page).click();
  await expect(page.locator('[data-page="briefing"]')).toBeVisible();
  await expect(heading(page)).toBeFocused();
  letGo();
});

test('whoever asks for another page, reads Spanish or has played before does not see it', async ({ page, browser, baseURL }) => {
  const spanish = await (await browser.newContext({ baseURL, locale: 'es-US' })).newPage();
  await page.goto('./');
  await page.evaluate(() => localStorage.setItem('alongside.run.a.b', ''));
  for (const [visitor, address] of [[page, './'], [spanish, './'], [page, './#/play/bait']] as const) {
    await visitor.goto('about:blank');
    const letGo = await held(visitor);
    await visitor.goto(address);
    await expect(visitor.getByText('Loading…')).toBeVisible();
    await expect(card(visitor)).toBeHidden();
    letGo();
    await expect(visitor.locator('.frame')).toBeVisible();
  }
  await spanish.context().close();
});
