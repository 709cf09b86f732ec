/** What a member has on the account beside points, and did beside buying, for a sample purchase. */
import type { Grant, LimitUse, Lot, MemberState } from '../../engine/state.js';
import type { FactId } from '../../ruleset/facts.js';
import { instantOfLocal, type Zone } from '../../value/zone.js';
import type { Conjunct } from '../conditions/conjunct.js';
import { constraintsOn, integerOf, requiredIds } from './pick.js';

/** The name under which a sample counts what may have any name. */
const ANY = 'any';

/** The facts that count deeds, with the family of their counters in the state. */
const DEEDS: readonly (readonly [fact: FactId, family: string])[] = [
  ['member.redemptions', 'redeemed/'],
  ['member.donated', 'donated/'],
  ['member.activities', 'activity/'],
];

/** All of it was done on the day of the purchase, so that every window sees it. */
export function makeLife(
  conjunct: Conjunct,
  day: number,
  zone: Zone,
): Pick<MemberState, 'lots' | 'counts' | 'grants'> {
  return {
    lots: [
      ...lotsOf(conjunct, 'member.pending', { isPending: true, endsMs: null }),
      ...lotsOf(conjunct, 'member.pointsExpiring', {
        isPending: false,
        endsMs: instantOfLocal(zone, day + 1, 0),
      }),
    ],
    counts: countsOf(conjunct, day),
    grants: requiredIds(conjunct, 'member.perks').map((id): Grant => ({ kind: 'perk', id, untilMs: null })),
  };
}

function lotsOf(conjunct: Conjunct, fact: FactId, fields: Pick<Lot, 'isPending' | 'endsMs'>): readonly Lot[] {
  const points = constraintsOn(conjunct, fact).map(({ domain }) => integerOf(domain, 0) ?? 0);
  const most = Math.max(0, ...points);
  if (most === 0) return [];
  const made = { usableMs: null, earnedMs: 0, event: ANY, campaign: null, rule: 'base' };
  return [{ id: `${ANY}/${fact}`, points: BigInt(most), ...made, ...fields }];
}

function countsOf(conjunct: Conjunct, day: number): ReadonlyMap<string, LimitUse> {
  const counts = new Map<string, number>();
  const add = (key: string, count: number): void => {
    if (count > 0) counts.set(key, Math.max(counts.get(key) ?? 0, count));
  };
  for (const [fact, family] of DEEDS) {
    for (const { query, domain } of constraintsOn(conjunct, fact))
      add(`${family}${query.params?.name ?? ANY}`, integerOf(domain, 0) ?? 0);
  }
  for (const { domain } of constraintsOn(conjunct, 'member.carbon')) add('carbon', integerOf(domain, 0) ?? 0);
  return new Map([...counts].map(([key, count]) => [key, [[day, BigInt(count)]]]));
}
