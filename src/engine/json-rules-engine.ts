/**
 * json-rules-engine as an independent judge of which rules' conditions hold. It gets the same facts and the same
 * conditions as the evaluator, and must come to the same set of rules.
 *
 * Its traps, and how they are avoided: overlapping runs of one engine lose rules (every run has an engine of its
 * own); facts are cached under a short hash of their parameters, which can collide (no caching); an unknown fact
 * passes `notEqual` and `notIn` (both are guarded by "is known"); the root must be `all`, `any` or `not` (every
 * rule is an `all`); an empty `any` is true (`prepare` refuses it).
 */
import { Engine, type TopLevelCondition } from 'json-rules-engine';
import { FACTS, type FactId } from '../ruleset/facts.js';
import type { Condition, FactParams, RuleSet, Test } from '../ruleset/types.js';
import type { FactReader } from './conditions.js';
import type { FactValue } from './facts/fact-value.js';
import type { Snapshot } from './snapshot.js';

export interface JsonRulesChecker {
  /**
   * The rules of the snapshots whose audience and conditions hold, by json-rules-engine. To be compared with what
   * the evaluator found, `holdingRules`. Take the snapshots from `evaluate` with `{snapshots: true}`.
   */
  readonly check: (snapshots: readonly Snapshot[]) => Promise<ReadonlySet<string>>;
}

type EngineCondition = Extract<TopLevelCondition, { all: unknown }>['all'][number];

const FACT_IDS = Object.keys(FACTS) as FactId[];

export function createJsonRulesChecker(ruleSet: RuleSet): JsonRulesChecker {
  const { campaigns, rules } = ruleSet.content;
  const audiences = new Map(campaigns.map(({ id, audience }) => [id, translate(audience)]));
  const conditions = new Map(
    rules.map(({ id, campaign, when }) => [id, [audiences.get(campaign) ?? { all: [] }, translate(when)]]),
  );
  return {
    async check(snapshots) {
      const holding = new Set<string>();
      for (const { rules: judged, read } of snapshots) {
        const engine = createEngine(read);
        for (const name of judged) {
          engine.addRule({ name, conditions: { all: conditions.get(name) ?? [] }, event: { type: 'holds' } });
        }
        for (const { name } of (await engine.run()).results) holding.add(name);
      }
      return holding;
    },
  };
}

/** The rules that hold by the evaluator itself. */
export function holdingRules(snapshots: readonly Snapshot[]): ReadonlySet<string> {
  return new Set(snapshots.flatMap(({ holding }) => [...holding]));
}

function createEngine(read: FactReader): Engine {
  const engine = new Engine();
  for (const fact of FACT_IDS) {
    const compute = (params: FactParams): EngineValue => toEngineValue(read({ fact, params }));
    engine.addFact(fact, compute, { cache: false });
  }
  return engine;
}

type EngineValue = Exclude<FactValue, bigint> | number;

/**
 * BigInts become numbers. One beyond 2^53 may be rounded, yet stays beyond 2^53, and so on the same side of every
 * value that a condition can compare it with.
 */
function toEngineValue(value: FactValue): EngineValue {
  return typeof value === 'bigint' ? Number(value) : value;
}

function translate(condition: Condition): EngineCondition {
  if ('all' in condition) return { all: condition.all.map(translate) };
  if ('any' in condition) return { any: condition.any.map(translate) };
  if ('not' in condition) return { not: translate(condition.not) };
  return translateTest(condition);
}

/** An unknown fact fails every test but those that ask for it; json-rules-engine would let it pass these two. */
function translateTest(test: Test): EngineCondition {
  const isNegative = test.operator === 'notEqual' || test.operator === 'notIn';
  if (!isNegative || test.value === null) return { ...test, params: { ...test.params } };
  const params = { ...test.params };
  return {
    all: [
      { fact: test.fact, params, operator: 'notEqual', value: null },
      { ...test, params },
    ],
  };
}
