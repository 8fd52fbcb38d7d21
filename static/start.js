// Starts the app, or says in plain words why it cannot.
//
// The page names the two files, because their names have their content's hash. Text goes in through
// textContent only, and nothing here is inline, so the page's policy can stay strict.

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

const slow = setTimeout(() => sentences('Loading…', 'Cargando…'), 1000);

try {
  if (typeof WebAssembly !== 'object') throw new Error('this browser has no WebAssembly');
  const glue = document.getElementById('glue');
  const wasm = document.getElementById('wasm');
  const app = await import(glue.href);
  // A preload link's own `integrity` is ignored by Chromium, with a warning, so the page has it as data.
  const download = fetch(wasm.href, { integrity: wasm.dataset.integrity });
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
