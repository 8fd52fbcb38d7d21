import { expect, expectAccessible, ready, test } from './alongside.ts';
import { choose, debrief, forward, sow, start, walkthrough } from './playing.ts';

test('the page opens, without complaint and accessible', async ({ page }) => {
  await page.goto('./');
  await ready(page);
  await expectAccessible(page);
});

test('each file is downloaded once', async ({ page }) => {
  const paths: string[] = [];
  page.on('request', (request) => paths.push(new URL(request.url()).pathname));
  await page.goto('./');
  await ready(page);
  expect(paths.filter((path) => path.endsWith('.wasm'))).toHaveLength(1);
  expect(new Set(paths).size).toBe(paths.length);
});

test('a browser that is not allowed to run WebAssembly gets a sentence instead', async ({ browser }) => {
  // A context of its own: here the page is meant to complain.
  const context = await browser.newContext();
  await context.addInitScript(() => Reflect.deleteProperty(globalThis, 'WebAssembly'));
  const page = await context.newPage();
  await page.goto('./');
  await expect(page.getByText('Alongside could not start.')).toBeVisible();
  await expect(page.getByText('Alongside no pudo iniciarse.')).toHaveAttribute('lang', 'es');
  await expectAccessible(page);
  await context.close();
});

test('a mistake in the program itself is admitted on the page, with what to do', async ({ browser }) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await start(page, 'too-loud-to-eat');
  // The program takes it for certain that it runs in a window.
  await page.evaluate(() => Object.defineProperty(Window, Symbol.hasInstance, { value: () => false }));
  await page.locator('[data-choice]').first().click();
  await expect(page.getByText('Something went wrong in Alongside itself.')).toBeVisible();
  await expect(page.getByText('Algo falló en Alongside.')).toHaveAttribute('lang', 'es');
  await page.reload();
  await expect(page.locator('[data-choice]').first()).toBeVisible();
  await context.close();
});

test('going to a debrief that cannot be fetched is explained, and the way back still works', async ({ browser }) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const way = walkthrough('too-loud-to-eat', 'best');
  await sow(page, way.seed);
  await start(page, way.story);
  await choose(page, way.choose);
  await page.route('**/debrief-*', (route) => route.abort());
  await forward(page).click();
  await expect(page.getByText('Alongside could not start.')).toBeVisible();
  await page.goBack();
  await expect(page.locator(`[data-scene="${way.ending}"]`)).toBeVisible();
  await page.unroute('**/debrief-*');
  await page.goForward();
  await expect(debrief(page)).toBeVisible();
  await context.close();
});
