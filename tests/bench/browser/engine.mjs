// Our engine on WebAssembly with one story in it. Runs in node and in a page, so it leans on nothing around it.

/** @param module in base64 @param parts the bytes of the student model, the story and its words, as the site has them */
export async function engine({ module, parts }) {
  const bytes = Uint8Array.from(atob(module), (character) => character.charCodeAt(0));
  const { instance } = await WebAssembly.instantiate(bytes, {});
  const { memory, room, plays, code } = instance.exports;
  for (const part of parts) {
    const at = room(part.length);
    new Uint8Array(memory.buffer).set(part, at);
  }
  if (!plays(1, 1)) throw new Error('the parts are no story');
  return {
    /** How many choices so many random plays take. */
    plays: (count, seed) => plays(count, seed) >>> 0,
    /** A run that has made no choice yet. */
    code() {
      const from = code();
      const held = new Uint8Array(memory.buffer);
      return new TextDecoder().decode(held.slice(from, held.indexOf(0, from)));
    },
  };
}
