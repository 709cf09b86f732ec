/** One member's month: what was there, what moved and why, what is left and until when. */
import type { MemberAccount } from '../../account/books.js';
import type { MessageValues } from '../../account/outcome.js';
import type { Evaluator } from '../../engine/create-evaluator.js';
import type { Condition, Message, RuleSetContent } from '../../ruleset/types.js';
import type { Localized } from '../../text/localized.js';
import { periodOf } from '../../value/civil-date.js';
import { instantOfLocal, localDay } from '../../value/zone.js';
import type { History } from '../history.js';
import { fillMessage } from './fill-message.js';
import { gatherMonth, type Month } from './gather-month.js';
import { pointsAtEnd } from './points-at-end.js';
import type { Statement } from './statement.js';
import { tierOutlook } from './tier-outlook.js';
import { type TierAtEnd, tierAtEnd } from './tier-past.js';

/** @param day any day of the month; `undefined` for a member who was never seen */
export async function makeStatement(
  history: History,
  member: string,
  day: number,
): Promise<Statement | undefined> {
  const { content } = history.ruleSet;
  const { start, end } = periodOf(day, 'month');
  const untilMs = instantOfLocal(content.zone, end + 1, 0);
  const span = { fromMs: instantOfLocal(content.zone, start, 0), untilMs };
  const month = await gatherMonth(history.happenings(member), span, content);
  const account = await history.account(member);
  if (account === undefined) return undefined;
  const hadTiers = (hash: string): boolean => (history.ruleSetOf(hash)?.content.life.tiers.length ?? 0) > 0;
  const tier = tierAtEnd(content, account.state, month.tierPast, untilMs, hadTiers);
  const scene: Scene = { content, evaluator: history.evaluator, month, tier, instantMs: untilMs - 1 };
  return { ...told(scene, accountAtEnd(account, scene, end)), member, first: start, last: end };
}

/** Where the account has gone on, conditions read balance, tier and counters of the month's end. */
function accountAtEnd(
  { profile, state }: MemberAccount,
  { month, tier: { rank, sinceMs, graceUntilMs }, instantMs }: Scene,
  last: number,
): MemberAccount {
  const upTo = <T>(days: readonly (readonly [day: number, value: T])[]) =>
    days.filter(([day]) => day <= last);
  const counts = new Map([...state.counts].map(([key, days]) => [key, upTo(days)]));
  const tier = rank === null ? null : { rank, sinceMs: sinceMs ?? instantMs, graceUntilMs };
  const balance = month.closing.available;
  return { profile, state: { ...state, balance, tier, days: upTo(state.days), counts } };
}

interface Scene {
  readonly content: RuleSetContent;
  readonly evaluator: Evaluator;
  readonly month: Month;
  readonly tier: TierAtEnd;
  /** The last one of the month. */
  readonly instantMs: number;
}

function told(scene: Scene, account: MemberAccount): Omit<Statement, 'member' | 'first' | 'last'> {
  const { content, month, instantMs } = scene;
  const { settledMs } = account.state;
  const dayOf = (instant: number): number => localDay(content.zone, instant);
  const { opening, closing, movements, gramsMicro, donations } = month;
  return {
    opening,
    closing,
    movements,
    gramsMicro,
    donations,
    standsAt: dayOf(Math.max(settledMs ?? instantMs, instantMs)),
    ...pointsAtEnd(account, closing.available, month.since, dayOf),
    ...standingOf(scene, account),
    messages: [...sentMessages(scene, account), ...standingMessages(scene, account)],
  };
}

/** What only the account of today could tell is left out of a month after which it has gone on. */
function standingOf(scene: Scene, account: MemberAccount): Pick<Statement, 'isPast' | 'tier' | 'perks'> {
  const { content, evaluator, month, instantMs, tier } = scene;
  const isPast = month.tierPast.hasGoneOn;
  const outlook = tierOutlook(content, evaluator, account, instantMs);
  const sinceDay = tier.sinceMs === null ? null : localDay(content.zone, tier.sinceMs);
  const goals = isPast ? { keep: null, next: null } : {};
  const has = (id: string): boolean =>
    holds(scene, account, { fact: 'member.perks', operator: 'contains', value: id });
  return {
    isPast,
    tier: outlook === null ? null : { ...outlook, ...goals, sinceDay },
    perks: isPast ? [] : content.life.perks.map(({ id }) => id).filter(has),
  };
}

function holds({ evaluator, instantMs }: Scene, account: MemberAccount, condition: Condition): boolean {
  const { profile, state } = account;
  return evaluator.findFailure(condition, { member: profile, state, instantMs, event: null }) === undefined;
}

type Told = Statement['messages'][number];

function sentMessages({ content, month }: Scene, { profile }: MemberAccount): readonly Told[] {
  return month.sent.flatMap(({ day, notice }) => {
    const message = content.life.messages.find(({ id }) => id === notice.message);
    if (message === undefined) return [];
    const offers = notice.values.offer === null ? month.offers : [notice.values.offer];
    return {
      day,
      text: fillMessage(content, message.text, { member: profile.id, day, values: notice.values, offers }),
    };
  });
}

/** Those of every month at whose end their condition holds. */
function standingMessages(scene: Scene, account: MemberAccount): readonly Told[] {
  const { content } = scene;
  return content.life.messages
    .filter(({ onStatement }) => onStatement !== null && holds(scene, account, onStatement))
    .map((message) => ({ day: null, text: standingText(scene, account, message) }));
}

function standingText(scene: Scene, account: MemberAccount, { text }: Message): Localized {
  const { content, month, instantMs } = scene;
  const day = localDay(content.zone, instantMs);
  const values = valuesAtEnd(scene, account);
  return fillMessage(content, text, { member: account.profile.id, day, values, offers: month.offers });
}

function valuesAtEnd({ content, month }: Scene, account: MemberAccount): Omit<MessageValues, 'offer'> {
  const dayOf = (instantMs: number): number => localDay(content.zone, instantMs);
  const [first] = pointsAtEnd(account, month.closing.available, month.since, dayOf).ends;
  return {
    balance: month.closing.available,
    points: month.earned,
    expiring: first?.day == null ? 0n : first.points,
    expires: first?.day ?? null,
    tier: account.state.tier?.rank ?? content.vocabulary.tierFallback,
    gramsMicro: month.gramsMicro,
  };
}
