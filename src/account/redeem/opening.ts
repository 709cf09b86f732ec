/** When an offer can be redeemed, and by whom. */
import type { FailedTest } from '../../engine/trace.js';
import type { Condition, InstantRange, RuleSetContent } from '../../ruleset/types.js';
import type { Localized } from '../../text/localized.js';
import { endText, instantText } from '../words.js';
import { REDEEM_MESSAGES as MESSAGES } from './messages.js';
import { dayOf, type Obstacle, type OfferQuestion, obstacle } from './offer-question.js';
import { isOnDay, nextTime, windowsOf } from './offer-times.js';
import { whyWords } from './why-words.js';

/** Why it is not open: withdrawn, at another time, on another day, for others. */
export function openingObstacles(question: OfferQuestion): readonly Obstacle[] {
  const withdrawn = withdrawal(question);
  if (withdrawn !== undefined) return [withdrawn];
  const access = accessOf(question);
  const found = [access.time, wrongDay(question), access.isAdmitted ? undefined : notForMember(question)];
  return found.filter((one) => one !== undefined);
}

function withdrawal({ offer, instantMs, rules }: OfferQuestion): Obstacle | undefined {
  const { replaced, title } = offer;
  if (replaced === null || instantMs < replaced.fromMs) return undefined;
  const { content } = rules.ruleSet;
  const by = content.life.offers.find(({ id }) => id === replaced.by)?.title ?? same(replaced.by);
  const args = { offer: title, from: instantText(content, replaced.fromMs), by, byId: replaced.by };
  return obstacle(MESSAGES.withdrawn, args);
}

interface Access {
  readonly time: Obstacle | undefined;
  /** The member need not meet the conditions of `open`. */
  readonly isAdmitted: boolean;
}

/**
 * In its windows whoever meets `open`; before them whoever meets an early window, or has the offer opened by a rule.
 * What a rule opens needs no other condition, but it does not bring back what is over.
 */
function accessOf(question: OfferQuestion): Access {
  const { offer, instantMs, rules } = question;
  const { content } = rules.ruleSet;
  const windows = windowsOf(offer, content);
  const isGiven = isOpenedFor(question);
  if (windows.some((window) => isWithin(window, instantMs))) return { time: undefined, isAdmitted: isGiven };
  const later = windows.some(({ from }) => from !== null && from > instantMs);
  if (!later) return { time: over(question, windows), isAdmitted: isGiven };
  if (isGiven) return { time: undefined, isAdmitted: true };
  const early = offer.early.filter(({ during }) => isWithin(during, instantMs));
  const failures = early.map(({ when }) => ({ condition: when, test: failureOf(question, when) }));
  if (failures.some(({ test }) => test === undefined)) return { time: undefined, isAdmitted: true };
  return { time: notYet(question, failures[0]), isAdmitted: false };
}

function over({ offer, rules }: OfferQuestion, windows: readonly InstantRange[]): Obstacle {
  const { content } = rules.ruleSet;
  const untilMs = Math.max(...windows.map(({ until }) => until ?? 0));
  return obstacle(MESSAGES.over, { offer: offer.title, through: endText(content, untilMs) });
}

function notYet(
  { offer, rules, instantMs }: OfferQuestion,
  failure: { readonly condition: Condition; readonly test: FailedTest | undefined } | undefined,
): Obstacle {
  const { content } = rules.ruleSet;
  const passesMs = nextTime(offer, content, instantMs);
  const args = { offer: offer.title, from: nextText(content, passesMs) };
  if (failure?.test === undefined) return obstacle(MESSAGES.notYet, args, { passesMs });
  const failed = { condition: failure.condition, test: failure.test };
  return obstacle(MESSAGES.early, { ...args, why: whyWords(content, failure.test) }, { passesMs, failed });
}

function wrongDay(question: OfferQuestion): Obstacle | undefined {
  const { offer, rules, instantMs } = question;
  const { daysOfMonth, title } = offer;
  if (daysOfMonth === null || isOnDay(daysOfMonth, dayOf(question))) return undefined;
  const { content } = rules.ruleSet;
  const passesMs = nextTime(offer, content, instantMs);
  const on = nextText(content, passesMs);
  const next = passesMs === null ? same('') : { en: `, next on ${on}`, zh: `，下一次为 ${on}` };
  return obstacle(MESSAGES.wrongDay, { offer: title, days: daysOfMonth.join(', '), next }, { passesMs });
}

function notForMember(question: OfferQuestion): Obstacle | undefined {
  const { open, title } = question.offer;
  if (isNobody(open)) return obstacle(MESSAGES.notForMember, { offer: title, why: ONLY_GIVEN });
  const test = failureOf(question, open);
  if (test === undefined) return undefined;
  const failed = { condition: open, test };
  return obstacle(
    MESSAGES.notForMember,
    { offer: title, why: whyWords(question.rules.ruleSet.content, test) },
    { failed },
  );
}

/** Whether a rule opened the offer for the member. */
function isOpenedFor({ account, offer, instantMs }: OfferQuestion): boolean {
  return account.state.grants.some(
    ({ kind, id, untilMs }) =>
      kind === 'offer' && id === offer.id && (untilMs === null || instantMs < untilMs),
  );
}

/** The first test of a condition on the member that fails. */
export function failureOf(
  { rules, account, instantMs }: OfferQuestion,
  condition: Condition,
): FailedTest | undefined {
  const { profile, state } = account;
  return rules.evaluator.findFailure(condition, { member: profile, state, instantMs, event: null });
}

/** `open only when given`: holds for no one, and has no test that could be named. */
function isNobody(condition: Condition): boolean {
  return 'not' in condition && 'all' in condition.not && condition.not.all.length === 0;
}

export function isWithin({ from, until }: InstantRange, instantMs: number): boolean {
  return (from === null || from <= instantMs) && (until === null || instantMs < until);
}

function nextText(content: RuleSetContent, instantMs: number | null): string {
  return instantMs === null ? '-' : instantText(content, instantMs);
}

const same = (text: string): Localized => ({ en: text, zh: text });
const ONLY_GIVEN: Localized = {
  en: 'only members to whom a rule opens it may have it',
  zh: '仅对由规则开放的会员开放',
};
