/** Facts about the purchase as a whole. */
import { fraction } from '../../value/fraction.js';
import { purchaseAmount } from '../amounts.js';
import { carbonGrams } from '../carbon.js';
import { paymentShare } from '../payment-share.js';
import type { FactsOf, MomentFact } from './fact-moment.js';
import { attributeFact, idFact, toMicro } from './scale.js';

/** Amounts in another currency are unknown: nothing they could be compared with is in it. */
const listed: MomentFact = ({ occasion }) =>
  occasion.isForeign ? null : purchaseAmount(occasion, occasion.listed);
const paid: MomentFact = ({ occasion, left }) => (occasion.isForeign ? null : purchaseAmount(occasion, left));

export const PURCHASE_FACTS = {
  'purchase.amount': (moment, params) =>
    moment.occasion.prepared.choices.thresholdReads === 'listed'
      ? listed(moment, params)
      : paid(moment, params),
  'purchase.paid': paid,
  'purchase.listed': listed,
  'purchase.channel': ({ occasion }) => idFact(occasion.event.channel),
  'purchase.store': ({ occasion }) => idFact(occasion.event.store),
  'purchase.partner': ({ occasion }) => idFact(occasion.event.partner),
  'purchase.scene': ({ occasion: { event, prepared } }) =>
    idFact(event.partner === null ? null : prepared.vocabulary.scenes.get(event.partner)),
  'purchase.currency': ({ occasion }) => occasion.event.currency,
  'purchase.coupons': ({ occasion }) => occasion.event.coupons,
  'purchase.paymentMethods': ({ occasion }) => [
    ...new Set(occasion.event.payments.map(({ method }) => method)),
  ],
  'purchase.paymentShare': ({ occasion }, { name }) =>
    toMicro(paymentShare(occasion.event.payments, (method) => method === name) ?? fraction(0n)),
  'purchase.carbon': ({ occasion }) => {
    const grams = carbonGrams(occasion.event);
    return grams === null ? null : toMicro(grams);
  },
  'purchase.attribute': ({ occasion }, { name }) => attributeFact(occasion.event.attributes, name),
} satisfies Record<FactsOf<'purchase'>, MomentFact>;
