/** Measuring in one process: rounds of the contestants take turns. */

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * Milliseconds that a run took: on the clock, or of processor time where that is less. Others use the machine, so that the clock
 * shows too much; engines and collectors with threads of their own use more processor time than the clock shows.
 */
export async function timeOf(run) {
  const used = process.cpuUsage();
  const start = performance.now();
  await run();
  const wall = performance.now() - start;
  const { user, system } = process.cpuUsage(used);
  return Math.min(wall, (user + system) / 1000);
}

/** Lets each contestant `{reset?, run}` have its turn in every round. Gives the times of each, round by round. */
export async function alternate(contestants, rounds) {
  const times = contestants.map(() => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, { reset, run }] of contestants.entries()) {
      await reset?.();
      times[index].push(await timeOf(run));
    }
  }
  return times;
}
