/** The explanation of a decision as plain JSON, with its sentences in both languages. */
import type { Cut, Decision } from '../engine/decision.js';
import type { MemberProfile, Purchase } from '../engine/event.js';
import type { FactValue } from '../engine/facts/fact-value.js';
import type { FailedTest, RuleFate } from '../engine/trace.js';
import type { FactParams, RuleSet, Test } from '../ruleset/types.js';
import type { Localized } from '../text/localized.js';
import { formatDecimal, formatScaled } from '../value/decimal.js';
import { type Fraction, formatFraction, fraction, multiply } from '../value/fraction.js';
import type { ExplainedRule, ExplainedStage } from './explanation.js';
import { makeExplanation } from './make-explanation.js';
import type { Place } from './place.js';
import { createScene, type Scene } from './scene.js';

/**
 * Money and points are decimal texts, money in the currency of the purchase; an exact value before rounding that has
 * no finite decimal form is a fraction (`"100/3"`).
 */
export interface ExplanationJson {
  readonly id: string;
  readonly member: string | null;
  readonly at: string;
  readonly ruleSet: string;
  readonly points: string;
  readonly listed: string;
  readonly discount: string;
  readonly payable: string;
  /** The higher tiers that shares of the points count for, where the purchase reached one; the rest counts for the tier before. */
  readonly tierShares: readonly { readonly tier: string; readonly share: string }[];
  readonly stages: readonly StageJson[];
  readonly rates: readonly RuleJson[];
  readonly rules: readonly RuleJson[];
}

export interface StageJson {
  readonly stage: string;
  /** Id of the rule, rate, limit or budget that acted; `null` for a sum. */
  readonly by: string | null;
  readonly unit: 'money' | 'points';
  readonly change: string;
  readonly after: string;
  readonly label: Localized;
  readonly place: Place | null;
}

export interface RuleJson {
  readonly id: string;
  readonly campaign: string | null;
  readonly title: Localized;
  readonly fate: string;
  readonly points: string;
  readonly wanted: string;
  readonly discount: string;
  readonly wantedDiscount: string;
  /** Points before rounding; `null` for discounts and for what earned nothing. */
  readonly exactPoints: string | null;
  readonly cuts: readonly { readonly kind: string; readonly id: string; readonly taken: string }[];
  /** The test that failed, in the normalised form of the rule set; whole numbers beyond 2^53 are texts. */
  readonly test: TestJson | null;
  /** The rule or group that stood in its way. */
  readonly by: string | null;
  readonly reasons: readonly { readonly text: Localized; readonly place: Place | null }[];
  readonly place: Place | null;
}

export interface TestJson {
  readonly fact: string;
  readonly params: FactParams | null;
  readonly operator: string;
  readonly wanted: Test['value'];
  readonly saw: string | number | boolean | readonly string[] | null;
  /** The test held, and should not have. */
  readonly negated: boolean;
}

/** As `explainDecision`, for programs. Throws like it. */
export function explainToJson(
  ruleSet: RuleSet,
  decision: Decision,
  purchase: Purchase,
  member: MemberProfile | null,
): ExplanationJson {
  const scene = createScene(ruleSet, decision, purchase, member);
  const { stages, rates, rules } = makeExplanation(scene);
  return {
    id: decision.id,
    member: decision.member,
    at: decision.at,
    ruleSet: ruleSet.hash,
    points: pointsText(scene, decision.points),
    listed: moneyText(scene, decision.listedMinor),
    discount: moneyText(scene, decision.discountMinor),
    payable: moneyText(scene, decision.listedMinor - decision.discountMinor),
    tierShares: tierSharesJson(scene),
    stages: stages.map((stage) => stageJson(scene, stage)),
    rates: rates.map((rate) => ruleJson(scene, rate)),
    rules: rules.map((rule) => ruleJson(scene, rule)),
  };
}

function tierSharesJson({ trace, ruleSet }: Scene): ExplanationJson['tierShares'] {
  const { tiers } = ruleSet.content.vocabulary;
  return trace.tierShares.map(({ rank, share }) => ({
    tier: tiers[rank]?.id ?? '',
    share: formatFraction(share),
  }));
}

function moneyText({ lexicon }: Scene, minor: bigint): string {
  return formatScaled(minor, lexicon.currency.digits);
}

function pointsText({ lexicon }: Scene, points: bigint): string {
  return formatScaled(points, lexicon.content.program.points.digits);
}

function exactText({ lexicon }: Scene, unit: 'money' | 'points', value: Fraction): string {
  const { digits } = unit === 'money' ? lexicon.currency : lexicon.content.program.points;
  const amount = multiply(value, fraction(1n, 10n ** BigInt(digits)));
  return formatDecimal(amount) ?? formatFraction(amount);
}

function stageJson(scene: Scene, { step, label, place }: ExplainedStage): StageJson {
  const { stage, by, unit } = step;
  const [change, after] = [exactText(scene, unit, step.change), exactText(scene, unit, step.after)];
  return { stage, by, unit, change, after, label, place };
}

function ruleJson(scene: Scene, rule: ExplainedRule): RuleJson {
  const { id, campaign, title, fate, award, exactPoints, reasons, place } = rule;
  const isMoney = (award?.wantedDiscountMinor ?? 0n) > 0n;
  return {
    id,
    campaign,
    title,
    fate: fate.kind,
    points: pointsText(scene, award?.points ?? 0n),
    wanted: pointsText(scene, award?.wanted ?? 0n),
    discount: moneyText(scene, award?.discountMinor ?? 0n),
    wantedDiscount: moneyText(scene, award?.wantedDiscountMinor ?? 0n),
    exactPoints: exactPoints === null ? null : exactText(scene, 'points', exactPoints),
    cuts: (award?.cuts ?? []).map((cut) => cutJson(scene, cut, isMoney)),
    test: 'test' in fate ? testJson(fate.test) : null,
    by: byOf(fate),
    reasons,
    place,
  };
}

function cutJson(scene: Scene, { by, taken }: Cut, isMoney: boolean): RuleJson['cuts'][number] {
  return { ...by, taken: isMoney ? moneyText(scene, taken) : pointsText(scene, taken) };
}

function byOf(fate: RuleFate): string | null {
  if ('rule' in fate) return fate.rule;
  return 'by' in fate ? fate.by : null;
}

function testJson({ fact, params, operator, wanted, saw, negated }: FailedTest): TestJson {
  return { fact, params, operator, wanted, saw: sawJson(saw), negated };
}

function sawJson(saw: FactValue): TestJson['saw'] {
  if (typeof saw !== 'bigint') return saw;
  const isSafe = saw <= BigInt(Number.MAX_SAFE_INTEGER) && saw >= BigInt(Number.MIN_SAFE_INTEGER);
  return isSafe ? Number(saw) : `${saw}`;
}
