/** The member and the purchases that an example tells of, as the evaluator takes them. */
import type { Example, ExamplePurchase } from '../check/checked-program.js';
import { describeItem } from '../check/describe-item.js';
import { ITEM_KINDS, type MemberProfile, type Purchase, type PurchaseItem } from '../engine/event.js';
import { unknownMember } from '../engine/member-profile.js';
import type { BasketLine, MemberSetting } from '../phrases/kinds.js';
import type { Vocabulary } from '../program/vocabulary.js';

const MEMBER_ID = 'member';

/** What an example does not say about the member is unknown. */
export function exampleMember(settings: readonly MemberSetting[]): MemberProfile {
  return settings.reduce(applySetting, unknownMember(MEMBER_ID));
}

function applySetting(profile: MemberProfile, setting: MemberSetting): MemberProfile {
  switch (setting.field) {
    case 'tag':
      return { ...profile, tags: [...profile.tags, setting.value] };
    case 'attribute':
      return { ...profile, attributes: new Map(profile.attributes).set(setting.name, setting.value) };
    case 'balance':
      return { ...profile, balance: setting.value };
    case 'creditScore':
      return { ...profile, creditScore: setting.value };
    default:
      return { ...profile, [setting.field]: setting.value };
  }
}

/** The purchase that is judged. */
export function examplePurchase({ purchase }: Example, vocabulary: Vocabulary): Purchase {
  return toPurchase('judged', purchase, vocabulary);
}

/** Those before it. Ids are padded, so that purchases of one instant stay in the written order. */
export function earlierPurchases({ earlier }: Example, vocabulary: Vocabulary): readonly Purchase[] {
  return earlier.map((purchase, index) => toPurchase(earlierId(index), purchase, vocabulary));
}

export function earlierId(index: number): string {
  return `earlier-${`${index + 1}`.padStart(4, '0')}`;
}

function toPurchase(id: string, purchase: ExamplePurchase, vocabulary: Vocabulary): Purchase {
  const { lines, ...details } = purchase;
  return {
    ...details,
    type: 'purchase',
    id,
    member: MEMBER_ID,
    currency: vocabulary.currency.code,
    items: lines.map((line) => toItem(line, vocabulary)),
  };
}

/** Throws for a line that describes no single item: the checker refuses those. */
function toItem({ quantity, amountMinor, describes }: BasketLine, vocabulary: Vocabulary): PurchaseItem {
  const description = describeItem(describes, vocabulary);
  const kind = ITEM_KINDS.find((one) => one === description?.kind);
  if (description === undefined || kind === undefined) throw new Error('an example describes no single item');
  return { ...description, kind, quantity, amountMinor, floorPriceMinor: null };
}
