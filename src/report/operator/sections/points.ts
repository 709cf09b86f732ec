/** What came to members' accounts, what left them, and what the rest is worth. */
import { dayText } from '../../../explain/words/moments.js';
import { groupDigits } from '../../../text/group-digits.js';
import type { Localized } from '../../../text/localized.js';
import { round } from '../../../value/rounding.js';
import type { Block, Fact, Section } from '../../document/document.js';
import { moneyText, type Naming, percentText, pointsNumber } from '../../naming.js';
import type { MonthFlow, OperatorReport } from '../report.js';
import { WORDS } from '../words.js';

export function pointsSection(naming: Naming, report: OperatorReport): Section {
  const { points, months } = report;
  const blocks: Block[] = [{ kind: 'facts', facts: pointFacts(naming, report) }];
  if (points.liabilityMinor === null) blocks.push({ kind: 'notice', text: WORDS.noValue[naming.language] });
  if (months.length > 0) blocks.push(monthChart(naming, months), monthTable(naming, months));
  return { id: 'points', heading: WORDS.overview[naming.language], blocks };
}

function pointFacts(naming: Naming, { points, members }: OperatorReport): readonly Fact[] {
  const { language } = naming;
  const { before, brought, issued, redeemed, returned, donated, expired, takenBack, owed } = points;
  const optional = (words: Localized, value: bigint): Fact[] =>
    value === 0n ? [] : [[words[language], pointsNumber(naming, value)]];
  const used = redeemed - returned + donated;
  const { liabilityMinor } = points;
  return [
    ...optional(WORDS.before, before),
    ...optional(WORDS.brought, brought),
    [WORDS.issued[language], pointsNumber(naming, issued)],
    [WORDS.redeemed[language], pointsNumber(naming, redeemed)],
    ...optional(WORDS.returned, returned),
    ...optional(WORDS.donated, donated),
    [WORDS.expired[language], pointsNumber(naming, expired)],
    ...optional(WORDS.takenBack, takenBack),
    [WORDS.outstanding[language], pointsNumber(naming, points.outstanding)],
    ...optional(WORDS.pending, points.pending),
    ...optional(WORDS.owed, owed),
    ...(liabilityMinor === null
      ? []
      : [[WORDS.liability[language], moneyText(naming, round(liabilityMinor, 'half-up'))] as const]),
    [WORDS.redemptionRate[language], percentText(used, issued)],
    [WORDS.breakage[language], percentText(expired, issued)],
    [WORDS.members[language], groupDigits(`${members.active}`)],
    ...(members.signedUp === 0
      ? []
      : [[WORDS.signedUp[language], groupDigits(`${members.signedUp}`)] as const]),
    [WORDS.withPoints[language], groupDigits(`${members.withPoints}`)],
    [WORDS.redeeming[language], groupDigits(`${members.redeeming}`)],
  ];
}

function monthChart(naming: Naming, months: readonly MonthFlow[]): Block {
  const { language } = naming;
  return {
    kind: 'columns',
    caption: WORDS.byMonth[language],
    labels: months.map(({ month }) => monthLabel(month)),
    series: [
      { title: WORDS.issued[language], values: months.map(({ issued }) => issued) },
      { title: WORDS.redeemed[language], values: months.map(({ redeemed }) => redeemed) },
      { title: WORDS.expired[language], values: months.map(({ expired }) => expired) },
    ],
    show: (value) => pointsNumber(naming, value),
  };
}

function monthTable(naming: Naming, months: readonly MonthFlow[]): Block {
  const { language } = naming;
  const columns = [
    ['issued', WORDS.issued],
    ['redeemed', WORDS.redeemed],
    ['returned', WORDS.returned],
    ['donated', WORDS.donated],
    ['expired', WORDS.expired],
    ['takenBack', WORDS.takenBack],
    ['outstanding', WORDS.outstanding],
  ] as const;
  const shown = columns.filter(
    ([key]) => key === 'issued' || key === 'outstanding' || months.some((flow) => flow[key] !== 0n),
  );
  return {
    kind: 'table',
    caption: WORDS.byMonth[language],
    columns: [
      { title: WORDS.month[language], align: 'left' },
      ...shown.map(([, words]) => ({ title: words[language], align: 'right' }) as const),
    ],
    // A month in which nothing moved is in the chart only.
    rows: months
      .filter((flow) => columns.some(([key]) => key !== 'outstanding' && flow[key] !== 0n))
      .map((flow) => [monthLabel(flow.month), ...shown.map(([key]) => pointsNumber(naming, flow[key]))]),
    none: WORDS.nothing[language],
  };
}

/** `2027-02`. */
function monthLabel(day: number): string {
  return dayText(day).slice(0, 7);
}
