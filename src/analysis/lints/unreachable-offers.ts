/** Offers that no member can ever have. */
import type { Condition, Offer } from '../../ruleset/types.js';
import { type MessageDefinition, report } from '../../text/diagnostic.js';
import { alternativesOf, neverHolds, productOf } from '../conditions/normal-form.js';
import type { Knowledge } from '../facts/knowledge.js';
import type { Lint, LintInput, Report } from '../lint.js';
import { labelAt, placeOf } from '../place-of.js';

const MESSAGES = {
  unreachableOffer: {
    code: 'JF1595',
    severity: 'error',
    title: { en: 'offer out of reach', zh: '兑换品无人可得' },
    text: {
      en: 'no member can ever have offer `{offer}`: {why}',
      zh: '没有会员能得到兑换品“{offer}”：{why}',
    },
    page: {
      en: 'To have an offer a member must be one of those for whom it is open, meet the conditions of a price, and hold the points that it costs. Here no member can do all of that at once, the offer has fewer pieces than one redemption gives, or it is opened only by a rule and no rule does so.',
      zh: '会员要得到兑换品，须属于其开放对象、满足某个价格的条件，并有足够的积分。此处没有会员能同时做到；或者库存少于一次兑换的件数；或者只由规则开放，而没有规则开放它。',
    },
  },
  unreachablePrice: {
    code: 'JF1596',
    severity: 'warning',
    title: { en: 'price for nobody', zh: '价格无人适用' },
    text: {
      en: 'no member for whom offer `{offer}` is open can pay this price',
      zh: '兑换品“{offer}”的开放对象中没有会员能适用此价格',
    },
    page: {
      en: 'The conditions of the price, the points that it costs and the `open to` clauses exclude each other.',
      zh: '价格的条件、所需的积分与“开放给”的条件互相矛盾。',
    },
  },
} as const satisfies Record<string, MessageDefinition>;

export const UNREACHABLE_OFFERS: Lint = {
  messages: MESSAGES,
  check: (input, add) => {
    const given = new Set(
      input.program.rules.flatMap(({ effect }) => (effect.kind === 'open' ? [effect.offer] : [])),
    );
    for (const offer of input.program.life.offers) checkOffer(offer, given.has(offer.id), input, add);
  },
};

const NO_RULE = { en: 'no rule opens it', zh: '没有规则开放它' };
const NO_STOCK = {
  en: 'its stock is smaller than what one redemption gives',
  zh: '库存少于一次兑换的件数',
};
const NO_MEMBER = {
  en: 'for whom it is open, what it costs and for whom it costs that exclude each other',
  zh: '开放对象与价格的条件、所需积分互相矛盾',
};

/** `isGiven`: a rule opens it to members whoever they are. */
function checkOffer(offer: Offer, isGiven: boolean, input: LintInput, add: Report): void {
  const { program, knowledge } = input;
  const fail = (why: typeof NO_RULE, ...parts: readonly (object | undefined)[]): void =>
    add(report(MESSAGES.unreachableOffer, placeOf(program, ...parts, offer), { offer: offer.id, why }));
  const small = offer.stock.find(({ pieces }) => pieces < offer.pieces);
  if (small !== undefined) fail(NO_STOCK, small);
  // Conditions that never hold by themselves are reported as such.
  const ways = [offer.open, ...offer.early.map(({ when }) => when)];
  const isNobody = saysNobody(offer.open);
  if (isNobody && !isGiven && offer.early.length === 0) fail(NO_RULE);
  if (isGiven || isNobody || neverHolds(alternativesOf({ any: ways }, knowledge))) return;
  const dead = offer.prices.filter(
    ({ when, points }) =>
      !neverHolds(alternativesOf(when, knowledge)) && isOutOfReach(ways, when, points, knowledge),
  );
  if (dead.length > 0 && dead.length === offer.prices.length) {
    fail(NO_MEMBER);
    return;
  }
  const labels = labelAt(placeOf(program, offer), { en: 'the offer', zh: '兑换品在这里' });
  for (const price of dead)
    add(report(MESSAGES.unreachablePrice, placeOf(program, price, offer), { offer: offer.id }, { labels }));
}

function isOutOfReach(
  ways: readonly Condition[],
  when: Condition,
  points: number,
  knowledge: Knowledge,
): boolean {
  const canPay: Condition = { fact: 'member.balance', operator: 'greaterThanInclusive', value: points };
  const needed = [when, canPay].map((condition) => alternativesOf(condition, knowledge));
  return ways.every((way) => neverHolds(productOf([alternativesOf(way, knowledge), ...needed])));
}

function saysNobody(open: Condition): boolean {
  return 'not' in open && 'all' in open.not && open.not.all.length === 0;
}
