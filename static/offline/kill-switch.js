// For the day when a released service worker has to go: put this file in the place of `service-worker.js`.
//
// Browsers look for a new worker whenever somebody opens the site. This one takes over at once, throws away what was
// kept on the device and unregisters itself, so that from the next page on everything comes from the site. Runs are
// not touched: they are not in a worker's keeping. `cargo xtask serve` puts it there too, so that whoever changes the
// site never sees an old one.

addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(letGo()));

async function letGo() {
  const ours = (await caches.keys()).filter((name) => name.startsWith(`alongside ${registration.scope} `));
  await Promise.all(ours.map((name) => caches.delete(name)));
  await registration.unregister();
}
