// One of our stories in the words and means of ink, so that two engines can play the same one.
//
// It has the same scenes, texts, choices, chances, conditions, facts, turn limit and ways on; what a result changes is
// a variable, and a phase is a range of one. What an act does to the student is left out, which makes ink's work the
// lighter.

const text = (line) => line.map((piece) => piece.text ?? '').join('').replaceAll(/[[\]{}|\\<>#~*+=\-/]/g, ' ').trim();
const paragraphs = (blocks) => blocks.map((block) => (block.paragraph ? text(block.paragraph) : '')).filter(Boolean);
const PHASES = ['calm', 'recovery', 'trigger', 'agitation', 'deescalation', 'acceleration', 'peak'];
const name = (id) => id.replaceAll('-', '_');

/** @param mechanics,prose what `author compile --format json` writes */
export function ink(mechanics, prose) {
  const meters = new Set(['arousal']);
  const facts = new Set(Object.keys(mechanics.facts ?? {}).length ? mechanics.facts.map((fact) => fact.id ?? fact) : []);
  const note = (effects) => {
    for (const [meter] of effects.change ?? []) meters.add(meter);
    for (const fact of [...(effects.set ?? []), ...(effects.clear ?? [])]) facts.add(fact);
  };
  for (const scene of mechanics.scenes) {
    for (const choice of scene.choices) {
      for (const { what } of choice.effects) note(what);
      for (const { what } of choice.results) note(what.effects);
    }
  }
  const within = (phase) => {
    const from = PHASES.indexOf(phase) * 15;
    return `(arousal >= ${from} and arousal < ${from + 15})`;
  };
  const holds = ({ phases, facts }) => {
    const met = facts.map(({ fact, is }) => `${is ? '' : 'not '}fact_${name(fact)}`);
    if (phases.length) met.push(`(${phases.map(within).join(' or ')})`);
    return met.join(' and ') || 'true';
  };
  const change = (effects) => [
    ...(effects.set ?? []).map((fact) => `~ fact_${name(fact)} = true`),
    ...(effects.clear ?? []).map((fact) => `~ fact_${name(fact)} = false`),
    ...(effects.change ?? []).map(([meter, by]) => `~ ${name(meter)} = within(${name(meter)} + ${by})`),
  ];
  const lines = [
    ...[...meters].map((meter) => `VAR ${name(meter)} = 50`),
    ...[...facts].map((fact) => `VAR fact_${name(fact)} = false`),
    'VAR turn = 0',
    'VAR chance = 0',
    `-> ${name(mechanics.scenes[0].id)}`,
    '=== function within(value)',
    ...['{ value < 0:', '  ~ return 0', '}', '{ value > 100:', '  ~ return 100', '}'],
    '~ return value',
  ];
  mechanics.scenes.forEach((scene, at) => {
    const told = prose.scenes[at];
    lines.push(`=== ${name(scene.id)}`, ...paragraphs(told.text));
    told.cues.forEach((cue, row) => lines.push(`{ ${holds(scene.cues[row])}: ${text(cue)} }`));
    scene.choices.forEach((choice, number) => {
      const words = told.choices[number];
      lines.push(`+ [${text(words.label)}]`, '  ~ turn = turn + 1', '  ~ chance = RANDOM(1, 100)');
      for (const { when, what } of choice.effects) {
        const changes = change(what);
        if (changes.length) lines.push(`{ ${holds(when)}:`, ...changes.map((line) => `    ${line}`), '}');
      }
      let upTo = 0;
      choice.results.forEach(({ when, what }, row) => {
        const from = upTo % 100;
        upTo = from + (what.percent ?? 100);
        const said = text(words.results[row] ?? []);
        lines.push(`{ ${holds(when)} and chance > ${from} and chance <= ${upTo}:`, `    ${said || 'So it goes.'}`);
        lines.push(...change(what.effects).map((line) => `    ${line}`));
        lines.push(...(what.to ? [`    -> ${name(what.to)}`] : []), '}');
      });
      lines.push(`{ turn >= ${mechanics.turns.most}: -> ${name(mechanics.turns.then)} }`);
      for (const { when, what } of choice.then) lines.push(`{ ${holds(when)}: -> ${name(what)} }`);
      lines.push(`-> ${name(mechanics.turns.then)}`);
    });
  });
  mechanics.endings.forEach((ending, at) => {
    lines.push(`=== ${name(ending.id)}`, ...paragraphs(prose.endings[at].text), '-> END');
  });
  return lines.join('\n');
}
