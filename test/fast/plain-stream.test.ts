/** Purchases of plain numbers and texts are decided as the same purchases in exact form. */
import { describe, expect, it } from 'vitest';
import { createEvaluator } from '../../src/engine/create-evaluator.js';
import type { MemberProfile, Purchase } from '../../src/engine/event.js';
import { initialMemberState, initialSharedState } from '../../src/engine/initial-state.js';
import { unknownMember } from '../../src/engine/member-profile.js';
import type { MemberState } from '../../src/engine/state.js';
import { createSequentialBudgets } from '../../src/fast/budgets/sequential-budgets.js';
import { createEvaluator as createFastEvaluator } from '../../src/fast/create-evaluator.js';
import { createStream } from '../../src/fast/create-stream.js';
import type { PlainPurchase } from '../../src/fast/plain-purchase.js';
import type { RuleSet } from '../../src/ruleset/types.js';
import { forRandomCases } from '../differential/random-cases.js';
import { discount, give, item, money, purchase, rule, ruleSet, test } from '../support/rule-set.js';
import { bare, plainOf } from './support/plain-of.js';

function compare(rules: RuleSet, events: readonly Purchase[], members: ReadonlyMap<string, MemberProfile>) {
  const evaluator = createEvaluator(rules);
  const stream = createStream(rules, { members: members.values() });
  for (let round = 0; round < 2; round += 1) {
    const states = new Map<string, MemberState>();
    let shared = initialSharedState();
    for (const event of events) {
      const id = event.member ?? '';
      const profile = members.get(id) ?? unknownMember(id);
      const state = states.get(id) ?? initialMemberState(profile);
      const wanted = evaluator.evaluate(bare(event), profile, state, shared);
      states.set(id, wanted.memberState);
      shared = wanted.sharedState;
      const isInBuffer = stream.decide(plainOf(event));
      expect(stream.decision()).toEqual(wanted.decision);
      if (isInBuffer) expect(BigInt(stream.buffer.points)).toBe(wanted.decision.points);
    }
    // The second time, everything is as it was before the first purchase.
    stream.restart();
  }
}

