/** Why a rule that was eligible found nothing to act on. */
import type { BundleEffect, BuyGetEffect, DiscountEffect, GivePer } from '../../ruleset/types.js';
import { type Localized, sameText } from '../../text/localized.js';
import { floor } from '../../value/fraction.js';
import type { Reason } from '../explanation.js';
import type { Part } from '../parts.js';
import { findPlace } from '../place.js';
import type { Scene } from '../scene.js';
import { bundlePartsWords, stepWords } from '../words/effects.js';
import { fill, listWords } from '../words/fill.js';
import { itemsWords } from '../words/items.js';
import { attributeName, methodName, money } from '../words/lexicon.js';

export function nothingToDoReason(scene: Scene, part: Part): Reason {
  const { pointer, items, rate } = part;
  if (rate === null && part.rule === null) return { text: NO_BASE, place: null };
  if (selectedItems(scene, part).length === 0) {
    const words = itemsWords(scene.lexicon, items);
    const text = items === null ? NOTHING_COUNTS : fill(NO_ITEM, { items: words });
    return { text, place: findPlace(scene.ruleSet, `${pointer}/items`) };
  }
  return { text: textOf(scene, part), place: findPlace(scene.ruleSet, pointer) };
}

/** Indices of the items that it is about. */
function selectedItems({ trace }: Scene, { id, rate }: Part): readonly number[] {
  const { rules, rates } = trace.selections;
  return (rate === null ? rules : rates).get(id) ?? [];
}

const NO_BASE: Localized = { en: 'no base rate gives anything', zh: '没有基础积分比例产生积分' };
const NOTHING_COUNTS: Localized = {
  en: 'the purchase has no goods that count',
  zh: '该笔消费没有可计入的商品',
};
const NO_ITEM: Localized = { en: 'the purchase has no {items}', zh: '订单中没有 {items}' };

function textOf(scene: Scene, part: Part): Localized {
  const effect = part.rule?.effect;
  switch (effect?.kind) {
    case undefined:
      return rateText(scene, part);
    case 'multiply':
      return { en: 'its items earn no points that could be multiplied', zh: '所涉商品没有可翻倍的积分' };
    case 'give':
      return giveText(scene, effect.per);
    case 'discount':
      return discountText(scene, part, effect);
    case 'buy-get':
      return buyGetText(scene, part, effect);
    case 'bundle':
      return bundleText(scene, effect);
    case 'send':
    case 'grant':
    case 'open':
    case 'move':
      return sameText('');
  }
}

function rateText({ lexicon }: Scene, { rate }: Part): Localized {
  if (rate?.step.full === true)
    return fill(NO_FULL_STEP, { step: stepWords(lexicon, { kind: 'spend', step: rate.step }) });
  if (rate === null || rate.paidWith === null) return NOTHING_EARNS;
  const methods = listWords(
    rate.paidWith.map((id) => methodName(lexicon, id)),
    'or',
  );
  return fill(
    { en: 'nothing that earns was paid with {methods}', zh: '没有以 {methods} 支付的计分金额' },
    { methods },
  );
}

const NOTHING_EARNS: Localized = {
  en: 'no amount of its items earns',
  zh: '所涉商品没有计分金额',
};
const NO_FULL_STEP: Localized = { en: 'there is no full {step}', zh: '不满 {step}' };

function giveText({ lexicon }: Scene, per: GivePer): Localized {
  switch (per.kind) {
    case 'purchase':
    case 'line':
    case 'unit':
      return { en: 'its items have no units, or earn nothing at all', zh: '所涉商品数量为零，或不参与积分' };
    case 'spend':
      return per.step.full ? fill(NO_FULL_STEP, { step: stepWords(lexicon, per) }) : NOTHING_EARNS;
    case 'measure': {
      const name = attributeName(lexicon, 'item', per.attribute);
      return per.step.full
        ? fill(NO_FULL_MEASURE, { name, step: stepWords(lexicon, per) })
        : fill(NO_MEASURE, { name });
    }
    case 'activity':
      return per.step.full ? fill(NO_FULL_COUNT, { step: stepWords(lexicon, per) }) : NO_COUNT;
    case 'carbon':
      return per.step.full ? fill(NO_FULL_CARBON, { step: stepWords(lexicon, per) }) : NO_CARBON;
  }
}

