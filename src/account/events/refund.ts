/** Goods come back, and points with them: under the rules, and the counters, that the purchase was decided by. */

import { bookRefund } from '../refunds/book-refund.js';
import { REFUND_MESSAGES as MESSAGES } from '../refunds/messages.js';
import { returnItems } from '../refunds/return-items.js';
import { refuse } from '../refuse.js';
import type { Handler } from './handler.js';

export const handleRefund: Handler<'refund'> = (session, event) => {
  const { books, rules, rulesOf } = session.context;
  const { purchase, member } = event;
  const record = books.purchase(purchase);
  if (record === undefined) return refuse(MESSAGES.unknownPurchase, { purchase });
  if (record.purchase.member !== member) return refuse(MESSAGES.otherMember, { purchase, member });
  const then = rulesOf(record.ruleSet);
  if (then === undefined) return refuse(MESSAGES.unknownRuleSet, { purchase, ruleSet: record.ruleSet });
  // A program that began to say something about refunds says it about earlier purchases too.
  const refund = then.ruleSet.content.life.refund ?? rules.ruleSet.content.life.refund;
  if (refund === null) return refuse(MESSAGES.noRefundBlock);
  const returned = returnItems(record, event);
  if ('code' in returned) return returned;
  bookRefund(session, record, returned, { rules: then, refund });
  return undefined;
};
