import { isFavour } from './trigger-fit.js';
import type { Effect, GroupWay } from './types.js';

/** Whether rules with this effect can be in a group of this way. */
export function fitsWay(effect: Effect, way: GroupWay): boolean {
  if (isFavour(effect)) return false;
  switch (way) {
    case 'best':
    case 'add':
      return true;
    case 'multiply':
      return effect.kind === 'multiply';
    case 'best-of-line':
      return effect.kind === 'discount';
  }
}

/** Whether only one rule of a group of this way acts on the same line. */
export function takesOne(way: GroupWay): boolean {
  return way === 'best' || way === 'best-of-line';
}