describe('a stream of plain purchases', () => {
  it('decides as the reference engine, and once more from the start', async () => {
    await forRandomCases({ projects: 15, purchases: 50 }, ({ ruleSet: rules, read }) =>
      compare(rules, read.purchases, read.members),
    );
  });

  it.each([2n ** 40n - 1n, 2n ** 40n, 2n ** 40n + 1n, 2n ** 52n, 2n ** 53n - 1n])(
    'knows amounts of %d minor units',
    (amount) => {
      const rules = ruleSet({ rules: [rule('r', give('7/3', { kind: 'unit' }))] });
      const lines = [item(amount), item(1, { quantity: 3 }), item(amount / 3n)];
      const events = [1, 2, 3].map((nth) => purchase(lines, { id: `P${nth}` }));
      compare(rules, events, new Map());
    },
  );

  it('knows prices after a purchase in another currency', () => {
    const rules = ruleSet({
      choices: { pointsRoundingPer: 'rule' },
      rules: [
        rule('r', give('7', { kind: 'line' }), { items: test('item.price', 'greaterThanInclusive', 5000) }),
      ],
    });
    const events = ['CNY', 'USD', 'CNY'].map((currency, nth) =>
      purchase([item(6000), item(100)], { id: `P${nth}`, currency }),
    );
    compare(rules, events, new Map());
  });

  it('takes null for what is not there', () => {
    const rules = ruleSet({ rules: [rule('r', give('7', { kind: 'unit' }))] });
    const line = { amountMinor: 5000, quantity: null };
    const written = JSON.stringify({ ...plainOf(purchase([])), items: [line], currency: null });
    const stream = createStream(rules);
    stream.decide(JSON.parse(written));
    expect(stream.decision().items.map(({ points }) => Number(points))).toEqual([7]);
  });

  it('remembers sums beyond 2^53', () => {
    const rules = ruleSet({
      rules: [rule('r', give('1', { kind: 'spend', step: { size: '1', full: false } }))],
    });
    const events = Array.from({ length: 12 }, (_, nth) =>
      purchase([item(2n ** 50n), item(2n ** 39n)], { id: `P${nth + 10}` }),
    );
    compare(rules, events, new Map());
    const small = Array.from({ length: 6 }, (_, nth) => purchase([item(2n ** 39n)], { id: `P${nth + 10}` }));
    const rich = { ...unknownMember('M1'), balance: 2n ** 52n - 2n ** 40n };
    compare(rules, small, new Map([['M1', rich]]));
    compare(rules, small, new Map([['M1', { ...rich, balance: 2n ** 70n }]]));
  });

  it('has discounts in the whole decision only', () => {
    const stream = createStream(ruleSet({ rules: [rule('off', discount(money(100)))] }));
    expect(
      stream.decide({ id: 'P', member: 'M', at: '2027-02-07T12:00:00Z', items: [{ amountMinor: 500 }] }),
    ).toBe(false);
    expect(stream.decision().discountMinor).toBe(100n);
    expect(stream.exactCount).toBe(1);
  });

  it.each<[string, Partial<PlainPurchase>]>([
    ['an instant that there is not', { at: '2027-02-30T12:00:00Z' }],
    ['an instant before the last one', { at: '2027-02-07T11:59:59Z' }],
    ['part of a minor unit', { items: [{ amountMinor: 0.5 }] }],
    ['an amount that is not exact', { items: [{ amountMinor: 2 ** 53 }] }],
    ['goods that cost less than nothing', { items: [{ amountMinor: -1 }] }],
    ['seven decimals', { items: [{ amountMinor: 1, quantity: 0.0000001 }] }],
    ['less than no units', { items: [{ amountMinor: 1, quantity: -1 }] }],
    ['no number of units', { items: [{ amountMinor: 1, quantity: Number.NaN }] }],
    ['a kind of line that there is not', { items: [{ amountMinor: 1, kind: 'gift' }] }],
  ])('refuses %s, and goes on', (_, wrong) => {
    const stream = createStream(ruleSet());
    const sound: PlainPurchase = {
      id: 'P',
      member: 'M',
      at: '2027-02-07T12:00:00Z',
      items: [{ amountMinor: 500 }],
    };
    expect(stream.decide(sound)).toBe(true);
    expect(() => stream.decide({ ...sound, ...wrong })).toThrow(RangeError);
    expect(() => stream.decision()).toThrow('no purchase was decided');
    stream.decide(sound);
    expect(stream.memberState('M').balance).toBe(10n);
  });

  it.each([
    ['nothing', 'null', 'a purchase is an object'],
    ['no id', '{"member":"M","at":"2027-02-07T12:00:00Z","items":[]}', 'the id'],
    ['no member', '{"id":"P","at":"2027-02-07T12:00:00Z","items":[]}', 'the member'],
    ['no instant', '{"id":"P","member":"M","items":[]}', 'the instant'],
    ['no items', '{"id":"P","member":"M","at":"2027-02-07T12:00:00Z"}', 'the items'],
    ['an item that is none', '{"id":"P","member":"M","at":"2027-02-07T12:00:00Z","items":[null]}', 'an item'],
    [
      'a payment of less than nothing that no rule reads',
      '{"id":"P","member":"M","at":"2027-02-07T12:00:00Z","items":[],"payments":[{"method":"cash","amountMinor":-1}]}',
      'is no amount',
    ],
  ])('says what is wrong with %s', (_, json, message) => {
    const stream = createStream(ruleSet());
    const decide = () => stream.decide(JSON.parse(json));
    expect(decide).toThrow(RangeError);
    expect(decide).toThrow(message);
  });

  it('adds no member that is only asked for', () => {
    const stream = createStream(ruleSet());
    expect(stream.memberState('M')).toEqual(initialMemberState(unknownMember('M')));
    expect(stream.members.count).toBe(0);
  });

  it('forgets nothing where its budgets cannot begin anew', () => {
    const { clear: _, ...budgets } = createSequentialBudgets([]);
    const stream = createStream(ruleSet(), { budgets });
    stream.decide({ id: 'P', member: 'M', at: '2027-02-07T12:00:00Z', items: [{ amountMinor: 500 }] });
    expect(() => stream.restart()).toThrow(RangeError);
    expect(stream.memberState('M').balance).toBe(5n);
  });

  it('knows its engines', () => {
    const wrong: { engine: 'fast' } = JSON.parse('{"engine":"quick"}');
    expect(() => createStream(ruleSet(), wrong)).toThrow('there is no engine "quick"');
    expect(() => createFastEvaluator(ruleSet(), wrong)).toThrow(RangeError);
  });
});
