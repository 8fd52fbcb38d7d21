// Runs that a device has kept over time, without playing each of them here.
import type { Page } from '@playwright/test';
import { choose, sow, start, walkthrough } from './playing.ts';

const DAY = 24 * 60 * 60 * 1000;

/** A saved run with a last line that fits the others: FNV-1a of 64 bits, its halves folded onto each other. */
export function checked(text: string) {
  const lines = text.slice(0, text.lastIndexOf('check '));
  let sum = 0xcbf29ce484222325n;
  for (const byte of Buffer.from(lines)) sum = BigInt.asUintN(64, (sum ^ BigInt(byte)) * 0x100000001b3n);
  const short = (sum >> 32n) ^ (sum & 0xffffffffn);
  return `${lines}check ${short.toString(16).padStart(8, '0')}\n`;
}

/** Plays one run to its end, and keeps it as so many, one finished on each of the last days. */
export async function keepRuns(page: Page, count: number) {
  const way = walkthrough('too-loud-to-eat', 'best');
  await sow(page, way.seed);
  await start(page, way.story);
  await choose(page, way.choose);
  const [name, text] = await page.evaluate(
    () => Object.entries(localStorage).find(([name]) => name.startsWith('alongside.run.')) as [string, string],
  );
  const now = Date.now();
  const runs = Array.from({ length: count }, (_, at) => {
    const started = now - (count - at) * DAY;
    const run = `${name}x${at}`;
    return [run, checked(text.replace(/^started .+$/m, `started ${started}`)), started + 600_000] as const;
  });
  await page.evaluate(
    ([runs, first]) => {
      localStorage.removeItem(first);
      localStorage.removeItem(first.replace('.run.', '.ended.'));
      for (const [name, text, ended] of runs) {
        localStorage.setItem(name, text);
        localStorage.setItem(name.replace('.run.', '.ended.'), String(ended));
      }
    },
    [runs, name] as const,
  );
}
