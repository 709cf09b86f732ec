/** A fraction of non-negative integers that changes from purchase to purchase. */
import { greatestCommonDivisor } from './exact-integer.js';

export class Ratio {
  num = 1;
  den = 1;

  set(num: number, den: number): void {
    this.num = num;
    this.den = den;
  }

  /** In lowest terms; both above zero. */
  setReduced(num: number, den: number): void {
    const divisor = greatestCommonDivisor(num, den);
    this.set(num / divisor, den / divisor);
  }
}