const NO_MEASURE: Localized = { en: 'no item has any {name}', zh: '没有商品记录了 {name}' };
const NO_FULL_MEASURE: Localized = {
  en: 'the {name} of its items is less than a full {step}',
  zh: '所涉商品的 {name} 合计不满 {step}',
};
const NO_COUNT: Localized = { en: 'the activity counted nothing', zh: '该活动行为没有计数' };
const NO_FULL_COUNT: Localized = {
  en: 'the activity counted less than a full {step}',
  zh: '该活动行为的计数不满 {step}',
};
const NO_CARBON: Localized = { en: 'no carbon saved is recorded', zh: '没有记录减碳量' };
const NO_FULL_CARBON: Localized = {
  en: 'less than a full {step} of carbon saved is recorded',
  zh: '记录的减碳量不满 {step}',
};

function discountText(scene: Scene, part: Part, { amount, units }: DiscountEffect): Localized {
  if (amount.kind === 'per-full') {
    return fill(NO_FULL_STEP, { step: money(scene.lexicon, BigInt(amount.stepMinor)) });
  }
  const needed = unitsNeeded(units);
  return tooFewUnits(scene, part, needed) ?? NO_CHEAPER;
}

const NO_CHEAPER: Localized = {
  en: 'its items cannot become any cheaper',
  zh: '所涉商品的价格已不能再降',
};

function unitsNeeded(units: DiscountEffect['units']): number {
  switch (units.kind) {
    case 'all':
    case 'cheapest':
    case 'dearest':
      return 1;
    case 'range':
      return units.from;
    case 'every':
      return units.n;
    case 'complete-groups':
      return units.size;
  }
}

function buyGetText(scene: Scene, part: Part, { buy, get, getItems }: BuyGetEffect): Localized {
  if (getItems === null) return tooFewUnits(scene, part, buy + get) ?? USED_UP;
  const items = itemsWords(scene.lexicon, getItems);
  return tooFewUnits(scene, part, buy) ?? fill(NO_DEAL, { get: `${get}`, items });
}

const USED_UP: Localized = {
  en: 'its units are used up by other deals, or cannot become any cheaper',
  zh: '所涉商品已用于其他优惠，或价格已不能再降',
};
const NO_DEAL: Localized = {
  en: 'needs {get} of {items} beside those bought, not used by another deal and able to become cheaper',
  zh: '除所购商品外，还需要 {get} 件未用于其他优惠且能降价的 {items}',
};

function bundleText({ lexicon }: Scene, { parts }: BundleEffect): Localized {
  return fill(NO_BUNDLE, { parts: bundlePartsWords(lexicon, parts) });
}

const NO_BUNDLE: Localized = {
  en: 'needs {parts}, not used by another deal and cheaper together',
  zh: '需要 {parts}，且未用于其他优惠、合购更便宜',
};

/** Only whole units can be picked. `null` when there are enough. */
function tooFewUnits(scene: Scene, part: Part, needed: number): Localized | null {
  const there = selectedItems(scene, part).reduce((sum, index) => {
    const item = scene.purchase.items[index];
    return item === undefined ? sum : sum + floor(item.quantity);
  }, 0n);
  return there >= BigInt(needed) ? null : fill(TOO_FEW, { needed: `${needed}`, there: `${there}` });
}

const TOO_FEW: Localized = {
  en: 'needs {needed} units, there are {there}',
  zh: '需要 {needed} 件，订单中有 {there} 件',
};
