import { expect, expectAccessible, ready, test } from './alongside.ts';

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
