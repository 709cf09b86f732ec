/** Whether the clauses of a rule fit its effect, and the rules of a group fit each other. */
import { fitsWay } from '../ruleset/group-ways.js';
import { isFavour, isSameTrigger, TRIGGER_NAMES } from '../ruleset/trigger-fit.js';
import type { Effect, GroupWay, QuotaUnit, Rule } from '../ruleset/types.js';
import { report } from '../text/diagnostic.js';
import type { Localized } from '../text/localized.js';
import type { Draft, RuleDraft } from './draft.js';
import { CHECK_MESSAGES as MESSAGES } from './messages.js';
import { BASE } from './references.js';

/** `favour`: neither points nor money. */
export type EffectFamily = 'multiplier' | 'bonus' | 'discount' | 'favour';

export function familyOf(effect: Effect): EffectFamily {
  switch (effect.kind) {
    case 'multiply':
      return 'multiplier';
    case 'give':
      return 'bonus';
    case 'discount':
    case 'buy-get':
    case 'bundle':
      return 'discount';
    case 'send':
    case 'grant':
    case 'open':
    case 'move':
      return 'favour';
  }
}

/** When a rule is decided: discounts come before points, and points before favours. */
export type Stage = 'discount' | 'points' | 'favour';

export function stageOf(effect: Effect): Stage {
  const family = familyOf(effect);
  return family === 'multiplier' || family === 'bonus' ? 'points' : family;
}

const UNIT_NAMES: Readonly<Record<QuotaUnit, Localized>> = {
  points: { en: 'points', zh: '积分' },
  money: { en: 'money', zh: '金额' },
  times: { en: 'times', zh: '次数' },
};

/** What rules give, as limits name it. */
const STAGE_UNITS: Readonly<Record<Stage, QuotaUnit | null>> = {
  discount: 'money',
  points: 'points',
  favour: null,
};
const FAVOURS: Localized = { en: 'neither points nor money', zh: '积分和金额以外的奖励' };

const LIMIT_SAMPLES: Readonly<Record<QuotaUnit, Localized>> = {
  times: { en: 'limit times (`1 time`)', zh: '请按次数（“1 次”）限额' },
  points: {
    en: 'limit points (`50 points`) or times (`1 time`)',
    zh: '请按积分（“50 积分”）或次数（“1 次”）限额',
  },
  money: { en: 'limit money (`20 CNY`) or times (`1 time`)', zh: '请按金额（“20 元”）或次数（“1 次”）限额' },
};

export function checkRules(draft: Draft): void {
  const byId = new Map(draft.rules.map(({ rule }) => [rule.id, rule]));
  for (const rule of draft.rules) {
    checkLane(rule, draft);
    checkLimits(rule, draft);
    checkItems(rule, draft);
    checkOverrides(rule, byId, draft);
  }
  checkGroups(draft);
}

function checkLane({ rule, span, lane, damaged }: RuleDraft, draft: Draft): void {
  const isDiscount = familyOf(rule.effect) === 'discount';
  if (isDiscount && lane === null) {
    if (damaged) return;
    const sample = draft.program?.choices.lanes?.[0] ?? 'order';
    draft.report(
      report(
        MESSAGES.lane,
        span,
        { problem: { en: 'this discount does not say in which lane it acts', zh: '此优惠没有写明所属通道' } },
        {
          suggestion: {
            en: `add a clause like \`in lane ${sample}\``,
            zh: `加一条子句，如“属 ${sample} 通道”`,
          },
        },
      ),
    );
  } else if (!isDiscount && lane !== null) {
    draft.report(
      report(MESSAGES.lane, lane.span, {
        problem: { en: 'only a discount has a lane', zh: '只有优惠才有通道' },
      }),
    );
  }
}

function checkLimits({ rule }: RuleDraft, draft: Draft): void {
  const own = STAGE_UNITS[stageOf(rule.effect)];
  for (const limit of rule.limits) {
    if (limit.quota.unit === 'times' || limit.quota.unit === own) continue;
    draft.report(
      report(
        MESSAGES.limitUnit,
        draft.places.get(limit) ?? null,
        { gives: own === null ? FAVOURS : UNIT_NAMES[own], counts: UNIT_NAMES[limit.quota.unit] },
        { suggestion: LIMIT_SAMPLES[own ?? 'times'] },
      ),
    );
  }
}

/** A message, a perk or a tier is not for some of the items: whether there are such items is a condition. */
function checkItems({ rule, span }: RuleDraft, draft: Draft): void {
  // Without a purchase there are no items at all, which has been said.
  if (rule.items === null || !isFavour(rule.effect) || rule.trigger !== undefined) return;
  const suggestion = {
    en: 'write it as a condition: `when purchase includes …`',
    zh: '请写成条件：“当订单包含……”',
  };
  const args = { about: { en: 'a selection of items', zh: '商品范围' }, effect: STAGE_WORDS.favour };
  draft.report(report(MESSAGES.notForThisEffect, draft.places.get(rule.items) ?? span, args, { suggestion }));
}

