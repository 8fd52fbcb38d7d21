// The first visit, and the ways of playing: watching, guided, said first, sure or not, and leaving.
import type { Page, TestInfo } from '@playwright/test';
import { expect, expectAccessible, test } from './alongside.ts';
import { another, choose, debrief, forward, press, ratings, sow, start, stop, walkthrough } from './playing.ts';

const way = walkthrough('torn-edges', 'best');
const hard = walkthrough('too-loud-to-eat', 'held-door');
const harmful = walkthrough('door-ajar', 'strap-and-repair');
const words = 'She has picked two rows, let her find it herself.';

const welcome = (page: Page) => page.getByRole('heading', { name: 'New here?' });
const hint = (page: Page) => page.locator('details.hint');
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const stored = (page: Page) => page.evaluate(() => JSON.stringify({ ...localStorage }) + JSON.stringify({ ...sessionStorage }));

/** Goes on with the example by one moment. */
const watchOn = (page: Page) => another(page, () => forward(page).click());

test('a first visit can watch a story by keyboard alone, and is not asked again', async ({ page }) => {
  await page.goto('./');
  await expect(welcome(page)).toBeVisible();
  await press(page, page.locator('[data-watch]'), 'Enter');
  await expect(heading(page)).toHaveText(way.title);
  await expect(heading(page)).toBeFocused();
  await another(page, () => press(page, forward(page), 'Enter'));
  for (const [at, choice] of way.choose.entries()) {
    await expect(heading(page)).toBeFocused();
    await expect(page.getByRole('heading', { name: 'Thinking aloud' })).toBeVisible();
    await expect(page.locator('.watched-chosen'), choice).toHaveCount(1);
    await expect(page.locator('[data-choice]')).toHaveCount(0);
    if (at === 1) {
      await another(page, () => press(page, page.locator('[data-one-back]'), 'Space'));
      await expect(page.locator('[data-one-back]')).toHaveCount(0);
      await watchOn(page);
    }
    await another(page, () => press(page, forward(page), 'Space'));
  }
  await expect(page.locator('[data-page="watched"] h1')).toBeFocused();
  expect(await stored(page), 'what is kept of watching').not.toContain('run.');

  await page.locator('.ending').getByRole('link', { name: 'All stories' }).click();
  await expect(page.locator('.stories').first()).toBeVisible();
  await expect(welcome(page)).toHaveCount(0);
  await expect(page.locator('[data-watch]')).toHaveText('Watch a story played by somebody with experience');
});

test('watching can be left at every moment, into the list and into the story', async ({ page }) => {
  await page.goto('./#/watch/torn-edges');
  for (let moments = 0; moments < 3; moments += 1) {
    await watchOn(page);
    await expect(page.getByRole('link', { name: 'All stories' })).toBeVisible();
  }
  await page.getByRole('link', { name: 'Play this story yourself' }).click();
  await expect(page.locator('[data-page="briefing"] h1')).toBeFocused();
});

test('whoever does not want to watch is not asked again', async ({ page }) => {
  await page.goto('./');
  await press(page, page.getByRole('button', { name: 'No thanks, straight to the stories' }), 'Enter');
  await expect(welcome(page)).toHaveCount(0);
  await expect(heading(page)).toBeFocused();
  await page.reload();
  await expect(page.locator('.stories').first()).toBeVisible();
  await expect(welcome(page)).toHaveCount(0);
});

