// Every page as it looks: to axe, in the dark, on a phone, with large text, and on a projector.
import type { Page, TestInfo } from '@playwright/test';
import { expect, expectAccessible, test } from './alongside.ts';
import { pages, way } from './pages.ts';
import { debrief, playThrough, tab } from './playing.ts';

// A look at a page is four checks by axe, and a debrief is long.
test.describe.configure({ timeout: 60_000 });

for (const [name, open] of Object.entries(pages)) {
  test(`${name} can be used by everyone, on every screen`, async ({ page }, info) => {
    // Colors that are still changing would be measured halfway.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page);

    await page.setViewportSize({ width: 1366, height: 768 });
    await expectAccessible(page);
    await shoot(page, info, 'laptop');

    await page.emulateMedia({ colorScheme: 'dark' });
    await expectAccessible(page);
    await shoot(page, info, 'dark');
    await page.emulateMedia({ colorScheme: 'light' });

    await page.setViewportSize({ width: 1920, height: 1080 });
    await shoot(page, info, 'projector');

    await page.setViewportSize({ width: 360, height: 740 });
    await expectAccessible(page);
    await shoot(page, info, 'phone');

    await page.setViewportSize({ width: 320, height: 256 });
    await expectNoSidewaysScroll(page);

    await doubleText(page);
    await page.setViewportSize({ width: 640, height: 1400 });
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
    // A picture of more than the window would take the large text back.
    await page.screenshot({ path: info.outputPath('large-text.png') });
    await expectFocusSeen(page);
    await page.setViewportSize({ width: 320, height: 1400 });
    await expectNoSidewaysScroll(page);
    await page.screenshot({ path: info.outputPath('large-text-phone.png') });
  });
}

test('cards of all topics begin on one line, however long a topic’s name', async ({ page }) => {
  await pages['the library'](page);
  await page.locator('.library-topic').first().evaluate((topic) => topic.append(' and what comes before it'));
  for (const width of [1100, 1366, 1920]) {
    await page.setViewportSize({ width, height: 900 });
    const tops = await page.locator('.stories').evaluateAll((lists) => lists.map((list) => list.getBoundingClientRect().top));
    expect(new Set(tops.map(Math.round)).size, `lines at ${width}`).toBe(1);
  }
});

test('the chart stays beside a long story of what happened', async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await playThrough(page, way);
  await debrief(page).locator('.timeline > li').nth(5).scrollIntoViewIfNeeded();
  await expect(debrief(page).locator('.upset-chart svg')).toBeInViewport();
});

/** Kept in `test-results`, for people to look at. */
async function shoot(page: Page, info: TestInfo, screen: string) {
  await page.screenshot({ path: info.outputPath(`${screen}.png`), fullPage: true });
}

/** As people set it in their browser, so that it reaches what depends on the width in letters, too. */
async function doubleText(page: Page) {
  const browser = await page.context().newCDPSession(page);
  await browser.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
}

async function expectNoSidewaysScroll(page: Page) {
  const beyond = await page.evaluate(() => {
    if (document.documentElement.scrollWidth <= innerWidth) return [];
    const wide = [...document.querySelectorAll('*')].filter((part) => part.getBoundingClientRect().right > innerWidth);
    return wide.slice(-5).map((part) => part.outerHTML.slice(0, 120));
  });
  expect(beyond, 'what makes the page scroll sideways').toEqual([]);
}

/** Goes once around the page by Tab. */
async function expectFocusSeen(page: Page) {
  const stops = await page.locator('a, button, input, textarea, summary, [tabindex="0"]').count();
  for (let presses = 0; presses <= stops; presses += 1) await tab(page);
}
