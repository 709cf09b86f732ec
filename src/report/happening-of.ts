/** An outcome with what reports need of its event. */
import type { Outcome } from '../account/outcome.js';
import { carbonGrams } from '../engine/carbon.js';
import type { LoyaltyEvent } from '../engine/event.js';
import { toMicro } from '../engine/facts/scale.js';
import type { Happening } from './history.js';

/** @param event the outcome's own; `null` for what time did */
export function happeningOf(outcome: Outcome, event: LoyaltyEvent | null, firstEntry: number): Happening {
  return {
    outcome,
    purchase: event?.type === 'purchase' ? event : null,
    gramsMicro: event === null || outcome.refusal !== null ? 0n : gramsOf(event),
    subject: event === null ? null : subjectOf(event),
    isBySupplier: event?.type === 'cancel' && event.by === 'supplier',
    firstEntry,
  };
}

function gramsOf(event: LoyaltyEvent): bigint {
  if (event.type !== 'purchase' && event.type !== 'activity') return 0n;
  const grams = event.type === 'purchase' ? carbonGrams(event) : event.carbonGrams;
  return grams === null ? 0n : toMicro(grams);
}

function subjectOf(event: LoyaltyEvent): string | null {
  switch (event.type) {
    case 'activity':
      return event.activity;
    case 'refund':
      return event.purchase;
    case 'redeem':
      return event.offer;
    case 'cancel':
      return event.redemption;
    case 'donate':
      return event.cause;
    default:
      return null;
  }
}
