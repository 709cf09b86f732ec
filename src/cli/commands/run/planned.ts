/** `jifen run plan.json`: the command line of the plan, and that nothing it rests on has changed. */
import { resolve } from 'node:path';
import type { RuleSet } from '../../../ruleset/types.js';
import { samePosition } from '../../../store/same-position.js';
import type { Store } from '../../../store/store.js';
import type { Localized } from '../../../text/localized.js';
import type { Invocation } from '../../command.js';
import { EXIT } from '../../exit-codes.js';
import { inputProblem } from '../../input-problem.js';
import { isThere } from '../../is-there.js';
import { CLI_MESSAGES } from '../../messages.js';
import { readSource } from '../../project/read-source.js';
import { hashFiles, PLANNED_OPTIONS, type PlanBasis, planOf } from '../plan/plan-file.js';

export interface Planned {
  /** As if the options of the plan had been given. */
  readonly invocation: Invocation;
  /** Each throws an `InputProblem` that names what has changed. */
  readonly checkRuleSet: (ruleSet: RuleSet) => void;
  readonly checkLedger: (store: Store) => Promise<void>;
  readonly checkInputs: () => Promise<void>;
}

/** `null` when the command line names no plan. */
export function openPlan(invocation: Invocation): Planned | null {
  const { host, options } = invocation;
  const [name] = invocation.arguments;
  if (name === undefined || !/\.json$/i.test(name) || !isThere(host, name)) return null;
  const plan = planOf(readSource(resolve(host.workingFolder, name), name).text);
  if (plan === undefined) throw inputProblem(EXIT.noInput, CLI_MESSAGES.notAPlan, { path: name });
  const extra = PLANNED_OPTIONS.find((option) => options[option] !== undefined);
  if (extra !== undefined)
    throw inputProblem(EXIT.usage, CLI_MESSAGES.clash, { ...CLASH, first: name, second: `--${extra}` });
  const { project, options: planned } = plan.command;
  return {
    invocation: {
      ...invocation,
      arguments: project === null ? [] : [project],
      options: { ...options, ...planned },
    },
    ...checksOf(plan.basis, invocation, name),
  };
}

const CLASH = { why: { en: 'the plan says it', zh: '计划中已有' } };
const RULE_SET: Localized = { en: 'the rule set', zh: '规则集' };
const LEDGER: Localized = { en: 'the ledger', zh: '账本' };

function checksOf(basis: PlanBasis, { host }: Invocation, plan: string) {
  const changed = (what: string | Localized) =>
    inputProblem(EXIT.problems, CLI_MESSAGES.planChanged, { what, plan });
  return {
    checkRuleSet: ({ hash }: RuleSet): void => {
      if (hash !== basis.ruleSet) throw changed(RULE_SET);
    },
    checkLedger: async (store: Store): Promise<void> => {
      if (!samePosition(await store.position(), basis.ledger)) throw changed(LEDGER);
    },
    checkInputs: async (): Promise<void> => {
      const now = await hashFiles(host, Object.keys(basis.inputs));
      for (const [name, hash] of Object.entries(now)) if (hash !== basis.inputs[name]) throw changed(name);
    },
  };
}
