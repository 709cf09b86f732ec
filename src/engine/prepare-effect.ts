/** Reads the fractions and numbers of effects. */
import type {
  BundleEffect,
  BuyGetEffect,
  DiscountAmount,
  DiscountEffect,
  DiscountFloor,
  FractionText,
  GiveEffect,
  GivePer,
  MultiplyEffect,
  Step,
} from '../ruleset/types.js';
import { compare, type Fraction, fraction, ONE, parseFraction, ZERO } from '../value/fraction.js';
import type {
  PreparedAmount,
  PreparedDiscountEffect,
  PreparedFloor,
  PreparedGive,
  PreparedMultiply,
  PreparedPer,
  PreparedStep,
} from './prepared-rule-set.js';

/** Rule sets have very many fractions, and few different ones. */
const KNOWN_FRACTIONS = new Map<FractionText, Fraction>();
const KNOWN_MAX = 4096;

/** Throws a `RangeError` for a text that is no fraction. */
function readFraction(text: FractionText): Fraction {
  return KNOWN_FRACTIONS.get(text) ?? readNewFraction(text);
}

function readNewFraction(text: FractionText): Fraction {
  const value = parseFraction(text);
  if (value === undefined) throw new RangeError(`"${text}" is not a fraction`);
  if (KNOWN_FRACTIONS.size < KNOWN_MAX) KNOWN_FRACTIONS.set(text, value);
  return value;
}

/** Throws a `RangeError` for less: no rule takes points away. */
export function readAtLeast(text: FractionText, least: Fraction): Fraction {
  const value = readFraction(text);
  if (compare(value, least) < 0) throw new RangeError(`"${text}" is too small`);
  return value;
}

/** Throws a `RangeError` for a step that is not greater than zero. */
export function prepareStep(step: Step): PreparedStep {
  return { size: requirePositive(readFraction(step.size)), full: step.full };
}

function requirePositive(size: Fraction): Fraction {
  if (compare(size, ZERO) <= 0) throw new RangeError('a step must be greater than zero');
  return size;
}

export function prepareMultiply({ factor }: MultiplyEffect): PreparedMultiply {
  return { kind: 'multiply', factor: readAtLeast(factor, ONE) };
}

export function prepareGive({ points, per }: GiveEffect): PreparedGive {
  return { kind: 'give', points: readAtLeast(points, ZERO), per: preparePer(per) };
}

function preparePer(per: GivePer): PreparedPer {
  switch (per.kind) {
    case 'purchase':
    case 'line':
    case 'unit':
      return per;
    case 'spend':
    case 'carbon':
    case 'activity':
      return { kind: per.kind, step: prepareStep(per.step) };
    case 'measure':
      return { kind: 'measure', attribute: per.attribute, step: prepareStep(per.step) };
  }
}

export function prepareDiscountEffect(
  effect: DiscountEffect | BuyGetEffect | BundleEffect,
): PreparedDiscountEffect {
  const floor = effect.floor === null ? null : prepareFloor(effect.floor);
  switch (effect.kind) {
    case 'discount':
      return { ...effect, amount: prepareAmount(effect.amount), floor };
    case 'buy-get':
      return {
        ...effect,
        buy: BigInt(effect.buy),
        get: BigInt(effect.get),
        share: readFraction(effect.share),
        repeat: prepareRepeat(effect.repeat),
        floor,
      };
    case 'bundle':
      return {
        kind: 'bundle',
        parts: effect.parts.map(({ items, count }) => ({ items, count: BigInt(count) })),
        amount: prepareAmount(effect.amount),
        repeat: prepareRepeat(effect.repeat),
        floor,
      };
  }
}

function prepareRepeat(repeat: number | null): bigint | null {
  return repeat === null ? null : BigInt(repeat);
}

function prepareAmount(amount: DiscountAmount): PreparedAmount {
  switch (amount.kind) {
    case 'share':
      return {
        kind: 'share',
        share: readFraction(amount.share),
        most: amount.most === undefined ? null : fraction(BigInt(amount.most)),
      };
    case 'money':
    case 'price':
      return { kind: amount.kind, minor: fraction(BigInt(amount.minor)) };
    case 'per-full':
      return {
        kind: 'per-full',
        step: requirePositive(fraction(BigInt(amount.stepMinor))),
        minor: fraction(BigInt(amount.minor)),
      };
  }
}

function prepareFloor(floor: DiscountFloor): PreparedFloor {
  switch (floor.kind) {
    case 'money':
      return { kind: 'money', minor: fraction(BigInt(floor.minor)) };
    case 'share':
      return { kind: 'share', share: readFraction(floor.share) };
    case 'item':
      return floor;
  }
}
