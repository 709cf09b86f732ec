/** Rules that compete or add up. */
import { RULE_CLAUSE, TABLE_CLAUSE } from '../kinds.js';
import { definePhrase } from '../phrase.js';
import { plainName } from '../slots/name.js';
import { choice } from '../slots/part.js';

export const GROUP_WAY = choice(
  'group-way',
  { en: 'what the group does', zh: '组内方式' },
  {
    best: { en: 'take the best', zh: '取最高' },
    'best-of-line': { en: 'take the best of each line', zh: '每行取最高' },
    add: { en: 'add up', zh: '累加' },
    multiply: { en: 'multiply together', zh: '连乘' },
  },
);

export const GROUP = definePhrase([RULE_CLAUSE, TABLE_CLAUSE])({
  id: 'rule/group',
  en: 'group {group} , {way}',
  zh: '属 {group} 组 ， {way}',
  slots: { group: plainName({ en: 'a group', zh: '组名' }), way: GROUP_WAY },
  documentation: {
    summary: {
      en: 'Rules of one group that apply to the same purchase: the best one counts, they add up, or they multiply. All rules of a group say the same.',
      zh: '同组规则同时适用时：取最高、累加或连乘。同组规则须写法一致。',
    },
    details: {
      en: 'Of discounts, `take the best` keeps the one that takes most off the whole purchase, and `take the best of each line` keeps for every line the one that takes most off that line. Multipliers are compared line by line in any case.',
      zh: '对优惠而言，“取最高”只保留整笔消费优惠最多的一条，“每行取最高”则对每一行分别保留优惠最多的一条。倍数总是逐行比较。',
    },
    example: { en: 'group season, take the best', zh: '属 season 组，取最高' },
  },
  lower: ({ group, way }) => ({ part: 'group', group: { id: group.text, way } }),
});
