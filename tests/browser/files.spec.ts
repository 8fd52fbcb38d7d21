// A run as a file: saved on one device, opened on another.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, expectAccessible, ready, test } from './alongside.ts';
import { choose, debrief, playThrough, ratings, start, walkthrough } from './playing.ts';

const way = walkthrough('too-loud-to-eat', 'flip-late');
const question = 'Who may decide that he eats outside?';

/** Plays to the debrief, asks a question there, and saves the file. */
async function savedFile(page: Page) {
  await playThrough(page, way);
  await debrief(page).getByRole('textbox').fill(question);
  const download = page.waitForEvent('download');
  await debrief(page).getByRole('button', { name: 'Save this run as a file' }).click();
  return readFileSync(await (await download).path(), 'utf8');
}

const field = (page: Page) => page.getByLabel('Saved run', { exact: true });
async function give(page: Page, text: string, name = 'run.txt') {
  await ready(page);
  await field(page).setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
}

test('a saved file opens the debrief on another device, with the question that was asked', async ({
  page,
  elsewhere,
}) => {
  const text = await savedFile(page);
  await elsewhere.goto('./');
  await give(elsewhere, text);
  await expect(debrief(elsewhere).getByRole('heading', { level: 1, name: way.title })).toBeFocused();
  await expect(debrief(elsewhere)).toContainText('Opened from a file: a run that may be somebody else’s.');
  await expect(debrief(elsewhere)).toContainText(question);
  expect(await ratings(elsewhere)).toEqual(await ratings(page));
  await expectAccessible(elsewhere);

  await elsewhere.goto('./');
  await expect(elsewhere.locator(`[data-story="${way.story}"]`), 'it is not kept').not.toContainText('Finished');
});

test('a file can be dropped onto the panel', async ({ page, elsewhere }) => {
  const text = await savedFile(page);
  await elsewhere.goto('./');
  await ready(elsewhere);
  const dragged = await elsewhere.evaluateHandle((text) => {
    const dragged = new DataTransfer();
    dragged.items.add(new File([text], 'run.txt', { type: 'text/plain' }));
    return dragged;
  }, text);
  await field(elsewhere).dispatchEvent('drop', { dataTransfer: dragged });
  await expect(debrief(elsewhere)).toContainText(question);
});

test('a file of a run that is not over leads back into its story', async ({ page, elsewhere }) => {
  await start(page, way.story);
  await choose(page, way.choose.slice(0, 1));
  const scene = await page.locator('[data-scene]').getAttribute('data-scene');
  const text = await page.evaluate(() => Object.entries(localStorage).find(([name]) => name.includes('.run.'))?.[1]);
  await elsewhere.goto('./');
  await give(elsewhere, text ?? '');
  await expect(elsewhere.locator(`[data-scene="${scene}"] h1`)).toBeFocused();
});

test('a file that is none of ours is explained where it was given', async ({ page, elsewhere }) => {
  const text = await savedFile(page);
  await elsewhere.goto('./');
  const strange = {
    nothing: '',
    'cut short': text.slice(0, -20),
    damaged: text.replace('choose', 'chose'),
    hostile: '<img src=x onerror=alert(1)>',
    endless: 'alongside run 1\n'.repeat(100_000),
  };
  for (const [what, wrong] of Object.entries(strange)) {
    await elsewhere.reload();
    await give(elsewhere, wrong);
    await expect(field(elsewhere), what).toHaveAccessibleDescription(/That is not a run saved from Alongside/);
  }
  await expectAccessible(elsewhere);
  await give(elsewhere, text.replace('alongside run 1', 'alongside run 9'));
  await expect(field(elsewhere)).toHaveAccessibleDescription(/saved by a newer version of Alongside/);
});
