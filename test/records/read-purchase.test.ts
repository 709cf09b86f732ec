import { describe, expect, it } from 'vitest';
import type { Purchase } from '../../src/engine/event.js';
import type { InputMapping, Vocabulary } from '../../src/program/vocabulary.js';
import { readJson } from '../../src/records/json-text.js';
import { createPurchaseReader, type PurchaseReading } from '../../src/records/read-purchase.js';
import { fraction } from '../../src/value/fraction.js';
import { loadZone } from '../../src/value/zone-data.js';
import { mappings, VOCABULARY, withInput } from './sample-vocabulary.js';

const ZONE = loadZone('Asia/Shanghai') ?? null;

function read(text: string, vocabulary: Vocabulary = VOCABULARY): PurchaseReading {
  const json = readJson(text);
  if ('problem' in json) throw new Error(`not JSON: ${text}`);
  return createPurchaseReader(vocabulary, ZONE, { itemsMax: 3 }).read(json.value);
}

function purchaseOf(text: string, vocabulary?: Vocabulary): Purchase {
  const reading = read(text, vocabulary);
  if (reading.kind !== 'purchase') throw new Error(JSON.stringify(reading));
  return reading.purchase;
}

/** The code, the field and the suggestion of a refusal, or the kind of what was read. */
function outcome(text: string, vocabulary?: Vocabulary): string {
  const reading = read(text, vocabulary);
  if (reading.kind !== 'problem') return reading.kind;
  const { code, args, suggestion } = reading.problem;
  return [code, args['field'], suggestion?.en].filter((part) => part !== undefined).join(' ');
}

const AT = '"at":"2027-02-17T12:00:00+08:00"';

/** A record with fields in place of the plain ones. */
function record(fields: string, items = '[{"amount":"1.00"}]'): string {
  return `{"id":"P1","member":"M1",${AT},"items":${items}${fields === '' ? '' : `,${fields}`}}`;
}

function item(fields: string): string {
  return record('', `[{"amount":"1.00",${fields}}]`);
}

