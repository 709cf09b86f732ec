/** A small shop with something of everything that reports tell, and what its members did in two months. */
import { prepareAccountRules } from '../../src/account/account-rules.js';
import { CATALOGUE } from '../../src/api/catalogue.js';
import { compileProject } from '../../src/api/compile-project.js';
import type { LoyaltyEvent, MemberProfile, Purchase, PurchaseItem, Redeem } from '../../src/engine/event.js';
import { unknownMember } from '../../src/engine/member-profile.js';
import type { History } from '../../src/report/history.js';
import { replayHistory } from '../../src/report/replay-history.js';
import type { RuleSet } from '../../src/ruleset/types.js';
import { createEventProcessor } from '../../src/run/evaluate-events.js';
import { formatMessage } from '../../src/text/render.js';
import { dayNumber, parseCivilDate } from '../../src/value/civil-date.js';
import { fraction } from '../../src/value/fraction.js';
import { parseInstant } from '../../src/value/instant.js';
import { instantOfLocal } from '../../src/value/zone.js';
import { CHOICES } from '../cli/mall.js';
import { item } from '../support/rule-set.js';

const PROGRAM = `program: {id: corner, title: {en: Corner points, zh: 街角积分}}
currency: {code: CNY, digits: 2}
timeZone: Asia/Shanghai
points: {decimals: 0, name: {en: points, zh: 积分}, value: 0.05}
tiers: {steps: [{basic: {en: Basic, zh: 普卡}}, {silver: {en: Silver, zh: 银卡}}], default: basic}
categories: {snack: {en: Snacks, zh: 零食}, lamp: {en: Lamps, zh: 灯具}}
tags: {green-label: {en: green label, zh: 绿色标识}}
stores: {s1: {en: River store, zh: 滨江店}, s2: {en: Station store, zh: 车站店}}
activities: {survey: {en: Survey, zh: 问卷}}
compliance: {profile: none, numbers: {purchasesPerDayMax: 4}}
`;

const CORNER = `jifen 1

program corner "Corner"
${CHOICES}  the purchase that reaches a tier earns at the old rate
  points earned now cannot be used on the same purchase
  late records are adjusted with correcting entries
end

earn base
  give 1 point per 1 CNY
end

expiry
  points expire 30 days after they were earned, at the end of that day
end

refund
  a refund of part takes back in proportion
  a clawback beyond the balance goes below zero by at most 500 points
end

tier silver
  reached when member spend this year is at least 1,000 CNY
  reviewed at the end of the year
  no grace
  lost one step at a time
end

message hello "Hello"
  in English "Welcome, {member}: {points} points for signing up."
  in Chinese "欢迎您，{member}：注册获赠 {points} 积分。"
end

message month "Month"
  in English "In {month} you got {offer} and saved {grams} g of carbon."
  in Chinese "{month}您兑换了{offer}，减碳 {grams} 克。"
  on statements when member redemption count of offer tea this month is at least 1
end

offer tea "Tea for two"
  worth 10 CNY
  costs 100 points
  open to all members
end

cause woods "Public woods"
  accepts at least 10 points in steps of 10 points
  matches 1 CNY per 10 points
end

perk tasting "Tastings"
  for members with balance at least 50 points
  says "Comes to tastings" "可参加品鉴会"
end
`;

const SPRING = `jifen 1

campaign spring "Spring in the shop"
  runs 2027-01-01 through 2027-12-31
  for all members
  budget 1,000 points, then pay the rest and close
end

rule welcome "Welcome gift"
  on sign-up
  give 60 points once
  because "approval MK-1"
end

rule greet "Greeting"
  on sign-up
  send message hello
end

rule green "Green goods"
  for items tagged green-label
  give 30 points per unit
  because "approval MK-2"
end
`;

