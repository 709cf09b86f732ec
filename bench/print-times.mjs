// What the benchmarks of commands print: rows of a name, and of its runs the median and the fastest.
import { median } from './measure.mjs';

/** Rows of a name and the milliseconds of its runs. */
export function table(title, rows) {
  print(`${title.padEnd(42)} ${'median'.padStart(9)} ${'fastest'.padStart(10)}`);
  for (const [name, runs] of rows) {
    const [middle, least] = [median(runs), Math.min(...runs)].map((time) => time.toFixed(0));
    print(`  ${name.padEnd(40)} ${middle.padStart(6)} ms ${least.padStart(7)} ms`);
  }
  print('');
}

export function print(line) {
  process.stdout.write(`${line}\n`);
}
