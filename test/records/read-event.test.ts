/** Events of all kinds: what is read of them, why they are refused, and that their text tells them apart. */
import { describe, expect, it } from 'vitest';
import type { LoyaltyEvent } from '../../src/engine/event.js';
import { eventFromText, eventToText } from '../../src/records/event-text.js';
import { readJson } from '../../src/records/json-text.js';
import { createEventReader } from '../../src/records/read-event.js';
import { formatFraction } from '../../src/value/fraction.js';
import { loadZone } from '../../src/value/zone-data.js';
import { VOCABULARY } from './sample-vocabulary.js';

const HEAD = { id: 'E1', member: 'M1', at: '2027-02-01T09:00:00+08:00' };

function read(record: unknown) {
  const json = readJson(JSON.stringify(record));
  if ('problem' in json) throw new Error(JSON.stringify(json.problem));
  return createEventReader(VOCABULARY, loadZone('Asia/Shanghai') ?? null).read(json.value);
}

/** Exact values as texts, to compare. */
function plain(event: LoyaltyEvent): unknown {
  return JSON.parse(
    JSON.stringify(event, (_, value: unknown) => {
      if (typeof value === 'bigint') return `${value}n`;
      if (value instanceof Map) return [...value];
      const isFraction = typeof value === 'object' && value !== null && 'den' in value;
      return isFraction ? formatFraction(value as Parameters<typeof formatFraction>[0]) : value;
    }),
  );
}

const SOUND: readonly (readonly [record: Record<string, unknown>, body: Record<string, unknown>])[] = [
  [{ type: 'signup' }, { channel: null }],
  [{ type: 'signup', channel: 'app' }, { channel: 'app' }],
  [
    { type: 'activity', activity: 'walk', quantity: '7250', carbonGrams: '310.5' },
    { activity: 'walk', quantity: '7250', carbonGrams: '621/2', purchase: null },
  ],
  [
    { type: 'activity', activity: 'delivery', purchase: 'P1' },
    { activity: 'delivery', quantity: null, carbonGrams: null, purchase: 'P1' },
  ],
  [
    { type: 'refund', purchase: 'P1' },
    { purchase: 'P1', items: null },
  ],
  [
    {
      type: 'refund',
      purchase: 'P1',
      items: [
        { line: 2, quantity: '0.5' },
        { sku: 'A', quantity: 1 },
      ],
    },
    {
      purchase: 'P1',
      items: [
        { line: 2, sku: null, quantity: '1/2' },
        { line: null, sku: 'A', quantity: '1' },
      ],
    },
  ],
  [
    { type: 'redeem', offer: 'notebook' },
    {
      offer: 'notebook',
      quantity: 1,
      cashMinor: '0n',
      points: null,
      amountMinor: null,
      purchase: null,
      items: [],
    },
  ],
  [
    { type: 'redeem', offer: 'pay', cash: '1.50', points: 500, amount: '80', purchase: 'P1' },
    {
      offer: 'pay',
      quantity: 1,
      cashMinor: '150n',
      points: '500n',
      amountMinor: '8000n',
      purchase: 'P1',
      items: [],
    },
  ],
  [
    { type: 'cancel', redemption: 'E0', by: 'supplier', compensation: 5 },
    { redemption: 'E0', by: 'supplier', compensation: '5n' },
  ],
  [
    { type: 'donate', cause: 'school', points: '100' },
    { cause: 'school', points: '100n' },
  ],
  [
    { type: 'profile', tier: 'gold', birthday: null, tags: [] },
    { changes: { tier: 'gold', birthday: null, tags: [] } },
  ],
];

const REFUSED: readonly (readonly [record: Record<string, unknown>, code: string])[] = [
  [{ type: 'signup', chanel: 'app' }, 'JF4007'],
  [{ type: 'signup', channel: 'moon' }, 'JF4015'],
  [{ type: 'signup', member: null }, 'JF4005'],
  [{ type: 'signup', at: 'yesterday' }, 'JF4008'],
  [{ type: 'activity', activity: 'swim' }, 'JF4015'],
  [{ type: 'activity' }, 'JF4005'],
  [{ type: 'activity', activity: 'walk', quantity: -1 }, 'JF4014'],
  [{ type: 'refund' }, 'JF4005'],
  [{ type: 'refund', purchase: 'P1', items: 'all' }, 'JF4009'],
  [{ type: 'refund', purchase: 'P1', items: ['A'] }, 'JF4009'],
  [{ type: 'refund', purchase: 'P1', items: [{ quantity: 1 }] }, 'JF4030'],
  [{ type: 'refund', purchase: 'P1', items: [{ line: 1, sku: 'A', quantity: 1 }] }, 'JF4030'],
  [{ type: 'refund', purchase: 'P1', items: [{ line: 1 }] }, 'JF4005'],
  [{ type: 'refund', purchase: 'P1', items: [{ line: 0, quantity: 1 }] }, 'JF4021'],
  [{ type: 'redeem' }, 'JF4005'],
  [{ type: 'redeem', offer: 'x', quantity: '1.5' }, 'JF4004'],
  [{ type: 'redeem', offer: 'x', cash: '1.505' }, 'JF4004'],
  [{ type: 'redeem', offer: 'x', points: '-1' }, 'JF4014'],
  [{ type: 'cancel', redemption: 'E0' }, 'JF4005'],
  [{ type: 'cancel', redemption: 'E0', by: 'nobody' }, 'JF4032'],
  [{ type: 'donate', cause: 'school' }, 'JF4005'],
  [{ type: 'profile' }, 'JF4033'],
  [{ type: 'profile', tier: 'platinum' }, 'JF4015'],
  [{ type: 'profile', balance: 5 }, 'JF4007'],
  [{ type: 'profile', birthday: '2027-02-30' }, 'JF4025'],
  [{ type: 'advance' }, 'JF4007'],
  [{ type: 'refnud' }, 'JF4026'],
];

describe('events', () => {
  it.each(SOUND)('are read: %j', (record, body) => {
    const reading = read({ ...HEAD, ...record });
    if (reading.kind !== 'event') throw new Error(JSON.stringify(reading));
    expect(plain(reading.event)).toEqual({
      ...HEAD,
      type: record['type'],
      instantMs: 1_801_443_600_000,
      ...body,
    });
  });

  it.each(SOUND)('have a text that gives them back: %j', (record) => {
    const reading = read({ ...HEAD, ...record });
    if (reading.kind !== 'event') throw new Error(JSON.stringify(reading));
    const text = eventToText(reading.event);
    expect(text).not.toMatch(/[\n\t]/);
    expect(eventFromText(text)).toEqual(reading.event);
    expect(eventToText(eventFromText(text))).toBe(text);
  });

  it('have texts that do not depend on the order of keys', () => {
    const texts = [
      { ...HEAD, type: 'profile', tier: 'gold', birthday: '1990-01-01' },
      { birthday: '1990-01-01', tier: 'gold', type: 'profile', ...HEAD },
    ].map((record) => {
      const reading = read(record);
      return reading.kind === 'event' ? eventToText(reading.event) : '';
    });
    expect(texts[0]).toBe(texts[1]);
  });

  it.each(REFUSED)('are refused: %j as %s', (record, code) => {
    const reading = read({ ...HEAD, ...record });
    expect(reading.kind === 'problem' ? reading.problem.code : reading.kind).toBe(code);
  });

  it('let time pass for everybody', () => {
    const reading = read({ type: 'advance', id: 'A', at: '2027-12-31T23:59:59+08:00' });
    expect(reading.kind === 'event' && reading.event.member).toBe(null);
  });
});
