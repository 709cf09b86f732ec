/** The offer of a redemption, as it was when it was redeemed. */
import type { Offer } from '../../ruleset/types.js';
import type { RedemptionRecord } from '../books.js';
import type { AccountRules, Session } from '../session.js';

/** The rules under which something was redeemed; those in force where they are not known any more. */
export function rulesOfRedemption({ context }: Session, { ruleSet }: RedemptionRecord): AccountRules {
  return context.rulesOf(ruleSet) ?? context.rules;
}

export function offerOf(session: Session, record: RedemptionRecord): Offer | undefined {
  const { life } = rulesOfRedemption(session, record).ruleSet.content;
  return life.offers.find(({ id }) => id === record.redeem.offer);
}
