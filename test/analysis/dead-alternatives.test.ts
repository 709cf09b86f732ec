import { describe, expect, test } from 'vitest';
import { campaign, findings } from './support.js';

const CASES: readonly (readonly [name: string, condition: string, finds: readonly string[]])[] = [
  ['both sides can hold', 'member tier is gold or channel is app', []],
  [
    'one side contradicts itself',
    'channel is app or (member tier is gold and member tier is silver)',
    ['JF1505 at member tier is gold and member tier is silver'],
  ],
  [
    'one side contradicts what stands beside it',
    'member tier is at least gold and (member tier is silver or channel is app)',
    ['JF1505 at silver'],
  ],
  [
    'inside an alternative',
    'channel is app or (member tier is gold and (member tier is silver or paid amount is at least 5 CNY))',
    ['JF1505 at silver'],
  ],
  ['nothing can hold', 'member tier is gold and (member tier is silver or member tier is none)', []],
  [
    'days of a calendar that are over',
    'date is in calendar spring-festival and date is at least 2027-01-01',
    [],
  ],
];

describe('alternatives that never hold', () => {
  test.each(CASES)('%s', (_name, condition, finds) => {
    const text = campaign(`rule double "Double"\n  when ${condition}\n  multiply points by 2\nend\n`);
    expect(findings(['JF1505'], [text])).toEqual(finds);
  });
});
