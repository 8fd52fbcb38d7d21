// Loads the module that has the page asked for and changes modules with the address, or says in plain words why not.
//
// This stands in the page itself, so that the downloads begin with the page; the policy names it by its hash.
// Text goes in through textContent only. A module holds some of the pages and is loaded when one of them is first
// asked for. It stays loaded, but only one is shown at a time, so that each draws as if it were alone.

const stated = (name) => document.querySelector(`meta[name="${name}"]`).content;
const modules = stated('alongside-modules').split('; ').map((module) => module.split(' '));
const loaded = [];
// The library and the stories are in the first module, everything else in the second.
const needed = () => (['', 'play'].includes(location.hash.split('/')[1] ?? '') ? 0 : 1);
let shown;

// What somebody has set shows from the first moment, and not only when a module has read it.
try {
  for (const line of (localStorage.getItem('alongside.settings') ?? '').split('\n')) {
    const [name, value] = line.split(' ');
    if (['theme', 'text', 'motion'].includes(name)) document.documentElement.dataset[name] = value;
  }
} catch {
  // Where nothing may be kept, nothing is set.
}

const say = (english, spanish) => {
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

const link = (rel, href, integrity) =>
  new Promise((done, failed) => {
    const link = document.createElement('link');
    Object.assign(link, { rel, href, integrity, onload: done, onerror: failed });
    document.head.append(link);
  });

const load = async ([glue, glueIntegrity, wasm, wasmIntegrity, styles, stylesIntegrity]) => {
  if (typeof WebAssembly !== 'object') throw new Error('this browser has no WebAssembly');
  const download = fetch(wasm, { integrity: wasmIntegrity });
  const styled = styles && link('stylesheet', styles, stylesIntegrity);
  // An import cannot be held to a checksum; a preload can, and the import then takes what it brought.
  link('modulepreload', glue, glueIntegrity).catch(() => {});
  const module = await import(new URL(glue, document.baseURI).href);
  await module.default({ module_or_path: download });
  await styled;
  return module;
};

const show = async () => {
  const page = needed();
  try {
    const module = await (loaded[page] ??= load(modules[page]));
    // While it was on its way, somebody may have gone elsewhere.
    if (page !== needed() || module === shown) return;
    shown?.leave();
    // A root of its own, because what listens on one module's root must not hear of another's elements.
    const root = document.createElement('div');
    document.body.replaceChildren(root);
    // Whoever comes by a link is met at the heading; the first page keeps the browser's own focus.
    module.show(root, shown !== undefined);
    shown = module;
  } catch (error) {
    console.error(error);
    delete loaded[page];
    shown?.leave();
    shown = undefined;
    say(
      'Alongside could not start. Reload the page; if that does not help, use a current browser, or ask whether WebAssembly is switched off on this device.',
      'Alongside no pudo iniciarse. Vuelve a cargar la página; si eso no ayuda, usa un navegador actual o pregunta si WebAssembly está desactivado en este dispositivo.',
    );
  }
};

// A mistake of ours comes out of a module as an error, after which nothing that it draws can be trusted.
const sorry = (error) => {
  if (!String(error?.stack).includes('wasm')) return;
  say(
    'Something went wrong in Alongside itself. Load this page anew to go on from the last choice that was saved.',
    'Algo falló en Alongside. Vuelve a cargar la página para continuar desde la última decisión guardada.',
  );
};
addEventListener('error', ({ error }) => sorry(error));
addEventListener('unhandledrejection', ({ reason }) => sorry(reason));

addEventListener('hashchange', show);
const slow = setTimeout(say, 1000, 'Loading…', 'Cargando…');
await show();
clearTimeout(slow);
