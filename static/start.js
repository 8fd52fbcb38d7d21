// Starts the module that has the page asked for, or says in plain words why it cannot.
//
// This stands in the page itself, so that the downloads begin with the page; the policy names it by its hash.
// Text goes in through textContent only. A module holds some of the pages: going from a story to its debrief
// loads the page anew, with everything it needs in its address.

const stated = (name) => document.querySelector(`meta[name="${name}"]`).content;
const modules = stated('alongside-modules').split('; ').map((module) => module.split(' '));
const needed = () => (location.hash.startsWith('#/debrief') ? 1 : 0);
const running = needed();

const sentences = (english, spanish) => {
  const main = document.createElement('main');
  const heading = document.createElement('h1');
  heading.textContent = 'Alongside';
  const inEnglish = document.createElement('p');
  inEnglish.textContent = english;
  const inSpanish = document.createElement('p');
  inSpanish.lang = 'es';
  inSpanish.textContent = spanish;
  main.append(heading, inEnglish, inSpanish);
  document.body.replaceChildren(main);
};

addEventListener('hashchange', () => {
  if (needed() === running) return;
  // Tells the next module that somebody came here by a link, and has to be met at the heading.
  history.replaceState('moved', '');
  location.reload();
});

const slow = setTimeout(() => sentences('Loading…', 'Cargando…'), 1000);

try {
  if (typeof WebAssembly !== 'object') throw new Error('this browser has no WebAssembly');
  const [glue, glueIntegrity, wasm, wasmIntegrity] = modules[running];
  const download = fetch(wasm, { integrity: wasmIntegrity });
  // An import cannot be held to a checksum; a preload can, and the import then takes what it brought.
  const preload = document.createElement('link');
  Object.assign(preload, { rel: 'modulepreload', href: glue, integrity: glueIntegrity });
  document.head.append(preload);
  const app = await import(new URL(glue, document.baseURI).href);
  await app.default({ module_or_path: download });
} catch (error) {
  console.error(error);
  sentences(
    'Alongside could not start. Reload the page; if that does not help, use a current browser, or ask whether WebAssembly is switched off on this device.',
    'Alongside no pudo iniciarse. Vuelve a cargar la página; si eso no ayuda, usa un navegador actual o pregunta si WebAssembly está desactivado en este dispositivo.',
  );
} finally {
  clearTimeout(slow);
}
