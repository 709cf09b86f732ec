/** Offers with which a point buys far less than with others, or nothing. */
import { type MessageDefinition, report } from '../../text/diagnostic.js';
import { compare, fraction, multiply, ZERO } from '../../value/fraction.js';
import type { Lint, LintInput, Report } from '../lint.js';
import { bestValue, type OfferValue, valuesOf } from '../offers/offer-values.js';
import { labelAt, placeOf } from '../place-of.js';
import { pointValueText } from '../words/point-value.js';

const MESSAGES = {
  poorValue: {
    code: 'JF1590',
    severity: 'note',
    title: { en: 'a point buys little here', zh: '积分价值偏低' },
    text: {
      en: 'with offer `{offer}` a point buys {value}, half or less of the usual {usual} (as with `{other}`)',
      zh: '兑换品“{offer}”每积分值 {value}，仅为通常 {usual}（如“{other}”）的一半或更少',
    },
    page: {
      en: 'What a point buys is what the offer is worth, less the money paid besides, over the points that it costs. Compared are the best prices of the offers; for points that pay for part of a purchase, their rate. Usual is the value in the middle of all offers.\n\nNothing is wrong with it; but members compare.',
      zh: '每积分的价值等于兑换品的价值减去另付的现金，再除以所需积分。比较的是各兑换品最优的价格；以积分抵扣消费的，比较其抵扣比例。通常值取全部兑换品的中位数。\n\n这不是错误，但会员会比较。',
    },
  },
  worthlessPoints: {
    code: 'JF1591',
    severity: 'warning',
    title: { en: 'points buy nothing', zh: '积分换不到价值' },
    text: {
      en: 'the money to be paid besides already covers what offer `{offer}` is worth',
      zh: '另付的现金已经达到兑换品“{offer}”的价值',
    },
    page: {
      en: 'Who takes this price pays in money what the thing costs without points, and gives the points away.\n\nOne of the numbers is probably wrong.',
      zh: '按此价格兑换，现金部分已等于不用积分时的售价，积分白白付出。\n\n其中一个数字很可能写错了。',
    },
  },
} as const satisfies Record<string, MessageDefinition>;

const HALF = fraction(1n, 2n);

export const OFFER_VALUES: Lint = {
  messages: MESSAGES,
  check: (input, add) => {
    const scale = input.ruleSet.content.program;
    const ofOffers = input.program.life.offers.map((offer) => valuesOf(offer, scale));
    for (const values of ofOffers) for (const one of values) checkWorthless(one, input, add);
    const bests = ofOffers.map(bestValue).filter((one) => one !== null);
    const usual = middleOf(bests);
    if (usual === undefined) return;
    for (const one of bests) checkPoor(one, usual, input, add);
  },
};

/** The value in the middle; of two the better one, so that of two offers the poorer is seen. */
function middleOf(values: readonly OfferValue[]): OfferValue | undefined {
  const sorted = [...values].sort((a, b) => compare(a.value, b.value));
  return sorted[Math.floor(sorted.length / 2)];
}

function checkWorthless({ offer, price, value }: OfferValue, { program }: LintInput, add: Report): void {
  if (compare(value, ZERO) > 0) return;
  add(report(MESSAGES.worthlessPoints, placeOf(program, price, offer), { offer: offer.id }));
}

function checkPoor(one: OfferValue, usual: OfferValue, { program, ruleSet }: LintInput, add: Report): void {
  if (compare(one.value, ZERO) <= 0 || compare(one.value, multiply(usual.value, HALF)) > 0) return;
  const scale = ruleSet.content.program;
  const args = {
    offer: one.offer.id,
    value: pointValueText(one.value, scale),
    other: usual.offer.id,
    usual: pointValueText(usual.value, scale),
  };
  const labels = labelAt(placeOf(program, usual.price, usual.offer), {
    en: 'a usual one',
    zh: '通常的如这里',
  });
  add(report(MESSAGES.poorValue, placeOf(program, one.price, one.offer), args, { labels }));
}
