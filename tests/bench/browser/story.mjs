// A small story of fifteen scenes, written out for two other players, so that there is something to compare with.
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const SCENES = 15;
const TEXT =
  'The reading group is at the back table. Rosa has turned her chair to the window and taps the sill with a pencil. ' +
  'Her page is blank, her schedule card lies under it, and the timer on your clipboard has four minutes left. The ' +
  'teacher is with the other group and looks over once. Two children have stopped to see what you will do.';
const CHOICES = ['Slide the schedule card out and wait beside her.', 'Tell her once more which page it is.'];

const scenes = Array.from({ length: SCENES }, (_, at) => ({
  name: `scene_${at}`,
  text: `Scene ${at + 1}. ${TEXT}`,
  next: [2 * at + 1, 2 * at + 2].filter((next) => next < SCENES).map((next) => `scene_${next}`),
}));

const page = (title, scripts) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title></head><body><main></main>${scripts}</body></html>`;

// Each shows a scene's text and its choices as buttons, and nothing else.
const shows = `const main = document.querySelector('main');
const show = (text, choices, choose) => {
  const scene = document.createElement('p');
  scene.dataset.scene = '';
  scene.textContent = text;
  main.replaceChildren(scene, ...choices.map((label, at) => {
    const button = document.createElement('button');
    button.dataset.choice = at;
    button.textContent = label;
    button.onclick = () => choose(at);
    return button;
  }));
};`;

/** Puts a folder for each player into `folder`, and names them. */
export async function written(folder) {
  const packages = createRequire(import.meta.url);
  await ink(join(folder, 'inkjs'), packages);
  await yarn(join(folder, 'yarn-bound'), packages);
  return ['inkjs', 'yarn-bound'];
}

async function ink(folder, packages) {
  const { Compiler } = packages('inkjs/full');
  const source = scenes.map(({ name, text, next }) => {
    const choices = next.map((to, at) => `+ [${CHOICES[at]}] -> ${to}`);
    return [`=== ${name} ===`, text, ...(choices.length ? choices : ['-> END'])].join('\n');
  });
  const story = new Compiler(['-> scene_0', ...source].join('\n')).Compile().ToJson();
  const play = `${shows}
fetch('story.json').then((file) => file.text()).then((text) => {
  const story = new inkjs.Story(text);
  const go = () => show(story.ContinueMaximally(), story.currentChoices.map(({ text }) => text), (at) => {
    story.ChooseChoiceIndex(at);
    go();
  });
  go();
});`;
  await mkdir(folder, { recursive: true });
  await copyFile(packages.resolve('inkjs/dist/ink.js'), join(folder, 'ink.js'));
  await writeFile(join(folder, 'story.json'), story);
  await writeFile(join(folder, 'index.html'), page('ink', `<script src="ink.js"></script><script>${play}</script>`));
}

async function yarn(folder, packages) {
  const source = scenes.map(({ name, text, next }) => {
    const choices = next.map((to, at) => `-> ${CHOICES[at]}\n    <<jump ${to}>>`);
    return [`title: ${name}`, '---', text, ...choices, '==='].join('\n');
  });
  const play = `${shows}
fetch('story.yarn').then((file) => file.text()).then((dialogue) => {
  const Player = window.YarnBound.default ?? window.YarnBound;
  const story = new Player({ dialogue, startAt: 'scene_0', combineTextAndOptionsResults: true });
  const go = () => show(story.currentResult.text, (story.currentResult.options ?? []).map(({ text }) => text), (at) => {
    story.advance(at);
    go();
  });
  go();
});`;
  await mkdir(folder, { recursive: true });
  await copyFile(packages.resolve('yarn-bound/dist/yarn-bound.min.js'), join(folder, 'yarn-bound.min.js'));
  await writeFile(join(folder, 'story.yarn'), source.join('\n'));
  const scripts = `<script src="yarn-bound.min.js"></script><script>${play}</script>`;
  await writeFile(join(folder, 'index.html'), page('yarn', scripts));
}