/** Discounts are decided before points and lane by lane, so nothing can override what was decided before it. */
function checkOverrides({ rule, overrides }: RuleDraft, byId: ReadonlyMap<string, Rule>, draft: Draft): void {
  const lanes = draft.program?.choices.lanes ?? [];
  for (const name of overrides) {
    const target = byId.get(name.text);
    if (name.text !== BASE && target === undefined) continue;
    if (target !== undefined && !isSameTrigger(rule.trigger, target.trigger)) {
      draft.report(report(MESSAGES.otherTrigger, name.span, triggersOf(rule, target)));
      continue;
    }
    if (canOverride(rule, target, lanes)) continue;
    draft.report(
      report(MESSAGES.notForThisEffect, name.span, {
        about: { en: `\`${name.text}\`, which is decided before`, zh: `先于它决定的“${name.text}”` },
        effect: STAGE_WORDS[stageOf(rule.effect)],
      }),
    );
  }
}

const STAGE_WORDS: Readonly<Record<Stage, Localized>> = {
  discount: { en: 'is a discount', zh: '是优惠' },
  points: { en: 'gives points', zh: '赠送的是积分' },
  favour: { en: 'gives neither points nor money', zh: '赠送的不是积分或金额' },
};

/** `target` is `undefined` for base points, which only purchases earn. */
function canOverride(rule: Rule, target: Rule | undefined, lanes: readonly string[]): boolean {
  const stage = stageOf(rule.effect);
  if (target === undefined) return stage === 'points' && rule.trigger === undefined;
  if (stageOf(target.effect) !== stage) return false;
  return stage !== 'discount' || lanes.indexOf(rule.lane ?? '') <= lanes.indexOf(target.lane ?? '');
}

function triggersOf(rule: Rule, target: Rule) {
  return {
    other: target.id,
    trigger: TRIGGER_NAMES[rule.trigger?.kind ?? 'purchase'],
    otherTrigger: TRIGGER_NAMES[target.trigger?.kind ?? 'purchase'],
  };
}

function checkGroups(draft: Draft): void {
  const first = new Map<string, RuleDraft>();
  for (const current of draft.rules) {
    const group = current.rule.group;
    if (group === null || current.damaged) continue;
    const before = first.get(group.id);
    checkWay(current, draft);
    if (before === undefined) {
      first.set(group.id, current);
      continue;
    }
    const difference = differenceOf(before, current);
    if (difference === null) continue;
    draft.report(
      report(
        MESSAGES.groupMismatch,
        current.groupSpan,
        { group: group.id, what: difference },
        {
          labels:
            before.groupSpan === null
              ? []
              : [
                  {
                    span: before.groupSpan,
                    text: { en: 'another rule of the group', zh: '同组的另一条规则' },
                  },
                ],
        },
      ),
    );
  }
}

function differenceOf(before: RuleDraft, current: RuleDraft): Localized | null {
  if (before.rule.group?.way !== current.rule.group?.way)
    return { en: 'how the group combines', zh: '组内方式' };
  if (familyOf(before.rule.effect) !== familyOf(current.rule.effect))
    return { en: 'the kind of effect', zh: '效果类型' };
  if (before.rule.lane !== current.rule.lane) return { en: 'the lane', zh: '通道' };
  if (!isSameTrigger(before.rule.trigger, current.rule.trigger))
    return { en: 'what sets them off', zh: '触发事件' };
  return null;
}

const WAY_PROBLEMS: Partial<Readonly<Record<GroupWay, Localized>>> = {
  multiply: {
    en: 'the kind of effect: only multipliers can be multiplied together',
    zh: '效果类型：只有倍数可以连乘',
  },
  'best-of-line': {
    en: 'the kind of effect: only discounts, and no deals or bundles over several lines, are compared line by line',
    zh: '效果类型：只有优惠（不含跨行的买赠和套餐）可以逐行比较',
  },
};

/** Not every effect can be combined in every way. */
function checkWay({ rule, groupSpan }: RuleDraft, draft: Draft): void {
  if (rule.group === null || fitsWay(rule.effect, rule.group.way)) return;
  const what = isFavour(rule.effect)
    ? {
        en: 'the kind of effect: only points and discounts are compared or combined',
        zh: '效果类型：只有积分和优惠可以比较或合并',
      }
    : (WAY_PROBLEMS[rule.group.way] ?? { en: 'the kind of effect', zh: '效果类型' });
  draft.report(report(MESSAGES.groupMismatch, groupSpan, { group: rule.group.id, what }));
}
