// Ways through the stories: the walkthroughs that the native tests play, and the hands to play them here.
import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';

export interface Walkthrough {
  story: string;
  title: string;
  seed: number;
  choose: string[];
  ending: string;
}

/** Each value that is read here stands on one line and means the same in JSON. */
export function walkthrough(story: string, name: string): Walkthrough {
  const text = file(`../walkthroughs/${story}/${name}.toml`);
  const value = (key: string) => JSON.parse(found(new RegExp(`^${key} = (.+)$`, 'm').exec(text)));
  const title = found(/^# (.+)$/m.exec(file(`../../scenarios/${story}/scenario.md`)));
  return { story, title, seed: value('seed'), choose: value('choose'), ending: value('ending') };
}

function file(name: string) {
  return readFileSync(new URL(name, import.meta.url), 'utf8');
}

function found(match: RegExpExecArray | null) {
  if (!match) throw new Error('a walkthrough and its story have the lines that are read here');
  return match[1];
}

/** Gives the next pages a seed instead of the browser's chance, so that a walkthrough goes where it is meant to. */
export async function sow(page: Page, seed: number) {
  await page.addInitScript((seed) => {
    crypto.getRandomValues = <T extends ArrayBufferView | null>(bytes: T) => {
      if (bytes) new DataView(bytes.buffer, bytes.byteOffset).setUint32(0, seed, true);
      return bytes;
    };
  }, seed);
}

/** From anywhere to the first moment of a new run. */
export async function start(page: Page, story: string) {
  await page.goto(`./#/play/${story}`);
  await forward(page).click();
  await expect(page.locator('[data-scene]')).toBeVisible();
}

/** Makes each choice in turn, and goes on from a safety stop when one comes. */
export async function choose(page: Page, choices: string[]) {
  for (const choice of choices) {
    await another(page, () => page.locator(`[data-choice="${choice}"]`).click());
    if (await stop(page).isVisible()) await another(page, () => forward(page).click());
  }
}

/** Plays to the end and looks back. */
export async function playThrough(page: Page, way: Walkthrough) {
  await sow(page, way.seed);
  await start(page, way.story);
  await choose(page, way.choose);
  await expect(page.locator(`[data-scene="${way.ending}"]`)).toBeVisible();
  await forward(page).click();
  await expect(debrief(page)).toBeVisible();
}

/** Does something and waits for the moment after: its heading is a new element. */
export async function another(page: Page, act: () => Promise<void>) {
  const heading = await page.locator('h1').elementHandle();
  await act();
  await page.waitForFunction((heading) => !heading?.isConnected && document.querySelector('h1'), heading);
}

export const forward = (page: Page) => page.locator('[data-forward]');
export const debrief = (page: Page) => page.locator('[data-page="debrief"]');
export const stop = (page: Page) => page.getByRole('heading', { name: 'Let’s pause here' });
export const offered = (page: Page) =>
  page.locator('[data-choice]').evaluateAll((buttons) => buttons.map((button) => button.getAttribute('data-choice')));

/** The words of the ratings, decision by decision. */
export const ratings = (page: Page) => debrief(page).locator('.decision-head .rating').allInnerTexts();

/** Presses Tab once, and sees to it that the focus can be seen where it is now. */
export async function tab(page: Page) {
  await page.keyboard.press('Tab');
  const unseen = await page.evaluate(() => {
    const now = document.activeElement;
    if (!now || now === document.body) return '';
    // A card's link covers the whole card, and so does the line around it.
    const lines = [getComputedStyle(now), getComputedStyle(now, '::after')];
    const seen = lines.some((line) => line.outlineStyle !== 'none' && parseFloat(line.outlineWidth) >= 2);
    return seen ? '' : now.outerHTML;
  });
  expect(unseen, 'where the focus cannot be seen').toBe('');
}

/** Presses Tab until the focus is there. */
export async function tabTo(page: Page, target: Locator) {
  await expect(target).toBeVisible();
  for (let presses = 0; presses < 80; presses += 1) {
    await tab(page);
    if (await target.evaluate((target) => target === document.activeElement)) return;
  }
  throw new Error('this cannot be reached by pressing Tab');
}

/** Reaches a control by the keyboard and presses it. */
export async function press(page: Page, target: Locator, key: 'Enter' | 'Space') {
  await tabTo(page, target);
  await page.keyboard.press(key);
}
