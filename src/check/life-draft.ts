/** What the blocks about the life of points after a purchase collect; see `Draft`. */
import type { NameAt } from '../phrases/kinds.js';
import type {
  Cause,
  ExpiryRule,
  LifeChoices,
  LifeRules,
  Message,
  Offer,
  PendingRule,
  Perk,
  RefundRules,
  TierRule,
} from '../ruleset/types.js';
import { compareText } from '../text/compare-text.js';
import type { Span } from '../text/source.js';

/** A part with the place of its name, and the names that it mentions, which are checked when all files are known. */
export interface LifePart<T> {
  readonly part: T;
  readonly span: Span;
  readonly mentions: readonly Mention[];
}

/** A name of something that a block declares. */
export interface Mention {
  readonly of: 'offer' | 'perk' | 'cause' | 'message' | 'campaign' | 'rule';
  readonly name: NameAt;
}

export class LifeDraft {
  readonly expiry: LifePart<ExpiryRule>[] = [];
  readonly pending: LifePart<PendingRule>[] = [];
  refund: LifePart<RefundRules> | null = null;
  readonly tiers: LifePart<TierRule>[] = [];
  readonly offers: LifePart<Offer>[] = [];
  readonly perks: LifePart<Perk>[] = [];
  readonly causes: LifePart<Cause>[] = [];
  readonly messages: LifePart<Message>[] = [];
  /** What rules, conditions and triggers mention. */
  readonly mentions: Mention[] = [];
  choices: Partial<LifeChoices> = {};

  assemble(): LifeRules {
    return {
      expiry: byId(this.expiry),
      pending: byId(this.pending),
      refund: this.refund?.part ?? null,
      tiers: this.tiers.map(({ part }) => part).sort((a, b) => a.rank - b.rank),
      offers: byId(this.offers),
      perks: byId(this.perks),
      causes: byId(this.causes),
      messages: byId(this.messages),
      choices: {
        tierCrossing: this.choices.tierCrossing ?? null,
        earnedUsableAtOnce: this.choices.earnedUsableAtOnce ?? null,
        lateRecords: this.choices.lateRecords ?? null,
      },
    };
  }
}

function byId<T extends { readonly id: string }>(parts: readonly LifePart<T>[]): readonly T[] {
  return parts.map(({ part }) => part).sort((a, b) => compareText(a.id, b.id));
}
