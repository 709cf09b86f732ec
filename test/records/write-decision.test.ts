import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Award, Decision } from '../../src/engine/decision.js';
import {
  csvText,
  decisionCsvHeader,
  decisionToCsv,
  decisionToJson,
} from '../../src/records/write-decision.js';

const DIGITS = { currencyDigits: 2, pointsDigits: 0 };

function award(fields: Partial<Award>): Award {
  return {
    campaign: 'spring',
    rule: 'festival',
    points: 0n,
    wanted: 0n,
    discountMinor: 0n,
    wantedDiscountMinor: 0n,
    cuts: [],
    ...fields,
  };
}

const DECISION: Decision = {
  id: 'P1',
  member: 'M1',
  at: '2027-02-17T12:00:00+08:00',
  points: 300n,
  listedMinor: 10000n,
  discountMinor: 50n,
  currency: 'CNY',
  favours: [],
  awards: [
    award({ campaign: null, rule: 'base', points: 200n, wanted: 200n }),
    award({
      points: 100n,
      wanted: 180n,
      cuts: [{ by: { kind: 'limit', id: 'rule/festival#1' }, taken: 80n }],
    }),
    award({
      rule: 'off',
      discountMinor: 50n,
      wantedDiscountMinor: 60n,
      cuts: [{ by: { kind: 'budget', id: 'b' }, taken: 10n }],
    }),
  ],
  items: [{ index: 0, points: 300n, listedMinor: 10000n, discountMinor: 50n }],
  trace: null,
};

describe('decisionToJson', () => {
  it('has exactly the documented shape', () => {
    expect(decisionToJson(DECISION, DIGITS)).toBe(
      '{"id":"P1","member":"M1","at":"2027-02-17T12:00:00+08:00","points":300,"listed":"100.00","discount":"0.50","payable":"99.50",' +
        '"awards":[{"campaign":null,"rule":"base","points":200,"wanted":200,"discount":"0.00"},' +
        '{"campaign":"spring","rule":"festival","points":100,"wanted":180,"discount":"0.00","cuts":[{"kind":"limit","id":"rule/festival#1","points":80}]},' +
        '{"campaign":"spring","rule":"off","points":0,"wanted":0,"discount":"0.50","cuts":[{"kind":"budget","id":"b","discount":"0.10"}]}],' +
        '"items":[{"index":0,"points":300,"discount":"0.50","payable":"99.50"}]}',
    );
  });

  it('prints points as decimal texts where the program has fractional ones', () => {
    const json = decisionToJson(
      { ...DECISION, awards: [], items: [] },
      { currencyDigits: 0, pointsDigits: 2 },
    );
    expect(json).toContain('"points":"3.00","listed":"10000"');
  });

  it('never loses a digit, on both sides of 2^53', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(2n ** 60n), max: 2n ** 60n }), (points) => {
        const parsed: { points: number | string } = JSON.parse(
          decisionToJson({ ...DECISION, points }, DIGITS),
        );
        expect(BigInt(parsed.points)).toBe(points);
      }),
      { examples: [[2n ** 53n - 1n], [2n ** 53n], [1n - 2n ** 53n], [-(2n ** 53n)]] },
    );
  });

  it('stays one line of JSON whatever the ids hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (id) => {
        const json = decisionToJson({ ...DECISION, id }, DIGITS);
        expect(json).not.toContain('\n');
        expect(JSON.parse(json).id).toBe(id);
      }),
    );
  });
});

describe('decisionToCsv', () => {
  it('has one row an award', () => {
    expect(decisionCsvHeader() + decisionToCsv(DECISION, DIGITS)).toBe(
      [
        'id,member,at,campaign,rule,points,wanted,discount',
        '"P1","M1","2027-02-17T12:00:00+08:00","","base",200,200,0.00',
        '"P1","M1","2027-02-17T12:00:00+08:00","spring","festival",100,180,0.00',
        '"P1","M1","2027-02-17T12:00:00+08:00","spring","off",0,0,0.50',
        '',
      ].join('\r\n'),
    );
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '\nx', '＝1', '＋1', '－1', '＠x'])(
    'D-01: %j is no formula, unless asked for raw',
    (id) => {
      expect(decisionToCsv({ ...DECISION, id }, DIGITS)).toContain(`"'${id}"`);
      expect(decisionToCsv({ ...DECISION, id }, { ...DIGITS, raw: true })).toContain(`"${id}"`);
    },
  );

  it('doubles quotes inside cells', () => {
    expect(csvText('a"b')).toBe('"a""b"');
  });
});
