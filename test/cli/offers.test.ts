/** `jifen offers`, word for word in both languages, and as data. */
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/text/localized.js';
import { jifen } from '../support/host.js';
import { type Files, temporaryFolder } from '../support/temporary-folder.js';
import { CHOICES, PROJECT, purchaseLine } from './mall.js';
import { expectTranscript } from './transcript.js';

const GIFTS = `jifen 1

offer notebook "Notebook set"
  worth 25 CNY
  costs 500 points
  costs 400 points during 2027-08-20 through 2027-09-10
  open to all members
  stock 10 in total
end

offer pen "Fountain pen"
  worth 50 CNY
  costs 1,000 points
  costs 600 points plus 20 CNY
  open to members with tier at least silver
  only on day 8 of the month
end

offer cash "Points as money"
  pays 1 CNY per 100 points
  accepts at least 100 points in steps of 100 points
  accepts at most 50% of the purchase
  a larger request is lowered
  open to all members
end

offer fan "Fan"
  costs 300 points
  available during 2027-06-01 through 2027-08-31
  open to members with balance at least 1,000 points
  limit 1 time per member per month
end

perk first-choice "First choice"
  for members with tier at least gold
  says "new things a day early" "新品提前一天"
end

cause school "A school"
  accepts at least 100 points in steps of 100 points
  matches 1 item of "schoolbag" "书包" per 500 points up to 300 items in total
end
`;

const item = (amount: string): string => `{"sku":"A","category":"snack","quantity":1,"amount":"${amount}"}`;
const EVENTS = [
  purchaseLine('P1', 'M1', '2027-08-01T10:00:00+08:00', item('750.00')),
  '{"type":"redeem","id":"R1","member":"M1","at":"2027-08-20T10:00:00+08:00","offer":"notebook"}',
  '{"type":"redeem","id":"R2","member":"M1","at":"2027-08-21T10:00:00+08:00","offer":"pen"}',
  '{"type":"donate","id":"D1","member":"M2","at":"2027-08-22T10:00:00+08:00","cause":"school","points":"500"}',
  purchaseLine('P9', 'M1', '2027-08-26T00:00:00+08:00', item('9000.00')),
];

const SHOP: Files = {
  ...PROJECT,
  'campaigns/program.campaign': `jifen 1

program mall "Mall"
${CHOICES}  points earned now can be used on the same purchase
  late records are refused
end

earn base
  give 1 point per 1 CNY
end
`,
  'campaigns/gifts.campaign': GIFTS,
  'events.jsonl': `${EVENTS.join('\n')}\n`,
  'members.csv': 'id,tier,balance\nM1,none,0\nM2,gold,2000\n',
};

const OF = (member: string, ...more: readonly string[]): readonly string[] => [
  'offers',
  ...['-i', 'events.jsonl', '-m', 'members.csv', '--member', member, '--at', '2027-08-25', ...more],
];

describe('jifen offers', () => {
  it.each(LANGUAGES)('tells all in language %s', async (language) => {
    await expectTranscript('offers', language, temporaryFolder(SHOP), [
      OF('M1'),
      OF('M2'),
      OF('M9'),
      ['offers', '-i', 'events.jsonl', '--member', 'M1'],
      ['offers', '-i', 'events.jsonl', '--member', 'M1', '--at', 'soon'],
    ]);
  });

  it('tells the same as data, whatever the language', async () => {
    const folder = temporaryFolder(SHOP);
    const { code, out } = await jifen(folder, OF('M1', '--format', 'json'));
    expect(await jifen(folder, OF('M1', '--format', 'json'), { language: 'zh' })).toEqual({
      code,
      out,
      err: '',
    });
    const told = JSON.parse(out);
    expect(told).toMatchObject({ member: 'M1', at: '2027-08-25', balance: '350', refusedRecords: 1 });
    expect(told.offers.map(({ id, canHave, next }: Record<string, unknown>) => [id, canHave, next])).toEqual([
      ['cash', true, null],
      ['fan', false, null],
      ['notebook', false, null],
      ['pen', false, '2027-09-08'],
    ]);
    expect(told.offers[2]).toMatchObject({
      points: '400',
      worth: '25.00',
      stockLeft: '9',
      missing: [{ code: 'JF4533', text: { en: expect.stringContaining('50 points missing') } }],
    });
  });

  it('tells the same from a ledger, and nothing of a day that lies behind it', async () => {
    const folder = temporaryFolder({ ...SHOP, 'events.jsonl': `${EVENTS.slice(0, -1).join('\n')}\n` });
    const asked = ['offers', '--ledger', 'mall.ledger', '--member', 'M2', '--format', 'json', '--at'];
    expect((await jifen(folder, [...asked, '2027-08-25'])).code).toBe(66);
    await jifen(folder, ['run', '-i', 'events.jsonl', '-m', 'members.csv', '--ledger', 'mall.ledger']);
    const { out } = await jifen(folder, OF('M2', '--format', 'json'));
    const told = await jifen(folder, [...asked, '2027-08-25']);
    expect(told).toMatchObject({ code: 0, err: '' });
    expect(JSON.parse(told.out)).toEqual({ ...JSON.parse(out), refusedRecords: 0 });
    const early = await jifen(folder, [...asked, '2027-08-21']);
    expect(early.code).toBe(2);
    expect(early.err).toContain('JF7043');
    const both = await jifen(folder, [...asked, '2027-08-25', '-i', 'events.jsonl']);
    expect(both.err).toContain('a ledger has its members and records');
  });
});
