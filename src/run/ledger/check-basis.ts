/** What the numbers in a ledger mean may not change under them. */
import { readRuleSet } from '../../ruleset/read-rule-set.js';
import type { RuleSetContent } from '../../ruleset/types.js';
import { STORE_MESSAGES } from '../../store/messages.js';
import { StoreFault } from '../../store/store-fault.js';
import type { Localized } from '../../text/localized.js';
import type { LedgerRun } from './ledger-run.js';

/**
 * Accounts hold points in their smallest unit, money in minor units, and tiers by their place in the scale. Throws a
 * `StoreFault` for a rule set that reads any of them otherwise than one that has been in force.
 */
export async function checkBasis({ store, rules }: LedgerRun): Promise<void> {
  for (const text of await store.ruleSets()) {
    const { ruleSet } = readRuleSet({ path: 'ledger', text });
    const what = ruleSet === null ? undefined : findChange(ruleSet.content, rules.ruleSet.content);
    if (what !== undefined) throw new StoreFault(STORE_MESSAGES.otherBasis, { what });
  }
}

function findChange(before: RuleSetContent, now: RuleSetContent): Localized | undefined {
  const [old, next] = [before.program, now.program];
  if (old.points.digits !== next.points.digits)
    return changed(DIGITS, `${old.points.digits}`, `${next.points.digits}`);
  const [oldMoney, nextMoney] = [old, next].map(({ currency }) => `${currency.code} (${currency.digits})`);
  if (oldMoney !== nextMoney) return changed(CURRENCY, `${oldMoney}`, `${nextMoney}`);
  return movesTiers(before, now) ? changed(TIERS, tiersOf(before), tiersOf(now)) : undefined;
}

/** Tiers may be added above, and those above left out; whoever stands on a tier still stands on it then. */
function movesTiers(before: RuleSetContent, now: RuleSetContent): boolean {
  if (!keepsTiers(before)) return false;
  const [old, next] = [before.vocabulary.tiers, now.vocabulary.tiers];
  return old.some(({ id }, rank) => rank < next.length && next[rank]?.id !== id);
}

/** Where neither blocks nor rules give tiers, accounts hold none. */
function keepsTiers({ life, rules }: RuleSetContent): boolean {
  return life.tiers.length > 0 || rules.some(({ effect }) => effect.kind === 'move');
}

const tiersOf = ({ vocabulary }: RuleSetContent): string => vocabulary.tiers.map(({ id }) => id).join(', ');

const DIGITS: Localized = { en: 'decimals of points', zh: '积分的小数位数' };
const CURRENCY: Localized = { en: 'currency', zh: '币种' };
const TIERS: Localized = { en: 'tiers', zh: '会员等级' };

function changed({ en, zh }: Localized, before: string, now: string): Localized {
  return { en: `${en}: ${before}, now ${now}`, zh: `${zh}：原为 ${before}，现为 ${now}` };
}
