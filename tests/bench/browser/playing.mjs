// The way to the first scene, here and in the pages that are measured beside ours.

/** Goes to the first scene by the first story of the list, if there is a list. */
export async function toFirstScene(page, address) {
  await page.goto(address);
  const scene = page.locator('[data-scene]').first();
  const story = page.locator('[data-story] a').first();
  await scene.or(story).waitFor();
  if (await scene.count()) return;
  await story.click();
  await page.locator('[data-page="briefing"] [data-forward]').click();
  await scene.waitFor();
}
