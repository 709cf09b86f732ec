/** A run that books into a ledger: the store, and how far it has come. */
import { type AccountRules, prepareAccountRules } from '../../account/account-rules.js';
import type { MemberProfile } from '../../engine/event.js';
import type { SharedState } from '../../engine/state.js';
import { createEvaluator } from '../../fast/create-evaluator.js';
import { readRuleSet } from '../../ruleset/read-rule-set.js';
import type { LedgerPosition, Store } from '../../store/store.js';

export interface LedgerLimits {
  /** Events of one transaction. */
  readonly eventsMax: number;
  /** Members to whom time does something, of one transaction. */
  readonly duesMax: number;
}

export const LEDGER_LIMITS: LedgerLimits = { eventsMax: 1000, duesMax: 2000 };

export interface LedgerRun {
  readonly store: Store;
  readonly rules: AccountRules;
  readonly rulesOf: (hash: string) => AccountRules | undefined;
  readonly profileOf: (member: string) => MemberProfile | null;
  readonly limits: LedgerLimits;
  /** Both change with every batch. */
  position: LedgerPosition;
  shared: SharedState;
}

export interface LedgerOptions {
  readonly store: Store;
  readonly rules: AccountRules;
  readonly members: ReadonlyMap<string, MemberProfile>;
  readonly limits?: LedgerLimits;
}

export async function startLedgerRun(options: LedgerOptions): Promise<LedgerRun> {
  const { store, rules, members, limits = LEDGER_LIMITS } = options;
  return {
    store,
    rules,
    rulesOf: earlierRules(rules, await store.ruleSets()),
    profileOf: (member) => members.get(member) ?? null,
    limits,
    position: await store.position(),
    shared: await store.shared(),
  };
}

/** Rule sets of earlier runs are prepared when a refund asks for them. */
function earlierRules(rules: AccountRules, texts: readonly string[]): LedgerRun['rulesOf'] {
  const prepared = new Map([[rules.ruleSet.hash, rules]]);
  return (hash) => {
    const known = prepared.get(hash);
    if (known !== undefined) return known;
    const text = texts.find((one) => one.includes(`"hash":"${hash}"`));
    const ruleSet = text === undefined ? null : readRuleSet({ path: hash, text }).ruleSet;
    if (ruleSet === null || ruleSet.hash !== hash) return undefined;
    const found = prepareAccountRules(ruleSet, createEvaluator);
    prepared.set(hash, found);
    return found;
  };
}
