/** The waterfall, step by step, in words. */
import type { WaterfallStep } from '../engine/trace.js';
import type { Choices } from '../ruleset/types.js';
import { type Localized, sameText } from '../text/localized.js';
import type { RoundingMode } from '../value/rounding.js';
import type { ExplainedStage } from './explanation.js';
import { ratePart, rulePart } from './parts.js';
import { findPlace } from './place.js';
import { findBudget, findLimit } from './reasons/cut-reasons.js';
import type { Scene } from './scene.js';
import { fill } from './words/fill.js';
import { ruleName } from './words/lexicon.js';
import { budgetWords, limitWords } from './words/quotas.js';

/** Empty for an anonymous purchase, which goes through no stage. */
export function explainStages(scene: Scene): readonly ExplainedStage[] {
  return scene.trace.waterfall.map((step) => {
    const { name, pointer } = actorOf(scene, step);
    const place = pointer === null ? null : findPlace(scene.ruleSet, pointer);
    return { step, label: labelOf(scene, step), name, place };
  });
}

const LABELS: Readonly<Record<WaterfallStep['stage'], Localized>> = {
  listed: { en: 'listed amount', zh: '标价金额' },
  discount: { en: 'discount', zh: '优惠' },
  payable: { en: 'payable', zh: '应付金额' },
  basis: { en: 'earning basis', zh: '计分金额' },
  base: { en: 'base points', zh: '基础积分' },
  multiplier: { en: 'multiplier', zh: '倍数' },
  bonus: { en: 'bonus', zh: '奖励' },
  rounding: { en: 'rounding', zh: '取整' },
  limit: { en: 'limit', zh: '上限' },
  budget: { en: 'budget', zh: '预算' },
  total: { en: 'total', zh: '合计' },
};

function labelOf({ ruleSet }: Scene, { stage }: WaterfallStep): Localized {
  const { choices } = ruleSet.content;
  if (stage === 'rounding')
    return fill({ en: 'rounding ({how})', zh: '取整（{how}）' }, { how: roundingWords(choices) });
  if (stage === 'basis')
    return fill({ en: 'earning basis ({what})', zh: '计分金额（{what}）' }, { what: BASES[choices.basis] });
  return LABELS[stage];
}

const BASES: Readonly<Record<Choices['basis'], Localized>> = {
  paid: { en: 'of the amount paid', zh: '按实付' },
  listed: { en: 'of the listed amount', zh: '按标价' },
};

const MODES: Readonly<Record<RoundingMode, Localized>> = {
  down: { en: 'down', zh: '向下' },
  up: { en: 'up', zh: '向上' },
  'half-up': { en: 'half up', zh: '四舍五入' },
  'half-even': { en: 'half even', zh: '四舍六入五成双' },
};

const POINTS_OF_ROUNDING: Readonly<Record<Choices['pointsRoundingPer'], Localized>> = {
  item: { en: '{mode} per item', zh: '每件商品{mode}' },
  rule: { en: '{mode} per rule', zh: '每条规则{mode}' },
  purchase: { en: '{mode} per purchase', zh: '每单{mode}' },
  carry: { en: '{mode} per purchase, the rest carried forward', zh: '每单{mode}，余数结转' },
};

function roundingWords({ pointsRounding, pointsRoundingPer }: Choices): Localized {
  return fill(POINTS_OF_ROUNDING[pointsRoundingPer], { mode: MODES[pointsRounding] });
}

interface Actor {
  readonly name: Localized;
  readonly pointer: string | null;
}

const NOBODY: Actor = { name: sameText(''), pointer: null };

function actorOf(scene: Scene, { stage, by }: WaterfallStep): Actor {
  if (by === null) return NOBODY;
  const { lexicon, ruleSet } = scene;
  switch (stage) {
    case 'base':
      return { name: sameText(by), pointer: ratePart(scene, by)?.pointer ?? null };
    case 'limit': {
      const found = findLimit(ruleSet.content, by);
      return found === undefined
        ? NOBODY
        : { name: limitWords(lexicon, found.limit), pointer: found.pointer };
    }
    case 'budget': {
      const found = findBudget(ruleSet.content, by);
      return found === undefined
        ? NOBODY
        : { name: budgetWords(lexicon, found.budget), pointer: found.pointer };
    }
    default:
      return { name: ruleName(lexicon, by), pointer: rulePart(scene, by)?.pointer ?? null };
  }
}
