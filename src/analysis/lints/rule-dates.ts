/** Dates of a rule against the run of its campaign. */

import type { InstantRange } from '../../ruleset/types.js';
import { type MessageDefinition, report } from '../../text/diagnostic.js';
import type { Span } from '../../text/source.js';
import type { Lint, LintInput, Report } from '../lint.js';
import { labelAt, placeOf } from '../place-of.js';
import type { RuleProfile } from '../rules/rule-profile.js';

const MESSAGES = {
  outsideCampaign: {
    code: 'JF1501',
    severity: 'error',
    title: { en: 'rule outside its campaign', zh: '规则不在活动时间内' },
    text: {
      en: 'rule `{rule}` can never apply: its dates lie outside the run of campaign `{campaign}`',
      zh: '规则“{rule}”永远不会适用：其期间完全不在活动“{campaign}”的时间内',
    },
    page: {
      en: 'A rule applies only while its campaign runs, and within its own dates. Dates that lie wholly outside leave no moment at which the rule could act.\n\nMove the dates of the rule, or the run of the campaign.',
      zh: '规则只在活动进行期间、且在自身期间内适用。期间完全落在活动之外时，规则没有任何生效的时刻。\n\n请调整规则的期间或活动的时间。',
    },
  },
  partlyOutside: {
    code: 'JF1502',
    severity: 'warning',
    title: { en: 'dates partly outside the campaign', zh: '部分日期在活动时间外' },
    text: {
      en: 'on some of these dates campaign `{campaign}` does not run, so rule `{rule}` does not apply then',
      zh: '其中有些日期活动“{campaign}”并未进行，规则“{rule}”届时不适用',
    },
    page: {
      en: 'The dates reach beyond the run of the campaign. The rule stops where the campaign stops, which may not be what a reader of the rule expects.\n\nWrite the dates on which the rule really applies. Open ends (`during 2027-02-06 and after`) and calendars are not reported.',
      zh: '规则的期间超出了活动时间。规则随活动结束而结束，读规则的人可能不会想到这一点。\n\n请写规则实际适用的日期。开放式的期间（“期间 2027-02-06 起”）和日历不会报告。',
    },
  },
} as const satisfies Record<string, MessageDefinition>;

export const RULE_DATES: Lint = {
  messages: MESSAGES,
  check: (input, add) => {
    for (const profile of input.profiles) if (profile.rule.during !== null) checkDates(profile, input, add);
  },
};

function checkDates({ rule, campaign, window }: RuleProfile, { program }: LintInput, add: Report): void {
  const complain = (message: MessageDefinition, span: Span | null): void => {
    const runs = placeOf(program, campaign.runs, campaign);
    const labels = labelAt(runs, { en: 'the campaign runs at this time', zh: '活动在此期间进行' });
    add(report(message, span, { rule: rule.id, campaign: campaign.id }, { labels }));
  };
  if (window.length === 0) {
    complain(MESSAGES.outsideCampaign, placeOf(program, ...(rule.during ?? []), rule));
    return;
  }
  for (const range of rule.during ?? []) {
    if (!reachesOutside(range, campaign.runs)) continue;
    // Only ranges that were written out have a place; those of a calendar may well belong to other years.
    const span = program.places.get(range);
    if (span !== undefined) complain(MESSAGES.partlyOutside, span);
  }
}

/** Whether an end that was written lies outside; an end left open says "as long as the campaign runs". */
function reachesOutside(range: InstantRange, runs: InstantRange): boolean {
  const from = range.from ?? runs.from ?? Number.NEGATIVE_INFINITY;
  const until = range.until ?? runs.until ?? Number.POSITIVE_INFINITY;
  const isWithin = from >= (runs.from ?? from) && until <= (runs.until ?? until);
  return from >= until || !isWithin;
}
