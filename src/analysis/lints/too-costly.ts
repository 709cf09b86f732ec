/** Programs of which a single purchase would take too long. */
import { type MessageDefinition, report } from '../../text/diagnostic.js';
import { describeCost } from '../cost/describe-cost.js';
import { estimateCost, totalCost } from '../cost/estimate-cost.js';
import type { Lint } from '../lint.js';

/** Basket lines of the largest purchase that is reckoned with. */
const ITEMS = 1_000;

/** Tests that such a purchase may cost: about a second. */
const TESTS_MAX = 20_000_000;

const MESSAGES = {
  tooCostly: {
    code: 'JF1570',
    severity: 'error',
    title: { en: 'program too costly', zh: '项目计算量过大' },
    text: {
      en: 'a purchase of {items} items could need {tests} tests ({cost}); the most is {most}',
      zh: '一笔 {items} 行商品的消费可能需要 {tests} 次判断（{cost}），上限为 {most}',
    },
    page: {
      en: 'Jifen has no loops, so the work for one purchase is known before it is made: every condition is a number of tests, and a selection of items is tried on every item. This program exceeds what is accepted for one purchase.\n\nA table that crosses long lists (every tier with every product) is the usual cause. Select by category or tag instead of listing products, and take campaigns out that are over.',
      zh: 'Jifen 没有循环，因此一笔消费的计算量事先可知：每个条件是若干次判断，商品范围要对每行商品判断一次。本项目超出了单笔消费允许的计算量。\n\n常见原因是表格把两个很长的列表相乘（每个等级乘每种商品）。请用品类或标签代替逐个列出商品，并移除已结束的活动。',
    },
  },
} as const satisfies Record<string, MessageDefinition>;

export const TOO_COSTLY: Lint = {
  messages: MESSAGES,
  check: ({ ruleSet }, add) => {
    const cost = estimateCost(ruleSet);
    const tests = totalCost(cost, ITEMS);
    if (tests <= TESTS_MAX) return;
    const args = { items: `${ITEMS}`, tests: `${tests}`, most: `${TESTS_MAX}`, cost: describeCost(cost) };
    add(report(MESSAGES.tooCostly, null, args));
  },
};
