/** The evaluator that people use: it answers as the reference engine does, sooner. */
import { createEvaluator as createReference, type Evaluator } from '../engine/create-evaluator.js';
import type { EvaluateOptions } from '../engine/evaluation.js';
import { unknownMember } from '../engine/member-profile.js';
import type { RuleSet } from '../ruleset/types.js';
import { createEligibility } from './conditions/create-eligibility.js';
import { createPlan } from './create-plan.js';
import { PurchaseEvaluator } from './evaluate/purchase-evaluator.js';
import type { MadeFunction } from './make-function.js';

/** `closures`: `fast` without generated code, as where code cannot be made. `reference`: the small, plain engine. */
export type EngineName = 'fast' | 'closures' | 'reference';

const ENGINES: readonly EngineName[] = ['fast', 'closures', 'reference'];

export interface EvaluatorOptions {
  /** `fast` unless said otherwise. All give the same answers. */
  readonly engine?: EngineName;
  /** The code of `eligibilitySource`, for programs that bring it along: none is made from text then. */
  readonly ready?: MadeFunction;
}

/**
 * Prepares a rule set once, to evaluate many events. Purchases whose trace, snapshots or applicability are asked for, and
 * everything that is no purchase, are for the reference engine.
 *
 * Throws a `RangeError` for content that no compiler makes and the reader of rule sets refuses, and for an engine that
 * there is not.
 */
export function createEvaluator(ruleSet: RuleSet, options: EvaluatorOptions = {}): Evaluator {
  const { engine = 'fast' } = options;
  if (!ENGINES.includes(engine)) throw new RangeError(`there is no engine "${engine}"`);
  const reference = createReference(ruleSet);
  if (engine === 'reference') return reference;
  // Who only asks for traces, or decides nothing, need not wait for it.
  let fast: PurchaseEvaluator | null = null;
  return {
    ...reference,
    evaluate(event, member, state, shared, asked = {}) {
      if (event.member === null || asksForMore(asked)) {
        return reference.evaluate(event, member, state, shared, asked);
      }
      fast ??= prepareFast(ruleSet, options);
      return fast.evaluate(event, member ?? unknownMember(event.member), state, shared);
    },
  };
}

function prepareFast(ruleSet: RuleSet, { engine, ready }: EvaluatorOptions): PurchaseEvaluator {
  const plan = createPlan(ruleSet);
  const mode = engine === 'closures' ? 'closures' : 'code';
  return new PurchaseEvaluator(plan, createEligibility(plan, { mode, ready: ready ?? null }));
}

function asksForMore({ trace, snapshots, applicability, tierShares }: EvaluateOptions): boolean {
  return trace === true || snapshots === true || applicability !== undefined || (tierShares ?? []).length > 0;
}
