/** Dates that are probably slips of the pen. The core knows no clock, so past dates are as good as any. */
import type { Campaign, InstantRange, Rule } from '../../ruleset/types.js';
import { type MessageDefinition, report } from '../../text/diagnostic.js';
import { civilDateOf, dayNumber, formatCivilDate } from '../../value/civil-date.js';
import { localDay, type Zone } from '../../value/zone.js';
import { ZONE_DATA_LAST_YEAR } from '../../value/zone-data.js';
import { groupBy } from '../group-by.js';
import type { Lint, LintInput, Report } from '../lint.js';
import { placeOf } from '../place-of.js';

const MESSAGES = {
  farDate: {
    code: 'JF1580',
    severity: 'warning',
    title: { en: 'date far from the others', zh: '日期相距过远' },
    text: {
      en: '{date} lies more than {years} years from the other dates of campaign `{campaign}`',
      zh: '{date} 与活动“{campaign}”的其他日期相距 {years} 年以上',
    },
    page: {
      en: 'All dates of a campaign usually belong to a few years. One that is half a century away is most often a slip in the year.\n\nLeave the end open (`runs from 2027-01-01`) where no end is meant.',
      zh: '一个活动的日期通常都在几年之内。相差半个世纪的日期多半是年份写错了。\n\n若没有结束日期，请写成开放式（“时间 2027-01-01 起”）。',
    },
  },
  dateOutOfRange: {
    code: 'JF1581',
    severity: 'warning',
    title: { en: 'date outside the zone data', zh: '日期超出时区数据范围' },
    text: {
      en: '{date} is not between 1970 and {last}, the years for which the time zone is known',
      zh: '{date} 不在 1970 年至 {last} 年之间，时区数据只覆盖这些年份',
    },
    page: {
      en: 'Civil dates become instants with the data of the time zone, which is sure for these years only. A date outside is most often a slip in the year.',
      zh: '日期按时区数据换算为时刻，而时区数据只在这些年份可靠。超出范围的日期多半是年份写错了。',
    },
  },
} as const satisfies Record<string, MessageDefinition>;

const YEARS_MAX = 50;
const DAYS_MAX = YEARS_MAX * 365 + 13;

const DAY = 86_400_000;
/** Instants that give no message for certain, told without asking for their days: some days within the bounds. */
const USUAL = {
  from: 2 * DAY,
  until: (dayNumber({ year: ZONE_DATA_LAST_YEAR, month: 12, day: 31 }) - 2) * DAY,
  length: (DAYS_MAX - 3) * DAY,
};

export const ODD_DATES: Lint = {
  messages: MESSAGES,
  check: (input, add) => {
    const { program } = input;
    const rulesOf = groupBy(program.rules, ({ campaign }) => campaign);
    for (const campaign of program.campaigns) {
      const rules = rulesOf.get(campaign.id) ?? [];
      if (areUsual(campaign, rules)) continue;
      const dates = [
        ...datesOf(campaign.runs, [campaign.runs, campaign], program.zone),
        ...rules.flatMap((rule) =>
          (rule.during ?? []).flatMap((range) => datesOf(range, [range, rule], program.zone)),
        ),
      ];
      checkDates(dates, campaign, input, add);
    }
    for (const rate of program.base.rates) {
      const dates = (rate.during ?? []).flatMap((range) => datesOf(range, [range, rate], program.zone));
      for (const date of dates) checkYears(date, input, add);
    }
  },
};

/** Between them no two dates are so far apart, and each is a day that the zone knows, whatever its offset. */
function areUsual({ runs }: Campaign, rules: readonly Rule[]): boolean {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  const look = ({ from, until }: InstantRange): void => {
    if (from !== null) first = Math.min(first, from);
    if (from !== null) last = Math.max(last, from);
    if (until !== null) first = Math.min(first, until);
    if (until !== null) last = Math.max(last, until);
  };
  look(runs);
  for (const { during } of rules) for (const range of during ?? []) look(range);
  return first >= USUAL.from && last <= USUAL.until && last - first <= USUAL.length;
}

interface WrittenDate {
  /** Days since 1970-01-01; of the end of a range the last day. */
  readonly day: number;
  /** Where it may have been written. */
  readonly parts: readonly object[];
}

function datesOf(
  { from, until }: InstantRange,
  parts: readonly object[],
  zone: Zone,
): readonly WrittenDate[] {
  return [
    ...(from === null ? [] : [{ day: localDay(zone, from), parts }]),
    ...(until === null ? [] : [{ day: localDay(zone, until - 1), parts }]),
  ];
}

function checkDates(dates: readonly WrittenDate[], campaign: Campaign, input: LintInput, add: Report): void {
  const odd = new Set(dates.filter((date) => checkYears(date, input, add)));
  for (const { day, parts } of farDates(dates.filter((date) => !odd.has(date)))) {
    const args = { date: dateText(day), campaign: campaign.id, years: `${YEARS_MAX}` };
    add(report(MESSAGES.farDate, placeOf(input.program, ...parts), args));
  }
}

/** Whether the date lies outside the years of the zone data; then that is reported. */
function checkYears({ day, parts }: WrittenDate, { program }: LintInput, add: Report): boolean {
  const { year } = civilDateOf(day);
  if (year >= 1970 && year <= ZONE_DATA_LAST_YEAR) return false;
  const args = { date: dateText(day), last: `${ZONE_DATA_LAST_YEAR}` };
  add(report(MESSAGES.dateOutOfRange, placeOf(program, ...parts), args));
  return true;
}

/** Where a gap parts the dates, the smaller part is the odd one; of two equal parts the later. */
function farDates(dates: readonly WrittenDate[]): readonly WrittenDate[] {
  const sorted = [...dates].sort((a, b) => a.day - b.day);
  const gap = sorted.findIndex(
    ({ day }, index) => index > 0 && day - (sorted[index - 1]?.day ?? day) > DAYS_MAX,
  );
  if (gap < 0) return [];
  return gap < sorted.length - gap ? sorted.slice(0, gap) : sorted.slice(gap);
}

function dateText(day: number): string {
  return formatCivilDate(civilDateOf(day));
}
