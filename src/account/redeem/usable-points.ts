/** The points that a member can use, and what is missing. */
import type { Lot } from '../../engine/state.js';
import type { RuleSetContent } from '../../ruleset/types.js';
import type { Localized } from '../../text/localized.js';
import type { MemberAccount } from '../books.js';
import { sumLots } from '../lots/sum-lots.js';
import type { AccountRules } from '../session.js';
import { instantText, pointsText } from '../words.js';
import { REDEEM_MESSAGES as MESSAGES } from './messages.js';
import { type Obstacle, obstacle } from './offer-question.js';

/** Which lots may pay: those that can be used, without those of the purchase itself where the program says so. */
export function mayPay({ ruleSet }: AccountRules, purchase: string | null): (lot: Lot) => boolean {
  const { earnedUsableAtOnce } = ruleSet.content.life.choices;
  const barred = earnedUsableAtOnce === false ? purchase : null;
  return ({ isPending, event }) => !isPending && (barred === null || event !== barred);
}

/** Below zero for who owes points. */
export function usablePoints(rules: AccountRules, { state }: MemberAccount, purchase: string | null): bigint {
  return state.balance < 0n ? state.balance : sumLots(state.lots.filter(mayPay(rules, purchase)));
}

/** Why so many points cannot be taken. */
export function pointsObstacle(
  rules: AccountRules,
  account: MemberAccount,
  needed: bigint,
  purchase: string | null,
): Obstacle | undefined {
  const usable = usablePoints(rules, account, purchase);
  if (usable >= needed) return undefined;
  const { content } = rules.ruleSet;
  const missing = needed - usable;
  const args = {
    needs: pointsText(content, needed),
    has: pointsText(content, usable),
    missing: pointsText(content, missing),
  };
  const own = account.state.balance - usable;
  if (purchase !== null && own >= missing) {
    return obstacle(MESSAGES.samePurchase, { ...args, own: pointsText(content, own), purchase });
  }
  const pending = account.state.lots.filter(({ isPending }) => isPending);
  if (pending.length === 0) return obstacle(MESSAGES.tooFewPoints, args);
  const { when, passesMs } = whenEnough(content, pending, missing);
  return obstacle(
    MESSAGES.pendingPoints,
    { ...args, pending: pointsText(content, sumLots(pending)), when },
    { passesMs },
  );
}

interface Enough {
  readonly when: Localized;
  readonly passesMs: number | null;
}

/** When enough of the pending points can be used; else when the first of them can. */
function whenEnough(content: RuleSetContent, pending: readonly Lot[], missing: bigint): Enough {
  const dated = pending
    .flatMap(({ points, usableMs }) => (usableMs === null ? [] : [{ points, usableMs }]))
    .sort((a, b) => a.usableMs - b.usableMs);
  let left = missing;
  for (const { points, usableMs } of dated) {
    left -= points;
    if (left > 0n) continue;
    const at = instantText(content, usableMs);
    return { when: { en: `, enough of them from ${at}`, zh: `，${at} 起足够` }, passesMs: usableMs };
  }
  const [first] = dated;
  if (first === undefined) return { when: UNTIL_DELIVERED, passesMs: null };
  const at = instantText(content, first.usableMs);
  return { when: { en: `, the first of them from ${at}`, zh: `，最早 ${at} 起` }, passesMs: null };
}

const UNTIL_DELIVERED: Localized = { en: ' until the goods are delivered', zh: '，交付后可用' };
