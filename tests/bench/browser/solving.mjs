// Our solver in the browser: every story from its first moment, in the worker that the debrief uses.
import { opened } from './devices.mjs';
import { engine } from './engine.mjs';
import { heading, median, table, verdict } from './report.mjs';

const BUDGET = 50;
const TIMES = 5;
const SHOWN = 5;

/** @param module our engine, compiled for WebAssembly, in base64: it says which runs there are to ask about */
export async function solving(browser, address, module) {
  const page = await opened(browser, { bypassCSP: true });
  await page.goto(address);
  const stories = await page.evaluate(downloaded);
  for (const story of stories) story.code = (await engine({ module, parts: story.parts })).code();
  const told = await page.evaluate(solved, { stories, times: TIMES });
  await page.leave();
  const silent = told.filter(({ situations }) => !situations).map(({ story }) => story);
  if (silent.length) throw new Error(`the worker did not solve ${silent.join(', ')}`);
  const rows = told.map(({ story, situations, times }) => [story, situations, median(times)]);
  rows.sort(([, one], [, other]) => other - one);
  const [situations, ms] = rows.reduce(([sum, time], row) => [sum + row[1], time + row[2]], [0, 0]);
  heading(`Solving in Chromium, one worker: ${rows.length} stories, ${Math.round((situations * 1000) / ms)} situations a second`);
  table(
    ['situations', 'ms'],
    rows.slice(0, SHOWN).map(([story, count, time]) => [story, count, time.toFixed(1)]),
  );
  verdict('the slowest story, at this machine’s speed', Math.max(...rows.map(([, , time]) => time)), BUDGET, ' ms');
}

/** Runs inside the page: the bytes of every story, as the app fetches them. */
async function downloaded() {
  const content = document.querySelector('meta[name="alongside-content"]').content;
  const file = async (name) => [...new Uint8Array(await (await fetch(content + name)).arrayBuffer())];
  const model = await file('student-model.bin');
  const ids = [...document.querySelectorAll('[data-story]')].map((element) => element.dataset.story);
  const parts = async (id) => [model, await file(`${id}.bin`), await file(`${id}.en.bin`)];
  return Promise.all(ids.map(async (id) => ({ id, parts: await parts(id) })));
}

/** Runs inside the page, and asks the worker as the app does. */
async function solved({ stories, times }) {
  const stated = (name) => document.querySelector(`meta[name="${name}"]`).content;
  const worth = new Uint8Array(await (await fetch(`${stated('alongside-content')}worth.bin`)).arrayBuffer());
  const worker = new Worker(stated('alongside-worker'), { type: 'module' });
  const ask = (question) =>
    new Promise((done) => {
      const start = performance.now();
      let situations = 0;
      worker.onmessage = ({ data }) => {
        if (typeof data === 'number') situations = data;
        else done({ ms: performance.now() - start, situations: data === null ? 0 : situations });
      };
      worker.postMessage(question);
    });
  const rows = [];
  for (const { id, parts, code } of stories) {
    const [model, mechanics, telling] = parts.map((part) => Uint8Array.from(part));
    const answers = [];
    for (let time = 0; time < times; time += 1) answers.push(await ask([model, worth, mechanics, telling, code]));
    rows.push({ story: id, situations: answers[0].situations, times: answers.map(({ ms }) => ms) });
  }
  return rows;
}
