// Every page there is, and the way to it.
import type { Page } from '@playwright/test';
import { expect, ready } from './alongside.ts';
import { keepRuns } from './past.ts';
import { choose, debrief, forward, playThrough, sow, start, stop, walkthrough } from './playing.ts';

/** A story that comes past a safety stop. */
export const way = walkthrough('too-loud-to-eat', 'held-door');
const unsafe = way.choose.indexOf('lean-door');

async function playing(page: Page, choices: string[]) {
  await sow(page, way.seed);
  await start(page, way.story);
  await choose(page, choices);
}

/** A page that is not a story, by its part of the address. */
export async function beside(page: Page, name: string) {
  await page.goto(`./#/${name}`);
  await expect(page.locator(`[data-page="${name}"]`)).toBeVisible();
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
  'a run to share': async (page) => {
    await playing(page, []);
    await page.getByRole('link', { name: 'Keep or share your place' }).click();
    await expect(page.locator('.qr-code')).toBeVisible();
  },
  'where a run is opened': async (page) => {
    await page.goto('./#/open');
    await expect(page.getByRole('textbox')).toBeVisible();
  },
  'a practice to take along': async (page) => {
    await page.goto('./#/my-data');
    await expect(page.getByRole('button', { name: 'Save everything to a file' })).toBeVisible();
  },
  'a debrief': async (page) => {
    await playThrough(page, way);
    for (const fold of await debrief(page).locator('summary').all()) await fold.click();
  },
  'your practice, before a first story': (page) => beside(page, 'practice'),
  'your practice, after many runs': async (page) => {
    await page.goto('./');
    await keepRuns(page, 40);
    await beside(page, 'practice');
    for (const fold of await page.locator('main summary').all()) await fold.click();
  },
  'finding a story': async (page) => {
    await beside(page, 'find');
    await page.locator('main summary').click();
    await page.getByRole('button', { name: 'Runs out of the room' }).click();
  },
  'what to do for real': async (page) => {
    await beside(page, 'for-real');
    for (const fold of await page.locator('main summary').all()) await fold.click();
  },
  'the settings': async (page) => {
    await beside(page, 'settings');
    await page.getByRole('button', { name: 'Delete everything' }).click();
  },
  'a record of practice': async (page) => {
    await page.goto('./');
    await keepRuns(page, 6);
    await beside(page, 'record');
  },
  'the paths through the stories': async (page) => {
    await page.goto('./#/paths');
    await expect(page.locator('[data-page="paths"]')).toBeVisible();
  },
  'a workshop kit': async (page) => {
    await page.goto('./#/workshop-3-hours');
    await expect(page.locator('[data-page="workshop-3-hours"]')).toBeVisible();
  },
  'no page at all': async (page) => {
    await page.goto('./#/nowhere');
    await expect(forward(page)).toBeVisible();
  },
};
