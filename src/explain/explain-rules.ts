/** What became of every rule and every base rate. */
import type { Award } from '../engine/decision.js';
import type { RuleOutcome } from '../engine/trace.js';
import { isFavour } from '../ruleset/trigger-fit.js';
import { type Localized, sameText } from '../text/localized.js';
import { compare, type Fraction, fraction, isZero, sum } from '../value/fraction.js';
import type { ExplainedRule, Reason, Yield } from './explanation.js';
import { basePart, type Part, ratePart, rulePart } from './parts.js';
import { findPlace, type Place } from './place.js';
import { cutReasons } from './reasons/cut-reasons.js';
import { fateReason } from './reasons/fate-reason.js';
import type { Scene } from './scene.js';
import { exactPointsWords } from './words/amounts.js';
import { rateWords, ruleWords } from './words/effects.js';
import { fill } from './words/fill.js';
import { money, points } from './words/lexicon.js';

const BASE = 'base';
const NO_WORDS: Localized = sameText('');
const NOTHING: Localized = { en: 'nothing', zh: '无' };
/** Of a rule that gives neither points nor money; what it does stands beside it. */
const DONE: Localized = { en: 'done', zh: '已执行' };
const BASE_TITLE: Localized = { en: 'base points', zh: '基础积分' };

/** `base` first, then every rule by id. */
export function explainRules(scene: Scene): readonly ExplainedRule[] {
  return scene.trace.rules.flatMap((outcome) => {
    const part =
      outcome.rule === BASE && outcome.campaign === null ? basePart() : rulePart(scene, outcome.rule);
    return part === undefined ? [] : [explainRule(scene, outcome, part)];
  });
}

function explainRule(scene: Scene, outcome: RuleOutcome, part: Part): ExplainedRule {
  const { rule, campaign, fate } = outcome;
  const award = scene.decision.awards.find((one) => one.rule === rule && one.campaign === campaign) ?? null;
  const exactPoints = exactOf(scene, rule);
  const isFavoured = scene.decision.favours.some((favour) => favour.rule === rule);
  return {
    id: rule,
    campaign,
    title: part.rule?.title ?? BASE_TITLE,
    effect: part.rule === null ? NO_WORDS : ruleWords(scene.lexicon, part.rule),
    fate,
    yields: isFavoured ? 'full' : yieldOf(award),
    gave: isFavoured ? DONE : gaveWords(scene, award),
    award,
    exactPoints,
    reasons: reasonsOf(scene, part, outcome, award, exactPoints),
    place: placeOf(scene, part),
  };
}

/** Base points have a place of their own where they have one rate. */
function placeOf({ ruleSet }: Scene, { pointer, rule }: Part): Place | null {
  const isOneRate = rule === null && ruleSet.content.base.rates.length === 1;
  return findPlace(ruleSet, isOneRate ? `${pointer}/rates/0` : pointer);
}

/** The exact points of a rule, or of all base rates together; `null` for a rule without any. */
function exactOf({ trace }: Scene, rule: string): Fraction | null {
  const steps = trace.waterfall.filter(({ stage, by }) =>
    rule === BASE ? stage === BASE : by === rule && (stage === 'multiplier' || stage === 'bonus'),
  );
  return steps.length === 0 ? null : sum(steps.map(({ change }) => change));
}

function yieldOf(award: Award | null): Yield {
  if (award === null || (award.points === 0n && award.discountMinor === 0n)) return 'none';
  return award.points < award.wanted || award.discountMinor < award.wantedDiscountMinor ? 'cut' : 'full';
}

function gaveWords({ lexicon }: Scene, award: Award | null): Localized {
  if (award === null || (award.points === 0n && award.discountMinor === 0n)) return NOTHING;
  if (award.discountMinor === 0n) return points(lexicon, award.points);
  return fill({ en: '{amount} off', zh: '优惠 {amount}' }, { amount: money(lexicon, award.discountMinor) });
}

function reasonsOf(
  scene: Scene,
  part: Part,
  { fate }: RuleOutcome,
  award: Award | null,
  exactPoints: Fraction | null,
): readonly Reason[] {
  const reason = fateReason(scene, part, fate);
  const rounding = roundingReason(scene, award, exactPoints);
  const isHeldBack = fate.kind === 'applied' && isHeldBackFavour(scene, part);
  return [
    ...(reason === null ? [] : [reason]),
    ...(isHeldBack ? [{ text: HELD_BACK, place: null }] : []),
    ...(rounding === null ? [] : [rounding]),
    ...(award === null ? [] : cutReasons(scene, award)),
  ];
}

/** A favour is done or not: what keeps back one that applies is a limit or a budget. */
function isHeldBackFavour({ decision }: Scene, { rule }: Part): boolean {
  return rule !== null && isFavour(rule.effect) && !decision.favours.some((one) => one.rule === rule.id);
}

const HELD_BACK: Localized = {
  en: 'a limit or a budget leaves nothing for it',
  zh: '限额或预算已用尽',
};

/** The exact points of a rule where rounding, or sharing out a rounded total, changed them; else `null`. */
function roundingReason({ lexicon }: Scene, award: Award | null, exact: Fraction | null): Reason | null {
  const wanted = award?.wanted ?? 0n;
  if (exact === null || isZero(exact) || compare(exact, fraction(wanted)) === 0) return null;
  const words = exactPointsWords(exact, lexicon.content.program.points);
  return { text: fill(wanted === 0n ? EXACTLY_NOTHING : EXACTLY, { exact: words }), place: null };
}

const EXACTLY_NOTHING: Localized = {
  en: '{exact} before rounding, nothing after it',
  zh: '取整前为 {exact} ，取整后为零',
};
const EXACTLY: Localized = { en: '{exact} before rounding', zh: '取整前为 {exact}' };

/** Every base rate by id. Their points are one award, `base`. */
export function explainRates(scene: Scene): readonly ExplainedRule[] {
  return scene.trace.rates.flatMap((outcome) => {
    const part = ratePart(scene, outcome.rule);
    return part?.rate === undefined || part.rate === null
      ? []
      : [explainRate(scene, outcome, part, rateWords(scene.lexicon, part.rate))];
  });
}

function explainRate(
  scene: Scene,
  { rule, fate }: RuleOutcome,
  part: Part,
  effect: Localized,
): ExplainedRule {
  const step = scene.trace.waterfall.find(({ stage, by }) => stage === BASE && by === rule);
  const reason = fateReason(scene, part, fate);
  const { points: digits } = scene.ruleSet.content.program;
  return {
    id: rule,
    campaign: null,
    title: NO_WORDS,
    effect,
    fate,
    yields: step === undefined ? 'none' : 'full',
    gave: step === undefined ? NOTHING : exactPointsWords(step.change, digits),
    award: null,
    exactPoints: step?.change ?? null,
    reasons: reason === null ? [] : [reason],
    place: findPlace(scene.ruleSet, part.pointer),
  };
}
