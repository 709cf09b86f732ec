import { RULE_CLAUSE, RULE_HEADER } from '../../phrases/kinds.js';
import type { Effect, Rule } from '../../ruleset/types.js';
import type { BlockNode } from '../../syntax/tree.js';
import { report } from '../../text/diagnostic.js';
import { sameText } from '../../text/localized.js';
import type { Draft } from '../draft.js';
import { checkGuards } from '../guards.js';
import { CHECK_MESSAGES as MESSAGES } from '../messages.js';
import type { Parts } from '../parts.js';
import { checkTrigger } from '../trigger-consistency.js';
import type { BlockChecker } from './block-checker.js';

const NAME = { en: '`rule` block', zh: '“规则”块' };
const EFFECT = { en: 'what it does', zh: '效果' };
const EFFECT_SAMPLE = { en: 'multiply points by 2', zh: '积分 2 倍' };

export const RULE_BLOCK: BlockChecker = {
  block: 'rule',
  check: (block, draft, file) => {
    const header = draft.header(block, RULE_HEADER);
    const parts = draft.parts(block, RULE_CLAUSE, NAME);
    const effect = parts.required('effect', EFFECT, EFFECT_SAMPLE);
    const trigger = checkTrigger(parts, draft);
    if (file.campaign === null && !file.lacksBlocks) refuseHomeless(block, draft);
    if (header === undefined || header.id === null) return;
    if (effect === null || file.campaign === null) {
      draft.damagedRules.add(header.id.text);
      return;
    }
    const common = commonParts(parts, draft);
    const { during, when, items, lane, overrides, reason } = common.fields;
    // Written out rather than spread, which takes several times as long; a project has many thousand rules.
    const rule: Rule = {
      during,
      when,
      items,
      lane,
      overrides,
      reason,
      limits: draft.limitsOf(parts, `rule/${header.id.text}`),
      id: header.id.text,
      title: sameText(header.title ?? header.id.text),
      campaign: file.campaign,
      effect: withFloor(effect.effect, common.floor, draft),
      group: parts.single('group')?.group ?? null,
    };
    const whole: Rule = trigger === undefined ? rule : { ...rule, trigger };
    const { places } = common;
    draft.addRule({
      lane: places.lane,
      overrides: places.overrides,
      groupSpan: places.groupSpan,
      damaged: places.damaged,
      rule: draft.place(whole, block.header.span),
      span: header.id.span,
    });
  },
};

/** A rule or table in a file without a campaign. */
export function refuseHomeless(block: BlockNode, draft: Draft): void {
  const suggestion = {
    en: 'add a `campaign` block to this file, or move the rule to the file of its campaign',
    zh: '请在此文件中加一个“活动”块，或把规则移到所属活动的文件中',
  };
  draft.report(report(MESSAGES.noCampaign, block.header.span, {}, { suggestion }));
}

/** What rules and tables have in common; the same for all rows of a table. */
export function commonParts(parts: Parts, draft: Draft) {
  const during = parts.all('during').flatMap((part) => part.ranges);
  const lane = parts.single('lane')?.lane ?? null;
  const overrides = parts.all('overrides').flatMap((part) => part.rules);
  const items = parts.single('items')?.items ?? null;
  if (items !== null) checkGuards(items, draft);
  parts.single('floor');
  return {
    floor: parts.placed('floor')[0] ?? null,
    fields: {
      during: during.length === 0 ? null : during,
      when: draft.conditions(parts),
      items,
      lane: lane?.text ?? null,
      overrides: overrides.map((name) => name.text),
      reason: parts.single('because')?.reason ?? null,
    },
    places: {
      lane,
      overrides,
      groupSpan: parts.placed('group')[0]?.span ?? parts.placed('table-effect')[0]?.span ?? null,
      damaged: parts.damaged,
    },
  };
}

/** `never below` belongs to the discount that the same rule makes. */
export function withFloor(
  effect: Effect,
  floor: ReturnType<typeof commonParts>['floor'],
  draft: Draft,
): Effect {
  if (floor === null) return effect;
  if ('floor' in effect) return { ...effect, floor: floor.part.floor };
  draft.report(
    report(MESSAGES.notForThisEffect, floor.span, {
      about: { en: 'the lowest price of a discount', zh: '优惠后的最低价' },
      effect: { en: 'makes nothing cheaper', zh: '不是优惠' },
    }),
  );
  return effect;
}
