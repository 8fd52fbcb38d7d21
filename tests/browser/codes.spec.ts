// Share codes, and addresses that lead nowhere.
import type { Page } from '@playwright/test';
import { expect, test } from './alongside.ts';
import { debrief, playThrough, ratings, walkthrough } from './playing.ts';

test('a share code shows the same debrief on another device, and says that it may be somebody else’s', async ({
  page,
  elsewhere,
}) => {
  await playThrough(page, walkthrough('too-loud-to-eat', 'flip-late'));
  const code = await debrief(page).locator('.share-code-text').innerText();
  await elsewhere.goto(`./#/debrief/${code}`);
  await expect(debrief(elsewhere)).toContainText('a run that may be somebody else’s');
  expect(await ratings(elsewhere)).toEqual(await ratings(page));
  await expect(debrief(elsewhere).locator('.share-code-text')).toHaveText(code);
});

test('a code or a whole link can be pasted, and a mistyped one is explained there', async ({
  page,
  elsewhere,
}) => {
  await playThrough(page, walkthrough('every-word', 'late-but-well'));
  const code = await debrief(page).locator('.share-code-text').innerText();
  const field = elsewhere.getByLabel('Share code or link', { exact: true });
  await elsewhere.goto('./#/open');
  await field.fill(mistyped(code));
  await field.press('Enter');
  await expect(field).toHaveAccessibleDescription(/A character of the code is wrong or missing/);
  for (const entered of [code.toLowerCase(), page.url()]) {
    await elsewhere.goto('./#/open');
    await field.fill(entered);
    await elsewhere.getByRole('button', { name: 'Open it' }).click();
    await expect(debrief(elsewhere)).toBeVisible();
  }
});

test('a code that is mistyped, cut or none at all gets a sentence and a way home', async ({ page, elsewhere }) => {
  await playThrough(page, walkthrough('too-loud-to-eat', 'best'));
  const code = await debrief(page).locator('.share-code-text').innerText();
  const wrong = {
    [mistyped(code)]: 'A character of the code is wrong or missing',
    [code.slice(0, -7)]: 'The code is cut short',
    hello: 'The code is cut short',
    '%F0%9F%A6%86': 'is never in a share code',
    '-': 'There is nothing here yet',
  };
  for (const [wrongCode, said] of Object.entries(wrong)) {
    await elsewhere.goto(`./#/debrief/${wrongCode}`);
    await expect(elsewhere.locator('main'), wrongCode).toContainText(said);
    await home(elsewhere);
  }
});

test('an address that is none of ours gets a sentence and a way home', async ({ page }) => {
  for (const wrong of ['#/nowhere', '#/debrief/', '#/play/', '#/play/Too%20Loud', '#/play/a/b/c']) {
    await page.goto(`./${wrong}`);
    await expect(page.getByRole('heading', { level: 1, name: 'There is no such page' }), wrong).toBeVisible();
    await expect(page).toHaveTitle('There is no such page – Alongside');
    await home(page);
  }
});

test('a story that is not here gets a sentence and a way home', async ({ page, quiet }) => {
  await page.goto('./#/play/no-such-story');
  await expect(page.getByRole('heading', { level: 1, name: 'This page cannot be shown' })).toBeVisible();
  await expect(page).toHaveTitle('This page cannot be shown – Alongside');
  await expect(page.locator('main')).toContainText('This is not on the site any more');
  await home(page);
  await page.goto('./#/play/no-such-story');
  await expect(page.getByRole('heading', { level: 1, name: 'This page cannot be shown' })).toBeFocused();
  // The browser's own word on files that are not there.
  for (const complaint of quiet.splice(0)) expect(complaint).toContain('404');
});

async function home(page: Page) {
  await page.locator('main').getByRole('link', { name: 'All stories' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'What would you do?' })).toBeFocused();
}

/** With one character in the middle replaced by the next. */
function mistyped(code: string) {
  const at = code.indexOf('-') + 2;
  const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
  return code.slice(0, at) + letters[(letters.indexOf(code[at]) + 1) % letters.length] + code.slice(at + 1);
}
