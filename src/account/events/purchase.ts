/** A purchase: the rules decide, their points are booked, and what a refund will need is kept. */
import { budgetKey } from '../../engine/budgets.js';
import { carbonGrams } from '../../engine/carbon.js';
import type { Decision } from '../../engine/decision.js';
import type { Purchase } from '../../engine/event.js';
import { toMicro } from '../../engine/facts/scale.js';
import type { MemberState, SharedState } from '../../engine/state.js';
import { ZERO } from '../../value/fraction.js';
import { localDay } from '../../value/zone.js';
import { bookDecision } from '../book-awards.js';
import { awardRecords } from '../books.js';
import { count } from '../count.js';
import { useCoupons } from '../coupons.js';
import { slideEnds } from '../lots/slide-ends.js';
import type { AccountRules, Session } from '../session.js';
import { bookedPurchase } from '../tiers/booked-purchase.js';
import { decideCrossing } from '../tiers/decide-crossing.js';
import type { Handler } from './handler.js';

export const handlePurchase: Handler<'purchase'> = (session, told) => {
  const event = useCoupons(session, told);
  const { profile, shared, state: before } = session;
  const budgetsBefore = budgetsOf(session, shared);
  const { rules, trace } = session.context;
  const result = decideCrossing(rules, event, { profile, state: before, shared }, { trace });
  session.state = result.memberState;
  session.shared = result.sharedState;
  session.purchase = bookedPurchase(event, result.decision, before);
  const grams = carbonGrams(event);
  session.gramsMicro = grams === null ? 0n : toMicro(grams);
  slideEnds(session);
  bookDecision(session, result.decision, before.balance);
  count(session, 'carbon', session.gramsMicro);
  const record = {
    ...recordOf(session, event, result.decision),
    before: forRefund(before, rules),
    budgetsBefore,
  };
  session.saves.push((books) => books.putPurchase(record));
  return undefined;
};

function recordOf(session: Session, purchase: Purchase, decision: Decision) {
  return {
    purchase,
    ruleSet: session.context.rules.ruleSet.hash,
    profile: session.profile,
    awards: awardRecords(decision),
    returned: purchase.items.map(() => ZERO),
    redemptions: [],
    taken: [],
    claimed: 0n,
    shortfall: 0n,
  };
}

/** Lots are many, and its refund does not ask for those of before where no rule does. */
function forRefund(before: MemberState, { readsLots }: AccountRules): MemberState {
  return readsLots || before.lots.length === 0 ? before : { ...before, lots: [] };
}

/** Only the periods that the purchase falls in: its refund asks no others. */
function budgetsOf(session: Session, { budgets }: SharedState): SharedState['budgets'] {
  const { rules } = session.context;
  const day = localDay(rules.ruleSet.content.zone, session.occurredMs);
  const found = new Map<string, NonNullable<ReturnType<typeof budgets.get>>>();
  for (const budget of rules.budgets) {
    const key = budgetKey(budget, day);
    const use = budgets.get(key);
    if (use !== undefined) found.set(key, use);
  }
  return found;
}
