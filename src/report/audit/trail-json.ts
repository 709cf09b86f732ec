/** A trail for programs: amounts are decimal texts; the same in every language. */
import { instantText } from '../../explain/words/moments.js';
import type { RuleSet } from '../../ruleset/types.js';
import { formatScaled } from '../../value/decimal.js';
import type { TrailEntry, TrailStep } from './trail.js';

export function trailToJson({ content }: RuleSet, steps: readonly TrailStep[]) {
  const points = (count: bigint): string => formatScaled(count, content.program.points.digits);
  const entryJson = ({ seq, entry, because, source }: TrailEntry) => ({
    entry: seq,
    kind: entry.kind,
    campaign: entry.campaign,
    rule: entry.rule,
    because,
    source,
    ruleSet: entry.ruleSet,
    refersTo: entry.refersTo,
    postings: entry.postings.map((posting) => ({ ...posting, points: points(posting.points) })),
    lots: entry.lots.map(({ lot, points: count }) => ({ lot, points: points(count) })),
  });
  return steps.map((step) => ({
    event: step.event,
    type: step.type,
    member: step.member,
    at: step.at,
    booked: instantText(content.zone, step.instantMs),
    refused: step.refusal === null ? null : step.refusal.code,
    entries: step.entries.map(entryJson),
    notices: step.notices.map(({ kind }) => kind),
    balance: step.balance === null ? null : points(step.balance),
  }));
}
