/** Whether the clauses of a rule fit what sets it off: without a purchase there are no items, amounts or lanes. */
import type { ClausePart } from '../phrases/kinds.js';
import { factDefinition } from '../ruleset/facts.js';
import { effectFitsTrigger, factFitsTrigger, TRIGGER_NAMES } from '../ruleset/trigger-fit.js';
import type { Condition, Test, Trigger } from '../ruleset/types.js';
import { report } from '../text/diagnostic.js';
import type { Localized } from '../text/localized.js';
import type { Span } from '../text/source.js';
import type { Draft } from './draft.js';
import { CHECK_MESSAGES as MESSAGES } from './messages.js';
import type { Parts } from './parts.js';

type EffectPart = Extract<ClausePart, { readonly part: 'effect' }>;

/** Clauses that say something about a purchase. */
const OF_PURCHASES = [
  ['items', { en: 'a selection of items', zh: '商品范围' }],
  ['lane', { en: 'a lane', zh: '通道' }],
  ['floor', { en: 'a lowest price', zh: '最低价' }],
] as const satisfies readonly (readonly [ClausePart['part'], Localized])[];

const PER_PURCHASE = { en: 'a limit per purchase', zh: '每单限额' };
const ONCE: Localized = { en: 'write `once` instead of `per purchase`', zh: '请写“一次”，不写“每单”' };
const PER_PURCHASE_INSTEAD: Localized = {
  en: 'write `per purchase`; that one member gets it one time only is said by a limit such as `limit 1 time per member in the campaign`',
  zh: '请写“每单”；每位会员只得一次由限额规定，如“限每会员活动期内 1 次”',
};

/** Reports what does not fit the trigger of the block; a rule without one is set off by a purchase. */
export function checkTrigger(parts: Parts, draft: Draft): Trigger | undefined {
  const said = parts.single('trigger');
  const trigger = said?.trigger;
  if (said?.mention != null) draft.life.mentions.push(said.mention);
  for (const { part, span } of parts.placed('effect')) {
    if (part.mention !== undefined) draft.life.mentions.push(part.mention);
    checkEffect(part, span, trigger, draft);
  }
  checkWhen(parts, trigger, draft);
  if (trigger === undefined) return undefined;
  for (const [name, what] of OF_PURCHASES)
    for (const { span } of parts.placed(name)) refuse(what, span, trigger, draft);
  for (const { part, span } of parts.placed('limit'))
    if (part.per.period === 'purchase') refuse(PER_PURCHASE, span, trigger, draft);
  return trigger;
}

/** Reports conditions of `when` clauses that do not fit; tables have them as well, which are about purchases. */
export function checkWhen(parts: Parts, trigger: Trigger | undefined, draft: Draft): void {
  for (const { part, span } of parts.placed('when')) checkCondition(part.condition, span, trigger, draft);
}

function refuse(
  what: Localized,
  span: Span,
  trigger: Trigger,
  draft: Draft,
  suggestion: Localized | null = null,
): void {
  const slots = { what, trigger: TRIGGER_NAMES[trigger.kind] };
  draft.report(report(MESSAGES.needsPurchase, span, slots, { suggestion }));
}

function checkEffect(
  { effect, onlyFor }: EffectPart,
  span: Span,
  trigger: Trigger | undefined,
  draft: Draft,
): void {
  if (trigger === undefined) {
    const isCounting = effect.kind === 'give' && effect.per.kind === 'activity';
    if (isCounting) refuseWithout({ en: 'a counted unit', zh: '计数' }, WITH_ACTIVITY, span, draft);
    else if (onlyFor === 'trigger')
      refuseWithout({ en: '`once`', zh: '“一次”' }, PER_PURCHASE_INSTEAD, span, draft);
    return;
  }
  const isCounting = effect.kind === 'give' && effect.per.kind === 'activity';
  if (isCounting && trigger.kind !== 'activity')
    refuseWithout({ en: 'a counted unit', zh: '计数' }, WITH_ACTIVITY, span, draft);
  else if (!effectFitsTrigger(effect, trigger)) refuse(THIS_EFFECT, span, trigger, draft);
  else if (onlyFor === 'purchase') refuse({ en: '`per purchase`', zh: '“每单”' }, span, trigger, draft, ONCE);
}

const THIS_EFFECT: Localized = { en: 'this effect', zh: '此效果' };
const WITH_ACTIVITY: Localized = {
  en: 'add a clause like `on activity survey`',
  zh: '加一条子句，如“完成 survey 时”',
};

function refuseWithout(what: Localized, suggestion: Localized, span: Span, draft: Draft): void {
  draft.report(report(MESSAGES.needsTrigger, span, { what }, { suggestion }));
}

function checkCondition(
  condition: Condition,
  clause: Span,
  trigger: Trigger | undefined,
  draft: Draft,
): void {
  if ('all' in condition) for (const part of condition.all) checkCondition(part, clause, trigger, draft);
  else if ('any' in condition) for (const part of condition.any) checkCondition(part, clause, trigger, draft);
  else if ('not' in condition) checkCondition(condition.not, clause, trigger, draft);
  else if (!factFitsTrigger(condition.fact, trigger)) refuseTest(condition, clause, trigger, draft);
}

function refuseTest(test: Test, clause: Span, trigger: Trigger | undefined, draft: Draft): void {
  const span = draft.places.get(test) ?? clause;
  const { label } = factDefinition(test.fact);
  const name = (text: string): string =>
    text
      .replaceAll(/\s*\{\w+\}\s*/g, ' ')
      .replace(/ (?:of|to)\s*$|^ ?的/, '')
      .trim();
  const what = { en: `\`${name(label.en)}\``, zh: `“${name(label.zh)}”` };
  if (test.fact === 'activity.quantity') refuseWithout(what, WITH_ACTIVITY, span, draft);
  else if (trigger !== undefined) refuse(what, span, trigger, draft);
}
