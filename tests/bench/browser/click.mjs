// From a click on a choice to the next scene painted, on a slow machine.
import { SLOWDOWN, opened } from './devices.mjs';
import { toFirstScene } from './playing.mjs';
import { heading, median, table, verdict } from './report.mjs';

const BUDGET = 50;
const PAGES = 7;

export async function click(browser, address, peers) {
  const ours = await times(browser, address);
  heading(`Click to next scene painted at ${SLOWDOWN}× slowdown, in ms:`);
  const rows = [row('Alongside', ours)];
  for (const [name, address] of peers) rows.push(row(name, await times(browser, address)));
  table(['median', 'least', 'most', 'clicks'], rows);
  verdict('median', median(ours), BUDGET, ' ms');
}

const row = (name, times) => [name, ...[median(times), Math.min(...times), Math.max(...times)].map((time) => time.toFixed(1)), times.length];

async function times(browser, address) {
  const times = [];
  for (let at = 0; at < PAGES; at += 1) {
    const page = await opened(browser, { slow: SLOWDOWN });
    await toFirstScene(page, address);
    // The first click of a page also pays for compiling the code on its way, so it only warms up.
    for (let click = 0; click < 4 && (await page.locator('[data-choice]').count()); click += 1) {
      const time = await page.evaluate(timeOneChoice);
      if (click > 0) times.push(time);
    }
    await page.leave();
  }
  return times;
}

/**
 * Runs inside the page, so that the driver's own polling is not in the time: takes the first choice, and waits until
 * the page has changed and been painted.
 */
function timeOneChoice() {
  return new Promise((done, failed) => {
    const button = document.querySelector('[data-choice]');
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
    observer.observe(document.querySelector('main'), { childList: true, subtree: true });
    setTimeout(() => failed(new Error('nothing changed after a click on a choice')), 5000);
    button.click();
  });
}
