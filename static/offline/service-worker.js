// Keeps the whole site on this device, so that it opens and plays without a network. The build fills in the list.
//
// A version of the site is kept as a whole or not at all, each file held to its checksum. A new version is fetched
// beside the old one and then waits: pages go on as they are until somebody presses the button that a page shows for
// it, or has closed them all. What is not part of the site is none of this worker's business.

const PREFIX = `alongside ${registration.scope} `;
const CACHE = `${PREFIX}{{version}}`;
const FILES = '{{files}}'.split('; ').map((file) => file.split(' '));
// A district may put its own in their place, so they have no checksum, and the site's own answer comes first.
const REPLACEABLE = '{{replaceable}}'.split(' ').map((name) => new URL(name, registration.scope).href);
const PAGES = ['./', 'index.html'].map((name) => new URL(name, registration.scope).href);
/** After this a network that does not answer is taken for none. */
const PATIENCE = 3000;

addEventListener('install', (event) => event.waitUntil(keepAll()));
addEventListener('activate', (event) => event.waitUntil(Promise.all([forgetOthers(), clients.claim()])));
addEventListener('message', (event) => {
  if (event.data === 'take over') skipWaiting();
  if (event.data === 'opened') event.waitUntil(forgetOthers());
});

addEventListener('fetch', (event) => {
  const { method, mode, url } = event.request;
  const [address] = url.split(/[?#]/);
  if (method !== 'GET' || !address.startsWith(registration.scope)) return;
  if (mode === 'navigate') {
    if (PAGES.includes(address)) event.respondWith(kept('./', event.request));
  } else if (REPLACEABLE.includes(address)) {
    event.respondWith(fresh(event.request));
  } else {
    event.respondWith(kept(event.request, event.request));
  }
});

async function keepAll() {
  const cache = await caches.open(CACHE);
  await cache.addAll(FILES.map(([name, integrity]) => new Request(name, { cache: 'reload', integrity })));
  // A story can be played without them, so their absence is no reason to keep nothing.
  await Promise.all(REPLACEABLE.map((name) => cache.add(new Request(name, { cache: 'reload' })).catch(() => {})));
}

// A page that was opened with an older version goes on with that version's files for as long as it is open.
async function forgetOthers() {
  const others = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== CACHE);
  const open = await clients.matchAll({ includeUncontrolled: true, type: 'window' });
  if (open.filter((page) => page.url.startsWith(registration.scope)).length > 1) return;
  // A newer one may be among them.
  if (registration.installing || registration.waiting) return;
  await Promise.all(others.map((name) => caches.delete(name)));
}

async function kept(name, request) {
  const how = { ignoreVary: true };
  const cache = await caches.open(CACHE);
  return (await cache.match(name, how)) ?? (await caches.match(name, how)) ?? fetch(request);
}

async function fresh(request) {
  const answer = await fetch(request, { signal: AbortSignal.timeout(PATIENCE) }).catch(() => undefined);
  if (!answer || answer.status >= 500) return kept(request, request);
  if (answer.ok) await (await caches.open(CACHE)).put(request, answer.clone());
  return answer;
}
