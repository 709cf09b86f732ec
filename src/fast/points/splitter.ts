/** Sharing integers out over weights: the twins of `apportion` and `roundParts` of `value/apportion.ts` for doubles. */
import { apportion, type OddUnitTo } from '../../value/apportion.js';
import { fraction } from '../../value/fraction.js';
import { EXACT_LIMIT, floorDivide } from './exact-integer.js';

export class Splitter {
  private readonly oddUnitTo: OddUnitTo;
  private rests = new Float64Array(16);

  constructor(oddUnitTo: OddUnitTo) {
    this.oddUnitTo = oddUnitTo;
  }

  /** Rounds `nums[i] / scale` to integers that sum to `total`, the first `count` of them into `out`. */
  roundParts(total: number, nums: Float64Array, scale: number, count: number, out: Float64Array): void {
    if (count > this.rests.length) this.rests = new Float64Array(count * 2);
    const { rests } = this;
    let missing = total;
    let candidates = 0;
    for (let index = 0; index < count; index += 1) {
      const num = nums[index] as number;
      const whole = floorDivide(num, scale);
      out[index] = whole;
      rests[index] = num === 0 ? -1 : num - whole * scale;
      missing -= whole;
      if (num !== 0) candidates += 1;
    }
    if (missing < 0 || missing > candidates) this.apportion(total, nums, count, out);
    else this.giveUnits(missing, count, out);
  }

  /** Shares `total` out in proportion to the first `count` of `weights`; all zero: equally. */
  apportion(total: number, weights: Float64Array, count: number, out: Float64Array): void {
    let whole = 0;
    let most = 0;
    for (let index = 0; index < count; index += 1) {
      const weight = weights[index] as number;
      whole += weight;
      if (weight > most) most = weight;
    }
    if (total === 0) for (let index = 0; index < count; index += 1) out[index] = 0;
    else if (whole < EXACT_LIMIT && total * most < EXACT_LIMIT) this.share(total, weights, whole, count, out);
    else this.shareExactly(total, weights, count, out);
  }

  private share(total: number, weights: Float64Array, whole: number, count: number, out: Float64Array): void {
    if (count > this.rests.length) this.rests = new Float64Array(count * 2);
    const { rests } = this;
    const divisor = whole === 0 ? count : whole;
    let left = total;
    for (let index = 0; index < count; index += 1) {
      const weight = whole === 0 ? 1 : (weights[index] as number);
      const exact = total * weight;
      const part = floorDivide(exact, divisor);
      out[index] = part;
      rests[index] = weight === 0 ? -1 : exact - part * divisor;
      left -= part;
    }
    this.giveUnits(left, count, out);
  }

  private shareExactly(total: number, weights: Float64Array, count: number, out: Float64Array): void {
    const exact = Array.from(weights.subarray(0, count), (weight) => fraction(BigInt(weight)));
    const parts = apportion(BigInt(total), exact, this.oddUnitTo);
    for (const [index, part] of parts.entries()) out[index] = Number(part);
  }

  /** One unit each for so many; whose rest is -1 gets none. */
  private giveUnits(units: number, count: number, out: Float64Array): void {
    for (let given = 0; given < units; given += 1) {
      const index = this.nextInLine(count);
      this.rests[index] = -1;
      out[index] = (out[index] as number) + 1;
    }
  }

  private nextInLine(count: number): number {
    const { rests, oddUnitTo } = this;
    let found = -1;
    let most = -1;
    for (let index = 0; index < count; index += 1) {
      const rest = rests[index] as number;
      if (rest < 0 || (oddUnitTo === 'largest-remainder' && rest <= most)) continue;
      found = index;
      most = rest;
      if (oddUnitTo === 'first') break;
    }
    return found;
  }
}