describe('a native purchase', () => {
  it('is read with every field exact', () => {
    const text = `{"type":"purchase","id":"P1","member":"M1",${AT},"channel":"app","store":"s 1","partner":"shell",
      "currency":"CNY","coupons":["c1","c1","c2"],"items":[{"sku":"A1","kind":"goods","category":"snack",
      "tags":["new","green-label","new"],"brand":"any","greenGrade":"two","quantity":2.5,"amount":100.10,
      "floorPrice":"30.005","attributes":{"litres":"40.25","made":"2027-01-01"}},{"kind":"delivery","amount":"5"}],
      "payments":[{"method":"card","amount":"90.10"},{"method":"points","amount":15}],"carbonGrams":"12.5",
      "attributes":{"note":"gift"}}`;
    expect(purchaseOf(text)).toEqual({
      type: 'purchase',
      id: 'P1',
      member: 'M1',
      instantMs: Date.UTC(2027, 1, 17, 4),
      at: '2027-02-17T12:00:00+08:00',
      currency: 'CNY',
      channel: 'app',
      store: 's 1',
      partner: 'shell',
      coupons: ['c1', 'c2'],
      items: [
        {
          sku: 'A1',
          kind: 'goods',
          category: 'snack',
          tags: ['new', 'green-label'],
          brand: 'any',
          greenGrade: 'two',
          quantity: fraction(5n, 2n),
          amountMinor: 10010n,
          floorPriceMinor: fraction(6001n, 2n),
          attributes: new Map<string, unknown>([
            ['litres', fraction(161n, 4n)],
            ['made', '2027-01-01'],
          ]),
        },
        {
          sku: null,
          kind: 'delivery',
          category: null,
          tags: [],
          brand: null,
          greenGrade: null,
          quantity: fraction(1n),
          amountMinor: 500n,
          floorPriceMinor: null,
          attributes: new Map(),
        },
      ],
      payments: [
        { method: 'card', amountMinor: 9010n },
        { method: 'points', amountMinor: 1500n },
      ],
      carbonGrams: fraction(25n, 2n),
      attributes: new Map([['note', 'gift']]),
    });
  });

  it('takes the program’s zone for a time without an offset', () => {
    const purchase = purchaseOf('{"id":"P1","member":"M1","at":"2027-02-17 12:00","items":[{"amount":1}]}');
    expect(purchase.instantMs).toBe(Date.UTC(2027, 1, 17, 4));
    expect(purchase.at).toBe('2027-02-17 12:00');
  });

  it('uses the digits of the purchase’s own currency', () => {
    expect(purchaseOf(record('"currency":"JPY"', '[{"amount":"100"}]')).items[0]?.amountMinor).toBe(100n);
    expect(outcome(record('"currency":"JPY"', '[{"amount":"1.00"}]'))).toBe('JF4004 items[0].amount');
  });

  it('keeps amounts beyond 2^53 exact', () => {
    const purchase = purchaseOf(record('', '[{"amount":"999999999999999999.99"}]'));
    expect(purchase.items[0]?.amountMinor).toBe(99999999999999999999n);
  });

  it('lets one method pay the whole', () => {
    const items = '[{"amount":"1.00"},{"amount":"2.50"}]';
    expect(purchaseOf(record('"paymentMethod":"card"', items)).payments).toEqual([
      { method: 'card', amountMinor: 350n },
    ]);
  });

  it.each([
    ['missing id', '{"member":"M1"}', 'JF4005 id'],
    ['empty id', `{"id":"","member":"M1",${AT},"items":[{"amount":1}]}`, 'JF4005 id'],
    ['missing instant', '{"id":"P1","member":"M1","items":[{"amount":1}]}', 'JF4005 at'],
    ['missing items', `{"id":"P1","member":"M1",${AT}}`, 'JF4005 items'],
    ['items null', `{"id":"P1","member":"M1",${AT},"items":null}`, 'JF4005 items'],
    ['no items', record('', '[]'), 'JF4023 items'],
    ['items no list', record('', '{}'), 'JF4009 items'],
    ['an item no object', record('', '[1]'), 'JF4009 items[0].item'],
    ['too many items', record('', '[{},{},{},{}]'), 'JF4018 items'],
    ['amount missing', record('', '[{"sku":"A"}]'), 'JF4005 items[0].amount'],
    ['amount empty', record('', '[{"amount":""}]'), 'JF4005 items[0].amount'],
    ['amount a list', record('', '[{"amount":[1]}]'), 'JF4009 items[0].amount'],
    ['amount a flag', record('', '[{"amount":true}]'), 'JF4003 items[0].amount'],
    ['quantity below zero', item('"quantity":"-1"'), 'JF4014 items[0].quantity'],
    ['quantity too large', item('"quantity":"1000000000.000001"'), 'JF4021 items[0].quantity'],
    ['quantity too fine', item('"quantity":"0.0000001"'), 'JF4004 items[0].quantity'],
    ['misspelt field', record('"chanel":"app"'), 'JF4007 chanel did you mean "channel"?'],
    ['misspelt item field', record('', '[{"amuont":"1"}]'), 'JF4007 items[0].amuont did you mean "amount"?'],
    ['misspelt category', item('"category":"snak"'), 'JF4015 items[0].category did you mean "snack"?'],
    ['unknown tag', item('"tags":["nwe"]'), 'JF4015 items[0].tags did you mean "new"?'],
    ['tags with a list', item('"tags":[["new"]]'), 'JF4009 items[0].tags'],
    ['unknown grade', item('"greenGrade":"three"'), 'JF4015 items[0].greenGrade'],
    ['unknown kind', item('"kind":"good"'), 'JF4032 items[0].kind did you mean "goods"?'],
    ['unknown channel', record('"channel":"apps"'), 'JF4015 channel did you mean "app"?'],
    ['unknown partner', record('"partner":"bp"'), 'JF4015 partner'],
    ['unknown currency', record('"currency":"cny"'), 'JF4017 currency'],
    [
      'unknown method',
      record('"payments":[{"method":"car","amount":1}]'),
      'JF4015 payments[0].method did you mean "card"?',
    ],
    ['payment without method', record('"payments":[{"amount":1}]'), 'JF4005 payments[0].method'],
    ['payment without amount', record('"payments":[{"method":"card"}]'), 'JF4005 payments[0].amount'],
    ['payment below zero', record('"payments":[{"method":"card","amount":-1}]'), 'JF4014 payments[0].amount'],
    [
      'payment misspelt',
      record('"payments":[{"methd":"card"}]'),
      'JF4007 payments[0].methd did you mean "method"?',
    ],
    ['carbon below zero', record('"carbonGrams":-1'), 'JF4014 carbonGrams'],
    [
      'unknown attribute',
      record('"attributes":{"note":"x","nota":1}'),
      'JF4007 attributes.nota did you mean "note"?',
    ],
    ['attributes no object', record('"attributes":[]'), 'JF4009 attributes'],
    ['attribute out of range', item('"attributes":{"litres":1000.5}'), 'JF4021 items[0].attributes.litres'],
    ['attribute too fine', item('"attributes":{"litres":0.0000001}'), 'JF4004 items[0].attributes.litres'],
    ['attribute no date', item('"attributes":{"made":"2027-02-29"}'), 'JF4025 items[0].attributes.made'],
    ['no member', `{"id":"P1",${AT},"items":[{"amount":1}]}`, 'JF4024 member'],
    ['a list', '[]', 'JF4016'],
    ['another event', '{"type":"refund","of":"P1"}', 'JF4013 type'],
    ['no event', '{"type":"purchas"}', 'JF4026 type did you mean "purchase"?'],
    ['more off than on', record('', '[{"amount":1},{"kind":"adjustment","amount":"-1.01"}]'), 'JF4014 items'],
  ])('is refused: %s', (_, text, expected) => {
    expect(outcome(text)).toBe(expected);
  });

  it('may be corrected by a negative adjustment', () => {
    const items = '[{"amount":"5.00"},{"kind":"adjustment","quantity":-1,"amount":"-5.00"}]';
    const [, adjustment] = purchaseOf(record('', items)).items;
    expect(adjustment).toMatchObject({ kind: 'adjustment', amountMinor: -500n, quantity: fraction(1n) });
  });
});

