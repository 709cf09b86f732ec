/** Why a rule or rate gave nothing, in one sentence with its place. */
import type { RuleFate } from '../../engine/trace.js';
import type { InstantRange } from '../../ruleset/types.js';
import type { Localized } from '../../text/localized.js';
import { localDay } from '../../value/zone.js';
import type { Reason } from '../explanation.js';
import type { Part } from '../parts.js';
import { findPlace } from '../place.js';
import type { Scene } from '../scene.js';
import { failedTestWords } from '../words/failed-test.js';
import { fill, join } from '../words/fill.js';
import { campaignName, ruleName } from '../words/lexicon.js';
import { dayText, instantText, isRangeOfDays, rangeWords } from '../words/moments.js';
import { beatenReason } from './beaten-reason.js';
import { nothingToDoReason } from './nothing-to-do.js';

/** `null` for `applied`: there is nothing to give a reason for. */
export function fateReason(scene: Scene, part: Part, fate: RuleFate): Reason | null {
  switch (fate.kind) {
    case 'applied':
      return null;
    case 'nothing-to-do':
      return nothingToDoReason(scene, part);
    case 'outside-campaign':
      return outsideCampaign(scene, part);
    case 'outside-dates':
      return outsideDates(scene, part);
    case 'not-in-audience':
    case 'condition-failed':
      return failedCondition(scene, part, fate);
    case 'anonymous':
      return { text: ANONYMOUS, place: null };
    case 'excluded-by-campaign':
      return excluded(scene, fate);
    case 'overridden':
      return overridden(scene, fate.rule);
    case 'beaten':
    case 'group-beaten':
      return beatenReason(scene, part, fate);
  }
}

const ANONYMOUS: Localized = {
  en: 'the purchase names no member, so it earns nothing',
  zh: '该笔消费没有会员，不产生积分和优惠',
};

function outsideCampaign(scene: Scene, { campaign, campaignPointer }: Part): Reason {
  const { runs } = campaign ?? { runs: { from: null, until: null } };
  const { zone } = scene.ruleSet.content;
  const text = fill(OUTSIDE_CAMPAIGN, {
    campaign: campaignName(scene.lexicon, campaign?.id ?? ''),
    range: rangeWords(zone, runs),
    moment: momentText(scene, [runs]),
  });
  return { text, place: findPlace(scene.ruleSet, `${campaignPointer}/runs`) };
}

const OUTSIDE_CAMPAIGN: Localized = {
  en: 'campaign {campaign} runs {range}, purchase on {moment}',
  zh: '活动 {campaign} 的时间为 {range} ，消费时间为 {moment}',
};

function outsideDates(scene: Scene, { during, pointer }: Part): Reason {
  const ranges = during ?? [];
  const shown = nearestRanges(ranges, scene.purchase.instantMs);
  const words = join(
    shown.map((range) => rangeWords(scene.ruleSet.content.zone, range)),
    { en: ', or ', zh: '，或 ' },
  );
  const slots = { ranges: words, count: `${ranges.length}`, moment: momentText(scene, shown) };
  const text = fill(shown.length < ranges.length ? OUTSIDE_MANY : OUTSIDE_DATES, slots);
  return { text, place: findPlace(scene.ruleSet, `${pointer}/during/0`) };
}

const OUTSIDE_DATES: Localized = {
  en: 'applies {ranges}, purchase on {moment}',
  zh: '适用时间为 {ranges} ，消费时间为 {moment}',
};
const OUTSIDE_MANY: Localized = {
  en: 'applies in {count} spans of time, the nearest {ranges}, purchase on {moment}',
  zh: '适用时间共 {count} 段，最近的为 {ranges} ，消费时间为 {moment}',
};

const RANGES_MAX = 3;

/** All ranges when they are few, else the last one before the purchase and the first one after it. */
function nearestRanges(ranges: readonly InstantRange[], instantMs: number): readonly InstantRange[] {
  if (ranges.length <= RANGES_MAX) return ranges;
  const before = ranges.filter(({ until }) => until !== null && until <= instantMs);
  const after = ranges.filter(({ from }) => from !== null && from > instantMs);
  const last = before.reduce<InstantRange | undefined>(
    (best, range) => ((best?.until ?? Number.NEGATIVE_INFINITY) >= (range.until ?? 0) ? best : range),
    undefined,
  );
  const next = after.reduce<InstantRange | undefined>(
    (best, range) => ((best?.from ?? Number.POSITIVE_INFINITY) <= (range.from ?? 0) ? best : range),
    undefined,
  );
  return [last, next].filter((range) => range !== undefined);
}

/** The date of the purchase, with its time where a range has times. */
function momentText({ ruleSet, purchase }: Scene, ranges: readonly InstantRange[]): string {
  const { zone } = ruleSet.content;
  return ranges.every((range) => isRangeOfDays(zone, range))
    ? dayText(localDay(zone, purchase.instantMs))
    : instantText(zone, purchase.instantMs);
}

function failedCondition(
  scene: Scene,
  part: Part,
  { kind, test }: Extract<RuleFate, { kind: 'not-in-audience' | 'condition-failed' }>,
): Reason {
  const isAudience = kind === 'not-in-audience' && part.campaign !== null;
  const condition = isAudience && part.campaign !== null ? part.campaign.audience : part.when;
  const words = failedTestWords(scene.lexicon, condition, test);
  const pointer = `${isAudience ? part.campaignPointer : part.pointer}${test.path}`;
  return {
    text: isAudience
      ? fill({ en: 'not in the audience: {words}', zh: '不在活动对象内：{words}' }, { words })
      : words,
    place: findPlace(scene.ruleSet, pointer),
  };
}

function excluded(scene: Scene, fate: Extract<RuleFate, { kind: 'excluded-by-campaign' }>): Reason {
  const text = fill(EXCLUDED, {
    campaign: campaignName(scene.lexicon, fate.campaign),
    rule: ruleName(scene.lexicon, fate.rule),
  });
  const at = scene.ruleSet.content.campaigns.findIndex(({ id }) => id === fate.campaign);
  return { text, place: findPlace(scene.ruleSet, `/campaigns/${at}`) };
}

const EXCLUDED: Localized = {
  en: 'campaign {campaign} excludes this campaign, and its rule {rule} is eligible',
  zh: '活动 {campaign} 排除本活动，其规则 {rule} 符合条件',
};

function overridden(scene: Scene, id: string): Reason {
  const text = fill(
    { en: 'rule {rule} takes its place', zh: '被规则 {rule} 取代' },
    { rule: ruleName(scene.lexicon, id) },
  );
  const at = scene.ruleSet.content.rules.findIndex((rule) => rule.id === id);
  return { text, place: findPlace(scene.ruleSet, `/rules/${at}`) };
}
