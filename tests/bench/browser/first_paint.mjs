// When the largest part of the first page is painted on a slow phone with a slow line, and when the app is there.
import { opened } from './devices.mjs';
import { heading, median, table, verdict } from './report.mjs';

const RUNS = 5;
/** As many times as long as a page with the same words and nothing else. */
const BUDGET = 1.2;

export async function firstPaint(browser, address, plain) {
  const [ours, theirs] = [await times(browser, address), await times(browser, plain)];
  heading(`Largest contentful paint on a slow phone (4×, 1.6 Mbit/s, 150 ms), in ms, of ${RUNS}:`);
  table(['median', 'least', 'most'], [row('the list of stories', ours), row('the same words in plain HTML', theirs)]);
  verdict('times as long as plain HTML', median(ours) / median(theirs), BUDGET);

  heading('The app has taken the place of the page as sent, same phone, in ms:');
  const app = async (workers) => times(browser, address, { workers, when: appears });
  table(
    ['median', 'least', 'most'],
    [row('without a service worker', await app('block')), row('with one, which must not delay it', await app('allow'))],
  );
}

const row = (name, times) => [name, median(times), Math.min(...times), Math.max(...times)].map((cell) => (cell === name ? cell : Math.round(cell)));

async function times(browser, address, { workers = 'block', when = largest } = {}) {
  const times = [];
  for (let run = 0; run < RUNS; run += 1) {
    const page = await opened(browser, { phone: true, slow: 4, line: true, workers });
    await page.goto(address);
    times.push(await page.evaluate(when));
    await page.leave();
  }
  return times;
}

/** The last entry, once nothing larger has come for a while. */
function largest() {
  return new Promise((done) => {
    let last = 0;
    let quiet;
    const wait = () => {
      clearTimeout(quiet);
      quiet = setTimeout(() => done(last), 3000);
    };
    wait();
    new PerformanceObserver((list) => {
      last = list.getEntries().at(-1).startTime;
      wait();
    }).observe({ type: 'largest-contentful-paint', buffered: true });
  });
}

function appears() {
  return new Promise((done) => {
    const look = () => (document.getElementById('built') ? requestAnimationFrame(look) : done(performance.now()));
    look();
  });
}
