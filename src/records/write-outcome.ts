/** Outcomes as JSON Lines: decisions on purchases as `write-decision.ts` has them, everything else beside them. */
import type { Entry } from '../account/entry.js';
import type { Notice, Outcome, Redemption, RefundOutcome } from '../account/outcome.js';
import type { Award, Decision } from '../engine/decision.js';
import {
  awardJson,
  type DecisionDigits,
  decisionToJson,
  moneyJson,
  type PrintOptions,
  pointsJson,
} from './write-decision.js';

export interface OutcomeDigits {
  /** Of a decision: its currency may be another than the program's. */
  readonly digitsOf: (decision: Decision) => DecisionDigits;
  /** Of the program. */
  readonly program: DecisionDigits;
  /** Ids of the tiers by rank. */
  readonly tiers: readonly string[];
}

/**
 * One line of JSON without its line break; empty when there is nothing to tell (an `advance`, a refused event). A
 * purchase is its decision; where more came of it, `also` has the awards of rules that it set off and `notices` what
 * the member is told or given. Any other event, and time, begins with `type`; see docs/reference/records.md.
 */
export function outcomeToJson(outcome: Outcome, digits: OutcomeDigits, options: PrintOptions = {}): string {
  if (outcome.refusal !== null) return '';
  const [first, ...more] = outcome.decisions;
  if (outcome.type === 'purchase') {
    if (first === undefined) return '';
    const line = decisionToJson(first, digits.digitsOf(first), options);
    const extra = [listJson('also', awardsOf(more, digits)), noticesJson(outcome, digits)].join('');
    return extra === '' ? line : `${line.slice(0, -1)}${extra}}`;
  }
  if (outcome.type === 'advance') return '';
  return eventJson(outcome, digits);
}

function eventJson(outcome: Outcome, digits: OutcomeDigits): string {
  const { type, id, member, at, redemption, refund, balance, entries, decisions } = outcome;
  const head = [
    `"type":${quote(type)}`,
    `"id":${quote(id)}`,
    `"member":${quote(member)}`,
    `"at":${quote(at)}`,
    ...(balance === null ? [] : [`"balance":${pointsJson(balance, digits.program)}`]),
  ];
  const awards = listJson('awards', awardsOf(decisions, digits));
  const booked = listJson(
    'entries',
    entries.flatMap((entry) => entryJson(entry, digits)),
  );
  const redeemed = redemption === null ? '' : `,"redemption":${redemptionJson(redemption, digits)}`;
  const refunded = refund === null ? '' : `,"refund":${refundJson(refund, digits)}`;
  return `{${head.join(',')}${awards}${booked}${redeemed}${refunded}${noticesJson(outcome, digits)}}`;
}

function awardsOf(decisions: readonly Decision[], digits: OutcomeDigits): string[] {
  return decisions.flatMap((decision) =>
    decision.awards.map((award: Award) => awardJson(award, digits.digitsOf(decision))),
  );
}

function entryJson(
  { kind, campaign, rule, refersTo, postings }: Entry,
  { program }: OutcomeDigits,
): string[] {
  const head = `"kind":${quote(kind)},"campaign":${quote(campaign)},"rule":${quote(rule)}`;
  const refers = refersTo === null ? '' : `,"refersTo":${quote(refersTo)}`;
  return postings.map(
    ({ debit, credit, points }) =>
      `{${head}${refers},"from":${quote(debit)},"to":${quote(credit)},"points":${pointsJson(points, program)}}`,
  );
}

function redemptionJson(redemption: Redemption, { program }: OutcomeDigits): string {
  const { offer, quantity, points, cashMinor, worthMinor } = redemption;
  const worth = worthMinor === null ? 'null' : moneyJson(worthMinor, program);
  const paid = `"points":${pointsJson(points, program)},"cash":${moneyJson(cashMinor, program)}`;
  return `{"offer":${quote(offer)},"quantity":${quantity},${paid},"worth":${worth}}`;
}

function refundJson(refund: RefundOutcome, { program }: OutcomeDigits): string {
  const kept = `"keptBefore":${pointsJson(refund.keptBefore, program)},"kept":${pointsJson(refund.keptAfter, program)}`;
  const lost = `"withheld":${moneyJson(refund.withheldMinor, program)},"unclaimed":${pointsJson(refund.unclaimed, program)},"ended":${pointsJson(refund.ended, program)}`;
  return `{"purchase":${quote(refund.purchase)},${kept},${lost},"returned":${pointsJson(refund.returned, program)}}`;
}

function noticesJson({ notices }: Outcome, digits: OutcomeDigits): string {
  return listJson(
    'notices',
    notices.map((notice) => noticeJson(notice, digits)),
  );
}

/** Instants are milliseconds since 1970-01-01T00:00:00Z. */
function noticeJson(notice: Notice, { program, tiers }: OutcomeDigits): string {
  const tier = (rank: number | null): string => quote(rank === null ? null : (tiers[rank] ?? null));
  switch (notice.kind) {
    case 'message': {
      const { campaign, rule, message } = notice;
      return `{"kind":"message","campaign":${quote(campaign)},"rule":${quote(rule)},"message":${quote(message)}}`;
    }
    case 'tier':
      return `{"kind":"tier","from":${tier(notice.from)},"to":${tier(notice.to)},"why":${quote(notice.why)}}`;
    case 'grace':
      return `{"kind":"grace","tier":${tier(notice.rank)},"until":${notice.untilMs}}`;
    case 'match': {
      const amount = notice.of === 'money' ? moneyJson(notice.amount, program) : `"${notice.amount}"`;
      return `{"kind":"match","cause":${quote(notice.cause)},"of":${quote(notice.of)},"amount":${amount}}`;
    }
    default: {
      const { kind, id, rule, untilMs } = notice;
      return `{"kind":${quote(kind)},"id":${quote(id)},"rule":${quote(rule)},"until":${untilMs}}`;
    }
  }
}

/** `,"name":[…]`; nothing for an empty list. */
function listJson(name: string, entries: readonly string[]): string {
  return entries.length === 0 ? '' : `,"${name}":[${entries.join(',')}]`;
}

function quote(text: string | null): string {
  return JSON.stringify(text);
}
