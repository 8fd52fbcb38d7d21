// Our solver in the browser, and random plays beside inkjs, one after the other in one run.
//
//   node peers.mjs ADDRESS PLAYS.wasm JSON-FOLDER     `cargo xtask bench` makes all three and runs this
//
// Everything is timed where it runs: in this node, and in a page of Chromium.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from '@playwright/test';
import { Compiler } from 'inkjs/full';
import { ink } from './ink.mjs';

const [address, plays, json] = process.argv.slice(2);
const STORY = 'too-loud-to-eat';
const TARGET = 50;

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
});
try {
  // The page's policy lets no script of ours in, and this one is not part of the product.
  const context = await browser.newContext({ bypassCSP: true, serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(address);
  await solving(page);
  await playing(page);
} finally {
  await browser.close();
}

/** Every story from its first moment, and the slowest of them again. */
async function solving(page) {
  const codes = JSON.parse(readFileSync(`${json}/codes.json`, 'utf8'));
  const told = await page.evaluate(async (codes) => {
    const stated = (name) => document.querySelector(`meta[name="${name}"]`).content;
    const content = stated('alongside-content');
    const file = async (name) => new Uint8Array(await (await fetch(content + name)).arrayBuffer());
    const [model, worth] = await Promise.all([file('student-model.bin'), file('worth.bin')]);
    const worker = new Worker(stated('alongside-worker'), { type: 'module' });
    const ask = (question) =>
      new Promise((done) => {
        const start = performance.now();
        let situations = 0;
        worker.onmessage = ({ data }) => {
          if (typeof data === 'number') situations = data;
          else done({ ms: performance.now() - start, situations, answered: data !== null });
        };
        worker.postMessage(question);
      });
    const rows = [];
    for (const [story, code] of Object.entries(codes)) {
      const question = [model, worth, await file(`${story}.bin`), await file(`${story}.en.bin`), code];
      const times = [];
      for (let time = 0; time < 5; time += 1) times.push(await ask(question));
      times.sort((one, other) => one.ms - other.ms);
      rows.push({ story, ...times[2] });
    }
    return rows;
  }, codes);
  if (told.some((row) => !row.answered)) throw new Error(`not every story was solved: ${JSON.stringify(told)}`);
  told.sort((one, other) => other.situations - one.situations);
  const all = told.reduce((sum, row) => ({ ms: sum.ms + row.ms, situations: sum.situations + row.situations }));
  const speed = Math.round((all.situations * 1000) / all.ms);
  console.log(`Solving in Chromium, one worker, ${told.length} stories: ${speed.toLocaleString('en')} situations per second`);
  for (const { story, situations, ms } of told.slice(0, 3)) {
    const verdict = ms <= TARGET ? 'within' : 'OVER';
    console.log(`  ${story}: ${situations.toLocaleString('en')} situations in ${ms.toFixed(1)} ms; target ${TARGET} ms: ${verdict}`);
  }
}

async function playing(page) {
  const read = (name) => JSON.parse(readFileSync(`${json}/${name}`, 'utf8'));
  const source = ink(read(`${STORY}.json`), read(`${STORY}.en.json`));
  const compiled = new Compiler(source).Compile().ToJson();
  const module = readFileSync(plays).toString('base64');
  const inkjs = readFileSync(createRequire(import.meta.url).resolve('inkjs'), 'utf8');
  const parts = await page.evaluate(async (story) => {
    const content = document.querySelector('meta[name="alongside-content"]').content;
    const names = ['student-model.bin', `${story}.bin`, `${story}.en.bin`];
    return Promise.all(names.map(async (name) => [...new Uint8Array(await (await fetch(content + name)).arrayBuffer())]));
  }, STORY);
  await page.addScriptTag({ content: inkjs });
  const { Story } = await import('inkjs');
  const rows = [
    ['in node', await ours({ module, parts }), theirs({ compiled }, Story)],
    ['in Chromium', await page.evaluate(ours, { module, parts }), await page.evaluate(theirs, { compiled })],
  ];
  console.log(`Random plays of “${STORY}”, one thread; inkjs also puts its texts together, ours are ready:`);
  for (const [where, mine, other] of rows) {
    const each = ({ speed, length }) => `${Math.round(speed).toLocaleString('en')} plays of ${length.toFixed(1)} choices a second`;
    // Plays differ in length, because no variable of ink's knows what an act does.
    const times = (mine.speed * mine.length) / (other.speed * other.length);
    console.log(`  ${where}: ours ${each(mine)}, inkjs ${each(other)}: ${times.toFixed(1)} times the choices`);
  }
}

/** Ours for two seconds. Runs in node and in a page. */
async function ours({ module, parts }) {
  const bytes = Uint8Array.from(atob(module), (character) => character.charCodeAt(0));
  const { instance } = await WebAssembly.instantiate(bytes, {});
  const { memory, room, plays } = instance.exports;
  for (const part of parts) {
    const at = room(part.length);
    new Uint8Array(memory.buffer).set(part, at);
  }
  if (!plays(100, 1)) throw new Error('the parts are no story');
  let [played, choices] = [0, 0];
  const start = performance.now();
  for (let seed = 0; performance.now() - start < 2000; seed += 1) {
    choices += plays(100, seed) >>> 0;
    played += 100;
  }
  return { speed: (played * 1000) / (performance.now() - start), length: choices / played };
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
  return { speed: (played * 1000) / (performance.now() - start), length: choices / played };
}
