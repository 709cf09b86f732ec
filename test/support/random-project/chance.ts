/** Random choices on top of a seeded draw. */
import type { Draw } from '../random-file.js';

export interface Chance {
  readonly draw: Draw;
  /** True once in so many times. */
  readonly once: (inTimes: number) => boolean;
  readonly pick: <T>(choices: readonly T[]) => T;
  /** From `least` to `most` of what is made. */
  readonly some: <T>(least: number, most: number, make: (index: number) => T) => T[];
  readonly shuffle: <T>(values: readonly T[]) => T[];
}

export function chanceOf(draw: Draw): Chance {
  const pick = <T>(choices: readonly T[]): T => {
    if (choices.length === 0) throw new RangeError('nothing to choose from');
    return choices[draw(choices.length)] as T;
  };
  return {
    draw,
    once: (inTimes) => draw(inTimes) === 0,
    pick,
    some: (least, most, make) =>
      Array.from({ length: least + draw(most - least + 1) }, (_, index) => make(index)),
    shuffle: (values) => {
      const left = [...values];
      return values.map(() => left.splice(draw(left.length), 1)[0] as (typeof values)[number]);
    },
  };
}
