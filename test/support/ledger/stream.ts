/** A stream of events of all kinds, made from a seed: records as they come, in JSON Lines. */

export interface Stream {
  readonly events: readonly string[];
  readonly members: readonly string[];
}

type Draw = (below: number) => number;

/** Numerical Recipes' linear congruential generator: good enough to mix records. */
function createDraw(seed: number): Draw {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 0x1_0000_0000) * below);
  };
}

const MINUTE_MS = 60_000;
const START_MS = Date.UTC(2027, 0, 1, 0, 0);

/** About a minute to a few hours between events, over some months. */
export function makeStream(seed: number, count: number, members = 20): Stream {
  const draw = createDraw(seed);
  const bought: { readonly id: string; readonly member: string }[] = [];
  const redeemed: { readonly id: string; readonly member: string }[] = [];
  const step = Math.max(2, Math.floor((120 * 24 * 60 * 2) / count));
  let instantMs = START_MS;
  const events: string[] = [];
  for (let index = 0; index < count; index += 1) {
    instantMs += draw(step) * MINUTE_MS;
    const member = `M${draw(members)}`;
    const head = { id: `E${index}`, member, at: new Date(instantMs).toISOString() };
    const of = (list: typeof bought) => list[draw(list.length)] ?? { id: 'nothing', member };
    events.push(JSON.stringify(makeEvent(draw, head, { bought: of(bought), redeemed: of(redeemed) })));
    const made = JSON.parse(events.at(-1) ?? '{}') as { type?: string };
    if (made.type === undefined) bought.push(head);
    if (made.type === 'redeem') redeemed.push(head);
  }
  return { events, members: makeMembers(draw, members) };
}

function makeMembers(draw: Draw, count: number): string[] {
  return Array.from({ length: count }, (_, index) => {
    const day = `${1 + draw(28)}`.padStart(2, '0');
    const birthday = `1990-0${1 + draw(6)}-${day}`;
    return JSON.stringify({ id: `M${index}`, birthday, ...(index % 3 === 0 ? { balance: 30 } : {}) });
  });
}

interface Head {
  readonly id: string;
  readonly member: string;
  readonly at: string;
}

interface Earlier {
  readonly bought: Pick<Head, 'id' | 'member'>;
  readonly redeemed: Pick<Head, 'id' | 'member'>;
}

function makeEvent(draw: Draw, head: Head, { bought, redeemed }: Earlier): object {
  const kind = draw(20);
  if (kind < 9) return { ...head, items: makeItems(draw) };
  const of = (record: Pick<Head, 'member'>) => ({ ...head, member: record.member });
  switch (kind) {
    case 9:
      return { ...head, type: 'signup' };
    case 10:
      return { ...head, type: 'activity', activity: 'survey' };
    case 11:
      return { ...of(bought), type: 'activity', activity: 'delivery', purchase: bought.id };
    case 12:
      return { ...of(bought), type: 'refund', purchase: bought.id };
    case 13:
      return { ...of(bought), type: 'refund', purchase: bought.id, items: [{ line: 1, quantity: 1 }] };
    case 14:
    case 15:
      return { ...head, type: 'redeem', offer: 'tea', quantity: 1 };
    case 16:
      return { ...of(redeemed), type: 'cancel', redemption: redeemed.id, by: 'member' };
    case 17:
      return { ...head, type: 'donate', cause: 'woods', points: 10 * (1 + draw(3)) };
    case 18:
      return { ...head, type: 'profile', birthday: `1985-0${1 + draw(6)}-1${draw(9)}` };
    default: {
      const { member: _, ...rest } = head;
      return { ...rest, type: 'advance' };
    }
  }
}

function makeItems(draw: Draw): object[] {
  return Array.from({ length: 1 + draw(3) }, () => ({
    category: draw(3) === 0 ? 'lamp' : 'snack',
    quantity: 1 + draw(3),
    amount: `${1 + draw(90)}.${10 + draw(90)}`,
  }));
}
