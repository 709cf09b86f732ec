/** Keeps the accounts of all members: events in, in their order; outcomes out. */
import type { LoyaltyEvent, MemberProfile } from '../engine/event.js';
import { initialMemberState, OPENING } from '../engine/initial-state.js';
import { unknownMember } from '../engine/member-profile.js';
import type { MemberState } from '../engine/state.js';
import { civilDateOf, formatCivilDate } from '../value/civil-date.js';
import { localDay } from '../value/zone.js';
import type { MemberAccount } from './books.js';
import { checkSession } from './check-session.js';
import { handleEvent, type MemberEvent } from './events/index.js';
import { followUp } from './follow-up.js';
import { isLate } from './late.js';
import { isLeap, YEARS_AT_ONCE_MAX } from './leap.js';
import { settleLots } from './lots/settle-lots.js';
import { MESSAGES } from './messages.js';
import type { Outcome, Refusal } from './outcome.js';
import { refuse } from './refuse.js';
import { findNextDue, runScheduled } from './schedule/index.js';
import { type AccountContext, addEntry, outcomeOf, type Session } from './session.js';
import { instantText } from './words.js';

export interface Accounts {
  /**
   * Lets time pass up to the event and books the event. Gives an outcome for each member to whom time did
   * something, in the order in which it happened, and the event's own outcome last.
   */
  readonly apply: (event: LoyaltyEvent) => readonly Outcome[];
  /**
   * Watches over a member from an instant on, although nothing has happened yet: birthdays come by themselves.
   * Gives an outcome where the member brings points along; nothing for a member who is known already.
   */
  readonly enrol: (profile: MemberProfile, instantMs: number) => readonly Outcome[];
}

export interface AccountsOptions extends AccountContext {
  /** What is known of a member who was never seen before; `null`: nothing. */
  readonly profileOf: (member: string) => MemberProfile | null;
}

export function createAccounts(options: AccountsOptions): Accounts {
  const { books, rules } = options;
  return {
    apply: (event) => {
      if (isLeap(event, books.clock())) return [refuseLeap(options, event)];
      const outcomes = letTimePass(options, event.instantMs);
      outcomes.push(applyEvent(options, event));
      books.putClock(Math.max(event.instantMs, books.clock() ?? event.instantMs));
      return outcomes;
    },
    enrol: (profile, instantMs) => enrol(options, profile, instantMs),
  };

  function applyEvent(options: AccountsOptions, event: LoyaltyEvent): Outcome {
    if (event.type === 'advance') return quietOutcome(event);
    if (event.type === 'purchase' && event.member === null) {
      const state = initialMemberState(null);
      const { decision } = rules.evaluator.evaluate(event, null, state, books.shared(), options);
      return { ...quietOutcome(event), decisions: [decision] };
    }
    const clock = books.clock();
    if (clock !== null && isLate(event, clock, rules)) {
      const at = { at: event.at, clock: instantText(rules.ruleSet.content, clock) };
      return refused(event, refuse(MESSAGES.late, at), books.member(event.member ?? '')?.state);
    }
    return applyMemberEvent(options, event, Math.max(event.instantMs, clock ?? event.instantMs));
  }
}

function applyMemberEvent(options: AccountsOptions, event: MemberEvent, instantMs: number): Outcome {
  const session = openSession(options, event, instantMs);
  const { profile, state } = session;
  const refusal = handleEvent(session, event);
  if (refusal !== undefined) return refused(event, refusal, options.books.member(profile.id)?.state);
  settleLots(session);
  followUp(session, { profile, state });
  settleLots(session);
  save(options, session, state);
  return outcomeOf(session);
}

function enrol(options: AccountsOptions, profile: MemberProfile, instantMs: number): readonly Outcome[] {
  if (options.books.member(profile.id) !== undefined) return [];
  const head: SessionHead = {
    id: `opening/${profile.id}`,
    type: 'time',
    instantMs,
    occurredMs: instantMs,
    at: formatInstant(options, instantMs),
  };
  const session = newSession(options, profile, head);
  save(options, session, initialMemberState(profile));
  return session.entries.length === 0 ? [] : [outcomeOf(session)];
}

