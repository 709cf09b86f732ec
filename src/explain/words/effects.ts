/** What a rule does, in a few words. */
import type {
  BaseRate,
  BundleEffect,
  BuyGetEffect,
  DiscountAmount,
  DiscountEffect,
  DiscountUnits,
  Effect,
  FractionText,
  GiveEffect,
  GivePer,
  Rule,
  Step,
} from '../../ruleset/types.js';
import { type Localized, sameText } from '../../text/localized.js';
import { type Fraction, fraction, multiply, parseFraction, ZERO } from '../../value/fraction.js';
import { exactMoneyWords, exactNumber, exactPointsWords, withUnit } from './amounts.js';
import { favourWords } from './favours.js';
import { fill, join } from './fill.js';
import { itemsWords } from './items.js';
import { attributeName, attributeRules, type Lexicon, money } from './lexicon.js';
import { triggerWords } from './triggers.js';
import { CARBON_UNIT } from './values.js';

/** What a rule does, and what sets it off where that is no purchase: `gives 100 points once, on sign-up`. */
export function ruleWords(lexicon: Lexicon, { effect, trigger }: Rule): Localized {
  if (trigger === undefined) return effectWords(lexicon, effect);
  const isOnce = effect.kind === 'give' && effect.per.kind === 'purchase';
  const words = isOnce ? givesOnceWords(lexicon, effect.points) : effectWords(lexicon, effect);
  const slots = { words, trigger: triggerWords(lexicon, trigger) };
  return fill({ en: '{words}, {trigger}', zh: '{trigger}，{words}' }, slots);
}

function givesOnceWords({ content }: Lexicon, points: FractionText): Localized {
  const amount = exactPointsWords(read(points), content.program.points);
  return fill({ en: 'gives {amount} once', zh: '送 {amount}' }, { amount });
}

/** `multiplies points by 2`, `gives 30 points per unit`, `takes 10% off`. */
export function effectWords(lexicon: Lexicon, effect: Effect): Localized {
  switch (effect.kind) {
    case 'multiply':
      return fill(
        { en: 'multiplies points by {factor}', zh: '积分 {factor} 倍' },
        { factor: numberText(effect.factor) },
      );
    case 'give':
      return giveWords(lexicon, effect);
    case 'discount':
      return discountWords(lexicon, effect);
    case 'buy-get':
      return buyGetWords(effect);
    case 'bundle':
      return bundleWords(lexicon, effect);
    case 'send':
    case 'grant':
    case 'open':
    case 'move':
      return favourWords(lexicon, effect);
  }
}

/** `gives 1 point per 1.00 CNY`. */
export function rateWords(lexicon: Lexicon, { points, step }: BaseRate): Localized {
  return givesWords(lexicon, points, { kind: 'spend', step });
}

/** The factor of a multiplier as a number. */
export function numberText(text: FractionText): string {
  return exactNumber(read(text));
}

/** A rule set that was read has only texts that are fractions. */
function read(text: FractionText): Fraction {
  return parseFraction(text) ?? ZERO;
}

function giveWords(lexicon: Lexicon, { points, per }: GiveEffect): Localized {
  return givesWords(lexicon, points, per);
}

function givesWords(lexicon: Lexicon, points: FractionText, per: GivePer): Localized {
  const amount = exactPointsWords(read(points), lexicon.content.program.points);
  return fill(
    { en: 'gives {amount} {per}', zh: '{per} 送 {amount}' },
    { amount, per: perWords(lexicon, per) },
  );
}

function perWords(lexicon: Lexicon, per: GivePer): Localized {
  switch (per.kind) {
    case 'purchase':
      return { en: 'per purchase', zh: '每单' };
    case 'line':
      return { en: 'per line', zh: '每行' };
    case 'unit':
      return { en: 'per unit', zh: '每件' };
    case 'spend':
    case 'measure':
    case 'carbon':
    case 'activity':
      return fill(per.step.full ? FULL_STEP : STEP, { size: stepWords(lexicon, per) });
  }
}

const STEP: Localized = { en: 'per {size}', zh: '每 {size}' };
const FULL_STEP: Localized = { en: 'per full {size}', zh: '每满 {size}' };

const COUNTED_UNIT: Localized = { en: 'counted', zh: '个计数' };

type SteppedPer = Extract<GivePer, { readonly step: Step }>;

/** The size of one step: `100.00 CNY`, `1 litre`, `250 gCO2e`. */
export function stepWords(lexicon: Lexicon, per: SteppedPer): Localized {
  const size = read(per.step.size);
  if (per.kind === 'spend') return exactMoneyWords(size, lexicon.currency);
  if (per.kind === 'carbon') return withUnit(exactNumber(size), CARBON_UNIT);
  if (per.kind === 'activity') return withUnit(exactNumber(size), COUNTED_UNIT);
  const unit = attributeRules(lexicon, 'item', per.attribute)?.unit ?? null;
  return withUnit(
    exactNumber(size),
    unit === null ? attributeName(lexicon, 'item', per.attribute) : sameText(unit),
  );
}

function discountWords(lexicon: Lexicon, { amount, units, each }: DiscountEffect): Localized {
  const words = discountAmountWords(lexicon, amount);
  if (amount.kind === 'per-full') return words;
  if (units.kind === 'all') return fill(EACH[each], { words });
  return fill(each === 'order' ? TOGETHER : ON, { words, units: unitsWords(units) });
}

