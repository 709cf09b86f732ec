/** What happened to all accounts, from a ledger. */
import { createEvaluator } from '../engine/create-evaluator.js';
import { happeningOf } from '../report/happening-of.js';
import type { Happening, History } from '../report/history.js';
import { readRuleSet } from '../ruleset/read-rule-set.js';
import type { RuleSet } from '../ruleset/types.js';
import type { Store } from '../store/store.js';
import type { Invocation } from './command.js';
import { EXIT } from './exit-codes.js';
import { inputProblem } from './input-problem.js';
import { CLI_MESSAGES } from './messages.js';
import { openLedger } from './open-ledger.js';

export interface OpenHistory {
  readonly history: History;
  /** Records that were refused before they came to an account. */
  readonly refusedRecords: number;
  /** Frees what reading needs; to be called in any case. */
  close(): Promise<void>;
}

/** Throws an `InputProblem` for a ledger into which nothing was booked, a `StoreFault` for what is none. */
export async function openStoredHistory({ host }: Invocation, file: string): Promise<OpenHistory> {
  const store = await openLedger(host, file, 'read');
  try {
    return { history: await historyOf(store, file), refusedRecords: 0, close: store.close };
  } catch (error) {
    await store.close();
    throw error;
  }
}

async function historyOf(store: Store, file: string): Promise<History> {
  const ruleSets = (await store.ruleSets()).flatMap((text): RuleSet[] => {
    const { ruleSet } = readRuleSet({ path: file, text });
    return ruleSet === null ? [] : [ruleSet];
  });
  const ruleSetOf = (hash: string): RuleSet | undefined => ruleSets.find((one) => one.hash === hash);
  const { ruleSet: hash } = await store.position();
  const ruleSet = hash === null ? undefined : ruleSetOf(hash);
  if (ruleSet === undefined) throw inputProblem(EXIT.noInput, CLI_MESSAGES.nothingFound, nothingIn(file));
  return {
    ruleSet,
    evaluator: createEvaluator(ruleSet),
    tellsRefusals: false,
    ruleSetOf,
    happenings: (member) => storedHappenings(store, member),
    account: async (member) => {
      const [found] = await store.members([member]);
      return found?.account;
    },
  };
}

async function* storedHappenings(store: Store, member: string | undefined): AsyncGenerator<Happening> {
  for await (const { outcome, event, firstEntry } of store.outcomes(member))
    yield happeningOf(outcome, event, firstEntry);
}

function nothingIn(file: string) {
  return { what: { en: `anything booked in ${file}`, zh: `${file} 中的入账记录` } };
}
