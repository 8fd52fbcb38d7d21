// Runs the known-answer vectors on WebAssembly: `node run.mjs vectors.wasm`.
import { readFile } from 'node:fs/promises';

const { instance } = await WebAssembly.instantiate(await readFile(process.argv[2]), {});
const mismatches = instance.exports.mismatches() >>> 0;
console.log(`known-answer vectors on WebAssembly: ${mismatches} mismatches`);
process.exitCode = mismatches === 0 ? 0 : 1;
