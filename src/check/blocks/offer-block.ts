import { OFFER_CLAUSE, OFFER_HEADER } from '../../phrases/kinds.js';
import type { Condition, Offer, OfferPrice, Stock } from '../../ruleset/types.js';
import { type Localized, sameText } from '../../text/localized.js';
import type { Draft } from '../draft.js';
import { checkGuards } from '../guards.js';
import type { Parts } from '../parts.js';
import type { BlockChecker } from './block-checker.js';
import { pointsAsMoney } from './points-as-money.js';
import { refuseOffer } from './refuse-offer.js';

const NAME = { en: '`offer` block', zh: '“兑换品”块' };

/** Something to redeem points for. An offer with mistakes is kept all the same, so that mentioning it is none. */
export const OFFER_BLOCK: BlockChecker = {
  block: 'offer',
  check: (block, draft, file) => {
    const header = draft.header(block, OFFER_HEADER);
    const parts = draft.parts(block, OFFER_CLAUSE, NAME);
    const terms = readTerms(parts, draft);
    const replaced = parts.single('replaced');
    checkLimits(parts, draft);
    if (header === undefined || header.id === null) return;
    const id = header.id.text;
    const offer: Offer = {
      ...terms,
      id,
      title: sameText(header.title ?? id),
      campaign: file.campaign,
      stock: stockOf(parts, id, draft),
      limits: draft.limitsOf(parts, `offer/${id}`),
      replaced: replaced === null ? null : { by: replaced.by.text, fromMs: replaced.fromMs },
    };
    draft.life.offers.push({
      part: draft.place(offer, block.header.span),
      span: header.id.span,
      mentions: replaced === null ? [] : [{ of: 'offer', name: replaced.by }],
    });
  },
};

type Terms = Omit<Offer, 'id' | 'title' | 'campaign' | 'stock' | 'limits' | 'replaced'>;

/** What the clauses say by themselves, whatever the offer is called. */
function readTerms(parts: Parts, draft: Draft): Terms {
  const prices = pricesOf(parts, draft);
  const items = parts.single('items')?.items ?? null;
  if (items !== null) checkGuards(items, draft);
  const promises = parts.all('promise').map((part) => part.of);
  return {
    prices,
    pays: pointsAsMoney(parts, prices.length > 0, draft),
    ...timesOf(parts, draft),
    open: openTo(parts, draft),
    worthMinor: parts.single('worth')?.minor ?? null,
    pieces: parts.single('pieces')?.pieces ?? 1,
    coupon: parts.single('coupon')?.coupon ?? null,
    items,
    partner: parts.single('partner')?.partner ?? null,
    sameTerms: promises.includes('same-terms'),
    keepsWorth: promises.includes('worth'),
  };
}

function pricesOf(parts: Parts, draft: Draft): readonly OfferPrice[] {
  const prices = parts.all('price').map(({ price }) => price);
  for (const { when } of prices) checkGuards(when, draft);
  return prices;
}

/** Any of what is written; who an offer is for is never left out. */
function openTo(parts: Parts, draft: Draft): Condition {
  const places = parts.placed('open');
  const conditions = parts
    .some(
      'open',
      { en: 'for whom it is', zh: '对谁开放' },
      { en: 'open to all members', zh: '开放给全体会员' },
    )
    .map(({ condition }) => condition);
  for (const condition of conditions) checkGuards(condition, draft);
  const [only, ...others] = conditions;
  if (only === undefined) return { all: [] };
  if (others.length === 0) return only;
  for (const { part, span } of places) if (saysAllThere(part.condition)) refuseOffer(ALL_SAID, span, draft);
  return { any: conditions };
}

/** `open to all members` and `open only when given` stand alone. */
function saysAllThere(condition: Condition): boolean {
  const inner = 'not' in condition ? condition.not : condition;
  return 'all' in inner && inner.all.length === 0;
}

const ALL_SAID: Localized = {
  en: 'this already says for whom the offer is; another `open` clause contradicts it',
  zh: '此句已写明对谁开放，与另一条“开放给”矛盾',
};

function timesOf(parts: Parts, draft: Draft): Pick<Offer, 'during' | 'daysOfMonth' | 'early'> {
  const during = parts.all('available').flatMap(({ ranges }) => ranges);
  const days = parts.all('days-of-month').flatMap((part) => part.days);
  const early = parts.all('early').map((part) => part.early);
  for (const { when } of early) checkGuards(when, draft);
  return {
    during: during.length === 0 ? null : during,
    daysOfMonth: days.length === 0 ? null : [...new Set(days)].sort((a, b) => a - b),
    early,
  };
}

function stockOf(parts: Parts, id: string, draft: Draft): readonly Stock[] {
  const stock = parts.placed('stock').map(({ part: { pieces, per }, span }): Stock => {
    return draft.place({ id: `offer/${id}#stock-${per}`, pieces, per }, span);
  });
  return draft.withoutTwins(stock, parts.block);
}

function checkLimits(parts: Parts, draft: Draft): void {
  for (const { part, span } of parts.placed('limit'))
    if (part.quota.unit !== 'times') refuseOffer(COUNTS_TIMES, span, draft);
}

const COUNTS_TIMES: Localized = {
  en: 'a limit of an offer counts how often a member may have it: `limit 1 time per member per month`',
  zh: '兑换品的限额按会员兑换次数计：“限每会员每月 1 次”',
};
