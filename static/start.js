// Loads the module that has the page asked for and changes modules with the address, or says in plain words why not.
//
// This stands in the head of the page itself, so that the downloads begin with the page, and so that the library which
// the page was built with is never seen where something else was asked for. The policy names it by its hash. Text goes
// in through textContent only. A module holds some of the pages and is loaded when one of them is first asked for. It
// stays loaded, but only one is shown at a time, so that each draws as if it were alone.

const page = document.documentElement;
const stated = (name) => document.querySelector(`meta[name="${name}"]`).content;
const modules = stated('alongside-modules').split('; ').map((module) => module.split(' '));
const loaded = [];
// The library and the stories are in the first module, everything else in the second.
const needed = () => (['', 'play'].includes(location.hash.split('/')[1] ?? '') ? 0 : 1);
const parsed = new Promise((done) => addEventListener('DOMContentLoaded', done));
let shown;
let byLink = false;
let pressed;
let broken = false;

// What somebody has set shows from the first moment, and not only when a module has read it.
try {
  for (const line of (localStorage.getItem('alongside.settings') ?? '').split('\n')) {
    const [name, value] = line.split(' ');
    if (['theme', 'text', 'motion'].includes(name)) page.dataset[name] = value;
  }
} catch {
  // Where nothing may be kept, nothing is set.
}

