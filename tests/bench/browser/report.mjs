// How the figures are printed. A figure over its budget is said to be so and fails nothing.

export function heading(text) {
  console.log(`\n${text}`);
}

/** A table with its first column on the right, where names may be of any length. */
export function table(columns, rows) {
  const line = (cells) => cells.map((cell) => String(cell).padStart(11)).join('');
  console.log(`${line(columns)}`);
  for (const [name, ...cells] of rows) console.log(`${line(cells)}  ${name}`);
}

export function verdict(what, value, budget, unit = '', better = (value, budget) => value <= budget) {
  const said = better(value, budget) ? 'within' : 'MISSED';
  console.log(`  ${what}: ${shown(value)}${unit}, budget ${shown(budget)}${unit}: ${said}`);
}

export const atLeast = (value, budget) => value >= budget;

export function median(values) {
  return values.toSorted((one, other) => one - other)[values.length >> 1];
}

const shown = (value) => (Number.isInteger(value) ? value : value.toFixed(2));
