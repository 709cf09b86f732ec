/** What statements and reports promise of any stream of events, under any rules about the life of points. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prepareAccountRules } from '../../src/account/account-rules.js';
import type { MemberAccount } from '../../src/account/books.js';
import type { LoyaltyEvent } from '../../src/engine/event.js';
import type { History } from '../../src/report/history.js';
import { makeReport } from '../../src/report/operator/make-report.js';
import { replayHistory } from '../../src/report/replay-history.js';
import { makeStatement } from '../../src/report/statement/make-statement.js';
import type { Balance, PointsByDay, Statement } from '../../src/report/statement/statement.js';
import type { RuleSet } from '../../src/ruleset/types.js';
import { periodOf } from '../../src/value/civil-date.js';
import { instantOfLocal } from '../../src/value/zone.js';
import { ledger } from '../account/ledger.js';
import { arbitraryRules, arbitraryStep, eventsOf, MEMBERS, PROFILES } from '../account/random-life.js';
import { day } from './shop.js';

const MONTHS = ['2027-02', '2027-03', '2027-04'].map((month) => day(`${month}-01`));
const LONG_AFTER = day('2028-01-01');
const streams = fc.array(arbitraryStep, { minLength: 1, maxLength: 30 }).map(eventsOf);

/** Up to the start of the day. */
function historyOf(ruleSet: RuleSet, events: readonly LoyaltyEvent[], until: number): History {
  const { apply, books } = ledger(ruleSet, PROFILES);
  const { evaluator } = prepareAccountRules(ruleSet);
  const untilMs = instantOfLocal(ruleSet.content.zone, until, 0);
  return replayHistory({ ruleSet, evaluator, apply, account: books.member, events, untilMs });
}

const sumOf = (parts: readonly PointsByDay[]): bigint => parts.reduce((sum, { points }) => sum + points, 0n);

function checkSums({ opening, movements, closing, ends, usable, usedSince }: Statement): void {
  const moved = (side: keyof Balance): bigint =>
    movements.reduce((sum, movement) => sum + movement[side], opening[side]);
  expect({ available: moved('available'), pending: moved('pending') }).toEqual(closing);
  expect(sumOf(ends) + usedSince).toBe(closing.available > 0n ? closing.available : 0n);
  expect(sumOf(usable)).toBeLessThanOrEqual(closing.pending);
}

/** Points that end so long after the last purchase end later since the member has bought again. */
const hasFixedEnds = ({ content }: RuleSet): boolean =>
  content.life.expiry.every(({ way }) => way.kind !== 'idle');

function checkLater(then: Statement, later: Statement, ruleSet: RuleSet): void {
  const { opening, closing, movements, gramsMicro, donations } = then;
  expect(later).toMatchObject({ opening, closing, gramsMicro, donations });
  expect(later.movements).toEqual(movements);
  expect(later.tier?.rank).toBe(then.tier?.rank);
  expect([null, then.tier?.graceThrough]).toContain(later.tier?.graceThrough ?? null);
  const kinds = hasFixedEnds(ruleSet) ? (['ends', 'usable'] as const) : (['usable'] as const);
  for (const kind of kinds) {
    const known = new Map(then[kind].map(({ day: at, points }) => [at, points]));
    const more = later[kind].filter(({ day: at, points }) => points > (known.get(at) ?? 0n));
    expect([kind, more]).toEqual([kind, []]);
  }
}

describe('statements of any stream of events', () => {
  it('add up, follow one another, and are the same however long after the month', async () => {
    const property = fc.asyncProperty(
      arbitraryRules,
      streams,
      fc.constantFrom(...MEMBERS),
      async (ruleSet, events, member) => {
        let closing: Balance | null = null;
        for (const month of MONTHS) {
          const end = periodOf(month, 'month').end + 1;
          const then = await makeStatement(historyOf(ruleSet, events, end), member, month);
          const later = await makeStatement(historyOf(ruleSet, events, LONG_AFTER), member, month);
          if (later === undefined) continue;
          checkSums(later);
          if (closing !== null) expect(later.opening).toEqual(closing);
          closing = later.closing;
          if (then === undefined) continue;
          checkSums(then);
          expect([then.usedSince, sumOf(then.usable)]).toEqual([0n, then.closing.pending]);
          checkLater(then, later, ruleSet);
        }
      },
    );
    await fc.assert(property, { numRuns: 15 });
  });
});

/** Available points and pending ones. */
function heldBy(account: MemberAccount | undefined): bigint {
  const { lots = [], balance = 0n } = account?.state ?? {};
  return lots.reduce((sum, { isPending, points }) => (isPending ? sum + points : sum), balance);
}

describe('reports of any stream of events', () => {
  it('tell where all points came from and went to', async () => {
    const property = fc.asyncProperty(arbitraryRules, streams, async (ruleSet, events) => {
      const options = { first: null, last: null, greenTags: null };
      const history = historyOf(ruleSet, events, LONG_AFTER);
      const { points, months, campaigns, compensation } = await makeReport(history, options);
      const came = points.brought + points.issued + points.returned;
      const went = points.redeemed + points.donated + points.expired + points.takenBack;
      expect(points.outstanding).toBe(points.before + came - went);
      expect(months.at(-1)?.outstanding ?? 0n).toBe(points.outstanding);
      const given = campaigns.reduce((sum, campaign) => sum + campaign.points, compensation.points);
      expect(given).toBe(points.issued);
      const accounts = await Promise.all(MEMBERS.map((id) => history.account(id)));
      const held = accounts.reduce((sum, account) => sum + heldBy(account), 0n);
      expect(held).toBe(points.outstanding);
    });
    await fc.assert(property, { numRuns: 40 });
  });
});
