// What somebody reads when the app cannot start, or has stopped: what is wrong, and what whoever reads it can do.
import type { Browser, Page } from '@playwright/test';
import { expect, expectAccessible, test } from './hosting.ts';
import { choose, debrief, forward, playThrough, sow, start, walkthrough } from './playing.ts';

const way = walkthrough('too-loud-to-eat', 'best');

/** A page of its own context: here it is meant to complain. */
async function complaining(browser: Browser, address: string, prepare = async (_page: Page) => {}) {
  const page = await (await browser.newContext({ baseURL: address })).newPage();
  await prepare(page);
  return page;
}

async function expectRefusal(page: Page, reason: string, spanish: string) {
  await expect(page.getByText('Alongside could not start')).toContainText(reason);
  await expect(page.getByText('Alongside no pudo iniciarse')).toContainText(spanish);
  await expect(page.getByText('Alongside no pudo iniciarse')).toHaveAttribute('lang', 'es');
  await expectAccessible(page);
}

const noWasm = { reason: 'does not run WebAssembly', spanish: 'no ejecuta WebAssembly' };
const broken = { reason: 'a part of it did not arrive as it should', spanish: 'una parte no llegó como debía' };

test('a browser without WebAssembly', async ({ browser, site }) => {
  const page = await complaining(browser, site.address, (page) =>
    page.addInitScript(() => void Reflect.deleteProperty(globalThis, 'WebAssembly')),
  );
  await page.goto('./');
  await expectRefusal(page, noWasm.reason, noWasm.spanish);
  await page.context().close();
});

test('WebAssembly forbidden by a policy', async ({ browser, site }) => {
  site.change = (_name, answer) => ({
    ...answer,
    headers: { 'content-security-policy': "script-src 'self' 'unsafe-inline'" },
  });
  const page = await complaining(browser, site.address);
  await page.goto('./');
  await expectRefusal(page, noWasm.reason, noWasm.spanish);
  await page.context().close();
});

const damages = {
  'a module that is cut short': [/\.wasm$/, (answer) => ({ ...answer, body: answer.body.subarray(0, 100_000) }), '.wasm'],
  'a module that is not there': [/\.wasm$/, (answer) => ({ ...answer, status: 404 }), '.wasm: 404'],
  'JavaScript that is sent as text': [/\.js$/, (answer) => ({ ...answer, type: 'text/plain' }), '.js: text/plain'],
  'a sign-in page in the place of JavaScript': [
    /\.js$/,
    (answer) => ({ ...answer, type: 'text/html', body: Buffer.from('<h1>Sign in</h1>') }),
    '.js: text/html',
  ],
} as const satisfies Record<string, [RegExp, (answer: Answer) => Answer, string]>;

interface Answer {
  status: number;
  type: string;
  body: Buffer;
}

for (const [name, [which, damage, detail]] of Object.entries(damages)) {
  test(name, async ({ browser, site }) => {
    site.change = (name: string, answer: Answer) => (which.test(name) ? damage(answer) : answer);
    const page = await complaining(browser, site.address);
    await page.goto('./');
    await expectRefusal(page, broken.reason, broken.spanish);
    await expect(page.getByText('Alongside could not start')).toContainText(detail);

    site.change = (_name: string, answer: Answer) => answer;
    await page.getByRole('button', { name: 'Load this page anew' }).click();
    await expect(page.locator('[data-story]').first()).toBeVisible();
    await page.context().close();
  });
}

test('a module that is sent as something else is taken for what it is', async ({ browser, site }) => {
  site.change = (name: string, answer: Answer) => (name.endsWith('.wasm') ? { ...answer, type: 'text/plain' } : answer);
  const page = await complaining(browser, site.address);
  await start(page, way.story);
  await page.context().close();
});

test('a debrief that cannot be fetched is explained, and the way back still works', async ({ browser, site }) => {
  const page = await complaining(browser, site.address);
  await sow(page, way.seed);
  await start(page, way.story);
  await choose(page, way.choose);
  await page.route('**/later-*', (route) => route.abort());
  await forward(page).click();
  await expectRefusal(page, 'the site cannot be reached', 'no se puede llegar al sitio');
  await page.goBack();
  await expect(page.locator(`[data-scene="${way.ending}"]`)).toBeVisible();
  await page.unroute('**/later-*');
  await page.goForward();
  await expect(debrief(page)).toBeVisible();
  await page.context().close();
});

test('a mistake of our own in a story: the share code is there, and nothing is lost', async ({ browser, site }) => {
  const page = await complaining(browser, site.address, (page) => sow(page, way.seed));
  await page.context().grantPermissions(['clipboard-read']);
  await start(page, way.story);
  await choose(page, way.choose.slice(0, 1));
  const [scene, code] = [await page.locator('[data-scene]').getAttribute('data-scene'), page.locator('code')];
  await breakIt(page);
  await page.locator('[data-choice]').first().click();
  await expect(page.getByText('Something went wrong in Alongside itself.')).toBeVisible();
  await expect(page.getByText('Algo falló en Alongside.')).toHaveAttribute('lang', 'es');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Copy the code' }).click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(await code.innerText()).toBe(copied);
  await page.getByRole('button', { name: 'Load this page anew' }).click();
  await expect(page.locator(`[data-scene="${scene}"]`)).toBeVisible();
  await page.goto(`./#/open/${copied}`);
  await expect(page.locator(`[data-scene="${scene}"]`)).toBeVisible();
  await page.context().close();
});

test('a mistake of our own in a debrief: its code and the question somebody typed are there', async ({ browser, site }) => {
  const page = await complaining(browser, site.address);
  await playThrough(page, way);
  const code = new URL(page.url()).hash.split('/')[2];
  // What comes from the worker later would be the first to fail.
  await expect(debrief(page).locator('.turning-points')).toContainText('The moment that helped most');
  await debrief(page).getByRole('textbox').fill('May he stand?');
  await breakIt(page);
  await debrief(page).getByRole('button', { name: 'Copy the code' }).click();
  await expect(page.getByText('Something went wrong in Alongside itself.')).toBeVisible();
  await expect(page.locator('code')).toHaveText(code);
  await expect(page.getByText('May he stand?')).toBeVisible();
  await page.context().close();
});

/** The program takes it for certain that it runs in a window. */
const breakIt = (page: Page) =>
  page.evaluate(() => void Object.defineProperty(Window, Symbol.hasInstance, { value: () => false }));
