/** Rules whose days never come: a weekday or a day of the month that their dates do not hold. */
import { type MessageDefinition, report } from '../../text/diagnostic.js';
import type { Lint } from '../lint.js';
import { labelAt, placeOf } from '../place-of.js';
import { asksForDay, findDay } from '../time/find-day.js';

const MESSAGES = {
  noSuchDay: {
    code: 'JF1507',
    severity: 'error',
    title: { en: 'no such day', zh: '没有这样的日子' },
    text: {
      en: 'rule `{rule}` can never apply: no day on which it is on meets these conditions',
      zh: '规则“{rule}”永远不会适用：其有效期内没有任何一天满足这些条件',
    },
    page: {
      en: 'The conditions ask for a weekday, a date, a day of the month or a month that does not occur while campaign and rule are on: Sundays in a rule that lasts from Monday to Friday.\n\nChange the dates or the condition.',
      zh: '条件要求的星期、日期、几号或月份，在活动与规则的有效期内不存在：例如规则只从周一持续到周五，却要求周日。\n\n请修改日期或条件。',
    },
  },
} as const satisfies Record<string, MessageDefinition>;

export const NO_SUCH_DAY: Lint = {
  messages: MESSAGES,
  check: ({ program, profiles }, add) => {
    for (const { rule, campaign, conditions, window } of profiles) {
      if (conditions === null || conditions.length === 0 || window.length === 0) continue;
      const isHopeless = conditions.every((conjunct) => {
        if (!asksForDay(conjunct)) return false;
        const { day, exhaustive } = findDay(conjunct, window, program.zone);
        return day === null && exhaustive;
      });
      if (!isHopeless) continue;
      const labels = labelAt(placeOf(program, ...(rule.during ?? []), campaign.runs, campaign), {
        en: 'it is on at this time',
        zh: '有效期在这里',
      });
      add(report(MESSAGES.noSuchDay, placeOf(program, rule.when, rule), { rule: rule.id }, { labels }));
    }
  },
};
