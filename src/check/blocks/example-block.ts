import { type BasketLine, EXAMPLE_CLAUSE, EXAMPLE_HEADER } from '../../phrases/kinds.js';
import type { BlockNode } from '../../syntax/tree.js';
import { report } from '../../text/diagnostic.js';
import type { Localized } from '../../text/localized.js';
import type { ExamplePurchase, Expectation } from '../checked-program.js';
import { describeItem } from '../describe-item.js';
import type { Draft } from '../draft.js';
import { CHECK_MESSAGES as MESSAGES } from '../messages.js';
import type { Parts } from '../parts.js';
import type { BlockChecker } from './block-checker.js';

const NAME = { en: '`example` block', zh: '“示例”块' };

export const EXAMPLE_BLOCK: BlockChecker = {
  block: 'example',
  check: (block, draft, file) => {
    const header = draft.header(block, EXAMPLE_HEADER);
    const parts = draft.parts(block, EXAMPLE_CLAUSE, NAME);
    const purchases = parts.placed('given-purchase');
    const judged = purchases.filter(({ part }) => !part.earlier);
    const expectations = readExpectations(parts, draft);
    if (header === undefined || parts.damaged) return;
    if (judged.length !== 1) {
      complain(draft, block, judged.length === 0 ? NO_PURCHASE : SEVERAL_PURCHASES);
      return;
    }
    if (expectations.length === 0) {
      complain(draft, block, NO_EXPECTATION);
      return;
    }
    const details = readDetails(parts);
    const bare = {
      channel: null,
      store: null,
      partner: null,
      coupons: [],
      payments: [],
      carbonGrams: null,
      attributes: new Map(),
    };
    const [first] = judged;
    if (first === undefined) return;
    if (!purchases.every(({ part }) => checkLines(part.lines, draft))) return;
    draft.examples.push({
      title: header.title ?? '',
      file: file.path,
      span: block.header.span,
      member: parts.all('given-member').flatMap((part) => part.settings),
      earlier: purchases
        .filter(({ part }) => part.earlier)
        .map(
          ({ part }): ExamplePurchase => ({
            ...bare,
            instantMs: part.instantMs,
            at: part.at,
            lines: part.lines,
          }),
        ),
      purchase: { ...details, instantMs: first.part.instantMs, at: first.part.at, lines: first.part.lines },
      expectations,
    });
  },
};

const NO_PURCHASE = { en: 'no purchase to judge', zh: '没有写明要检验的消费' };
const SEVERAL_PURCHASES = {
  en: 'several purchases; all but the one that is judged are `earlier` ones',
  zh: '有多笔消费；除要检验的一笔外，其余应写“假设此前”',
};
const NO_EXPECTATION = { en: 'no expectation', zh: '没有预期' };

/** Every line must describe one item. */
function checkLines(lines: readonly BasketLine[], draft: Draft): boolean {
  const open = lines.filter(({ describes }) => describeItem(describes, draft.vocabulary) === undefined);
  for (const { span } of open) draft.report(report(MESSAGES.undescribable, span));
  return open.length === 0;
}

function complain(draft: Draft, block: BlockNode, what: Localized): void {
  draft.report(report(MESSAGES.exampleIncomplete, block.header.span, { what }));
}

/** What the `given` clauses say about the judged purchase besides its lines. */
function readDetails(parts: Parts): Omit<ExamplePurchase, 'instantMs' | 'at' | 'lines'> {
  const named = (field: 'channel' | 'store' | 'partner'): string | null =>
    parts.all('given-detail').find((part) => part.field === field)?.value ?? null;
  return {
    channel: named('channel'),
    store: named('store'),
    partner: named('partner'),
    coupons: parts.all('given-coupons').flatMap((part) => part.coupons),
    payments: parts.all('given-payment').map(({ method, amountMinor }) => ({ method, amountMinor })),
    carbonGrams: parts.single('given-carbon')?.grams ?? null,
    attributes: new Map(parts.all('given-attribute').map(({ name, value }) => [name, value])),
  };
}

function readExpectations(parts: Parts, draft: Draft): readonly Expectation[] {
  const points = parts.placed('expect-points').map(({ part, span }): Expectation => {
    if (part.rule !== null) draft.expectedRules.push(part.rule);
    return { kind: 'points', points: part.points, rule: part.rule?.text ?? null, span };
  });
  const rules = parts.placed('expect-rules').map(({ part, span }): Expectation => {
    draft.expectedRules.push(...part.rules);
    return { kind: 'rules', rules: part.rules.map((rule) => rule.text), apply: part.apply, span };
  });
  const amounts = parts.placed('expect-money').map(({ part, span }): Expectation => {
    if (part.rule !== null) draft.expectedRules.push(part.rule);
    return { kind: part.what, amountMinor: part.amountMinor, rule: part.rule?.text ?? null, span };
  });
  return [...points, ...rules, ...amounts];
}
