/** A purchase that meets the facts asked for, as far as it can be made without search. */
import type { Payment, Purchase } from '../../engine/event.js';
import { formatInstant } from '../../value/instant.js';
import type { Zone } from '../../value/zone.js';
import type { Conjunct } from '../conditions/conjunct.js';
import type { Knowledge } from '../facts/knowledge.js';
import { hasText } from '../sets/text-set.js';
import { makeItems, type Wish } from './make-basket.js';
import { WITNESS_MEMBER } from './make-member.js';
import type { Line } from './more-lines.js';
import {
  constraintsOn,
  fromMicro,
  integerOf,
  pickAttributes,
  pickId,
  pickInteger,
  requiredIds,
} from './pick.js';

export interface PurchaseParts {
  readonly facts: Conjunct;
  readonly lines: readonly Line[];
  readonly instantMs: number;
}

export function makePurchase(parts: PurchaseParts, wish: Wish, zone: Zone, knowledge: Knowledge): Purchase {
  const { facts, lines, instantMs } = parts;
  const { vocabulary } = knowledge;
  const items = makeItems(lines, facts, wish, knowledge);
  const total = items.reduce((sum, { amountMinor }) => sum + amountMinor, 0n);
  const carbon = pickInteger(facts, 'purchase.carbon');
  return {
    type: 'purchase',
    id: 'P1',
    member: WITNESS_MEMBER,
    instantMs,
    at: formatInstant(instantMs, zone),
    currency: pickId(facts, 'purchase.currency', [vocabulary.currency.code]) ?? vocabulary.currency.code,
    channel: pickId(facts, 'purchase.channel', vocabulary.channels.members.keys()) ?? null,
    store: pickId(facts, 'purchase.store', vocabulary.stores.members.keys()) ?? null,
    partner: pickPartner(facts, knowledge),
    coupons: requiredIds(facts, 'purchase.coupons'),
    items,
    payments: makePayments(facts, total, knowledge),
    carbonGrams: carbon === null || carbon === undefined ? null : fromMicro(carbon),
    attributes: pickAttributes(facts, 'purchase.attribute', vocabulary.purchaseAttributes),
  };
}

/** The scene is that of the partner. */
function pickPartner(facts: Conjunct, { vocabulary }: Knowledge): string | null {
  const scene = facts.get('purchase.scene')?.domain;
  const partner = facts.get('purchase.partner')?.domain;
  if (scene?.kind !== 'texts' || hasText(scene.values, ''))
    return pickId(facts, 'purchase.partner', vocabulary.partners.members.keys()) ?? null;
  const fitting = [...vocabulary.partners.members.values()].find(
    ({ id, scene: of }) =>
      of !== null && hasText(scene.values, of) && (partner?.kind !== 'texts' || hasText(partner.values, id)),
  );
  return fitting?.id ?? null;
}

const WHOLE = 1_000_000;

/** Shares that are asked for are paid so; the rest with a method that is asked for, or any other. */
function makePayments(facts: Conjunct, totalMinor: bigint, { vocabulary }: Knowledge): readonly Payment[] {
  const shares = constraintsOn(facts, 'purchase.paymentShare').map(({ query, domain }) => ({
    method: query.params?.name ?? '',
    share: BigInt(integerOf(domain, 0) ?? 0),
  }));
  const required = requiredIds(facts, 'purchase.paymentMethods');
  if (shares.length === 0 && required.length === 0) return [];
  const paid = shares
    .map(({ method, share }) => ({
      method,
      amountMinor: (totalMinor * share + BigInt(WHOLE) - 1n) / BigInt(WHOLE),
    }))
    .filter(({ amountMinor }) => amountMinor > 0n);
  const others = required.filter((method) => paid.every((payment) => payment.method !== method));
  const small = others.slice(1).map((method) => ({ method, amountMinor: 1n }));
  const rest = [...paid, ...small].reduce((left, { amountMinor }) => left - amountMinor, totalMinor);
  if (rest <= 0n) return [...paid, ...small];
  const forbidden = new Set(shares.map(({ method }) => method));
  const usual = [...vocabulary.paymentMethods.members.values()].find(
    ({ id, kind }) => kind !== 'points' && !forbidden.has(id),
  );
  return [...paid, ...small, { method: others[0] ?? usual?.id ?? 'other', amountMinor: rest }];
}
