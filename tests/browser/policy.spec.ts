// That the site asks nothing of any other, on no page, and keeps to the strict policy that it states.
import { expect, test } from './alongside.ts';
import { pages } from './pages.ts';

test.use({ serviceWorkers: 'allow' });

for (const [name, open] of Object.entries(pages)) {
  test(`${name} asks nothing of another site and breaks no rule of the policy`, async ({ page, context, baseURL, quiet }) => {
    const asked = new Set<string>();
    context.on('request', (request) => asked.add(new URL(request.url()).origin));
    await open(page);
    // What is fetched for later counts too.
    if (await page.evaluate(() => 'run' in document.documentElement.dataset)) {
      await page.waitForFunction(() => navigator.serviceWorker.controller);
    }
    await page.waitForLoadState('networkidle');
    expect([...asked]).toEqual([new URL(baseURL ?? '').origin]);
    expect(quiet).toEqual([]);
    expect(await page.locator('[style]').count(), 'elements with a style of their own').toBe(0);
  });
}

test('a request to another site or a breach of the policy does not go unnoticed', async ({ page, quiet }) => {
  await page.goto('./');
  await page.evaluate(async () => {
    document.body.setAttribute('style', 'color: red');
    await fetch('http://elsewhere.test/').catch(() => {});
  });
  const noticed = () => quiet.join('\n');
  await expect.poll(noticed).toContain('content policy: style-src-attr refused inline');
  await expect.poll(noticed).toContain('content policy: connect-src refused http://elsewhere.test/');
  quiet.length = 0;
});

test('the policy names no other site, no inline code but the hashed, and only our makers of script addresses', async ({ page }) => {
  await page.goto('./');
  const policy = (await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')) ?? '';
  const rules = Object.fromEntries(
    policy.split('; ').map((rule) => {
      const [name, ...sources] = rule.split(' ');
      return [name, sources.map((source) => source.replace(/^'sha256-.{44}'$/, 'a hash')).join(' ')];
    }),
  );
  expect(rules).toEqual({
    'default-src': "'none'",
    'script-src': "'self' 'wasm-unsafe-eval' a hash",
    'style-src': "'self' a hash",
    'img-src': "'self' data: blob:",
    'connect-src': "'self'",
    'manifest-src': "'self'",
    'worker-src': "'self'",
    'base-uri': "'none'",
    'form-action': "'none'",
    'require-trusted-types-for': "'script'",
    'trusted-types': 'alongside alongside-worker',
  });
});
