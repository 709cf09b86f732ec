import { describe, expect, it } from 'vitest';
import type { Vocabulary } from '../../src/program/vocabulary.js';
import { readJson } from '../../src/records/json-text.js';
import { createMemberReader } from '../../src/records/read-member.js';
import { fraction } from '../../src/value/fraction.js';
import { attribute, attributes, mappings, VOCABULARY, withInput } from './sample-vocabulary.js';

function read(text: string, vocabulary: Vocabulary = VOCABULARY) {
  const json = readJson(text);
  if ('problem' in json) throw new Error(`not JSON: ${text}`);
  return createMemberReader(vocabulary)(json.value);
}

function outcome(text: string, vocabulary?: Vocabulary): string {
  const reading = read(text, vocabulary);
  if (reading.kind === 'member') return 'member';
  const { code, args, suggestion } = reading.problem;
  return [code, args['field'], suggestion?.en].filter((part) => part !== undefined).join(' ');
}

describe('a member', () => {
  it('is read with every field', () => {
    const text = `{"id":"M1","tier":"gold","creditBand":"B","creditScore":"712.5","joined":"2020-02-29",
      "birthday":"1990-01-31","tags":["student"],"balance":-12,"attributes":{"city":"beijing","vip":true}}`;
    expect(read(text)).toEqual({
      kind: 'member',
      member: {
        id: 'M1',
        tier: 'gold',
        creditBand: 'B',
        creditScore: fraction(1425n, 2n),
        joined: '2020-02-29',
        birthday: '1990-01-31',
        tags: ['student'],
        balance: -12n,
        attributes: new Map<string, unknown>([
          ['city', 'beijing'],
          ['vip', true],
        ]),
      },
    });
  });

  it('may be nothing but an id', () => {
    expect(read('{"id":"M1","tier":null,"tags":null}')).toMatchObject({
      member: { tier: null, creditScore: null, joined: null, tags: [], balance: 0n },
    });
  });

  it('has a balance in the smallest unit of points', () => {
    const vocabulary = { ...VOCABULARY, points: { ...VOCABULARY.points, digits: 2 } };
    expect(read('{"id":"M1","balance":"1.5"}', vocabulary)).toMatchObject({ member: { balance: 150n } });
    expect(outcome('{"id":"M1","balance":"1.5"}')).toBe('JF4004 balance');
  });

  it('is mapped as purchases are', () => {
    const vocabulary = withInput({
      members: mappings({
        id: 'card.no',
        tier: ['level', { G: 'gold' }],
        'attributes.vip': ['vip', { Y: 'true' }],
      }),
    });
    expect(read('{"card":{"no":"M9"},"level":"G","vip":"Y","more":1}', vocabulary)).toMatchObject({
      member: { id: 'M9', tier: 'gold', attributes: new Map([['vip', true]]) },
    });
  });

  it.each([
    ['{"tier":"gold"}', 'JF4005 id'],
    ['{"id":"M1","tier":"gould"}', 'JF4015 tier did you mean "gold"?'],
    ['{"id":"M1","creditBand":"D"}', 'JF4015 creditBand'],
    ['{"id":"M1","joined":"2021-02-29"}', 'JF4025 joined'],
    ['{"id":"M1","birthday":"31.01.1990"}', 'JF4025 birthday'],
    ['{"id":"M1","tags":["studnet"]}', 'JF4015 tags did you mean "student"?'],
    ['{"id":"M1","balance":"1e3"}', 'JF4003 balance'],
    ['{"id":"M1","teir":"gold"}', 'JF4007 teir did you mean "tier"?'],
    ['{"id":"M1","attributes":{"city":"bejing"}}', 'JF4015 attributes.city did you mean "beijing"?'],
    ['{"id":"M1","attributes":{"vip":"yes"}}', 'JF4025 attributes.vip'],
    ['"M1"', 'JF4016'],
  ])('is refused: %s', (text, expected) => {
    expect(outcome(text)).toBe(expected);
  });

  it('needs its required attributes', () => {
    const memberAttributes = attributes(attribute('vip', { type: 'flag', required: true }));
    expect(outcome('{"id":"M1"}', { ...VOCABULARY, memberAttributes })).toBe('JF4005 attributes.vip');
  });
});