/** Everything that time brings up to an instant, for whoever it brings it. */
function letTimePass(options: AccountsOptions, untilMs: number): Outcome[] {
  const outcomes: Outcome[] = [];
  const { books } = options;
  for (let due = books.nextDue(untilMs); due !== undefined; due = books.nextDue(untilMs)) {
    const account = books.member(due.member);
    if (account === undefined) throw new Error(`"${due.member}" has a due but no account`);
    const session = sessionOf(options, account, timeHead(options, due.member, due.instantMs));
    runScheduled(session);
    followUp(session, account);
    settleLots(session);
    save(options, session, account.state);
    outcomes.push(outcomeOf(session));
  }
  return outcomes.filter(
    ({ entries, notices, decisions }) => entries.length + notices.length + decisions.length > 0,
  );
}

type SessionHead = Pick<Session, 'id' | 'type' | 'instantMs' | 'occurredMs' | 'at'>;

function timeHead(options: AccountsOptions, member: string, instantMs: number): SessionHead {
  const at = formatInstant(options, instantMs);
  return { id: `time/${at}/${member}`, type: 'time', instantMs, occurredMs: instantMs, at };
}

/** Time does something at the start of a day: the day says when. */
function formatInstant({ rules }: AccountsOptions, instantMs: number): string {
  return formatCivilDate(civilDateOf(localDay(rules.ruleSet.content.zone, instantMs)));
}

function openSession(options: AccountsOptions, event: MemberEvent, instantMs: number): Session {
  const { id, type, at, instantMs: occurredMs } = event;
  const head = { id, type, at, instantMs, occurredMs };
  const member = event.member ?? '';
  const known = options.books.member(member);
  if (known !== undefined) return sessionOf(options, known, head);
  return newSession(options, options.profileOf(member) ?? unknownMember(member), head);
}

function newSession(options: AccountsOptions, profile: MemberProfile, head: SessionHead): Session {
  const session = sessionOf(options, { profile, state: initialMemberState(profile) }, head);
  bookOpening(session);
  return session;
}

function sessionOf(context: AccountsOptions, account: MemberAccount, head: SessionHead): Session {
  return {
    ...head,
    ...account,
    context,
    shared: context.books.shared(),
    entries: [],
    notices: [],
    decisions: [],
    redemption: null,
    refund: null,
    purchase: null,
    gramsMicro: 0n,
    saves: [],
  };
}

/** Points that the member brings along, or owes. */
function bookOpening(session: Session): void {
  const { balance, lots } = session.state;
  if (balance === 0n) return;
  addEntry(session, {
    kind: 'opening',
    campaign: null,
    rule: OPENING,
    refersTo: null,
    lots: lots.map(({ id, points }) => ({ lot: id, points })),
    postings: [
      balance > 0n
        ? { debit: 'issuance', credit: 'available', points: balance }
        : { debit: 'available', credit: 'issuance', points: -balance },
    ],
  });
}

function save(options: AccountsOptions, session: Session, before: MemberAccount['state']): void {
  const { books } = options;
  const settledMs = Math.max(session.instantMs, before.settledMs ?? session.instantMs);
  session.state = { ...session.state, settledMs };
  checkSession(session, before);
  books.putShared(session.shared);
  for (const put of session.saves) put(books);
  saveAccount(options, session);
}

function saveAccount({ books, rules }: AccountsOptions, { profile, state }: MemberAccount): void {
  books.putMember({ profile, state });
  books.putDue(profile.id, findNextDue({ profile, state }, rules));
}

/** Time does not pass either. */
function refuseLeap({ books, rules }: AccountsOptions, event: LoyaltyEvent): Outcome {
  const clock = instantText(rules.ruleSet.content, books.clock() ?? event.instantMs);
  const args = { at: event.at, clock, years: YEARS_AT_ONCE_MAX.toString() };
  return refused(event, refuse(MESSAGES.leap, args), books.member(event.member ?? '')?.state);
}

function refused(event: LoyaltyEvent, refusal: Refusal, state: MemberState | undefined): Outcome {
  return { ...quietOutcome(event), refusal, balance: state?.balance ?? null };
}

function quietOutcome({ id, type, member, instantMs, at }: LoyaltyEvent): Outcome {
  return {
    id,
    type,
    member,
    instantMs,
    at,
    refusal: null,
    decisions: [],
    entries: [],
    notices: [],
    redemption: null,
    refund: null,
    balance: null,
  };
}
