/** Advertised gains in value that the numbers do not bear out. */
import type { Claim } from '../../check/checked-program.js';
import type { Vocabulary } from '../../program/vocabulary.js';
import { type MessageDefinition, report } from '../../text/diagnostic.js';
import type { Localized } from '../../text/localized.js';
import { formatScaled } from '../../value/decimal.js';
import { compare, divide, type Fraction, fraction, multiply, ONE, subtract } from '../../value/fraction.js';
import { round } from '../../value/rounding.js';
import type { Lint } from '../lint.js';
import { shortDecimal, trimZeros } from '../words/short-decimal.js';

const MESSAGES = {
  falseClaim: {
    code: 'JF1540',
    severity: 'error',
    title: { en: 'claim does not hold', zh: '宣称与事实不符' },
    text: {
      en: 'campaign `{campaign}` claims {claimed} more value, but it is {truth}: {before}, {after} a point, {signed}',
      zh: '活动“{campaign}”宣称价值提升 {claimed}，实际为 {truth}：每积分 {before}，{after}，{signed}',
    },
    page: {
      en: 'What a point is worth is what it buys. When the same goods cost 400 points instead of 500, a point buys 500/400 of what it did: 25% more, not 20%. The 20% are what is saved in points, which is another number.\n\nA claim is the exact gain, or, where that has no short form (one third), the gain rounded to the digits written.',
      zh: '一个积分的价值是它能换到的东西。同样的商品由 500 积分降到 400 积分，每积分能换到原来的 500/400：价值提升 25%，不是 20%。20% 是节省的积分，是另一个数字。\n\n宣称须为确切的提升幅度；无法用短小数表示时（如三分之一），按所写位数取整。',
    },
  },
} as const satisfies Record<string, MessageDefinition>;

export const FALSE_CLAIM: Lint = {
  messages: MESSAGES,
  check: ({ program }, add) => {
    for (const claim of program.claims) {
      const truth = subtract(fraction(claim.insteadOf, claim.points), ONE);
      if (isHonest(claim.share, truth)) continue;
      const args = describeClaim(claim, truth, program.vocabulary);
      add(report(MESSAGES.falseClaim, claim.span, args, { suggestion: suggestTruth(truth) }));
    }
  },
};

/** In hundredths: 1/3 is claimed as 33%, 33.3% or 33.33%, rounded down or to the nearest. */
const DIGITS_MAX = 2;

function isHonest(claimed: Fraction, truth: Fraction): boolean {
  if (compare(claimed, truth) === 0) return true;
  if (isShort(truth)) return false;
  for (let digits = 0; digits <= DIGITS_MAX; digits += 1) {
    const scale = fraction(100n * 10n ** BigInt(digits));
    const written = multiply(claimed, scale);
    if (written.den !== 1n) continue;
    const exact = multiply(truth, scale);
    return written.num === round(exact, 'down') || written.num === round(exact, 'half-up');
  }
  return false;
}

function isShort(share: Fraction): boolean {
  return multiply(share, fraction(100n * 10n ** BigInt(DIGITS_MAX))).den === 1n;
}

function describeClaim(claim: Claim, truth: Fraction, { currency, points }: Vocabulary) {
  const money = trimZeros(formatScaled(claim.worthMinor, currency.digits));
  const worth = fraction(claim.worthMinor, 10n ** BigInt(currency.digits));
  const price = (cost: bigint): string => {
    const count = trimZeros(formatScaled(cost, points.digits));
    const value = divide(worth, fraction(cost, 10n ** BigInt(points.digits)));
    return `${money}/${count} ${isExact(value) ? '=' : '≈'} ${shortDecimal(value)} ${currency.code}`;
  };
  return {
    campaign: claim.campaign,
    claimed: percent(claim.share),
    truth: percent(truth),
    signed: `${compare(truth, fraction(0n)) < 0 ? '' : '+'}${percent(truth)}`,
    before: price(claim.insteadOf),
    after: price(claim.points),
  };
}

function isExact(value: Fraction): boolean {
  return multiply(value, fraction(1_000_000n)).den === 1n;
}

function percent(share: Fraction): string {
  return `${shortDecimal(multiply(share, fraction(100n)), DIGITS_MAX)}%`;
}

function suggestTruth(truth: Fraction): Localized | null {
  if (compare(truth, fraction(0n)) <= 0) return null;
  return { en: `claim ${percent(truth)} more value`, zh: `请宣称价值提升 ${percent(truth)}` };
}
