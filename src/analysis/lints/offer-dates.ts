/** Offers, prices and early access whose dates leave no moment at which they hold. */
import type { InstantRange, Offer } from '../../ruleset/types.js';
import { type MessageDefinition, report } from '../../text/diagnostic.js';
import { civilDateOf, daysInMonth } from '../../value/civil-date.js';
import { localDay, type Zone } from '../../value/zone.js';
import type { Lint, LintInput, Report } from '../lint.js';
import { labelAt, placeOf } from '../place-of.js';
import { instantsOf } from '../rules/rule-profile.js';
import { type IntegerSet, intersectIntegers } from '../sets/integer-set.js';

const MESSAGES = {
  neverAvailable: {
    code: 'JF1592',
    severity: 'error',
    title: { en: 'offer ends before it opens', zh: '兑换品开放前已结束' },
    text: {
      en: 'offer `{offer}` can never be redeemed: {why}',
      zh: '兑换品“{offer}”永远无法兑换：{why}',
    },
    page: {
      en: 'An offer can be redeemed on its own dates, while its campaign runs, on its days of the month, until another one replaces it, and where one of its prices holds. Here no moment is left.\n\nMove one of the dates.',
      zh: '兑换品须同时满足：在自身的可兑换期间内、所属活动进行中、在其每月的日期、尚未被替换，且有一个价格有效。此处没有任何这样的时刻。\n\n请调整其中的日期。',
    },
  },
  priceNeverHolds: {
    code: 'JF1593',
    severity: 'warning',
    title: { en: 'price never holds', zh: '价格永远不生效' },
    text: {
      en: 'on these dates offer `{offer}` cannot be redeemed, so this price never holds',
      zh: '这些日期兑换品“{offer}”无法兑换，此价格永远不生效',
    },
    page: {
      en: 'The dates of a price lie within those on which the offer can be redeemed at all, early access included.',
      zh: '价格的期间应在兑换品可兑换的期间之内（含提前开放）。',
    },
  },
  notEarly: {
    code: 'JF1594',
    severity: 'warning',
    title: { en: 'early access is not early', zh: '提前开放并未提前' },
    text: {
      en: 'offer `{offer}` is available on all of these dates anyway',
      zh: '兑换品“{offer}”在这些日期本来就可以兑换',
    },
    page: {
      en: 'Early access gives some members an offer before it opens for all. Here it opens no day earlier; it only lets members in who do not meet the `open to` clauses.\n\nOne of the dates is probably wrong.',
      zh: '提前开放让部分会员在全面开放之前兑换。此处并没有提前任何一天，只是放宽了“开放给”的条件。\n\n其中的日期很可能写错了。',
    },
  },
} as const satisfies Record<string, MessageDefinition>;

export const OFFER_DATES: Lint = {
  messages: MESSAGES,
  check: (input, add) => {
    for (const offer of input.program.life.offers) checkOffer(offer, input, add);
  },
};

function checkOffer(offer: Offer, input: LintInput, add: Report): void {
  const { program } = input;
  const campaign = program.campaigns.find(({ id }) => id === offer.campaign);
  const runs = instantsOf(campaign === undefined ? null : [campaign.runs]);
  const open = intersectIntegers(runs, instantsOf(offer.during));
  const early = offer.early.length === 0 ? [] : instantsOf(offer.early.map(({ during }) => during));
  const left = instantsOf([{ from: null, until: offer.replaced?.fromMs ?? null }]);
  const whole = intersectIntegers(instantsOf([...rangesOf(open), ...rangesOf(early)]), left);
  const fail = (why: Parameters<typeof report>[2], part: object | null | undefined): void => {
    const span = placeOf(program, part, ...(offer.during ?? []), offer);
    const labels = campaign === undefined ? [] : labelAt(placeOf(program, campaign.runs), RUNS);
    add(report(MESSAGES.neverAvailable, span, { offer: offer.id, ...why }, { labels }));
  };
  if (open.length === 0) fail({ why: OUTSIDE }, null);
  else if (whole.length === 0) fail({ why: REPLACED }, null);
  else if (offer.daysOfMonth !== null && !hasDay(offer.daysOfMonth, whole, program.zone))
    fail({ why: NO_DAY }, null);
  else if (checkPrices(offer, whole, input, add)) fail({ why: NO_PRICE }, offer.prices[0]);
  else checkEarly(offer, open, input, add);
}

const RUNS = { en: 'its campaign runs at this time', zh: '所属活动在此期间进行' };
const OUTSIDE = {
  en: 'its dates lie outside the run of its campaign',
  zh: '其期间完全不在所属活动的时间内',
};
const REPLACED = { en: 'it is replaced before it opens', zh: '尚未开放已被替换' };
const NO_DAY = {
  en: 'its days of the month do not occur on its dates',
  zh: '其期间内没有所限的每月日期',
};
const NO_PRICE = { en: 'none of its prices holds on its dates', zh: '其期间内没有任何价格有效' };

/** Whether no price holds at all; else reports those that never do. */
function checkPrices(
  { id, prices }: Offer,
  window: IntegerSet,
  { program }: LintInput,
  add: Report,
): boolean {
  const dead = prices.filter(({ during }) => intersectIntegers(instantsOf(during), window).length === 0);
  if (dead.length > 0 && dead.length === prices.length) return true;
  for (const price of dead) add(report(MESSAGES.priceNeverHolds, placeOf(program, price), { offer: id }));
  return false;
}

function checkEarly({ id, early }: Offer, open: IntegerSet, { program }: LintInput, add: Report): void {
  for (const access of early) {
    const own = instantsOf([access.during]);
    const [first] = own;
    const [opening] = open;
    if (first === undefined || opening === undefined || first[0] < opening[0]) continue;
    if (intersectIntegers(own, open).length === 0) continue;
    add(report(MESSAGES.notEarly, placeOf(program, access), { offer: id }));
  }
}

function rangesOf(set: IntegerSet): readonly InstantRange[] {
  return set.map(([from, through]) => ({
    from: Number.isSafeInteger(from) ? from : null,
    until: Number.isSafeInteger(through) ? through + 1 : null,
  }));
}

/** Longer than any month: every day of the month occurs, in shorter months on the last day. */
const DAYS_OF_ANY_MONTH = 31;

function hasDay(days: readonly number[], window: IntegerSet, zone: Zone): boolean {
  return window.some(([from, through]) => {
    if (!Number.isSafeInteger(from) || !Number.isSafeInteger(through)) return true;
    const first = localDay(zone, from);
    const last = localDay(zone, through);
    if (last - first >= DAYS_OF_ANY_MONTH) return true;
    for (let day = first; day <= last; day += 1) if (isOne(day, days)) return true;
    return false;
  });
}

function isOne(number: number, days: readonly number[]): boolean {
  const { year, month, day } = civilDateOf(number);
  const last = daysInMonth(year, month);
  return days.some((wanted) => Math.min(wanted, last) === day);
}
