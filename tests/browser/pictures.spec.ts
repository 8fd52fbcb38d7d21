// The drawings of stories and how the app looks: what is switched off stays off, and no look shuts anybody out.
import { expect, expectAccessible, test } from './alongside.ts';
import { choose, sow, start, walkthrough } from './playing.ts';

const way = walkthrough('too-loud-to-eat', 'held-door');

test('pictures that are switched off stay off, and come back', async ({ page }) => {
  await sow(page, way.seed);
  await start(page, way.story);
  const drawing = page.getByRole('img', { name: /^Drawing of a cafeteria\. Mateo/ });
  await expect(drawing).toBeVisible();

  const pictures = page.getByRole('button', { name: 'Pictures' });
  await pictures.click();
  await expect(pictures).toHaveAttribute('aria-pressed', 'false');
  await expect(drawing).toHaveCount(0);
  await choose(page, way.choose.slice(0, 1));
  await page.reload();
  await expect(page.locator('[data-scene]')).toBeVisible();
  await expect(page.locator('.picture')).toHaveCount(0);

  await pictures.click();
  await expect(page.locator('.picture')).toBeVisible();
});

test('a drawing takes its room at once, so that nothing jumps', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await sow(page, way.seed);
  await start(page, way.story);
  const { width, height } = (await page.locator('.picture').boundingBox())!;
  expect(width / height).toBeCloseTo(360 / 150, 1);
});

for (const language of ['English', 'Español']) {
  test(`a moment in high contrast can be used by everyone, in ${language}`, async ({ page }, info) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await sow(page, way.seed);
    await start(page, way.story);
    await page.getByRole('button', { name: language }).click();
    await page.getByRole('button', { name: /High contrast|Alto contraste/ }).click();
    await expect(page.locator('html')).toHaveAttribute('data-contrast', 'high');
    await page.setViewportSize({ width: 360, height: 740 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await expectAccessible(page);
      await page.screenshot({ path: info.outputPath(`${colorScheme}.png`), fullPage: true });
    }
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
    await expectAccessible(page);
    await page.screenshot({ path: info.outputPath('forced.png'), fullPage: true });
  });
}

test('a device that asks for more contrast gets it without a press', async ({ page }) => {
  await page.emulateMedia({ contrast: 'more' });
  await page.goto('./');
  await expect(page.locator('html')).toHaveAttribute('data-contrast', 'high');
  await page.getByRole('button', { name: 'High contrast' }).click();
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-contrast', 'usual');
});
