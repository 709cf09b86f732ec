/** The operator's report: one pass over all that happened. */
import type { RuleSetContent } from '../../ruleset/types.js';
import { civilDateOf } from '../../value/civil-date.js';
import { type Fraction, fraction, multiply, parseFraction } from '../../value/fraction.js';
import { localDay } from '../../value/zone.js';
import type { Happening, History } from '../history.js';
import { wholeCost } from './cost.js';
import { usualGreenTags } from './green-rules.js';
import type { OperatorReport, YearCost } from './report.js';
import type { Open, Tally } from './tally.js';
import { tallyAnomalies } from './tally-anomalies.js';
import { awardsOf, tallyCampaigns } from './tally-campaigns.js';
import { tallyCancellations } from './tally-cancellations.js';
import { tallyCompensation } from './tally-compensation.js';
import { tallyGreen } from './tally-green.js';
import { tallyOffers } from './tally-offers.js';
import { tallyPoints } from './tally-points.js';

export interface ReportOptions {
  /** Days, both included; `null`: from the first, or to the last event. */
  readonly first: number | null;
  readonly last: number | null;
  /** Tags of green goods; `null`: those that `usualGreenTags` finds. */
  readonly greenTags: ReadonlySet<string> | null;
}

export async function makeReport(history: History, options: ReportOptions): Promise<OperatorReport> {
  const { content } = history.ruleSet;
  const { first, last } = options;
  const points = tallyPoints(content);
  const campaigns = tallyCampaigns(content);
  const compensation = tallyCompensation(content);
  const offers = tallyOffers(content);
  const green = tallyGreen(content, options.greenTags ?? usualGreenTags(content));
  const anomalies = tallyAnomalies(content);
  const cancellations = tallyCancellations(content);
  const activity = tallyActivity();
  const years = tallyYears(content);
  const tallies: readonly Pick<Tally<unknown>, 'add'>[] = [
    points,
    campaigns,
    compensation,
    offers,
    green,
    anomalies,
    cancellations,
    activity,
    years,
  ];
  for await (const happening of history.happenings()) {
    const day = localDay(content.zone, happening.outcome.instantMs);
    if (last !== null && day > last) continue;
    const moment = { day, isWithin: first === null || day >= first };
    for (const tally of tallies) tally.add(happening, moment);
  }
  const { membersWithPoints, ...pointsTotals } = points.total();
  const { members, refused, ...activityTotals } = activity.total();
  return {
    first,
    last,
    ...activityTotals,
    refused: history.tellsRefusals ? refused : null,
    members: { ...members, withPoints: membersWithPoints },
    ...pointsTotals,
    campaigns: campaigns.total(),
    compensation: compensation.total(),
    ...offers.total(),
    ...green.total(),
    anomalies: anomalies.total(),
    cancellations: cancellations.total(),
    years: years.total(),
    marketingBudgetMinor: marketingBudget(content),
  };
}

function marketingBudget({ program }: RuleSetContent): Fraction | null {
  const text = program.compliance.numbers['marketingBudgetPerYear'];
  const number = text === undefined ? undefined : parseFraction(text);
  return number === undefined ? null : multiply(number, fraction(10n ** BigInt(program.currency.digits), 1n));
}

type Activity = Pick<OperatorReport, 'from' | 'through' | 'events'> & {
  readonly refused: ReadonlyMap<string, number>;
  readonly members: Omit<OperatorReport['members'], 'withPoints'>;
};

/** How many events of each kind, by how many members. */
function tallyActivity(): Tally<Activity> {
  const events = new Map<string, number>();
  const refused = new Map<string, number>();
  const active = new Set<string>();
  const redeeming = new Set<string>();
  const days: { from: number | null; through: number | null } = { from: null, through: null };
  let signedUp = 0;
  const count = (counts: Map<string, number>, key: string): void =>
    void counts.set(key, (counts.get(key) ?? 0) + 1);
  const addOwn = ({ outcome: { type, member, refusal, redemption } }: Happening): void => {
    if (refusal !== null) {
      count(refused, refusal.code);
      return;
    }
    count(events, type);
    if (member !== null) active.add(member);
    if (type === 'signup') signedUp += 1;
    if (redemption !== null && member !== null) redeeming.add(member);
  };
  return {
    add: (happening, moment) => {
      if (!moment.isWithin) return;
      days.from ??= moment.day;
      days.through = moment.day;
      if (happening.outcome.type !== 'time') addOwn(happening);
    },
    total: () => ({
      ...days,
      events,
      refused,
      members: { active: active.size, signedUp, redeeming: redeeming.size },
    }),
  };
}

/** Whole calendar years up to the end of the period, whatever its beginning. */
function tallyYears(content: RuleSetContent): Tally<readonly YearCost[]> {
  const years = new Map<number, Open<{ points: bigint; discountMinor: bigint }>>();
  return {
    add: (happening, { day }) => {
      for (const { points, discountMinor } of awardsOf(happening)) {
        const { year } = civilDateOf(day);
        const sums = years.get(year) ?? { points: 0n, discountMinor: 0n };
        sums.points += points;
        sums.discountMinor += discountMinor;
        years.set(year, sums);
      }
    },
    total: () =>
      [...years]
        .sort(([a], [b]) => a - b)
        .map(([year, { points, discountMinor }]) => ({
          year,
          costMinor: wholeCost(content, points, discountMinor),
        })),
  };
}