function compiled(): RuleSet {
  const { ruleSet, diagnostics } = compileProject({
    program: { path: 'jifen.yaml', text: PROGRAM },
    campaigns: [
      { path: 'campaigns/corner.campaign', text: CORNER },
      { path: 'campaigns/spring.campaign', text: SPRING },
    ],
  });
  if (ruleSet !== null) return ruleSet;
  const told = diagnostics.map((one) => {
    const definition = CATALOGUE.find(one.code);
    return definition === undefined ? one.code : `${one.code} ${formatMessage(definition, one, 'en')}`;
  });
  throw new Error(told.join('\n'));
}

export const RULE_SET: RuleSet = compiled();

const { zone } = RULE_SET.content;

/** An instant of the shop's clock: `2027-02-01T10:00`. */
export function at(text: string): { readonly instantMs: number; readonly at: string } {
  const parsed = parseInstant(text, zone);
  if ('problem' in parsed) throw new Error(`${text}: ${parsed.problem}`);
  return { instantMs: parsed.instantMs, at: text };
}

export function day(text: string): number {
  const date = parseCivilDate(text);
  if (date === undefined) throw new Error(`${text} is no date`);
  return dayNumber(date);
}

export function bought(
  id: string,
  member: string | null,
  when: string,
  items: readonly PurchaseItem[],
  more: Partial<Purchase> = {},
): Purchase {
  return {
    type: 'purchase',
    id,
    member,
    ...at(when),
    currency: 'CNY',
    channel: null,
    store: 's1',
    partner: null,
    coupons: [],
    items,
    payments: [],
    carbonGrams: null,
    attributes: new Map(),
    ...more,
  };
}

/** Tea for two. */
export function redemption(id: string, member: string, when: string): Redeem {
  return {
    type: 'redeem',
    id,
    member,
    ...at(when),
    offer: 'tea',
    quantity: 1,
    cashMinor: 0n,
    points: null,
    amountMinor: null,
    purchase: null,
    items: [],
  };
}

const snack = (minor: number): PurchaseItem => item(minor, { category: 'snack' });
const lamp = (minor: number): PurchaseItem => item(minor, { category: 'lamp', tags: ['green-label'] });

export const EVENTS: readonly LoyaltyEvent[] = [
  { type: 'signup', id: 'S1', member: 'M1', ...at('2027-01-05T09:00'), channel: null },
  bought('P1', 'M1', '2027-01-05T10:00', [snack(12_000)]),
  bought('P2', 'M2', '2027-01-20T10:00', [snack(5_000), lamp(3_000)], { store: 's2' }),
  bought('P3', 'M1', '2027-02-02T10:00', [lamp(8_000)], { carbonGrams: fraction(2_500n, 1n) }),
  redemption('R1', 'M1', '2027-02-03T10:00'),
  { type: 'donate', id: 'D1', member: 'M1', ...at('2027-02-03T11:00'), cause: 'woods', points: 20n },
  bought('P4', 'M1', '2027-02-10T10:00', [snack(40_000)]),
  {
    type: 'refund',
    id: 'F1',
    member: 'M1',
    ...at('2027-02-12T10:00'),
    purchase: 'P3',
    items: null,
  },
  ...['a', 'b', 'c', 'd', 'e'].map((one) => bought(`P5${one}`, 'M3', '2027-02-14T10:00', [snack(1_000)])),
  redemption('R2', 'M3', '2027-02-15T10:00'),
];

export function shopHistory(
  until: string | null,
  events: readonly LoyaltyEvent[] = EVENTS,
  ruleSet: RuleSet = RULE_SET,
): History {
  const members: ReadonlyMap<string, MemberProfile> = new Map([
    ['M2', { ...unknownMember('M2'), balance: 15n, joined: '2026-03-01' }],
  ]);
  const untilMs = until === null ? null : instantOfLocal(zone, day(until) + 1, 0);
  const rules = prepareAccountRules(ruleSet);
  const processor = createEventProcessor(rules, members);
  return replayHistory({
    ruleSet,
    evaluator: rules.evaluator,
    apply: (event) => processor.process(event).outcomes,
    account: processor.books.member,
    events,
    untilMs,
  });
}
