// Looks at everything that could have happened in a run, away from the page, so that the page never stands still.
//
// The question is an array: four files as they were downloaded, and the run's code. Said back: numbers while it is
// looking, then the answer's bytes, or null with the reason in the console.

import init, { look_back } from './{{glue}}';

const ready = init({ module_or_path: new URL('{{wasm}}', import.meta.url) });

addEventListener('message', async ({ data }) => {
  try {
    await ready;
    postMessage(look_back(...data, (found) => postMessage(found)));
  } catch (error) {
    console.error(error);
    postMessage(null);
  }
});
