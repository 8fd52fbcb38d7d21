// The machines that are measured on: this one, and a slow one that the browser plays.
import { chromium } from 'playwright-core';

/** A cheap Chromebook or an old phone, against the machine that builds. */
export const SLOWDOWN = 4;
const SLOW_LINE = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 };
const LAPTOP = { viewport: { width: 1366, height: 768 } };
const PHONE = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };

export const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
/** No sandbox, because this often runs as root in a container; the rest keeps Chromium off the network. */
export const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const launched = () => chromium.launch({ executablePath, args });

/** A page that has cached nothing. `page.devtools` speaks to the browser about it. */
export async function opened(browser, { phone = false, slow = 1, line = false, workers = 'block', bypassCSP = false } = {}) {
  const context = await browser.newContext({ ...(phone ? PHONE : LAPTOP), serviceWorkers: workers, bypassCSP });
  const page = await context.newPage();
  page.devtools = await context.newCDPSession(page);
  await page.devtools.send('Emulation.setCPUThrottlingRate', { rate: slow });
  if (line) {
    await page.devtools.send('Network.enable');
    await page.devtools.send('Network.emulateNetworkConditions', SLOW_LINE);
  }
  page.leave = () => context.close();
  return page;
}
