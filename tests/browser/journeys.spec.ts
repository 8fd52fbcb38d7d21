// Whole stories as a trainee meets them, most of them by the keyboard alone.
import type { Page } from '@playwright/test';
import { expect, test } from './alongside.ts';
import {
  another,
  choose,
  debrief,
  forward,
  playThrough,
  press,
  ratings,
  sow,
  start,
  stop,
  walkthrough,
} from './playing.ts';

const PARTS = [/How was it for you\?$/, /What happened\?$/, /Why\?$/, /What will you take with you\?$/];

for (const [story, name] of [
  ['too-loud-to-eat', 'best'],
  ['every-word', 'fade-on-data'],
  ['calculator', 'sheet-shown'],
]) {
  const way = walkthrough(story, name);

  test(`${way.title} can be played from the library to the debrief by keyboard alone`, async ({ page }) => {
    await sow(page, way.seed);
    await page.goto('./');
    await press(page, page.getByRole('link', { name: way.title, exact: true }), 'Enter');
    await expect(page.locator('[data-page="briefing"] h1')).toBeFocused();
    await expect(page).toHaveTitle(`${way.title} – Alongside`);

    const entries = await page.evaluate(() => history.length);
    const said = await listenToStatus(page);
    await press(page, forward(page), 'Space');
    const shown: string[] = [await arrivedAt(page, way.title)];
    const saved = ['Saved on this device'];
    await expect.poll(said, 'what the status line said').toEqual(saved);
    for (const [turn, choice] of way.choose.entries()) {
      await another(page, () => press(page, page.locator(`[data-choice="${choice}"]`), turn % 2 ? 'Enter' : 'Space'));
      shown.push(await arrivedAt(page, way.title));
      saved.push('Saved on this device');
      await expect.poll(said, 'what the status line said').toEqual(saved);
    }
    expect(await page.evaluate(() => history.length), 'entries in the history').toBe(entries);

    await expect(page.locator(`[data-scene="${way.ending}"]`)).toBeVisible();
    await press(page, forward(page), 'Enter');
    await expect(debrief(page).getByRole('heading', { level: 1, name: way.title })).toBeFocused();
    await expect(page).toHaveTitle(`Debrief – ${way.title} – Alongside`);
    await expect(debrief(page).getByRole('heading', { level: 2 })).toHaveText(PARTS);
    const rated = await ratings(page);
    expect(rated).toHaveLength(way.choose.length);
    for (const rating of rated) expect(['Strong', 'Workable', 'Weak', 'Harmful', 'Not rated']).toContain(rating);
    await expect(debrief(page).locator('.share-code-text')).toHaveText(/^[0-9A-Z]{5}(-[0-9A-Z]{1,5})+$/);

    const reasons = await debrief(page).locator('.decision dd.text, .decision-coach').allInnerTexts();
    expect(reasons.length).toBeGreaterThan(way.choose.length);
    for (const reason of reasons) expect(shown.join('\n'), 'a reason given too early').not.toContain(reason);
  });
}

/** The focus, the title and nothing that judges; returns what the page says. */
async function arrivedAt(page: Page, story: string) {
  const heading = page.locator('[data-scene] h1');
  await expect(heading).toBeFocused();
  await expect(page).toHaveTitle(`${await heading.innerText()} – ${story} – Alongside`);
  await expect(page.locator('.rating, .flags')).toHaveCount(0);
  return page.locator('main').innerText();
}

/** Everything that the status line comes to say from now on. */
async function listenToStatus(page: Page) {
  await page.getByRole('status').evaluate((status) => {
    const said: string[] = [];
    Object.assign(globalThis, { said });
    const listener = new MutationObserver(() => {
      if (status.textContent) said.push(status.textContent);
    });
    listener.observe(status, { childList: true, characterData: true, subtree: true });
  });
  return () => page.evaluate(() => (globalThis as unknown as { said: string[] }).said);
}

test('back from a debrief is the ending, forward is the debrief, and each is met at its heading', async ({ page }) => {
  const way = walkthrough('too-loud-to-eat', 'best');
  await playThrough(page, way);
  for (let round = 0; round < 2; round += 1) {
    await page.goBack();
    const heading = page.locator(`[data-scene="${way.ending}"] h1`);
    await expect(heading).toBeFocused();
    await expect(page).toHaveTitle(`${await heading.innerText()} – ${way.title} – Alongside`);
    await page.goForward();
    await expect(debrief(page).getByRole('heading', { level: 1, name: way.title })).toBeFocused();
    await expect(page).toHaveTitle(`Debrief – ${way.title} – Alongside`);
  }
});

