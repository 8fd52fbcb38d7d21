import { expect, expectAccessible, test } from './alongside.ts';

test('the page opens, without complaint and accessible', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectAccessible(page);
});

test('each file is downloaded once', async ({ page }) => {
  const paths: string[] = [];
  page.on('request', (request) => paths.push(new URL(request.url()).pathname));
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
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
