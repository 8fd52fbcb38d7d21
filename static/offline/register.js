// Has the site kept on this device, and tells the app when a newer version of it has arrived.
//
// Loaded when the first moment of a story is on screen, so that what it downloads delays nothing. Where no service
// worker can be had (from a file, without encryption, in some private windows) everything goes on without one.

const workers = navigator.serviceWorker;
// The one place that turns text into a script's address; the page's policy knows it by this name.
const policy = globalThis.trustedTypes?.createPolicy('alongside', { createScriptURL: () => 'service-worker.js' });
const registration = await workers.register(policy?.createScriptURL('') ?? 'service-worker.js');

const look = () => {
  // The very first version waits too, for a moment, but takes nobody's place.
  if (!registration.waiting || !registration.active) return;
  document.documentElement.dataset.newer = '';
  dispatchEvent(new Event('alongside-newer'));
};
const watch = () => registration.installing?.addEventListener('statechange', look);
registration.addEventListener('updatefound', watch);
watch();
look();

addEventListener('alongside-take-newer', () => {
  // Another tab may have taken it already; then this page only has to be loaded anew.
  if (!registration.waiting) return location.reload();
  workers.addEventListener('controllerchange', () => location.reload());
  registration.waiting.postMessage('take over');
});

(await workers.ready).active.postMessage('opened');