test('a first visit chooses its language', async ({ page }) => {
  await page.goto('./');
  await page.locator('.welcome').getByRole('button', { name: 'Español' }).click();
  await expect(page.getByRole('heading', { name: '¿Es tu primera vez aquí?' })).toBeVisible();
  await expect(heading(page)).toBeFocused();
  await page.locator('[data-watch]').click();
  await expect(page.getByRole('button', { name: 'Empezar a mirar' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
});

/** From the briefing into a guided run. */
async function startGuided(page: Page) {
  await sow(page, way.seed);
  await page.goto(`./#/play/${way.story}`);
  await page.getByRole('radio', { name: 'Guided' }).check();
  await forward(page).click();
  await expect(hint(page)).toBeVisible();
}

test('in a guided run a moment with a hint is not rated, and what is said first stays on the page', async ({ page }) => {
  const [first, second, ...rest] = way.choose;
  await startGuided(page);
  await hint(page).locator('summary').press('Enter');
  await expect(hint(page)).toContainText('Look at her hands');
  await choose(page, [first]);

  await expect(hint(page)).not.toHaveAttribute('open');
  await expect(page.locator('[data-choice]'), 'choices before anything was said').toHaveCount(0);
  await expect(page.getByText('Please write no real student’s name or details.')).toBeVisible();
  await page.getByLabel('Your own words').fill(words);
  await press(page, forward(page), 'Enter');
  await expect(page.getByRole('heading', { name: 'Pick the one nearest to what you would say' })).toBeFocused();
  await expect(page.locator('.said')).toContainText(words);
  await choose(page, [second]);
  for (const choice of rest) {
    if (await page.locator('.say-first').isVisible()) await forward(page).click();
    await choose(page, [choice]);
  }
  expect(await stored(page), 'what is stored').not.toContain('two rows');
  expect(await stored(page)).toContain('mode guided');

  await forward(page).click();
  await expect(debrief(page)).toContainText('This was a guided run.');
  const decisions = debrief(page).locator('.decision');
  await expect(decisions.nth(0)).toContainText('You looked at the hint here, so this moment is not rated.');
  expect(await ratings(page)).toEqual(['Not rated', 'Strong', 'Strong', 'Strong']);
  await expect(decisions.nth(1).locator('.decision-said')).toContainText(words);
  expect(await stored(page), 'what is stored').not.toContain('two rows');
  expect(page.url()).not.toContain('rows');

  await page.reload();
  await expect(debrief(page)).toContainText('You looked at the hint here');
  await expect(debrief(page)).not.toContainText(words);
});

test('how somebody likes to play is remembered', async ({ page }) => {
  await page.goto(`./#/play/${way.story}`);
  await page.getByRole('radio', { name: 'Guided' }).check();
  await page.getByRole('checkbox', { name: 'Ask me how sure I am' }).check();
  await page.goto('./');
  await page.reload();
  await page.goto(`./#/play/${hard.story}`);
  await expect(page.getByRole('radio', { name: 'Guided' })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: 'Ask me how sure I am' })).toBeChecked();
});

test('hints that cannot be fetched are explained, and the story goes on without them', async ({ browser }) => {
  // A context of its own: here the page is meant to complain.
  const page = await (await browser.newContext()).newPage();
  await page.route('**/*.reasons.bin', (route) => route.abort());
  await page.goto(`./#/play/${way.story}`);
  await page.getByRole('radio', { name: 'Guided' }).check();
  await forward(page).click();
  await expect(page.getByText('The hints could not be fetched.')).toBeVisible();
  await expect(page.locator('[data-choice]').first()).toBeVisible();
  await page.unroute('**/*.reasons.bin');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(hint(page)).toBeVisible();
  await page.context().close();
});

test('the debrief begins where somebody was sure and it cost something, and shows how it is put right', async ({ page }) => {
  await sow(page, hard.seed);
  await page.goto(`./#/play/${hard.story}`);
  await page.getByRole('checkbox', { name: 'Ask me how sure I am' }).check();
  await forward(page).click();
  for (const choice of hard.choose) {
    const said = page.getByRole('radio', { name: choice === 'lean-door' ? 'Sure' : 'Not sure', exact: true });
    await said.check();
    await expect(said).toBeChecked();
    await choose(page, [choice]);
  }
  await forward(page).click();
  const first = debrief(page).locator('.decision').first();
  await expect(debrief(page).getByRole('heading', { name: 'Where you were sure, and it cost something' })).toBeVisible();
  await expect(first).toContainText('You were sure here.');
  await expect(first).toContainText('Harmful');
  await expect(first.locator('.landing')).toContainText('This can be put right');
  await expect(debrief(page).locator('.decision').nth(1)).toContainText('You were not sure here.');

  await first.getByRole('button', { name: 'Try another way from here' }).click();
  await expect(page.locator('[data-choice="lean-door"]')).toBeVisible();
});

test('a story with something hard in it can be left, even from a safety stop, and nothing of it is kept', async ({ page }) => {
  await sow(page, hard.seed);
  await start(page, hard.story);
  await choose(page, hard.choose.slice(0, hard.choose.indexOf('lean-door')));
  await page.locator('[data-choice="lean-door"]').click();
  await expect(stop(page)).toBeVisible();
  expect(await stored(page)).toContain('lean-door');
  await page.locator('[data-leave]').click();
  await expect(page.locator(`[data-story="${hard.story}"]`)).toBeVisible();
  await expect(page.locator(`[data-story="${hard.story}"]`)).not.toContainText('In progress');
  expect(await stored(page)).not.toContain('lean-door');
});

const looks: Record<string, (page: Page) => Promise<void>> = {
  'a first visit': async (page) => {
    await page.goto('./');
    await expect(page.locator('.welcome')).toBeVisible();
  },
  'the beginning of a story': async (page) => {
    await page.goto(`./#/play/${harmful.story}`);
    await expect(forward(page)).toBeVisible();
    await page.locator('#asks-how-sure').check();
  },
  'a watched moment': async (page) => {
    await page.goto('./#/watch/torn-edges');
    await watchOn(page);
    await watchOn(page);
  },
  'a watched ending': async (page) => {
    await page.goto('./#/watch/torn-edges');
    for (let moments = 0; moments <= way.choose.length; moments += 1) await watchOn(page);
    await expect(page.locator('[data-page="watched"]')).toBeVisible();
  },
  'a hint': async (page) => {
    await sow(page, way.seed);
    await page.goto(`./#/play/${way.story}`);
    await page.locator('#way-guided').check();
    await page.locator('#asks-how-sure').check();
    await forward(page).click();
    await hint(page).locator('summary').click();
  },
  'a moment that asks what one would say': async (page) => {
    await looks['a hint'](page);
    await choose(page, way.choose.slice(0, 1));
    await page.locator('#own-words').fill(words);
  },
  'the choices after something was said': async (page) => {
    await looks['a moment that asks what one would say'](page);
    await forward(page).click();
    await expect(page.locator('.said')).toBeVisible();
  },
  'a guided debrief with a landing': async (page) => {
    await sow(page, harmful.seed);
    await page.goto(`./#/play/${harmful.story}`);
    await page.locator('#way-guided').check();
    await page.locator('#asks-how-sure').check();
    await forward(page).click();
    for (const choice of harmful.choose) {
      await expect(page.locator('[data-choice], .say-first').first()).toBeVisible();
      if (await page.locator('.say-first').isVisible()) {
        await page.locator('#own-words').fill(words);
        await forward(page).click();
      }
      await page.locator('.sureness input').first().check();
      await choose(page, [choice]);
    }
    await forward(page).click();
    await expect(debrief(page).locator('.landing').first()).toBeVisible();
  },
};

for (const [name, open] of Object.entries(looks)) {
  test(`${name} can be used by everyone, on every screen and in Spanish`, async ({ page }, info) => {
    test.setTimeout(90_000);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 1366, height: 768 });
    await open(page);
    await look(page, info, 'laptop');
    await page.emulateMedia({ colorScheme: 'dark' });
    await look(page, info, 'dark');
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 360, height: 740 });
    await look(page, info, 'phone');
    await page.locator('.frame-languages').first().getByRole('button', { name: 'Español' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'es');
    await page.waitForLoadState('networkidle');
    await look(page, info, 'spanish-phone');
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect(wide, 'scrolls sideways').toBe(false);
  });
}

async function look(page: Page, info: TestInfo, screen: string) {
  await expectAccessible(page);
  await page.screenshot({ path: info.outputPath(`${screen}.png`), fullPage: true });
}
