// What Lighthouse says of the first page, on the slow phone and line that it plays by itself.
import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';
import { args, executablePath } from './devices.mjs';
import { atLeast, heading, median, table, verdict } from './report.mjs';

const RUNS = 3;
const BUDGETS = { performance: 95, accessibility: 100, 'best-practices': 100, seo: 100 };

export async function audit(address) {
  const runs = [];
  for (let run = 0; run < RUNS; run += 1) runs.push(await looked(address));
  heading(`Lighthouse, the worst of ${RUNS} runs, and of performance the median:`);
  for (const [category, budget] of Object.entries(BUDGETS)) {
    const scores = runs.map(({ categories }) => Math.round(categories[category].score * 100));
    verdict(category, category === 'performance' ? median(scores) : Math.min(...scores), budget, '', atLeast);
  }
  const marks = ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time', 'cumulative-layout-shift'];
  table(
    ['median'],
    marks.map((mark) => [mark, median(runs.map(({ audits }) => audits[mark].numericValue)).toFixed(mark.endsWith('shift') ? 4 : 0)]),
  );
  for (const said of new Set(runs.flatMap(complaints))) console.log(`  ${said}`);
}

async function looked(address) {
  const cli = createRequire(import.meta.url).resolve('lighthouse/cli/index.js');
  const flags = ['--headless', ...args].join(' ');
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [cli, address, '--quiet', '--output=json', '--no-enable-error-reporting', `--chrome-flags=${flags}`],
    { env: { ...process.env, CHROME_PATH: executablePath }, maxBuffer: 100_000_000 },
  );
  return JSON.parse(stdout);
}

/** What cost points outside performance, where every point is ours to keep. */
function complaints({ categories, audits }) {
  return Object.entries(categories)
    .filter(([category]) => category !== 'performance')
    .flatMap(([category, { auditRefs }]) =>
      auditRefs
        .filter(({ id, weight }) => weight > 0 && audits[id].score !== null && audits[id].score < 1)
        .map(({ id }) => `${category}: ${audits[id].title}`),
    );
}
