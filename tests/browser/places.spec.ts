// Where the site may stand: under any path, in a frame, without encryption, and where nothing may be kept.
import type { Page } from '@playwright/test';
import { expect, ready, test } from './hosting.ts';
import { playThrough, sow, walkthrough } from './playing.ts';

const way = walkthrough('too-loud-to-eat', 'best');
const under = '/some/sub/path/';

test.describe('under a path', () => {
  test.use({ under, serviceWorkers: 'allow' });

  test('a story can be played to its debrief, with and without a network', async ({ page, context, site }) => {
    const outside: string[] = [];
    context.on('request', (request) => {
      if (!request.url().startsWith(site.address)) outside.push(request.url());
    });
    await playThrough(page, way);
    await page.waitForFunction(() => navigator.serviceWorker.controller);
    await context.setOffline(true);
    await page.goto('about:blank');
    await playThrough(page, way);
    expect(outside).toEqual([]);
  });
});

const frames = {
  'a frame that may keep things': { sandbox: 'allow-scripts allow-same-origin', refused: false },
  'a frame that may keep nothing': { sandbox: 'allow-scripts allow-same-origin', refused: true },
  'a frame without an origin of its own': { sandbox: 'allow-scripts', refused: false },
};

for (const [name, { sandbox, refused }] of Object.entries(frames)) {
  test(`a story can be played to its debrief in ${name}`, async ({ page, site, quiet }) => {
    site.change = (name, answer) =>
      name === 'course.html'
        ? { status: 200, type: 'text/html', body: Buffer.from(course(sandbox)) }
        : // As hosts of static sites do, and as a frame without an origin needs it.
          { ...answer, headers: { 'access-control-allow-origin': '*' } };
    if (refused) await refuseStorage(page);
    await sow(page, way.seed);
    await page.goto('./course.html');
    const frame = page.frameLocator('iframe');
    await frame.getByRole('link', { name: way.title, exact: true }).click();
    await frame.getByRole('button', { name: 'Start the story' }).click();
    for (const choice of way.choose) await frame.locator(`[data-choice="${choice}"]`).click();
    await frame.locator('[data-forward]').click();
    await expect(frame.locator('[data-page="debrief"]')).toBeVisible();
    // The browser has its doubts about what the page around the frame allows it.
    const ours = quiet.splice(0).filter((said) => !said.includes('can escape its sandboxing'));
    expect(ours).toEqual([]);
  });
}

test('without encryption, and so without a service worker or a clipboard, everything else works', async ({
  playwright,
  site,
}, info) => {
  const { args, ...options } = info.project.use.launchOptions ?? {};
  // Loopback counts as encrypted; a name does not.
  const browser = await playwright.chromium.launch({
    ...options,
    args: [...(args ?? []), '--host-resolver-rules=MAP school.test 127.0.0.1'],
  });
  const page = await browser.newPage({ baseURL: site.address.replace('127.0.0.1', 'school.test') });
  const errors: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) errors.push(message.text());
  });
  await page.goto('./');
  await ready(page);
  expect(await page.evaluate(() => 'serviceWorker' in navigator)).toBe(false);
  await playThrough(page, way);
  expect(errors).toEqual([]);
  await browser.close();
});

const course = (sandbox: string) => `<!doctype html><title>A course</title><link rel="icon" href="icon.svg"><iframe sandbox="${sandbox}" src="./" width="1000" height="700"></iframe>`;

const refuseStorage = (page: Page) =>
  page.addInitScript(() =>
    Object.defineProperty(globalThis, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    }),
  );