// The page was built as the library that a device sees, in English, before it keeps anything.
const asBuilt = () => {
  if (!/^#?\/*$/.test(location.hash) || /^es\b/.test(navigator.language)) return false;
  try {
    return !Object.keys(localStorage).some((name) => name.startsWith('alongside.'));
  } catch {
    // Where nothing may be kept, nothing is.
    return true;
  }
};

const made = (tag, lang, text) => Object.assign(document.createElement(tag), { lang, textContent: text });

// In both languages, because what knows which one to take may not have come.
const say = (english, spanish, ...more) => {
  const main = made('main', 'en', '');
  main.className = 'frame-main stack';
  main.append(made('h1', 'en', 'Alongside'), made('p', 'en', english), made('p', 'es', spanish), ...more);
  document.body.replaceChildren(main);
};

const button = (english, spanish, pressed) => {
  const button = made('button', 'en', '');
  button.className = 'button';
  button.append(english, ' · ', made('span', 'es', spanish));
  button.onclick = () => pressed(button);
  return button;
};

// What keeps the site on this device takes its time on a slow line, so the first moment of a story comes first. Those who
// only look around are given a minute.
const keep = () => {
  const register = stated('alongside-offline');
  if (register) import(new URL(register, document.baseURI).href).catch((error) => console.info(error));
};
const isKept = () => {
  try {
    return Boolean(navigator.serviceWorker?.controller);
  } catch {
    // A frame without an origin of its own may not even ask.
    return false;
  }
};

const anew = () => button('Load this page anew', 'Volver a cargar la página', () => location.reload());

const link = (rel, href, integrity) =>
  new Promise((done, failed) => {
    const link = document.createElement('link');
    // In a frame without an origin of its own, only what comes with the host's leave is held to a checksum.
    Object.assign(link, { rel, href, integrity, crossOrigin: 'anonymous', onload: done, onerror: failed });
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

// What whoever reads it can do about a module that does not start.
const explanation = async ([glue, , wasm], error) => {
  if (typeof WebAssembly !== 'object' || error instanceof WebAssembly.CompileError) {
    return [
      'Alongside could not start, because this browser does not run WebAssembly. Use a current browser, or ask whoever looks after this device to allow WebAssembly for this site.',
      'Alongside no pudo iniciarse, porque este navegador no ejecuta WebAssembly. Usa un navegador actual o pide a quien administra este dispositivo que permita WebAssembly en este sitio.',
    ];
  }
  let detail = '';
  for (const file of [glue, wasm]) {
    const answer = await fetch(file, { method: 'HEAD' }).catch(() => undefined);
    if (!answer) {
      return [
        'Alongside could not start, because the site cannot be reached. Check the connection, then load this page anew.',
        'Alongside no pudo iniciarse, porque no se puede llegar al sitio. Revisa la conexión y vuelve a cargar la página.',
      ];
    }
    const kind = answer.headers.get('content-type') ?? 'no type';
    if (!answer.ok) detail ||= `${file}: ${answer.status}`;
    else if (file === glue && !kind.includes('javascript')) detail ||= `${file}: ${kind}`;
  }
  detail ||= wasm;
  return [
    `Alongside could not start, because a part of it did not arrive as it should. Load this page anew. If that does not help, tell whoever runs the site (${detail}).`,
    `Alongside no pudo iniciarse, porque una parte no llegó como debía. Vuelve a cargar la página. Si no sirve, avisa a quien administra el sitio (${detail}).`,
  ];
};

// Once there is something to see, or somebody has gone on to another page.
const drawn = (root) =>
  new Promise((done) => {
    const look = () => root.querySelector('h1') && done();
    new MutationObserver(look).observe(root, { childList: true, subtree: true });
    addEventListener('hashchange', done);
  });

// The page is the same as before, so whoever has come to a control of it stays there.
const replace = (built, root) => {
  const controls = (of) => [...of.querySelectorAll('a, button')];
  const [before, after] = [controls(built), controls(root)];
  const at = before.indexOf(document.activeElement);
  document.body.replaceChildren(root);
  after[at]?.focus({ preventScroll: true });
  after[before.indexOf(pressed)]?.click();
};

const show = async () => {
  const asked = needed();
  try {
    const module = await (loaded[asked] ??= load(modules[asked]));
    await parsed;
    // While it was on its way, somebody may have gone elsewhere.
    if (asked !== needed() || module === shown) return;
    shown?.leave();
    shown = module;
    // A root of its own, because what listens on one module's root must not hear of another's elements.
    const root = document.createElement('div');
    const built = asBuilt() && document.getElementById('built');
    // Whoever comes by a link is met at the heading; the first page keeps the browser's own focus.
    module.show(root, byLink);
    if (built) await drawn(root);
    // Meanwhile somebody may have chosen a story, and the two have nothing in common any more.
    if (built?.isConnected && asBuilt()) replace(built, root);
    else document.body.replaceChildren(root);
    if (isKept()) keep();
  } catch (error) {
    console.error(error);
    delete loaded[asked];
    shown?.leave();
    shown = undefined;
    const explained = await explanation(modules[asked], error);
    await parsed;
    if (shown || asked !== needed()) return;
    clearTimeout(slow);
    say(...explained, anew());
  }
};

// A mistake of ours comes out of a module as an error, after which nothing that it draws can be trusted.
const sorry = (error) => {
  // The first one tells the most: by the next, what somebody had typed is gone from the page.
  if (broken || !String(error?.stack).includes('wasm')) return;
  broken = true;
  const code = page.dataset.run ?? /^#\/debrief\/(.+)/.exec(location.hash)?.[1];
  const typed = document.querySelector('textarea')?.value;
  const more = [anew()];
  if (typed) more.push(made('p', 'en', 'You had written:'), made('p', 'es', 'Habías escrito:'), made('blockquote', '', typed));
  if (code) {
    const field = made('code', 'en', code);
    const copied = (button) => {
      getSelection().selectAllChildren(field);
      if (document.execCommand('copy')) button.replaceChildren('Copied · ', made('span', 'es', 'Copiado'));
    };
    more.push(
      made('p', 'en', 'This share code holds the decisions that you made.'),
      made('p', 'es', 'Este código para compartir contiene las decisiones que tomaste.'),
      field,
      button('Copy the code', 'Copiar el código', copied),
    );
  }
  say(
    'Something went wrong in Alongside itself. Load this page anew to go on from the last choice that was saved.',
    'Algo falló en Alongside. Vuelve a cargar la página para continuar desde la última decisión guardada.',
    ...more,
  );
  addEventListener('hashchange', () => location.reload());
};
addEventListener('error', ({ error }) => sorry(error));
addEventListener('unhandledrejection', ({ reason }) => sorry(reason));

// Until there is something that answers, a form goes nowhere, the way past the header is no address, and a button that
// was pressed is pressed again as soon as it does something.
addEventListener('submit', (event) => event.preventDefault());
addEventListener('click', (event) => {
  pressed = event.target.closest('#built button') ?? pressed;
  if (!event.target.closest('#built .frame-skip')) return;
  event.preventDefault();
  document.getElementById('main').focus();
});

const wait = () => shown || parsed.then(() => say('Loading…', 'Cargando…'));
const slow = asBuilt() ? undefined : setTimeout(wait, 1000);
addEventListener('hashchange', () => {
  byLink = true;
  wait();
  show();
});
new MutationObserver(keep).observe(page, { attributeFilter: ['data-run'] });
setTimeout(keep, 60_000);
page.dataset.start = asBuilt() ? 'built' : 'other';
show();