const EACH: Readonly<Record<DiscountEffect['each'], Localized>> = {
  unit: { en: '{words} each unit', zh: '每件 {words}' },
  line: { en: '{words} each line', zh: '每行 {words}' },
  order: { en: '{words} in all', zh: '合计 {words}' },
};
const ON: Localized = { en: '{words} {units}', zh: '{units} {words}' };
const TOGETHER: Localized = { en: '{words} {units} together', zh: '{units} 总共 {words}' };

/** `one unit in every 2`, `the cheapest 1`, `units 3 and after of each line`. */
function unitsWords(units: Exclude<DiscountUnits, { readonly kind: 'all' }>): Localized {
  switch (units.kind) {
    case 'range':
      return rangeWords(units);
    case 'every':
      return fill(units.of === 'line' ? EVERY_OF_LINE : EVERY, { n: `${units.n}` });
    case 'cheapest':
      return fill({ en: 'the cheapest {n}', zh: '最便宜 {n} 件' }, { n: `${units.count}` });
    case 'dearest':
      return fill({ en: 'the dearest {n}', zh: '最贵 {n} 件' }, { n: `${units.count}` });
    case 'complete-groups':
      return fill(IN_GROUPS, { n: `${units.size}` });
  }
}

const EVERY: Localized = { en: 'one unit in every {n}', zh: '逢第 {n} 件' };
const EVERY_OF_LINE: Localized = { en: 'one unit in every {n} of each line', zh: '每行中逢第 {n} 件' };
const IN_GROUPS: Localized = {
  en: 'every unit in complete groups of {n}',
  zh: '凑满每组 {n} 件的每一件',
};

function rangeWords({ from, to, of }: Extract<DiscountUnits, { readonly kind: 'range' }>): Localized {
  const words = to === null ? AND_AFTER : to === from ? ONE_UNIT : FROM_TO;
  const range = fill(words, { from: `${from}`, to: `${to}` });
  return of === 'line' ? fill(OF_EACH_LINE, { range }) : range;
}

const ONE_UNIT: Localized = { en: 'unit {from}', zh: '第 {from} 件' };
const FROM_TO: Localized = { en: 'units {from} to {to}', zh: '第 {from} 至 {to} 件' };
const AND_AFTER: Localized = { en: 'units {from} and after', zh: '第 {from} 件起' };
const OF_EACH_LINE: Localized = { en: '{range} of each line', zh: '每行 {range}' };

function discountAmountWords(lexicon: Lexicon, amount: DiscountAmount): Localized {
  switch (amount.kind) {
    case 'share':
      return amount.most === undefined
        ? fill(PERCENT_OFF, { percent: percentText(amount.share) })
        : fill(PERCENT_OFF_AT_MOST, {
            percent: percentText(amount.share),
            most: money(lexicon, BigInt(amount.most)),
          });
    case 'money':
      return fill(
        { en: 'takes {minor} off', zh: '减 {minor}' },
        { minor: money(lexicon, BigInt(amount.minor)) },
      );
    case 'price':
      return fill(
        { en: 'sells for {minor}', zh: '售价 {minor}' },
        { minor: money(lexicon, BigInt(amount.minor)) },
      );
    case 'per-full':
      return fill(PER_FULL, {
        step: money(lexicon, BigInt(amount.stepMinor)),
        minor: money(lexicon, BigInt(amount.minor)),
      });
  }
}

const PERCENT_OFF: Localized = { en: 'takes {percent}% off', zh: '优惠 {percent}%' };
const PERCENT_OFF_AT_MOST: Localized = {
  en: 'takes {percent}% and at most {most} off',
  zh: '优惠 {percent}%（最多减 {most}）',
};
const PER_FULL: Localized = { en: 'takes {minor} off per full {step}', zh: '每满 {step} 减 {minor}' };

function buyGetWords({ buy, get, share }: BuyGetEffect): Localized {
  const slots = { buy: `${buy}`, get: `${get}`, percent: percentText(share) };
  return share === '1'
    ? fill({ en: 'buy {buy}, get {get} free', zh: '买 {buy} 送 {get}' }, slots)
    : fill(
        { en: 'buy {buy}, get {get} with {percent}% off', zh: '买 {buy} 件，另 {get} 件优惠 {percent}%' },
        slots,
      );
}

/** `sells for 39.00 CNY bundles of 1 category Mains, 1 category Drinks`. */
function bundleWords(lexicon: Lexicon, { parts, amount }: BundleEffect): Localized {
  return fill(BUNDLE, {
    words: discountAmountWords(lexicon, amount),
    parts: bundlePartsWords(lexicon, parts),
  });
}

const BUNDLE: Localized = { en: '{words} each bundle of {parts}', zh: '每份套餐（{parts}）{words}' };

/** `1 of category Mains, 1 of category Drinks`. */
export function bundlePartsWords(lexicon: Lexicon, parts: BundleEffect['parts']): Localized {
  return join(
    parts.map(({ items, count }) =>
      fill(
        { en: '{count} of {items}', zh: '{count} 件 {items}' },
        { count: `${count}`, items: itemsWords(lexicon, items) },
      ),
    ),
    { en: ', ', zh: '、' },
  );
}

function percentText(share: FractionText): string {
  return exactNumber(multiply(read(share), fraction(100n)));
}
