/** Comparisons: what stands after the name of a fact, and in the cells of a table. */
import type { SlotNode } from '../../syntax/tree.js';
import type { Localized } from '../../text/localized.js';
import { CELL, type Comparison, TEST } from '../kinds.js';
import { definePhrase, type Phrase, type SlotType } from '../phrase.js';

const VALUE_LABEL: Localized = { en: 'a value', zh: '值' };

/** Operands keep their nodes: the fact that is compared decides their type. */
const value: SlotType<SlotNode> = {
  shape: 'value',
  label: VALUE_LABEL,
  fits: () => true,
  check: (node) => node,
};
const values: SlotType<SlotNode> = {
  shape: 'values',
  label: { en: 'values', zh: '一个或多个值' },
  fits: () => true,
  check: (node) => node,
};

/** The node of a date: here the words of the comparison already say that it is one. */
const date: SlotType<SlotNode> = {
  shape: 'date',
  label: { en: 'a date', zh: '日期' },
  fits: () => false,
  check: (node) => node,
};

function ordered(operator: Comparison['operator'], en: string, zh: string, example: Localized): Phrase {
  return definePhrase([TEST, CELL])({
    id: `test/${operator}`,
    en: `${en} {value}`,
    zh: `${zh} {value}`,
    slots: { value },
    documentation: { summary: { en: `The value is ${en} this one.`, zh: `值${zh}此值。` }, example },
    lower: (slots, _context, node) => ({ operator, operands: [slots.value], span: node.span }),
  });
}

function bare(operator: Comparison['operator'], en: string, zh: string, summary: Localized): Phrase {
  return definePhrase(operator === 'any' ? [CELL] : [TEST, CELL])({
    id: `test/${operator}`,
    en,
    zh,
    slots: {},
    documentation: { summary, example: { en, zh } },
    lower: (_slots, _context, node) => ({ operator, operands: [], span: node.span }),
  });
}

/** Comparisons of dates in the words one uses for them. */
function dated(
  id: string,
  operator: Comparison['operator'],
  en: string,
  zh: string,
  summary: Localized,
): Phrase {
  return definePhrase([TEST, CELL])({
    id: `test/${id}`,
    en: `${en} {date}`,
    zh: `${zh} {date}`,
    slots: { date },
    documentation: { summary, example: { en: `${en} 2027-01-01`, zh: `${zh} 2027-01-01` } },
    lower: (slots, _context, node) => ({ operator, operands: [slots.date], span: node.span }),
  });
}

export const COMPARISONS: readonly Phrase[] = [
  ordered('at-least', 'at least', '不低于', { en: 'at least 30 CNY', zh: '不低于 30 元' }),
  ordered('at-most', 'at most', '不超过', { en: 'at most 30 CNY', zh: '不超过 30 元' }),
  ordered('more-than', 'more than', '高于', { en: 'more than 30 CNY', zh: '高于 30 元' }),
  ordered('less-than', 'less than', '低于', { en: 'less than 30 CNY', zh: '低于 30 元' }),
  ordered('exactly', 'exactly', '等于', { en: 'exactly 3', zh: '等于 3' }),
  definePhrase([TEST, CELL])({
    id: 'test/between',
    en: 'between {from} and {through}',
    zh: '介于 {from} 与 {through} 之间',
    slots: { from: value, through: value },
    documentation: {
      summary: { en: 'The value lies in this range, both ends included.', zh: '值在此区间内，含两端。' },
      example: { en: 'between 30 CNY and 50 CNY', zh: '介于 30 元与 50 元之间' },
    },
    lower: (slots, _context, node) => ({
      operator: 'between',
      operands: [slots.from, slots.through],
      span: node.span,
    }),
  }),
  dated('before', 'less-than', 'before', '早于', {
    en: 'The date is before this one.',
    zh: '日期早于此日。',
  }),
  dated('after', 'more-than', 'after', '晚于', { en: 'The date is after this one.', zh: '日期晚于此日。' }),
  dated('on-or-before', 'at-most', 'on or before', '不晚于', {
    en: 'The date is this one or before it.',
    zh: '日期为此日或更早。',
  }),
  dated('on-or-after', 'at-least', 'on or after', '不早于', {
    en: 'The date is this one or after it.',
    zh: '日期为此日或更晚。',
  }),
  definePhrase(TEST)({
    id: 'test/one-of',
    en: '{values}',
    zh: '为 {values}',
    slots: { values },
    documentation: {
      summary: { en: 'The value is one of these.', zh: '值为其中之一。' },
      example: { en: 'gold, diamond', zh: '为 gold、diamond' },
    },
    lower: (slots, _context, node) => ({ operator: 'one-of', operands: [slots.values], span: node.span }),
  }),
  definePhrase([TEST, CELL])({
    id: 'test/none-of',
    en: 'not {values}',
    zh: '不为 {values}',
    slots: { values },
    documentation: {
      summary: { en: 'The value is none of these.', zh: '值不是其中任何一个。' },
      example: { en: 'not silver', zh: '不为 silver' },
    },
    lower: (slots, _context, node) => ({ operator: 'none-of', operands: [slots.values], span: node.span }),
  }),
  bare('known', 'known', '已知', { en: 'The value is known.', zh: '值已知。' }),
  bare('unknown', 'unknown', '未知', { en: 'The value is not known.', zh: '值未知。' }),
  definePhrase(CELL)({
    id: 'cell/one-of',
    en: '{values}',
    zh: '{values}',
    slots: { values },
    documentation: {
      summary: { en: 'In a table: the value is one of these.', zh: '表格中：值为其中之一。' },
      example: { en: 'silver, gold', zh: 'silver、gold' },
    },
    lower: (slots, _context, node) => ({ operator: 'one-of', operands: [slots.values], span: node.span }),
  }),
  bare('any', 'any', '不限', { en: 'In a table: whatever the value is.', zh: '表格中：不作限制。' }),
];
