// What two hundred stories, each played to its debrief, leave behind in one page.
import { opened } from './devices.mjs';
import { heading, table, verdict } from './report.mjs';

const STORIES = 200;
const EVERY = 25;
/** By then every story has been seen, and both modules have grown to what they need. */
const WARM = 50;
/** The heap's own noise between two collections, in bytes; a leak of a page's elements would be many times that. */
const BUDGET = 300_000;

export async function memory(browser, address) {
  const page = await opened(browser);
  await page.addInitScript(keepModules);
  await page.devtools.send('Performance.enable');
  await page.goto(address);
  await page.waitForFunction(() => !document.getElementById('built'));
  const rows = [];
  for (let played = 0; played < STORIES; played += EVERY) {
    await page.evaluate(playMany, { from: played, count: EVERY });
    rows.push(await measured(page, played + EVERY));
  }
  await page.leave();
  heading('Memory while stories are played one after the other in one page, in bytes after a collection:');
  table(['JavaScript', 'modules', 'elements', 'listeners'], rows);
  const [before, after] = [rows[WARM / EVERY - 1], rows.at(-1)];
  verdict(`growth of JavaScript's heap from ${WARM} to ${STORIES}`, after[1] - before[1], BUDGET);
  verdict(`growth of the modules from ${WARM} to ${STORIES}`, after[2] - before[2], 0);
}

async function measured(page, played) {
  await page.devtools.send('HeapProfiler.collectGarbage');
  const { metrics } = await page.devtools.send('Performance.getMetrics');
  const of = (name) => metrics.find((metric) => metric.name === name).value;
  const modules = await page.evaluate(() => globalThis.memories.reduce((sum, { buffer }) => sum + buffer.byteLength, 0));
  return [`${played} stories`, of('JSHeapUsedSize'), modules, of('Nodes'), of('JSEventListeners')];
}

/** A module's memory is its own affair, so it is asked for where the module is made. */
function keepModules() {
  globalThis.memories = [];
  const { instantiateStreaming } = WebAssembly;
  WebAssembly.instantiateStreaming = async (...given) => {
    const made = await instantiateStreaming(...given);
    const exported = Object.values(made.instance.exports);
    globalThis.memories.push(...exported.filter((value) => value instanceof WebAssembly.Memory));
    return made;
  };
}

/** Runs inside the page. What was kept is thrown away after each, because a store that fills is no leak. */
async function playMany({ from, count }) {
  const found = (selector) =>
    new Promise((done) => {
      const look = () => {
        const element = document.querySelector(selector);
        if (element) done(element);
        else requestAnimationFrame(look);
      };
      look();
    });
  const replaced = (element) =>
    new Promise((done) => {
      const look = () => (element.isConnected ? requestAnimationFrame(look) : done());
      look();
    });
  for (let number = from; number < from + count; number += 1) {
    const stories = [...(await found('.library')).querySelectorAll('[data-story] a')];
    stories[number % stories.length].click();
    (await found('[data-page="briefing"] [data-forward]')).click();
    for (let turn = 0; ; turn += 1) {
      const heading = await found('[data-scene] h1, [data-forward]');
      const choices = document.querySelectorAll('[data-choice]');
      const forward = document.querySelector('[data-forward]');
      const ending = !choices.length && forward?.matches('a');
      (choices[(number + turn) % choices.length] ?? forward).click();
      if (ending) break;
      await replaced(heading);
    }
    await found('[data-page="debrief"] h1');
    localStorage.clear();
    location.hash = '#/';
    await found('.library');
  }
}
