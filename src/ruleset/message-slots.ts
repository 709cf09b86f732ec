/** What messages leave open until they are told to a member. */

export const MESSAGE_SLOTS = [
  'member',
  'balance',
  'points',
  'expiring',
  'expires',
  'offer',
  'tier',
  'grams',
  'month',
] as const;

export type MessageSlot = (typeof MESSAGE_SLOTS)[number];

/** The names in braces, in their order: `balance` of `You have {balance} points.` */
export function slotsOf(text: string): readonly string[] {
  return [...text.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name ?? '');
}
