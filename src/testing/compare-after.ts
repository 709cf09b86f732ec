/** Compares the account after the judged event, and what the event did beside awards, with what was expected. */
import type { AccountRules } from '../account/account-rules.js';
import { listOffers } from '../account/offers/list-offers.js';
import { fill, join } from '../explain/words/fill.js';
import { createLexicon, type Lexicon, lifeName, points, rankName } from '../explain/words/lexicon.js';
import type { AfterEvent } from '../phrases/kinds.js';
import type { Test } from '../ruleset/types.js';
import { type Localized, sameText } from '../text/localized.js';
import type { Span } from '../text/source.js';
import type { Expected } from './expected.js';
import { refusalText } from './refusal-text.js';
import type { Difference, TestRun } from './test-result.js';

const EVENT: Localized = { en: 'event', zh: '事件' };
const ACCEPTED: Localized = { en: 'accepted', zh: '被接受' };
const REFUSED: Localized = { en: 'refused', zh: '被拒绝' };

/** The difference, when the judged event was refused and nobody expected that, or the other way round. */
export function compareRefusal(
  { outcomes }: TestRun,
  expected: readonly Expected[],
  eventSpan: Span | null,
): Difference | null {
  const refusal = outcomes.at(-1)?.refusal ?? null;
  const wanted = expected.find((one) => one.kind === 'after' && one.after.kind === 'refused');
  const span = wanted?.span ?? eventSpan ?? expected[0]?.span;
  if ((refusal !== null) === (wanted !== undefined) || span === undefined) return null;
  const about = { what: EVENT, gap: null, span, rules: [] };
  if (refusal === null) return { ...about, expected: REFUSED, actual: ACCEPTED };
  const actual = fill({ en: 'refused: {reason}', zh: '被拒绝：{reason}' }, { reason: refusalText(refusal) });
  return { ...about, expected: ACCEPTED, actual };
}

/** The differences in the order of the expectations. */
export function compareAfter(
  run: TestRun,
  expected: readonly Expected[],
  rules: AccountRules,
): readonly Difference[] {
  const { content } = rules.ruleSet;
  const lexicon = createLexicon(content, content.program.currency.code);
  return expected.flatMap((one) => {
    if (one.kind !== 'after') return [];
    const found = compareOne(one.after, run, rules, lexicon);
    return found === null ? [] : [{ ...found, gap: null, span: one.span, rules: [] }];
  });
}

type Found = Pick<Difference, 'what' | 'expected' | 'actual'>;

function compareOne(after: AfterEvent, run: TestRun, rules: AccountRules, lexicon: Lexicon): Found | null {
  switch (after.kind) {
    case 'balance':
      return comparePoints(BALANCE, after.points, run.state.balance, lexicon);
    case 'pending':
      return comparePoints(PENDING, after.points, pendingOf(run), lexicon);
    case 'taken-back':
      return comparePoints(TAKEN_BACK, after.points, takenBack(run), lexicon);
    case 'tier':
      return compareTier(after.tier, run, rules, lexicon);
    case 'message':
      return compareMessages(after.message.text, run);
    case 'perk':
      return comparePerk(after.perk.text, after.has, run, rules, lexicon);
    case 'offer':
      return compareOffer(after.offer.text, after.has, run, rules);
    case 'refused':
      return null;
  }
}

const BALANCE: Localized = { en: 'balance', zh: '余额' };
const PENDING: Localized = { en: 'pending points', zh: '待生效积分' };
const TAKEN_BACK: Localized = { en: 'points taken back', zh: '收回的积分' };

function comparePoints(what: Localized, wanted: bigint, actual: bigint, lexicon: Lexicon): Found | null {
  if (wanted === actual) return null;
  return { what, expected: points(lexicon, wanted), actual: points(lexicon, actual) };
}

function pendingOf({ state }: TestRun): bigint {
  return state.lots.reduce((sum, lot) => (lot.isPending ? sum + lot.points : sum), 0n);
}

function takenBack({ outcomes }: TestRun): bigint {
  return outcomes.reduce(
    (sum, { refund }) => (refund === null ? sum : sum + refund.keptBefore - refund.keptAfter),
    0n,
  );
}

const UNKNOWN: Localized = { en: 'unknown', zh: '未知' };

function compareTier(id: string, run: TestRun, rules: AccountRules, lexicon: Lexicon): Found | null {
  const wanted = lexicon.content.vocabulary.tiers.findIndex((tier) => tier.id === id);
  const failed = ask({ fact: 'member.tier', operator: 'equal', value: wanted }, run, rules);
  if (failed === undefined) return null;
  const { saw } = failed;
  const actual = typeof saw === 'bigint' ? rankName(lexicon, 'tiers', Number(saw)) : UNKNOWN;
  const what = { en: 'member tier', zh: '会员等级' };
  return { what, expected: rankName(lexicon, 'tiers', wanted), actual };
}

/** Asks a condition about the member as after the event. */
function ask(test: Test, { member, state, event }: TestRun, { evaluator }: AccountRules) {
  return evaluator.findFailure(test, { member, state, instantMs: event.instantMs, event: null });
}

const NOTHING: Localized = { en: 'none', zh: '无' };

function compareMessages(wanted: string, { outcomes }: TestRun): Found | null {
  const sent = outcomes.flatMap(({ notices }) =>
    notices.flatMap((notice) => (notice.kind === 'message' ? [notice.message] : [])),
  );
  if (sent.includes(wanted)) return null;
  const actual = sent.length === 0 ? NOTHING : join(sent, { en: ', ', zh: '、' });
  return { what: { en: 'messages sent', zh: '发送的消息' }, expected: sameText(wanted), actual };
}

function comparePerk(
  id: string,
  wanted: boolean,
  run: TestRun,
  rules: AccountRules,
  lexicon: Lexicon,
): Found | null {
  const has = ask({ fact: 'member.perks', operator: 'contains', value: id }, run, rules) === undefined;
  if (has === wanted) return null;
  const yes = { en: 'the member has it', zh: '享有' };
  const no = { en: 'the member does not have it', zh: '不享有' };
  const what = fill({ en: 'perk {perk}', zh: '权益 {perk}' }, { perk: lifeName(lexicon, 'perks', id) });
  return { what, expected: wanted ? yes : no, actual: has ? yes : no };
}

function compareOffer(id: string, wanted: boolean, run: TestRun, rules: AccountRules): Found | null {
  const { member: profile, state, shared, event } = run;
  const found = listOffers(rules, { profile, state }, shared, event.instantMs).find(
    ({ offer }) => offer.id === id,
  );
  const reasons = found?.obstacles.map(refusalText) ?? [];
  if ((reasons.length === 0) === wanted) return null;
  const yes = { en: 'the member can have it', zh: '可以兑换' };
  const no = { en: 'the member cannot have it', zh: '不可兑换' };
  const actual = reasons.length === 0 ? yes : join(reasons, { en: '; ', zh: '；' });
  const title = found?.offer.title ?? sameText(id);
  const what = fill({ en: 'offer {title}', zh: '兑换品 {title}' }, { title });
  return { what, expected: wanted ? yes : no, actual };
}
