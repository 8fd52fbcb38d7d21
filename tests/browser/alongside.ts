// What every browser test starts from: a page that must stay quiet, and the check for accessibility.
import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';

/** A test that fails if the page reports an error, a warning, or a breach of its content policy. */
export const test = base.extend<{ quiet: void }>({
  quiet: [
    async ({ context }, use) => {
      const complaints: string[] = [];
      context.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
      });
      context.on('weberror', (error) => complaints.push(String(error.error())));
      await context.addInitScript(() =>
        document.addEventListener('securitypolicyviolation', (violation) =>
          console.error(`content policy: ${violation.violatedDirective} refused ${violation.blockedURI}`),
        ),
      );
      await use();
      expect(complaints, 'what the page complained of').toEqual([]);
    },
    { auto: true },
  ],
});

/** Checks the page as it is now. By itself axe leaves out the newer rules, such as the size of targets. */
export async function expectAccessible(page: Page) {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  const found = violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map((n) => n.target).join(', ')}`);
  expect(found, 'what axe found').toEqual([]);
}

export { expect };
