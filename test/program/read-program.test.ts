import { describe, expect, it } from 'vitest';
import type { NamedSet } from '../../src/program/vocabulary.js';
import { formatFraction, fraction } from '../../src/value/fraction.js';
import { complete, FULL, PATH, readText, vocabularyOf } from './support.js';

function idsOf(set: NamedSet): readonly string[] {
  return [...set.members.keys()];
}

describe('a program file with everything', () => {
  const { program, diagnostics } = readText(FULL);
  const vocabulary = vocabularyOf(FULL);

  it('has no problems', () => expect(diagnostics).toEqual([]));

  it('says which program it is', () => {
    expect(program).toEqual({ id: 'city-market', title: { en: 'City Market Club', zh: '城市超市会员' } });
  });

  it('has currencies, zone and points', () => {
    expect(vocabulary.currency).toEqual({ code: 'CNY', digits: 2 });
    expect([...vocabulary.currencies.values()]).toEqual([
      { code: 'HKD', digits: 2 },
      { code: 'JPY', digits: 0 },
    ]);
    expect(vocabulary.zone).toBe('Asia/Shanghai');
    expect(vocabulary.points).toEqual({
      digits: 0,
      name: { en: 'points', zh: '积分' },
      valueMinor: fraction(5n),
    });
  });

  it('has scales from low to high', () => {
    expect(vocabulary.tiers.steps.map(({ id, name }) => [id, name.zh])).toEqual([
      ['basic', '普卡'],
      ['silver', '银卡'],
      ['gold', '金卡'],
    ]);
    expect(vocabulary.tiers.fallback).toBe('basic');
    expect(vocabulary.creditBands.steps.map(({ id }) => id)).toEqual(['E', 'D', 'C', 'B', 'A']);
    expect(vocabulary.creditBands.fallback).toBeNull();
    expect(vocabulary.greenGrades.steps.map(({ id }) => id)).toEqual(['1', '2', '3']);
  });

  it('has a category tree, nested and flat', () => {
    const parents = [...vocabulary.categories.members.values()].map(({ id, parent }) => [id, parent]);
    expect(parents).toEqual([
      ['food', null],
      ['snack', 'food'],
      ['drink', 'food'],
      ['tea', 'drink'],
      ['coffee', 'drink'],
      ['SEAFOOD - SHELF STABLE', null],
      ['milk', 'food'],
      ['0448', null],
    ]);
  });

  it('has sets: open, of ids, and with names in three forms', () => {
    expect(vocabulary.brands).toEqual({ open: true, members: new Map() });
    expect(vocabulary.memberTags.open).toBe(false);
    expect(idsOf(vocabulary.memberTags)).toEqual(['staff', 'student']);
    const names = (set: NamedSet) => [...set.members.values()].map(({ name }) => name);
    expect(names(vocabulary.tags)).toEqual([
      { en: 'green label', zh: '绿色标识' },
      { en: 'gift', zh: 'gift' },
    ]);
    expect(names(vocabulary.channels)[0]).toEqual({ en: 'App', zh: 'App' });
    expect(idsOf(vocabulary.activities)).toEqual(['survey', 'carbon-project']);
  });

  it('has partners with scenes and payment methods with kinds', () => {
    const partners = [...vocabulary.partners.members.values()];
    expect(partners.map(({ id, scene }) => [id, scene])).toEqual([
      ['state-grid', 'utilities'],
      ['city-fuel', 'fuel'],
      ['bakery-next-door', null],
    ]);
    const methods = [...vocabulary.paymentMethods.members.values()];
    expect(methods.map(({ id, kind }) => [id, kind])).toEqual([
      ['cash', 'cash'],
      ['card', 'card'],
      ['points', 'points'],
    ]);
  });

  it('has attributes with types, bounds and values', () => {
    const region = vocabulary.memberAttributes.get('region');
    expect(region?.values.map(({ id, name }) => [id, name.zh])).toEqual([
      ['urban', '城市'],
      ['rural', '乡村'],
    ]);
    expect(vocabulary.memberAttributes.get('children')).toMatchObject({
      type: 'number',
      required: false,
      min: fraction(0n),
      max: fraction(20n),
    });
    expect(vocabulary.itemAttributes.get('litres')).toMatchObject({ unit: 'litres', max: null });
    expect(vocabulary.itemAttributes.get('organic')?.required).toBe(true);
    expect(vocabulary.purchaseAttributes.get('note')?.type).toBe('text');
  });

  it('has calendars in the order of their dates', () => {
    expect(vocabulary.calendars.get('spring-festival')?.ranges).toEqual([
      { from: '2027-02-06', through: '2027-02-12' },
      { from: '2028-01-26', through: '2028-02-01' },
    ]);
    expect(vocabulary.calendars.get('labour-day')?.ranges).toEqual([
      { from: '2027-05-01', through: '2027-05-01' },
    ]);
  });

  it('has the compliance profile and its numbers', () => {
    expect(vocabulary.compliance.profile).toBe('cn-retail');
    expect(vocabulary.compliance.numbers).toEqual(new Map([['signUpGiftMax', fraction(200n)]]));
    expect(vocabulary.compliance.licence).toBe('B2-20270001');
  });

  it('has the input mapping', () => {
    const { purchase, items, members, itemKinds, ...choices } = vocabulary.input;
    expect(choices).toEqual({
      money: 'minor',
      row: 'purchase',
      anonymous: 'skip',
      negativeItems: 'adjustment',
      zeroItems: 'drop',
      currency: 'CNY',
      separator: ';',
    });
    expect(purchase.get('member')).toEqual({ from: 'customer.id', values: new Map() });
    expect(purchase.get('attributes.note')?.from).toBe('remark');
    expect(items.get('category')).toEqual({
      from: 'group',
      values: new Map([
        ['1', 'snack'],
        ['2', 'drink'],
      ]),
    });
    expect(members.get('tier')?.values.get('G')).toBe('gold');
    expect(itemKinds).toEqual([
      { field: 'sku', value: 'POST', kind: 'delivery' },
      { field: 'category', value: '9', kind: 'fee' },
    ]);
  });

  it('knows where each thing is declared', () => {
    const places = [
      vocabulary.tiers.steps[1],
      vocabulary.tags.members.get('green-label'),
      vocabulary.categories.members.get('tea'),
      vocabulary.partners.members.get('state-grid'),
      vocabulary.calendars.get('labour-day'),
      vocabulary.itemAttributes.get('litres'),
    ];
    for (const place of places) {
      const { id, span } = place ?? { id: '', span: { file: '', start: 0, end: 0 } };
      expect(span.file).toBe(PATH);
      expect(FULL.slice(span.start, span.end)).toBe(id);
    }
  });
});

