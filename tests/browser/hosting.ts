// The built site on a host of the test's own, which can change what it serves while a page is open.
import { createHash } from 'node:crypto';
import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test as base } from './alongside.ts';
import { host } from './host.mjs';

export { expect, expectAccessible, ready } from './alongside.ts';

export const dist = fileURLToPath(new URL('../../dist', import.meta.url));

interface Hosting {
  /** The path that the site is under. */
  under: string;
  site: Awaited<ReturnType<typeof host>>;
  /** A folder with the same site built once more: its page says so, and its content is under another name. */
  rebuilt: string;
}

export const test = base.extend<Hosting>({
  under: ['/', { option: true }],
  site: async ({ under }, use) => {
    const site = await host(dist, { under });
    await use(site);
    site.close();
  },
  baseURL: async ({ site }, use) => use(site.address),
  rebuilt: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'alongside-'));
    await cp(dist, folder, { recursive: true });
    const [before, now] = [await content(), 'content-0000000000000000'];
    await rename(join(folder, before), join(folder, now));
    const [page, worker] = [await built('index.html'), await built('service-worker.js')];
    const next = page.replaceAll(before, now).replace('<html', '<html data-edition="second"');
    await writeFile(join(folder, 'index.html'), next);
    const list = worker.replaceAll(before, now).replace(checksum(page), checksum(next));
    await writeFile(join(folder, 'service-worker.js'), list.replace(/[0-9a-f]{16}(?=`)/, '0123456789abcdef'));
    await use(folder);
    await rm(folder, { recursive: true });
  },
});

/** The name of the folder that the compiled stories are in. */
export async function content() {
  const name = (await readdir(dist)).find((name) => name.startsWith('content-'));
  if (!name) throw new Error('the site has no content');
  return name;
}

/** A file of the site. */
export const built = (name: string) => readFile(join(dist, name), 'utf8');
const checksum = (text: string) => `sha384-${createHash('sha384').update(text).digest('base64')}`;
