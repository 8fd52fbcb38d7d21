// What every browser test starts from: pages that must stay quiet and at home, and the check for accessibility.
import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';

interface Pages {
  quiet: string[];
  /** A page on another device: it shares nothing with the first one but the site. */
  elsewhere: Page;
}

/** A test that fails if a page reports an error, a warning or a breach of its policy, or asks anything of another site. */
export const test = base.extend<Pages>({
  quiet: [
    async ({ context, baseURL }, use) => {
      const complaints: string[] = [];
      await listen(context, complaints, baseURL ?? '');
      await use(complaints);
      expect(complaints, 'what the page complained of').toEqual([]);
    },
    { auto: true },
  ],
  elsewhere: async ({ browser, baseURL, quiet }, use) => {
    const context = await browser.newContext({ baseURL });
    await listen(context, quiet, baseURL ?? '');
    await use(await context.newPage());
    await context.close();
  },
});

async function listen(context: BrowserContext, complaints: string[], home: string) {
  context.on('console', (message) => {
    // Where a test wants no service worker, the driver says so on the page.
    if (message.text().includes('registration blocked by Playwright')) return;
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  context.on('weberror', (error) => complaints.push(String(error.error())));
  context.on('request', (request) => {
    if (new URL(request.url()).origin !== new URL(home).origin) complaints.push(`left the site for ${request.url()}`);
  });
  await context.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', (violation) =>
      console.error(`content policy: ${violation.violatedDirective} refused ${violation.blockedURI}`),
    ),
  );
}

/** Until the app has taken the place of the page that was sent. A hand is not that quick, but a test is. */
export const ready = (page: Page) => expect(page.locator('#built')).not.toBeAttached();

/** Checks the page as it is now. By itself axe leaves out the newer rules, such as the size of targets. */
export async function expectAccessible(page: Page) {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  const found = violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map((n) => n.target).join(', ')}`);
  expect(found, 'what axe found').toEqual([]);
}

export { expect };
