/** Which units a discount is for. */
import type { Localized } from '../../text/localized.js';
import { type DiscountTarget, TARGET } from '../kinds.js';
import { definePhrase, type Phrase } from '../phrase.js';
import { bareWhole, count } from '../slots/quantity.js';

function fixed(id: string, words: Localized, summary: Localized, target: DiscountTarget): Phrase {
  return definePhrase(TARGET)({
    id: `target/${id}`,
    en: words.en,
    zh: words.zh,
    slots: {},
    documentation: { summary, example: words },
    lower: () => target,
  });
}

export const TARGETS: readonly Phrase[] = [
  fixed(
    'each-unit',
    { en: 'each unit', zh: '每件' },
    { en: 'Every unit, rounded for each line.', zh: '每一件，按行取整。' },
    { units: { kind: 'all' }, each: 'unit' },
  ),
  fixed(
    'each-line',
    { en: 'each line', zh: '每行' },
    { en: 'Every line of the purchase, whatever its quantity.', zh: '订单的每一行，不论数量。' },
    { units: { kind: 'all' }, each: 'line' },
  ),
  fixed(
    'total',
    { en: 'the total', zh: '合计' },
    {
      en: 'All the items together; the discount is shared out over them.',
      zh: '所有商品合计；优惠分摊到各行。',
    },
    { units: { kind: 'all' }, each: 'order' },
  ),
  definePhrase(TARGET)({
    id: 'target/cheapest',
    en: 'the cheapest {n}',
    zh: '最便宜 {n}',
    slots: { n: count() },
    documentation: {
      summary: { en: 'The cheapest units of all matching items.', zh: '所有符合商品中最便宜的若干件。' },
      example: { en: 'the cheapest 1 item', zh: '最便宜 1 件' },
    },
    lower: ({ n }) => ({ units: { kind: 'cheapest', count: n }, each: 'unit' }),
  }),
  definePhrase(TARGET)({
    id: 'target/dearest',
    en: 'the dearest {n}',
    zh: '最贵 {n}',
    slots: { n: count() },
    documentation: {
      summary: { en: 'The dearest units of all matching items.', zh: '所有符合商品中最贵的若干件。' },
      example: { en: 'the dearest 1 item', zh: '最贵 1 件' },
    },
    lower: ({ n }) => ({ units: { kind: 'dearest', count: n }, each: 'unit' }),
  }),
  definePhrase(TARGET)({
    id: 'target/every-nth',
    en: 'one unit in every {n}',
    zh: '每 {n} 其中一件',
    slots: { n: count(2) },
    documentation: {
      summary: {
        en: 'One unit of every n, the cheapest of each run when the units are ordered from dear to cheap ("second one at half price").',
        zh: '每 n 件中的一件：按单价从高到低排列，每组中最便宜的一件（“第二件半价”）。',
      },
      example: { en: 'one unit in every 2 items', zh: '每 2 件其中一件' },
    },
    lower: ({ n }) => ({ units: { kind: 'every', n }, each: 'unit' }),
  }),
  definePhrase(TARGET)({
    id: 'target/line-units',
    en: 'units {from} through {through} of each line',
    zh: '每行第 {from} 至 {through} 件',
    slots: { from: bareWhole(1), through: bareWhole(1) },
    documentation: {
      summary: {
        en: 'Of every line, the units counted from the first of these to the last.',
        zh: '每一行中从第几件到第几件。',
      },
      example: { en: 'units 2 through 5 of each line', zh: '每行第 2 至 5 件' },
    },
    lower: ({ from, through }) => ({ units: { kind: 'range', from, to: through, of: 'line' }, each: 'unit' }),
  }),
  definePhrase(TARGET)({
    id: 'target/line-units-from',
    en: 'units {from} and after of each line',
    zh: '每行第 {from} 件起',
    slots: { from: bareWhole(1) },
    documentation: {
      summary: { en: 'Of every line, this unit and all after it.', zh: '每一行中从第几件开始的全部。' },
      example: { en: 'units 2 and after of each line', zh: '每行第 2 件起' },
    },
    lower: ({ from }) => ({ units: { kind: 'range', from, to: null, of: 'line' }, each: 'unit' }),
  }),
  definePhrase(TARGET)({
    id: 'target/complete-groups',
    en: 'every unit in complete groups of {n}',
    zh: '凑满每组 {n} 的每一件',
    slots: { n: count(2) },
    documentation: {
      summary: {
        en: 'The units of all matching items that make complete groups of n; the cheapest ones left over are not discounted.',
        zh: '所有符合商品凑成 n 件一组的部分；余下最便宜的不优惠。',
      },
      example: { en: 'every unit in complete groups of 3 items', zh: '凑满每组 3 件的每一件' },
    },
    lower: ({ n }) => ({ units: { kind: 'complete-groups', size: n }, each: 'unit' }),
  }),
];
