/** Which units a discount is for. */
import type { Localized } from '../../text/localized.js';
import { type DiscountTarget, TARGET } from '../kinds.js';
import { definePhrase, type Phrase } from '../phrase.js';
import { countedItems, pieces } from '../slots/pieces.js';
import { UNIT_RANGES } from './unit-ranges.js';

export const TARGET_LABEL: Localized = { en: 'what the discount is for', zh: '优惠对象' };

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
    slots: { n: countedItems() },
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
    slots: { n: countedItems() },
    documentation: {
      summary: { en: 'The dearest units of all matching items.', zh: '所有符合商品中最贵的若干件。' },
      example: { en: 'the dearest 1 item', zh: '最贵 1 件' },
    },
    lower: ({ n }) => ({ units: { kind: 'dearest', count: n }, each: 'unit' }),
  }),
  definePhrase(TARGET)({
    id: 'target/cheapest-together',
    en: 'the cheapest {n} together',
    zh: '最便宜 {n} 总共',
    slots: { n: countedItems() },
    documentation: {
      summary: {
        en: 'The cheapest units of all matching items as one amount; the discount is shared out over them.',
        zh: '所有符合商品中最便宜的若干件合为一个金额，优惠分摊到各件。',
      },
      example: { en: 'the cheapest 2 items together', zh: '最便宜 2 件总共' },
    },
    lower: ({ n }) => ({ units: { kind: 'cheapest', count: n }, each: 'order' }),
  }),
  definePhrase(TARGET)({
    id: 'target/dearest-together',
    en: 'the dearest {n} together',
    zh: '最贵 {n} 总共',
    slots: { n: countedItems() },
    documentation: {
      summary: {
        en: 'The dearest units of all matching items as one amount ("any 3 for 99 CNY"); the discount is shared out over them.',
        zh: '所有符合商品中最贵的若干件合为一个金额（“任选 3 件 99 元”），优惠分摊到各件。',
      },
      example: { en: 'the dearest 3 items together', zh: '最贵 3 件总共' },
    },
    lower: ({ n }) => ({ units: { kind: 'dearest', count: n }, each: 'order' }),
  }),
  definePhrase(TARGET)({
    id: 'target/every-nth',
    en: 'one unit in every {n}',
    zh: '逢第 {n}',
    slots: { n: pieces(2) },
    documentation: {
      summary: {
        en: 'One unit of every n, the cheapest of each run when the units are ordered from dear to cheap ("second one at half price").',
        zh: '按单价从高到低数，逢第 n 件，即每 n 件中最便宜的一件（“第二件半价”）。',
      },
      example: { en: 'one unit in every 2', zh: '逢第 2 件' },
    },
    lower: ({ n }) => ({ units: { kind: 'every', n }, each: 'unit' }),
  }),
  definePhrase(TARGET)({
    id: 'target/every-nth-of-line',
    en: 'one unit in every {n} of each line',
    zh: '每行中逢第 {n}',
    slots: { n: pieces(2) },
    documentation: {
      summary: {
        en: 'One unit of every n of the same line ("second one of the same at half price"); lines do not add up.',
        zh: '同一行商品中逢第 n 件（“同款第二件半价”）；各行不合并计算。',
      },
      example: { en: 'one unit in every 2 of each line', zh: '每行中逢第 2 件' },
    },
    lower: ({ n }) => ({ units: { kind: 'every', n, of: 'line' }, each: 'unit' }),
  }),
  definePhrase(TARGET)({
    id: 'target/complete-groups',
    en: 'every unit in complete groups of {n}',
    zh: '凑满每组 {n} 的每一件',
    slots: { n: pieces(2) },
    documentation: {
      summary: {
        en: 'The units of all matching items that make complete groups of n; the cheapest ones left over are not discounted.',
        zh: '所有符合商品凑成 n 件一组的部分；余下最便宜的不优惠。',
      },
      example: { en: 'every unit in complete groups of 3', zh: '凑满每组 3 件的每一件' },
    },
    lower: ({ n }) => ({ units: { kind: 'complete-groups', size: n }, each: 'unit' }),
  }),
  ...UNIT_RANGES,
];
