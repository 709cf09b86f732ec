/** Fractions and tables of a rule set: within the ranges that the evaluator relies on. */
import type { Localized } from '../../text/localized.js';
import { compare, type Fraction, ONE, parseFraction, ZERO } from '../../value/fraction.js';
import { RULESET_MESSAGES as MESSAGES } from '../messages.js';
import type { DiscountFloor, Effect, RuleSetContent, Step } from '../types.js';
import type { Findings } from './findings.js';

interface Range {
  readonly words: Localized;
  readonly holds: (value: Fraction) => boolean;
}

const ANY: Range = { words: { en: 'a fraction', zh: '分数' }, holds: () => true };
const NOT_NEGATIVE: Range = {
  words: { en: 'zero or more', zh: '不小于零的数' },
  holds: (value) => compare(value, ZERO) >= 0,
};
const POSITIVE: Range = {
  words: { en: 'more than zero', zh: '大于零的数' },
  holds: (value) => compare(value, ZERO) > 0,
};
const FACTOR: Range = {
  words: { en: 'one or more', zh: '不小于一的数' },
  holds: (value) => compare(value, ONE) >= 0,
};
const SHARE: Range = {
  words: { en: 'from 0 to 1', zh: '0 到 1 之间的数' },
  holds: (value) => compare(value, ZERO) >= 0 && compare(value, ONE) <= 0,
};

type Check = (text: string, pointer: string, range: Range) => void;

export function checkNumbers(content: RuleSetContent, findings: Findings): void {
  const check: Check = (text, pointer, { words, holds }) => {
    const value = parseFraction(text);
    if (value !== undefined && holds(value)) return;
    const found = text.length > 40 ? `${text.slice(0, 40)}…` : text;
    findings.add({ message: MESSAGES.badFraction, pointer, args: { found, expected: words } });
  };
  for (const [index, { points, step }] of content.base.rates.entries()) {
    check(points, `/content/base/rates/${index}/points`, NOT_NEGATIVE);
    checkStep(step, `/content/base/rates/${index}/step`, check);
  }
  for (const [index, { effect }] of content.rules.entries())
    checkEffect(effect, `/content/rules/${index}/effect`, check);
  for (const family of ['member', 'item', 'purchase'] as const) {
    for (const [index, { min, max }] of content.records.attributes[family].entries()) {
      const pointer = `/content/records/attributes/${family}/${index}`;
      if (min !== null) check(min, `${pointer}/min`, ANY);
      if (max !== null) check(max, `${pointer}/max`, ANY);
    }
  }
  checkZone(content, findings);
}

function checkStep({ size }: Step, pointer: string, check: Check): void {
  check(size, `${pointer}/size`, POSITIVE);
}

function checkEffect(effect: Effect, pointer: string, check: Check): void {
  switch (effect.kind) {
    case 'multiply':
      check(effect.factor, `${pointer}/factor`, FACTOR);
      return;
    case 'give':
      check(effect.points, `${pointer}/points`, NOT_NEGATIVE);
      if ('step' in effect.per) checkStep(effect.per.step, `${pointer}/per/step`, check);
      return;
    case 'buy-get':
      check(effect.share, `${pointer}/share`, SHARE);
      break;
    case 'discount':
    case 'bundle':
      if (effect.amount.kind === 'share') check(effect.amount.share, `${pointer}/amount/share`, SHARE);
      break;
    case 'send':
    case 'grant':
    case 'open':
    case 'move':
      return;
  }
  checkFloor(effect.floor, `${pointer}/floor`, check);
}

function checkFloor(floor: DiscountFloor | null, pointer: string, check: Check): void {
  if (floor?.kind === 'share') check(floor.share, `${pointer}/share`, SHARE);
}

/** The first entry holds since ever; the others ascend. */
function checkZone({ zone }: RuleSetContent, findings: Findings): void {
  for (const [index, [from]] of zone.offsets.entries()) {
    const before = zone.offsets[index - 1]?.[0] ?? Number.NEGATIVE_INFINITY;
    if (index === 0 ? from === null : from !== null && from > before) continue;
    const problem = {
      en: 'the entries of a zone ascend, and only the first has no start',
      zh: '时区各项须按时间递增，且只有第一项没有起点',
    };
    const pointer = `/content/zone/offsets/${index}`;
    findings.add({ message: MESSAGES.inconsistent, pointer, args: { problem } });
    return;
  }
}
