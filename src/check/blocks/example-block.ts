import { type BasketLine, EXAMPLE_CLAUSE, EXAMPLE_HEADER, type GivenEvent } from '../../phrases/kinds.js';
import { report } from '../../text/diagnostic.js';
import type { Localized } from '../../text/localized.js';
import type { Span } from '../../text/source.js';
import type { ExampleEvent, ExamplePurchase, ExamplePurchaseEvent, Expectation } from '../checked-program.js';
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
    const expectations = readExpectations(parts, draft);
    const events = readEvents(parts, draft);
    if (header === undefined || parts.damaged || events === undefined) return;
    const problem = whatIsMissing(parts, events, expectations);
    if (problem !== null) {
      draft.report(report(MESSAGES.exampleIncomplete, block.header.span, { what: problem }));
      return;
    }
    draft.examples.push({
      title: header.title ?? '',
      file: file.path,
      span: block.header.span,
      member: parts.all('given-member').flatMap((part) => part.settings),
      events,
      expectations,
    });
  },
};

const NO_EVENT = {
  en: 'nothing to judge: no purchase and no other event',
  zh: '没有写明要检验的消费或其他事件',
};
const SEVERAL_PURCHASES = {
  en: 'several purchases; all but the one that is judged are `earlier` ones',
  zh: '有多笔消费；除要检验的一笔外，其余应写“假设此前”',
};
const NO_PURCHASE = {
  en: 'details of a purchase, but no purchase that they belong to',
  zh: '写了消费的细节，却没有所属的消费',
};
const NO_EXPECTATION = { en: 'no expectation', zh: '没有预期' };

function whatIsMissing(
  parts: Parts,
  events: readonly ExampleEvent[],
  expectations: readonly Expectation[],
): Localized | null {
  const main = parts.all('given-purchase').filter((part) => !part.earlier);
  if (main.length > 1) return SEVERAL_PURCHASES;
  const judged = events.filter((event) => event.type !== 'purchase' || !event.earlier);
  if (judged.length === 0) return NO_EVENT;
  if (main.length === 0 && hasDetails(parts)) return NO_PURCHASE;
  return expectations.length === 0 ? NO_EXPECTATION : null;
}

const DETAILS = [
  'given-detail',
  'given-coupons',
  'given-payment',
  'given-carbon',
  'given-attribute',
] as const;

function hasDetails(parts: Parts): boolean {
  return DETAILS.some((name) => parts.all(name).length > 0);
}

/** In the order written; `undefined` and a message where one of them cannot be. */
function readEvents(parts: Parts, draft: Draft): readonly ExampleEvent[] | undefined {
  const details = readDetails(parts);
  const purchases = parts.placed('given-purchase').map(({ part, span }): ExamplePurchaseEvent => {
    const { earlier, instantMs, at, lines } = part;
    return { ...(earlier ? BARE : details), type: 'purchase', earlier, instantMs, at, lines, span };
  });
  const others = parts.placed('given-event').map(({ part, span }) => ({ ...part.event, span }));
  const events = [...purchases, ...others].sort((a, b) => a.span.start - b.span.start);
  const sound = events.map((event) => isSound(event, events, draft));
  return sound.includes(false) ? undefined : events;
}

function isSound(event: ExampleEvent, events: readonly ExampleEvent[], draft: Draft): boolean {
  switch (event.type) {
    case 'purchase':
      return areDescribed(event.lines, draft);
    case 'redeem':
      draft.life.mentions.push({ of: 'offer', name: event.offer });
      return areDescribed(event.lines, draft);
    case 'donate':
      draft.life.mentions.push({ of: 'cause', name: event.cause });
      return true;
    case 'refund':
      return isReturnable(event, events, draft);
    case 'cancel':
      return isAmong(event.redemption, redemptionsOf(events).length, REDEMPTIONS, event.span, draft);
    default:
      return true;
  }
}

const PURCHASES = { en: 'purchase', zh: '笔消费' };
const REDEMPTIONS = { en: 'redemption', zh: '笔兑换' };
const LINES = { en: 'line', zh: '行商品' };

function redemptionsOf(events: readonly ExampleEvent[]): readonly ExampleEvent[] {
  return events.filter(({ type }) => type === 'redeem');
}

/** Every line must be one of the purchase that it says. */
function isReturnable(
  event: Extract<GivenEvent, { readonly type: 'refund' }> & { readonly span: Span },
  events: readonly ExampleEvent[],
  draft: Draft,
): boolean {
  const purchases = events.flatMap((one) => (one.type === 'purchase' ? [one] : []));
  const purchase = purchases[event.purchase - 1];
  if (purchase === undefined) return isAmong(event.purchase, purchases.length, PURCHASES, event.span, draft);
  return (event.lines ?? []).every(({ line }) =>
    isAmong(line, purchase.lines.length, LINES, event.span, draft),
  );
}

function isAmong(number: number, count: number, what: Localized, span: Span, draft: Draft): boolean {
  if (number <= count) return true;
  draft.report(report(MESSAGES.noSuchNumber, span, { number: `${number}`, count: `${count}`, what }));
  return false;
}

/** Every line must describe one item. */
function areDescribed(lines: readonly BasketLine[], draft: Draft): boolean {
  const open = lines.filter(({ describes }) => describeItem(describes, draft.vocabulary) === undefined);
  for (const { span } of open) draft.report(report(MESSAGES.undescribable, span));
  return open.length === 0;
}

type Details = Omit<ExamplePurchase, 'instantMs' | 'at' | 'lines'>;

const BARE: Details = {
  channel: null,
  store: null,
  partner: null,
  coupons: [],
  payments: [],
  carbonGrams: null,
  attributes: new Map(),
};

/** What the `given` clauses say about the purchase besides its lines. */
function readDetails(parts: Parts): Details {
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
  const after = parts.placed('expect-after').map(({ part, span }): Expectation => {
    const { after: expected } = part;
    if (expected.kind === 'message') draft.life.mentions.push({ of: 'message', name: expected.message });
    if (expected.kind === 'offer') draft.life.mentions.push({ of: 'offer', name: expected.offer });
    if (expected.kind === 'perk') draft.life.mentions.push({ of: 'perk', name: expected.perk });
    return { kind: 'after', after: expected, span };
  });
  return [...points, ...rules, ...amounts, ...after];
}