describe('the mapping', () => {
  const FOREIGN: Partial<InputMapping> = {
    money: 'minor',
    purchase: mappings({
      id: 'order.no',
      member: 'who',
      at: 'time',
      items: 'basket.lines',
      channel: ['ch', { A: 'app' }],
    }),
    items: mappings({
      amount: 'minor',
      category: ['group', { Snacks: 'snack', none: '' }],
      tags: ['labels', { eco: 'green-label' }],
      'attributes.litres': 'volume',
    }),
  };

  function foreign(lines: string, input: Partial<InputMapping> = {}, who = '"M1"'): [string, Vocabulary] {
    const text = `{"order":{"no":7},"who":${who},"time":"2027-02-17T12:00:00Z","ch":"A","basket":{"lines":${lines}},"x":1}`;
    return [text, withInput({ ...FOREIGN, ...input })];
  }

  it('finds nested fields, maps values and ignores further ones', () => {
    const lines =
      '[{"minor":1250,"group":"Snacks","labels":"eco|new","volume":"1.5","y":{}},{"minor":"1","group":"none"}]';
    const purchase = purchaseOf(...foreign(lines));
    expect(purchase).toMatchObject({ id: '7', member: 'M1', channel: 'app' });
    expect(purchase.items[0]).toMatchObject({
      amountMinor: 1250n,
      category: 'snack',
      tags: ['green-label', 'new'],
    });
    expect(purchase.items[0]?.attributes.get('litres')).toEqual(fraction(3n, 2n));
    expect(purchase.items[1]?.category).toBeNull();
  });

  it('reads minor units as whole numbers only', () => {
    expect(outcome(...foreign('[{"minor":"12.50"}]'))).toBe('JF4004 basket.lines[0].minor');
  });

  it('finds a key with a dot in its name', () => {
    const vocabulary = withInput({ purchase: mappings({ id: 'order.id' }) });
    const text = `{"order.id":"P9","member":"M1",${AT},"items":[{"amount":1}]}`;
    expect(purchaseOf(text, vocabulary).id).toBe('P9');
  });

  it.each([
    ['reject', 'problem', []],
    ['drop', 'purchase', [[100n, 'goods']]],
    [
      'adjustment',
      'purchase',
      [
        [100n, 'goods'],
        [-40n, 'adjustment'],
        [0n, 'adjustment'],
      ],
    ],
  ] as const)('treats negative items as declared: %s', (negativeItems, kind, expected) => {
    const lines = '[{"minor":100},{"minor":-40,"quantity":-1},{"minor":0,"quantity":-2}]';
    const reading = read(...foreign(lines, { negativeItems }));
    expect(reading.kind).toBe(kind);
    if (reading.kind !== 'purchase') return;
    expect(reading.purchase.items.map((one) => [one.amountMinor, one.kind])).toEqual(expected);
    expect(reading.droppedItems).toBe(3 - expected.length);
  });

  it('skips a purchase whose every item is dropped, so that it is nobody’s first purchase', () => {
    const reading = read(
      ...foreign('[{"minor":-1},{"minor":0}]', { negativeItems: 'drop', zeroItems: 'drop' }),
    );
    expect(reading).toEqual({ kind: 'empty', droppedItems: 2 });
  });

  it('drops goods for nothing only where declared', () => {
    const lines = '[{"minor":100},{"minor":0},{"minor":0,"kind":"delivery"}]';
    expect(purchaseOf(...foreign(lines)).items).toHaveLength(3);
    expect(purchaseOf(...foreign(lines, { zeroItems: 'drop' })).items).toHaveLength(2);
  });

  it.each(['""', 'null'])('skips a purchase without a member (%s) where declared', (who) => {
    expect(outcome(...foreign('[{"minor":1}]', {}, who))).toBe('JF4024 who');
    expect(outcome(...foreign('[{"minor":1}]', { anonymous: 'skip' }, who))).toBe('anonymous');
    expect(outcome(...foreign('[{"minor":"x"}]', { anonymous: 'skip' }, who))).toBe(
      'JF4003 basket.lines[0].minor',
    );
  });

  it('decides kinds by the value of a field, which need not be declared besides', () => {
    const itemKinds = [{ field: 'group', value: 'postage', kind: 'delivery' }];
    const lines = '[{"minor":1,"group":"postage"},{"minor":1,"group":"Snacks"}]';
    const items = purchaseOf(...foreign(lines, { itemKinds })).items;
    expect(items.map((one) => [one.kind, one.category])).toEqual([
      ['delivery', null],
      ['goods', 'snack'],
    ]);
  });

  it('is asked for a currency where there are several and none is declared for records without', () => {
    expect(outcome(record(''), withInput({ currency: null }))).toBe('JF4005 currency');
    expect(outcome(record(''), { ...withInput({ currency: null }), currencies: new Map() })).toBe('purchase');
  });

  it('gives a currency to records that name none', () => {
    expect(purchaseOf(...foreign('[{"minor":1}]', { currency: 'JPY' })).currency).toBe('JPY');
  });
});

describe('instants', () => {
  it.each([
    ['2027-02-17T12:00:00', true],
    ['2027-02-17T24:00:00Z', false],
    ['2027-02-17T23:59:60Z', false],
    ['0000-01-01T00:00:00Z', false],
    ['10000-01-01T00:00:00Z', false],
    ['2027-02-30T00:00:00Z', false],
    ['yesterday', false],
  ])('%s: %s', (at, sound) => {
    const text = `{"id":"P1","member":"M1","at":"${at}","items":[{"amount":1}]}`;
    expect(outcome(text)).toBe(sound ? 'purchase' : 'JF4008 at');
  });

  it('need an offset where there is no zone', () => {
    const json = readJson('{"id":"P1","member":"M1","at":"2027-02-17","items":[{"amount":1}]}');
    if ('problem' in json) throw new Error('not JSON');
    expect(createPurchaseReader(VOCABULARY, null).read(json.value).kind).toBe('problem');
  });
});