test('the plan card opens and closes by keyboard at any moment, and keeps your place', async ({ page }) => {
  const way = walkthrough('too-loud-to-eat', 'best');
  await sow(page, way.seed);
  await start(page, way.story);
  const button = page.getByRole('button', { name: 'Open the plan card' });
  const card = page.getByRole('dialog', { name: 'Plan card for Mateo' });

  await press(page, button, 'Enter');
  await expect(card).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await expect(button).toBeFocused();

  for (const choice of way.choose) {
    await choose(page, [choice]);
    if (!(await button.isVisible())) continue;
    await press(page, button, 'Space');
    await press(page, card.getByRole('button', { name: 'Back to the story' }), 'Space');
    await expect(card).toBeHidden();
    await expect(button).toBeFocused();
  }
  await forward(page).click();
  const looked = 'You looked at the plan card before choosing. That is good practice.';
  await expect(debrief(page).locator('.decision').first()).toContainText(looked);
});

test('a debrief says so when the plan card stayed closed', async ({ page }) => {
  const way = walkthrough('too-loud-to-eat', 'best');
  await sow(page, way.seed);
  await start(page, way.story);
  await choose(page, way.choose);
  await forward(page).click();
  await expect(debrief(page)).toContainText('You did not open the plan card this time.');
});

test('a step back leaves the first choice the one that is rated, and the debrief lists both', async ({ page }) => {
  const way = walkthrough('too-loud-to-eat', 'best');
  const [better, ...rest] = way.choose;
  await sow(page, way.seed);
  await start(page, way.story);
  const scene = await page.locator('[data-scene]').getAttribute('data-scene');
  const label = (choice: string) => page.locator(`[data-choice="${choice}"]`).innerText();
  const labels = { first: await label('two-minutes'), later: await label(better) };

  await choose(page, ['two-minutes']);
  await another(page, () => press(page, page.getByRole('button', { name: 'Step back one decision' }), 'Enter'));
  await expect(page.locator(`[data-scene="${scene}"] h1`)).toBeFocused();
  await expect(page.locator('.result')).toHaveCount(0);

  await choose(page, [better, ...rest]);
  await forward(page).click();
  const decision = debrief(page).locator('.decision').first();
  await expect(decision.locator('.decision-choice')).toHaveText(labels.first);
  await expect(decision.locator('.rating').first()).not.toHaveText('Strong');
  await expect(decision.getByRole('definition').filter({ hasText: labels.later })).toBeVisible();
  await expect(debrief(page)).toContainText('You stepped back here and chose again.');
});

test('a choice that puts someone at risk pauses the story, and its flag is in the debrief', async ({ page }) => {
  const way = walkthrough('too-loud-to-eat', 'held-door');
  const unsafe = way.choose.indexOf('lean-door');
  await sow(page, way.seed);
  await start(page, way.story);
  await choose(page, way.choose.slice(0, unsafe));
  await another(page, () => press(page, page.locator('[data-choice="lean-door"]'), 'Enter'));
  await expect(stop(page)).toBeFocused();
  await expect(page).toHaveTitle(`Let’s pause here – ${way.title} – Alongside`);
  await expect(page.locator('.safety-stop')).toContainText('someone’s safety or rights were at risk');
  await expect(page.locator('[data-choice]')).toHaveCount(0);

  await page.reload();
  await expect(stop(page), 'a reload does not skip the explanation').toBeVisible();
  await another(page, () => press(page, forward(page), 'Enter'));
  await expect(page.locator('[data-scene] h1')).toBeFocused();

  await choose(page, way.choose.slice(unsafe + 1));
  await forward(page).click();
  const flags = debrief(page).locator('.flags');
  await expect(flags.getByRole('listitem')).toHaveCount(1);
  await expect(flags.getByRole('listitem')).toContainText(`(decision ${unsafe + 1}). Put right later in the story.`);
  await expect(flags).toContainText('never added to or taken from the ratings');
});
