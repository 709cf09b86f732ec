/**
 * A small random generator of our own, so that the sample is the same on every machine and in every version of
 * Node. The multipliers are those of TheIronborn in the "hash-prospector" project (public domain).
 */
export function createRandom(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return (mixed ^ (mixed >>> 15)) >>> 0;
  };
  /** A whole number from `least` to `most`, both included. */
  const between = (least, most) => least + (next() % (most - least + 1));
  const chance = (percent) => between(1, 100) <= percent;
  const pick = (list) => list[between(0, list.length - 1)];
  /** An entry of `[[weight, value], …]`, as often as its weight says. */
  const weighted = (entries) => {
    let place = between(
      1,
      entries.reduce((sum, [weight]) => sum + weight, 0),
    );
    for (const [weight, value] of entries) {
      place -= weight;
      if (place <= 0) return value;
    }
    return entries[entries.length - 1][1];
  };
  return { between, chance, pick, weighted };
}
