/** Decisions written as bytes are those that the plain way prints. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Purchase } from '../../../src/engine/event.js';
import { createPlan } from '../../../src/fast/create-plan.js';
import type { DecisionBuffer } from '../../../src/fast/decision-buffer.js';
import { createColumns } from '../../../src/fast/fill/create-columns.js';
import { PurchaseFiller } from '../../../src/fast/fill/purchase-filler.js';
import { materialise } from '../../../src/fast/materialise.js';
import { createQuotaTable } from '../../../src/fast/points/create-quota-table.js';
import { ByteWriter } from '../../../src/fast/write/byte-writer.js';
import { DecisionWriter, ID_ESCAPE, MEMBER_ESCAPE } from '../../../src/fast/write/decision-writer.js';
import { decisionToJson } from '../../../src/records/write-decision.js';
import type { RuleSet } from '../../../src/ruleset/types.js';
import { formatScaled } from '../../../src/value/decimal.js';
import { ONE } from '../../../src/value/fraction.js';
import { compileRandomProject } from '../../support/random-project/random-project.js';

const count = fc.oneof(
  fc.nat({ max: 2000 }),
  fc.maxSafeNat(),
  fc.constantFrom(0, 9, 10, 99, 100, 999_999_999, 1e9, 1e9 + 1, 2 ** 53 - 1),
);
const amount = fc.oneof(fc.nat({ max: 100_000 }), fc.integer({ min: 0, max: 2 ** 40 - 1 }));
const text = fc.constantFrom('P1', 'a', '订单7', 'x"y\\z', 'm'.repeat(200), '汉'.repeat(200));

interface Award {
  readonly rule: number;
  readonly given: number;
  readonly wanted: number;
  readonly cuts: readonly { readonly by: number; readonly taken: number }[];
}

function awardsOf(rules: number, quotas: number): fc.Arbitrary<readonly Award[]> {
  const cut = fc.record({ by: fc.nat({ max: quotas - 1 }), taken: count });
  const cuts = quotas === 0 ? fc.constant([]) : fc.array(cut, { maxLength: 3 });
  const award = fc.record({
    rule: fc.integer({ min: -1, max: rules - 1 }),
    given: count,
    wanted: count,
    cuts,
  });
  return fc.array(award, { maxLength: 4 });
}

function bufferOf(awards: readonly Award[], points: number, items: readonly number[]): DecisionBuffer {
  const cuts = awards.flatMap((award, index) => award.cuts.map((cut) => ({ ...cut, index })));
  return {
    points,
    awardCount: awards.length,
    awardRule: Int32Array.from(awards, ({ rule }) => rule),
    awardGiven: Float64Array.from(awards, ({ given }) => given),
    awardWanted: Float64Array.from(awards, ({ wanted }) => wanted),
    cutCount: cuts.length,
    cutAward: Int32Array.from(cuts, ({ index }) => index),
    cutBy: Int32Array.from(cuts, ({ by }) => by),
    cutTaken: Float64Array.from(cuts, ({ taken }) => taken),
    itemCount: items.length,
    itemPoints: Float64Array.from(items),
  };
}

function purchaseOf(id: string, member: string, amounts: readonly number[], currency: string): Purchase {
  const nothing = { sku: null, category: null, brand: null, greenGrade: null, floorPriceMinor: null };
  const items = amounts.map((minor) => ({
    ...nothing,
    kind: 'goods' as const,
    tags: [],
    quantity: ONE,
    amountMinor: BigInt(minor),
    attributes: new Map(),
  }));
  const at = '2027-02-17T12:00:00+08:00';
  const head = { type: 'purchase', id, member, instantMs: 1_802_836_800_000, at, currency } as const;
  const places = { channel: null, store: null, partner: null, coupons: [] };
  return { ...head, ...places, items, payments: [], carbonGrams: null, attributes: new Map() };
}

function ruleSetOf(seed: number, pointsDigits: number): RuleSet {
  const made = compileRandomProject(seed);
  if (made === null) throw new Error('the seed makes no project');
  const { content } = made.ruleSet;
  const program = {
    ...content.program,
    points: { ...content.program.points, digits: pointsDigits },
    currencies: { USD: 3, JPY: 0 },
  };
  return { ...made.ruleSet, content: { ...content, program } };
}

it.each([
  [7, 0],
  [12, 2],
  [15, 1],
])('writes what decisionToJson prints (project %i, %i decimals)', (seed, pointsDigits) => {
  const plan = createPlan(ruleSetOf(seed, pointsDigits));
  const quotas = createQuotaTable(plan);
  const writer = new DecisionWriter(plan, quotas);
  const filler = new PurchaseFiller(plan);
  const out = new ByteWriter(1);
  const given = fc.record({
    awards: awardsOf(plan.rules.length, quotas.quotas.length),
    points: count,
    items: fc.array(fc.tuple(amount, count), { minLength: 1, maxLength: 4 }),
    id: text,
    member: text,
    currency: fc.constantFrom('CNY', 'USD', 'JPY'),
  });
  const digits = new Map([
    ['CNY', 2],
    ['USD', 3],
    ['JPY', 0],
  ]);
  const property = fc.property(given, ({ awards, points, items, id, member, currency }) => {
    const purchase = purchaseOf(
      id,
      member,
      items.map(([minor]) => minor),
      currency,
    );
    const columns = createColumns(plan, 1, 1);
    filler.fillFromPurchase(columns, 0, purchase, 0);
    const buffer = bufferOf(
      awards,
      points,
      items.map(([, given]) => given),
    );
    const bytes = Buffer.from(`${id}${member}${purchase.at}${' '.repeat(16)}`);
    const [idEnd, memberEnd] = [Buffer.byteLength(id), Buffer.byteLength(id + member)];
    const texts = {
      view: new DataView(bytes.buffer, bytes.byteOffset, bytes.length),
      idStarts: Int32Array.of(0),
      idEnds: Int32Array.of(idEnd),
      memberStarts: Int32Array.of(idEnd),
      memberEnds: Int32Array.of(memberEnd),
      instantStarts: Int32Array.of(memberEnd),
      instantEnds: Int32Array.of(memberEnd + purchase.at.length),
      escapes: Uint8Array.of((id.includes('"') ? ID_ESCAPE : 0) | (member.includes('"') ? MEMBER_ESCAPE : 0)),
    };
    out.at = 0;
    writer.write(out, texts, columns, 0, buffer);
    const wanted = materialise(buffer, purchase, plan, quotas);
    const currencyDigits = digits.get(currency) ?? 0;
    expect(Buffer.from(out.bytes.subarray(0, out.at)).toString()).toBe(
      `${decisionToJson(wanted, { currencyDigits, pointsDigits })}\n`,
    );
  });
  fc.assert(property, { numRuns: 200 });
});

it('writes numbers as formatScaled prints them', () => {
  const out = new ByteWriter(64);
  const number = fc.oneof(fc.maxSafeInteger(), count);
  const property = fc.property(number, fc.integer({ min: 0, max: 6 }), (value, decimals) => {
    out.at = 0;
    out.scaled(value, decimals);
    expect(Buffer.from(out.bytes.subarray(0, out.at)).toString()).toBe(formatScaled(BigInt(value), decimals));
  });
  fc.assert(property, { numRuns: 2000 });
});
