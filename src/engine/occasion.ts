/** One purchase (or occurrence) of one member: everything that stays the same while it is evaluated. */
import type { CivilDate } from '../value/civil-date.js';
import { civilDateOf } from '../value/civil-date.js';
import { localDay, localMinute } from '../value/zone.js';
import { adjustmentOf, isCounted, listedAmounts } from './amounts.js';
import type { MemberProfile, Purchase } from './event.js';
import type { Occurrence } from './occurrence.js';
import type { PreparedRuleSet } from './prepared-rule-set.js';
import type { MemberState } from './state.js';

export interface Occasion {
  readonly prepared: PreparedRuleSet;
  readonly event: Purchase;
  /** Set for what is no purchase; `event` is then a stand-in of one line that costs nothing. */
  readonly occurrence: Occurrence | null;
  readonly member: MemberProfile;
  /** The state before the purchase: all that any fact or limit ever sees. */
  readonly state: MemberState;
  /** Civil day (days since 1970-01-01), its date, and the minute of the day, in the program's zone. */
  readonly day: number;
  readonly date: CivilDate;
  readonly minute: number;
  /**
   * The purchase is in another currency than the program. Jifen never converts money: its amounts mean nothing
   * to conditions, discounts and points for amounts, but for base rates that read the currency.
   */
  readonly isForeign: boolean;
  /** By item: the listed amount, in minor units of the purchase's currency. */
  readonly listed: readonly bigint[];
  /** By item: whether it is of a kind that earns, so that it counts in the purchase's amount. */
  readonly counted: readonly boolean[];
  /** Sum of the adjustments, in minor units; mostly negative. */
  readonly adjustment: bigint;
}

export function createOccasion(
  prepared: PreparedRuleSet,
  event: Purchase,
  member: MemberProfile,
  state: MemberState,
  occurrence: Occurrence | null = null,
): Occasion {
  const day = localDay(prepared.zone, event.instantMs);
  return {
    prepared,
    event,
    occurrence,
    member,
    state,
    day,
    date: civilDateOf(day),
    minute: localMinute(prepared.zone, event.instantMs),
    isForeign: event.currency !== prepared.currency,
    listed: listedAmounts(event),
    counted: event.items.map(({ kind }) => isCounted(kind, prepared.choices)),
    adjustment: adjustmentOf(event),
  };
}
