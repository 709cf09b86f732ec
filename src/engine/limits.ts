/** Caps per member or purchase: the rule's, then its campaign's, then the program's. */
import type { Limit } from '../ruleset/types.js';
import { apportion } from '../value/apportion.js';
import { fraction } from '../value/fraction.js';
import { largest, total } from './amounts.js';
import { at } from './at.js';
import { type Claim, cutClaim } from './claim.js';
import { usedBefore } from './limit-use.js';
import type { Occasion } from './occasion.js';

/** By limit id: how much of it this purchase has used so far. */
export type UseNow = ReadonlyMap<string, bigint>;

/** Cuts the claims, which are in rule order. `now` is what earlier stages of this purchase used. */
export function applyLimits(claims: readonly Claim[], occasion: Occasion, now: UseNow): readonly Claim[] {
  let current = claims;
  if (claims.length === 0) return current;
  for (const { rule, limits } of claims) {
    for (const limit of limits)
      current = applyLimit(limit, current, (claim) => claim.rule === rule, occasion, now);
  }
  for (const campaign of campaignsOf(claims)) {
    for (const limit of campaign.limits) {
      current = applyLimit(limit, current, (claim) => claim.campaign?.id === campaign.id, occasion, now);
    }
  }
  for (const limit of occasion.prepared.limits) {
    current = applyLimit(limit, current, () => true, occasion, now);
  }
  return current;
}

/** Adds what the claims were finally given to the use of all limits over them. */
export function recordUse(claims: readonly Claim[], occasion: Occasion, now: UseNow): UseNow {
  if (claims.length === 0) return now;
  const use = new Map(now);
  for (const claim of claims) {
    if (claim.given === 0n) continue;
    for (const limits of [claim.limits, claim.campaign?.limits ?? [], occasion.prepared.limits]) {
      for (const limit of limits) {
        const more = measure(limit, claim);
        if (more > 0n) use.set(limit.id, (use.get(limit.id) ?? 0n) + more);
      }
    }
  }
  return use;
}

/** What a claim takes of a limit: an award counts once, points and money as they are. */
function measure({ quota }: Limit, claim: Claim): bigint {
  if (quota.unit === 'times') return claim.given > 0n ? 1n : 0n;
  return quota.unit === claim.unit ? claim.given : 0n;
}

/** Those that have limits. */
function campaignsOf(claims: readonly Claim[]): NonNullable<Claim['campaign']>[] {
  const found: NonNullable<Claim['campaign']>[] = [];
  for (const { campaign } of claims) {
    if (campaign !== null && campaign.limits.length > 0 && !found.includes(campaign)) found.push(campaign);
  }
  return found;
}

function applyLimit(
  limit: Limit,
  claims: readonly Claim[],
  isUnder: (claim: Claim) => boolean,
  occasion: Occasion,
  now: UseNow,
): readonly Claim[] {
  const under = claims.filter((claim) => isUnder(claim) && measure(limit, claim) > 0n);
  if (under.length === 0) return claims;
  const wanted = total(under.map((claim) => measure(limit, claim)));
  const before = usedBefore(occasion.state, limit, occasion.day) + (now.get(limit.id) ?? 0n);
  const left = BigInt(limit.quota.amount) - before;
  if (wanted <= left) return claims;
  const shares = shareOut(limit, under, largest(left, 0n), occasion);
  const given = new Map(under.map((claim, index) => [claim, at(shares, index)]));
  return claims.map((claim) =>
    cutClaim(claim, given.get(claim) ?? claim.given, { kind: 'limit', id: limit.id }),
  );
}

/** What each claim under a limit that bites is given. `times` cannot be divided: the first rules by id get them. */
function shareOut(
  limit: Limit,
  under: readonly Claim[],
  left: bigint,
  { prepared }: Occasion,
): readonly bigint[] {
  const { limitGives, oddUnitTo } = prepared.choices;
  if (limitGives === 'nothing') return under.map(() => 0n);
  if (limit.quota.unit === 'times')
    return under.map(({ given }, index) => (BigInt(index) < left ? given : 0n));
  return apportion(
    left,
    under.map(({ given }) => fraction(given)),
    oddUnitTo,
  );
}
