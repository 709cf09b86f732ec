import { CAUSE_CLAUSE } from '../kinds.js';
import { definePhrase, type Phrase } from '../phrase.js';
import { aboveZero } from '../slots/above-zero.js';
import { text } from '../slots/name.js';
import { countedItems } from '../slots/pieces.js';
import { money, points } from '../slots/quantity.js';

/** Besides `accepts …`, which offers have as well, and `during …`, which rules have. */
export const CAUSE_PHRASES: readonly Phrase[] = [
  definePhrase(CAUSE_CLAUSE)({
    id: 'cause/matches-money',
    en: 'matches {money} per {points} [up to {most} in total]',
    zh: '每 {points} 配捐 {money} [， 最多配捐 {most}]',
    slots: { money: aboveZero(money()), points: aboveZero(points()), most: aboveZero(money()) },
    documentation: {
      summary: {
        en: 'The company adds money for every so many points of a donation.',
        zh: '每捐赠一定积分，企业配捐一笔钱。',
      },
      details: {
        en: 'Only the full steps of one donation are matched; without `up to` there is no end to it.',
        zh: '只按单次捐赠中的整步配捐；不写“最多配捐”则没有上限。',
      },
      example: {
        en: 'matches 5 CNY per 500 points up to 50,000 CNY in total',
        zh: '每 500 积分配捐 5 元，最多配捐 50,000 元',
      },
    },
    lower: (values) => ({
      part: 'matches',
      match: { kind: 'money', minor: values.money, perPoints: values.points },
      most: values.most ?? null,
    }),
  }),
  definePhrase(CAUSE_CLAUSE)({
    id: 'cause/matches-goods',
    en: 'matches {count} of {english} {chinese} per {points} [up to {most} in total]',
    zh: '每 {points} 配捐 {count} {english} {chinese} [， 最多配捐 {most}]',
    slots: {
      count: countedItems(),
      english: text({ en: 'its English name', zh: '英文名' }),
      chinese: text({ en: 'its Chinese name', zh: '中文名' }),
      points: aboveZero(points()),
      most: countedItems(),
    },
    documentation: {
      summary: {
        en: 'The company adds goods for every so many points of a donation, named in English and in Chinese.',
        zh: '每捐赠一定积分，企业配捐若干件物品（依次写英文名和中文名）。',
      },
      example: {
        en: 'matches 1 item of "schoolbag" "书包" per 500 points up to 300 items in total',
        zh: '每 500 积分配捐 1 件「schoolbag」「书包」，最多配捐 300 件',
      },
    },
    lower: ({ count, english, chinese, points: perPoints, most }) => ({
      part: 'matches',
      match: { kind: 'goods', name: { en: english, zh: chinese }, count, perPoints },
      most: most ?? null,
    }),
  }),
];
