// The bytes of every answer that a browser got until the first scene was on screen.
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { opened } from './devices.mjs';
import { toFirstScene } from './playing.mjs';
import { heading, table, verdict } from './report.mjs';

/** The one that must hold, and the one that we aim for. */
const BUDGET = 140_000;
const AIM = 110_000;

export async function download(browser, address, peers) {
  const rows = await answers(browser, address);
  heading('Download of the first playable scene, in bytes:');
  table(['raw', 'gzip -9', 'brotli 11'], [...rows, sum('together', rows)]);
  const [, , , brotli] = sum('', rows);
  verdict('brotli', brotli, BUDGET);
  verdict('brotli, what we aim for', brotli, AIM);
  heading('The same of others:');
  const others = [];
  for (const [name, address] of peers) others.push(sum(name, await answers(browser, address)));
  table(['raw', 'gzip -9', 'brotli 11'], others);
}

async function answers(browser, address) {
  const page = await opened(browser);
  const answers = new Map();
  // Chromium asks for the icon again whenever the address changes, and is told that it has it.
  page.on('response', (response) => answers.has(response.url()) || answers.set(response.url(), response.body().catch(() => Buffer.alloc(0))));
  await toFirstScene(page, address);
  await page.waitForLoadState('networkidle');
  const rows = [];
  for (const [url, answer] of answers) {
    const body = await answer;
    const name = url.slice(address.length) || 'index.html';
    rows.push([name, body.length, gzipSync(body, { level: 9 }).length, brotliCompressSync(body).length]);
  }
  await page.leave();
  return rows;
}

function sum(name, rows) {
  return [name, ...[1, 2, 3].map((column) => rows.reduce((sum, row) => sum + row[column], 0))];
}
