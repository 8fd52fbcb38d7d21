// The browser tests run against `dist/`, which is what ships. `cargo xtask test --browser` builds it first and
// says where it serves it; by hand, `npx playwright test` in this folder serves what was built last.
import { defineConfig } from '@playwright/test';

const served = process.env.ALONGSIDE_ADDRESS;
const byHand = 'http://127.0.0.1:8123/';

export default defineConfig({
  // Two cores: one browser at a time keeps every wait short and the timings honest.
  workers: 1,
  timeout: 30_000,
  forbidOnly: Boolean(process.env.CI),
  // A test that passes only at its second try is reported as flaky; a machine under load is no reason to refuse.
  retries: process.env.CI ? 1 : 0,
  outputDir: '../../test-results',
  reporter: [['list']],
  use: {
    baseURL: served ?? byHand,
    // A worker answers in the network's place, so only the tests that are about it let it in.
    serviceWorkers: 'block',
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      // No sandbox, because tests often run as root in a container; the rest keeps Chromium off the network.
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: served
    ? undefined
    : { command: 'cargo xtask serve --built --port 8123', url: byHand, reuseExistingServer: true, timeout: 120_000 },
});