describe('a program file with what is needed only', () => {
  const vocabulary = vocabularyOf(complete(''));

  it('has nothing else', () => {
    expect(vocabulary.tiers).toEqual({ steps: [], fallback: null });
    expect(vocabulary.stores).toEqual({ open: false, members: new Map() });
    expect(vocabulary.points).toMatchObject({ name: { en: 'points', zh: '积分' }, valueMinor: null });
    expect(vocabulary.compliance).toEqual({ profile: 'none', numbers: new Map(), licence: null });
  });

  it('refuses what is doubtful', () => {
    expect(vocabulary.input).toMatchObject({
      row: 'item',
      money: 'decimal',
      anonymous: 'reject',
      negativeItems: 'reject',
      zeroItems: 'keep',
      currency: 'CNY',
      separator: ',',
    });
  });

  it('does not guess the currency of a record when there are several', () => {
    const text = complete('currencies: [{code: USD, digits: 2}]');
    expect(vocabularyOf(text).input.currency).toBeNull();
  });
});

describe('numbers', () => {
  it.each([
    ['0.05', 2, '5'],
    ['0.000000000001', 0, '1/1000000000000'],
    ['999999999999999999.999999999999', 6, '999999999999999999999999999999/1000000'],
    ['0.1', 3, '100'],
    ['9007199254740993', 0, '9007199254740993'],
  ])('a point worth %s with %i digits is %s minor units, exactly', (value, digits, expected) => {
    const text = complete(`currency: {code: XXX, digits: ${digits}}\npoints: {decimals: 2, value: ${value}}`);
    const minor = vocabularyOf(text).points.valueMinor;
    expect(minor === null ? null : formatFraction(minor)).toBe(expected);
  });
});

describe('ids', () => {
  it.each([
    '0448',
    '1e3',
    '1.50',
    '0x10',
    'true',
    'null',
    '~',
    '.inf',
    '2027-02-06',
    'SEAFOOD - SHELF STABLE',
    '零食',
    '__proto__',
    'constructor',
    'hasOwnProperty',
    'any',
    'C++',
  ])('%s is taken as it is written', (id) => {
    const { members } = vocabularyOf(complete(`tags:\n  ${id}: name\n`)).tags;
    expect([...members.keys()]).toEqual([id]);
    expect(({} as Record<string, unknown>)['name']).toBeUndefined();
  });

  it('may be in every script, one word in one of them', () => {
    const text = complete('tags: [кофе, καφές, café, "чай tea", "5 μm", Ω, 咖啡 coffee, "⭐ star"]');
    expect(vocabularyOf(text).tags.members.size).toBe(8);
  });

  it('of 64 characters outside the basic plane are not too long', () => {
    expect(vocabularyOf(complete(`tags: ["${'😀'.repeat(64)}"]`)).tags.members.size).toBe(1);
  });
});

describe('YAML', () => {
  it.each([
    ['a byte order mark', (text: string) => `\ufeff${text}`],
    ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a document marker', (text: string) => `---\n${text}...\n`],
    ['no line break at the end', (text: string) => text.trimEnd()],
  ])('with %s reads the same', (_name, change) => {
    const withoutSpans = (text: string) =>
      JSON.stringify(vocabularyOf(text), (key, value: unknown) => {
        if (key === 'span') return undefined;
        if (typeof value === 'bigint') return value.toString();
        return value instanceof Map ? [...value] : value;
      });
    expect(withoutSpans(change(FULL))).toBe(withoutSpans(FULL));
  });

  it('follows aliases', () => {
    const text = complete(
      'tiers: &scale {steps: [low, high], default: &low low}\ncreditBands: *scale\ntags: [*low]',
    );
    const { creditBands, tags } = vocabularyOf(text);
    expect(creditBands.steps.map(({ id }) => id)).toEqual(['low', 'high']);
    expect(idsOf(tags)).toEqual(['low']);
  });

  it.each(['PRC', 'UTC', 'Europe/London', 'US/Pacific'])('accepts the zone %s', (zone) => {
    expect(vocabularyOf(complete(`timeZone: ${zone}`)).zone).toBe(zone);
  });
});
