// Bytes to the first playable scene, and milliseconds from a click to the painted result, for a built site.
//
//   node bench.mjs ADDRESS     `cargo xtask bench` builds the site, serves it and runs this
//
// Bytes are those of every answer that the browser got until the scene was on screen. Times are taken inside
// the page, from the click event to the animation frame after the change, so that the driver's own polling is
// not in them; the processor is slowed four times, which is about a cheap Chromebook.
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';

const BUDGET = { brotli: 110_000, paint: 100 };
const SLOWDOWN = 4;
const RUNS = 7;
const STORY = process.env.ALONGSIDE_BENCH_ROUTE ?? '';

const address = process.argv[2];
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync'],
});

try {
  const { scene } = await download();
  if (scene) await clicks();
  else console.log('\nClick to painted scene: not measured, the page has no element with `data-scene` yet.');
} finally {
  await browser.close();
}

/** A page with a slow processor. Pages start cold: nothing is cached between contexts. */
async function open() {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  const slow = await context.newCDPSession(page);
  await slow.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  return { context, page };
}

/** Goes to the first playable scene, if the site has one. */
async function toFirstScene(page) {
  await page.goto(address + STORY);
  await page.locator('h1').first().waitFor();
  if (!(await page.locator('[data-scene]').count())) {
    const story = page.locator('[data-story], [data-forward]').first();
    if (await story.count()) await story.click();
  }
  for (let page_of_story = 0; page_of_story < 5; page_of_story += 1) {
    if (await appears(page, '[data-scene]')) return true;
    const forward = page.locator('[data-forward]').first();
    if (!(await forward.count())) return false;
    await forward.click();
  }
  return false;
}

async function appears(page, selector) {
  return page.locator(selector).first().waitFor({ timeout: 1500 }).then(() => true, () => false);
}

async function download() {
  const { context, page } = await open();
  const answers = [];
  page.on('response', (response) => answers.push(response));
  const scene = await toFirstScene(page);
  await page.waitForLoadState('networkidle');
  const rows = [];
  const seen = new Set();
  for (const answer of answers) {
    // Chromium asks for the icon again whenever the address changes, and is told that it has it.
    if (seen.has(answer.url())) continue;
    seen.add(answer.url());
    const body = await answer.body().catch(() => Buffer.alloc(0));
    const name = new URL(answer.url()).pathname.slice(1) || 'index.html';
    rows.push({ name, raw: body.length, gzip: gzipSync(body, { level: 9 }).length, brotli: brotliCompressSync(body).length });
  }
  await context.close();
  const sum = (column) => rows.reduce((sum, row) => sum + row[column], 0);
  const together = { name: 'together', raw: sum('raw'), gzip: sum('gzip'), brotli: sum('brotli') };
  console.log(scene ? 'Download of the first playable scene, in bytes:' : 'Download of the first page, in bytes:');
  console.log(`  ${'raw'.padStart(10)}${'gzip -9'.padStart(10)}${'brotli 11'.padStart(10)}`);
  for (const { name, raw, gzip, brotli } of [...rows, together]) {
    console.log(`  ${String(raw).padStart(10)}${String(gzip).padStart(10)}${String(brotli).padStart(10)}  ${name}`);
  }
  console.log(`  budget ${BUDGET.brotli} brotli: ${verdict(together.brotli, BUDGET.brotli)}`);
  return { scene };
}

async function clicks() {
  const times = [];
  for (let run = 0; run < RUNS; run += 1) {
    const { context, page } = await open();
    await toFirstScene(page);
    // The first click of a page also pays for compiling the code on its way, so it only warms up.
    for (let click = 0; click < 4 && (await page.locator('[data-choice]').count()); click += 1) {
      const time = await page.evaluate(timeOneChoice);
      if (click > 0 && time !== null) times.push(time);
      const forward = page.locator('[data-forward]').first();
      if (await forward.count()) await forward.click();
    }
    await context.close();
  }
  if (times.length === 0) {
    console.log('\nClick to painted scene: no story here has two choices in a row.');
    return;
  }
  times.sort((a, b) => a - b);
  const median = times[times.length >> 1];
  console.log(`\nClick to painted scene at ${SLOWDOWN}× slowdown, median of ${times.length}: ${median.toFixed(1)} ms`);
  console.log(`  from ${times[0].toFixed(1)} to ${times.at(-1).toFixed(1)} ms; budget ${BUDGET.paint} ms: ${verdict(median, BUDGET.paint)}`);
}

/** Runs inside the page: takes the first choice, and waits until the page has changed and been painted. */
function timeOneChoice() {
  return new Promise((done) => {
    const button = document.querySelector('[data-choice]');
    const watched = document.querySelector('main') ?? document.body;
    const start = performance.now();
    const observer = new MutationObserver(() => {
      observer.disconnect();
      // The frame callback comes before its paint; the message after it comes behind that paint.
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => done(performance.now() - start);
        port2.postMessage(null);
      });
    });
    observer.observe(watched, { attributes: true, characterData: true, childList: true, subtree: true });
    setTimeout(() => done(null), 5000);
    button.click();
  });
}

function verdict(value, budget) {
  return value <= budget ? 'within' : `OVER by ${(value - budget).toFixed(0)}`;
}
