/** What the rows of a table do with the value in their last column. */

import type { Effect } from '../../ruleset/types.js';
import type { SlotNode } from '../../syntax/tree.js';
import type { Localized } from '../../text/localized.js';
import { formatFraction } from '../../value/fraction.js';
import { COLUMN, TABLE_CLAUSE, TARGET, type TableEffect } from '../kinds.js';
import { type CheckContext, definePhrase, type Phrase, type SlotType } from '../phrase.js';
import { GROUP_WAY } from '../rule/group.js';
import { plainName } from '../slots/name.js';
import { part } from '../slots/part.js';
import { factor, percentOff, points } from '../slots/quantity.js';

/** The value of a row: the single value of its last cell, read with the type the effect wants. */
function readCell<T>(node: SlotNode, type: SlotType<T>, context: CheckContext): T | undefined {
  const value = node.kind === 'list' && node.items.length === 1 ? node.items[0] : node;
  return value === undefined ? undefined : type.check(value, context);
}

function tableEffect(
  id: string,
  words: Localized,
  summary: Localized,
  makeEffect: TableEffect['makeEffect'],
): Phrase {
  return definePhrase(TABLE_CLAUSE)({
    id: `table/${id}`,
    en: `${words.en} [, group {group} , {way}]`,
    zh: `${words.zh} [， 属 {group} 组 ， {way}]`,
    slots: { group: plainName({ en: 'a group', zh: '组名' }), way: GROUP_WAY },
    documentation: {
      summary,
      example: { en: `${words.en}, group rates, take the best`, zh: `${words.zh}，属 rates 组，取最高` },
    },
    lower: ({ group, way }) => ({
      part: 'table-effect',
      effect: { makeEffect },
      group: group === null ? null : { id: group.text, way },
    }),
  });
}

const give =
  (per: 'purchase' | 'unit') =>
  (node: SlotNode, context: CheckContext): Effect | undefined => {
    const value = readCell(node, points(), context);
    return value === undefined ? undefined : { kind: 'give', points: String(value), per: { kind: per } };
  };

export const TABLE_EFFECTS: readonly Phrase[] = [
  tableEffect(
    'multiply',
    { en: 'multiply points', zh: '积分倍数' },
    {
      en: 'Each row multiplies points by the number in its last column.',
      zh: '每行按最后一列的数将积分翻倍。',
    },
    (node, context) => {
      const value = readCell(node, factor(), context);
      return value === undefined ? undefined : { kind: 'multiply', factor: formatFraction(value) };
    },
  ),
  tableEffect(
    'give-per-purchase',
    { en: 'give points per purchase', zh: '每单送积分' },
    {
      en: 'Each row gives the points in its last column for the purchase.',
      zh: '每行按最后一列对每单赠送积分。',
    },
    give('purchase'),
  ),
  tableEffect(
    'give-per-unit',
    { en: 'give points per unit', zh: '每件送积分' },
    {
      en: 'Each row gives the points in its last column for every unit.',
      zh: '每行按最后一列对每件商品赠送积分。',
    },
    give('unit'),
  ),
  definePhrase(TABLE_CLAUSE)({
    id: 'table/discount',
    en: 'take a share off {target} [, group {group} , {way}]',
    zh: '{target} 打折 [， 属 {group} 组 ， {way}]',
    slots: {
      target: part(TARGET, { en: 'what is discounted', zh: '优惠对象' }),
      group: plainName({ en: 'a group', zh: '组名' }),
      way: GROUP_WAY,
    },
    documentation: {
      summary: {
        en: 'Each row takes the percentage in its last column off.',
        zh: '每行按最后一列的折扣优惠。',
      },
      example: {
        en: 'take a share off each unit, group rates, take the best',
        zh: '每件打折，属 rates 组，取最高',
      },
    },
    lower: ({ target, group, way }) => ({
      part: 'table-effect',
      effect: {
        makeEffect: (node, context): Effect | undefined => {
          const share = readCell(node, percentOff(), context);
          if (share === undefined) return undefined;
          return {
            kind: 'discount',
            ...target,
            amount: { kind: 'share', share: formatFraction(share) },
            floor: null,
          };
        },
      },
      group: group === null ? null : { id: group.text, way },
    }),
  }),
];

/** The last column: its cells hold the value of the effect. */
export const VALUE_COLUMNS: readonly Phrase[] = (
  [
    ['times', { en: 'times', zh: '倍数' }],
    ['points', { en: 'points', zh: '积分' }],
    ['off', { en: 'off', zh: '折扣' }],
  ] as const
).map(([id, words]) =>
  definePhrase(COLUMN)({
    id: `column/${id}`,
    en: words.en,
    zh: words.zh,
    slots: {},
    documentation: {
      summary: { en: 'Table column: the value of the effect.', zh: '表格列：效果的取值。' },
      example: words,
    },
    lower: () => ({ of: 'value' }),
  }),
);
