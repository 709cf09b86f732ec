/** Advertised prices that the offers of the campaign do not have. */
import type { Claim } from '../../check/checked-program.js';
import type { Offer } from '../../ruleset/types.js';
import { type MessageDefinition, report } from '../../text/diagnostic.js';
import { formatScaled } from '../../value/decimal.js';
import type { Lint, LintInput, Report } from '../lint.js';
import { labelAt, placeOf } from '../place-of.js';
import { moneyText } from '../words/money-text.js';
import { gainText, pointValue, pointValueText } from '../words/point-value.js';
import { trimZeros } from '../words/short-decimal.js';

const MESSAGES = {
  claimedPrice: {
    code: 'JF1541',
    severity: 'error',
    title: { en: 'claimed price is not there', zh: '宣称的价格不存在' },
    text: {
      en: 'campaign `{campaign}` claims {points} points instead of {insteadOf} for {worth} ({value} a point, {gain}), but {truth}',
      zh: '活动“{campaign}”宣称 {points} 积分代替 {insteadOf} 积分兑换 {worth}（每积分 {value}，{gain}），而{truth}',
    },
    page: {
      en: 'A claim is about the offers of its campaign: one of them is worth the amount, costs the points claimed, and costs the points that it is compared with at another time or for other members.\n\nCorrect the claim or the prices. Campaigns without offers are not reported.',
      zh: '宣称针对本活动的兑换品：其中须有一个价值相符，既有宣称的积分价，也有用于比较的积分价（在其他时间或针对其他会员）。\n\n请改正宣称或兑换价。没有兑换品的活动不报告。',
    },
  },
} as const satisfies Record<string, MessageDefinition>;

export const CLAIM_PRICES: Lint = {
  messages: MESSAGES,
  check: (input, add) => {
    for (const claim of input.program.claims) checkClaim(claim, input, add);
  },
};

function checkClaim(claim: Claim, input: LintInput, add: Report): void {
  const { program } = input;
  const offers = program.life.offers.filter(
    ({ campaign, pays }) => campaign === claim.campaign && pays === null,
  );
  if (offers.length === 0) return;
  const alike = offers.filter(
    ({ worthMinor }) => worthMinor !== null && BigInt(worthMinor) === claim.worthMinor,
  );
  if (alike.some((offer) => hasPrice(offer, claim.points) && hasPrice(offer, claim.insteadOf))) return;
  const [offer] = alike;
  const labels = labelAt(placeOf(program, offer ?? offers[0]), { en: 'the offer', zh: '兑换品在这里' });
  add(report(MESSAGES.claimedPrice, claim.span, describe(claim, offer ?? null, input), { labels }));
}

function hasPrice({ prices }: Offer, points: bigint): boolean {
  return prices.some((price) => price.cashMinor === 0 && BigInt(price.points) === points);
}

function describe(claim: Claim, offer: Offer | null, { program, ruleSet }: LintInput) {
  const scale = ruleSet.content.program;
  const count = (points: bigint | number): string =>
    trimZeros(formatScaled(BigInt(points), scale.points.digits));
  const value = pointValue(claim.worthMinor, 0n, claim.points, scale);
  const listed = pointValue(claim.worthMinor, 0n, claim.insteadOf, scale);
  return {
    campaign: claim.campaign,
    points: count(claim.points),
    insteadOf: count(claim.insteadOf),
    worth: moneyText(claim.worthMinor, program.vocabulary),
    value: pointValueText(value, scale),
    gain: gainText(value, listed),
    truth: offer === null ? NO_SUCH_WORTH : pricesInWords(offer, count),
  };
}

const NO_SUCH_WORTH = {
  en: 'none of its offers is worth that',
  zh: '其兑换品中没有此价值的',
};

function pricesInWords({ id, prices }: Offer, count: (points: number) => string) {
  const shown = [...new Set(prices.map(({ points }) => count(points)))];
  return {
    en: `offer \`${id}\` costs ${shown.join(', ')} points`,
    zh: `兑换品“${id}”的兑换价为 ${shown.join('、')} 积分`,
  };
}
