// Measures a built site in a browser, beside a minimal page made with the same tools and two other players.
//
//   node main.mjs SITE MINIMAL PUBLISHED PLAYS     three folders and a module; `cargo xtask bench` makes all of them
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { host } from '../../browser/host.mjs';
import { audit } from './audit.mjs';
import { click } from './click.mjs';
import { launched } from './devices.mjs';
import { download } from './download.mjs';
import { firstPaint } from './first_paint.mjs';
import { memory } from './memory.mjs';
import { plays } from './plays.mjs';
import { solving } from './solving.mjs';
import { written } from './story.mjs';

const [site, minimal, published, module] = process.argv.slice(2);
const folder = await mkdtemp(join(tmpdir(), 'alongside-bench-'));
await cp(minimal, join(folder, 'minimal'), { recursive: true });
const players = await written(folder);
await writeFile(join(folder, 'plain.html'), plain(await readFile(join(site, 'index.html'), 'utf8')));
const ourEngine = (await readFile(module)).toString('base64');
const [ours, theirs] = [await host(site), await host(folder)];
const others = ['minimal', ...players].map((name) => [
  { minimal: 'a minimal page made with Yew' }[name] ?? name,
  `${theirs.address}${name}/`,
]);
const browser = await launched();

try {
  await download(browser, ours.address, others);
  await firstPaint(browser, ours.address, `${theirs.address}plain.html`);
  await click(browser, ours.address, others);
  await memory(browser, ours.address);
  await solving(browser, ours.address, ourEngine);
  await plays(browser, ours.address, { published, module: ourEngine });
  await audit(ours.address);
} finally {
  await browser.close();
  for (const host of [ours, theirs]) host.close();
  await rm(folder, { recursive: true });
}

/** The words of the first page and nothing else. */
function plain(page) {
  const [, words] = /<div id="built">(.*)<\/div>/s.exec(page);
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Plain</title>${words}</html>`;
}
