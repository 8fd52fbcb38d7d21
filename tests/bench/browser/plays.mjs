// Random plays of one story, by our engine and by inkjs, in this node and in a page of Chromium.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { opened } from './devices.mjs';
import { engine } from './engine.mjs';
import { ink } from './ink.mjs';
import { atLeast, heading, table, verdict } from './report.mjs';

const STORY = 'too-loud-to-eat';
const [NODE_AIM, BROWSER_AIM] = [10, 3];

/**
 * @param published the folder that `author compile --format json` wrote
 * @param module our engine, compiled for WebAssembly, in base64; natively it is faster still
 */
export async function plays(browser, address, { published, module }) {
  const read = async (name) => JSON.parse(await readFile(join(published, name), 'utf8'));
  const packages = createRequire(import.meta.url);
  const { Compiler } = packages('inkjs/full');
  const compiled = new Compiler(ink(await read(`${STORY}.json`), await read(`${STORY}.en.json`))).Compile().ToJson();
  const { Story } = packages('inkjs');
  const page = await opened(browser, { bypassCSP: true });
  await page.goto(address);
  const story = { module, parts: await page.evaluate(downloads, STORY) };
  await page.addScriptTag({ content: `${await readFile(packages.resolve('inkjs'), 'utf8')}\nglobalThis.engine = ${engine};` });
  const rows = [
    ['ours in node', await ours(story, engine)],
    ['inkjs in node', theirs({ compiled }, Story)],
    ['ours in Chromium', await page.evaluate(ours, story)],
    ['inkjs in Chromium', await page.evaluate(theirs, { compiled })],
  ];
  await page.leave();
  heading(`Random plays of “${STORY}”, one thread; inkjs puts its texts together too, ours lie ready:`);
  table(
    ['plays/s', 'choices/s'],
    rows.map(([name, { plays, choices }]) => [name, Math.round(plays), Math.round(choices)]),
  );
  const times = (mine, other) => rows[mine][1].choices / rows[other][1].choices;
  verdict('choices a second in node, against inkjs', times(0, 1), NODE_AIM, ' times', atLeast);
  verdict('choices a second in Chromium, against inkjs', times(2, 3), BROWSER_AIM, ' times', atLeast);
}

/** Runs inside the page. */
async function downloads(story) {
  const content = document.querySelector('meta[name="alongside-content"]').content;
  const names = ['student-model.bin', `${story}.bin`, `${story}.en.bin`];
  return Promise.all(names.map(async (name) => [...new Uint8Array(await (await fetch(content + name)).arrayBuffer())]));
}

/** Ours for two seconds. Runs in node and in a page. */
async function ours(story, made = globalThis.engine) {
  const { plays } = await made(story);
  let [played, choices] = [0, 0];
  const start = performance.now();
  for (let seed = 0; performance.now() - start < 2000; seed += 1) {
    choices += plays(100, seed);
    played += 100;
  }
  const seconds = (performance.now() - start) / 1000;
  return { plays: played / seconds, choices: choices / seconds };
}

/** inkjs for two seconds. Runs in node and in a page. */
function theirs({ compiled }, Story = globalThis.inkjs.Story) {
  const story = new Story(compiled);
  const play = () => {
    story.ResetState();
    let choices = 0;
    for (;;) {
      while (story.canContinue) story.Continue();
      const offered = story.currentChoices.length;
      if (!offered) return choices;
      story.ChooseChoiceIndex(Math.floor(Math.random() * offered));
      choices += 1;
    }
  };
  for (let warm = 0; warm < 50; warm += 1) play();
  let [played, choices] = [0, 0];
  const start = performance.now();
  while (performance.now() - start < 2000) {
    choices += play();
    played += 1;
  }
  const seconds = (performance.now() - start) / 1000;
  return { plays: played / seconds, choices: choices / seconds };
}
