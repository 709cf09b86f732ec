/** Chance that is the same on every machine: 32-bit integers only (a Weyl sequence, mixed). */
export function createRandom(seed) {
  let state = seed | 0;
  const next = () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = state ^ (state >>> 16);
    mixed = Math.imul(mixed, 0x21f0aaad);
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 0x735a2d97);
    return (mixed ^ (mixed >>> 15)) >>> 0;
  };
  const below = (count) => next() % count;
  const pick = (list) => list[below(list.length)];
  return {
    below,
    /** Both ends included. */
    between: (low, high) => low + below(high - low + 1),
    /** True so many times in a thousand. */
    chance: (permille) => below(1000) < permille,
    pick,
    /** `count` different ones, in the order of the list. */
    some: (list, count) => {
      const chosen = new Set();
      while (chosen.size < count) chosen.add(pick(list));
      return list.filter((one) => chosen.has(one));
    },
  };
}
