// Every page there is, and the way to it.
import type { Page } from '@playwright/test';
import { expect, ready } from './alongside.ts';
import { choose, debrief, forward, playThrough, sow, start, stop, walkthrough } from './playing.ts';

/** A story that comes past a safety stop. */
export const way = walkthrough('too-loud-to-eat', 'held-door');
const unsafe = way.choose.indexOf('lean-door');

async function playing(page: Page, choices: string[]) {
  await sow(page, way.seed);
  await start(page, way.story);
  await choose(page, choices);
}

/** Each page, and how to come to it. */
export const pages: Record<string, (page: Page) => Promise<void>> = {
  'the library': async (page) => {
    await page.goto('./');
    await ready(page);
    await expect(page.getByRole('link', { name: way.title, exact: true })).toBeVisible();
  },
  'a briefing': async (page) => {
    await page.goto(`./#/play/${way.story}`);
    await expect(forward(page)).toBeVisible();
  },
  'the first moment': (page) => playing(page, []),
  'a moment after a choice': (page) => playing(page, way.choose.slice(0, unsafe)),
  'the plan card': async (page) => {
    await playing(page, []);
    await page.getByRole('button', { name: 'Open the plan card' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
  },
  'a safety stop': async (page) => {
    await playing(page, way.choose.slice(0, unsafe));
    await page.locator('[data-choice="lean-door"]').click();
    await expect(stop(page)).toBeVisible();
  },
  'an ending': async (page) => {
    await playing(page, way.choose);
    await expect(page.locator(`[data-scene="${way.ending}"]`)).toBeVisible();
  },
  'a debrief': async (page) => {
    await playThrough(page, way);
    for (const fold of await debrief(page).locator('summary').all()) await fold.click();
  },
  'no page at all': async (page) => {
    await page.goto('./#/nowhere');
    await expect(forward(page)).toBeVisible();
  },
};
