import { describe, expect, test } from 'vitest';
import { campaign, findings } from './support.js';

const rule = (clauses: string) =>
  campaign(`rule double "Double"\n  ${clauses}\n  multiply points by 2\nend\n`);

const CASES: readonly (readonly [name: string, clauses: string, finds: readonly string[]])[] = [
  ['a plain condition', 'when member tier is at least gold', []],
  ['conditions that can meet', 'when member tier is at least silver and member tier is gold', []],
  [
    'tiers that exclude each other',
    'when member tier is at least gold and member tier is silver',
    ['JF1504 at silver'],
  ],
  ['the same in two clauses', 'when member tier is gold\n  when member tier is silver', ['JF1504 at silver']],
  ['above the highest tier', 'when member tier is more than gold', ['JF1503 at more than gold']],
  [
    'amounts that exclude each other',
    'when paid amount is at least 100 CNY and paid amount is at most 50 CNY',
    ['JF1504 at at most 50 CNY'],
  ],
  ['amounts that touch', 'when paid amount is at least 50 CNY and paid amount is at most 50 CNY', []],
  ['different amounts', 'when paid amount is at least 100 CNY and listed amount is at most 50 CNY', []],
  ['an amount below zero', 'when paid amount is less than 0 CNY', ['JF1503 at less than 0 CNY']],
  ['two channels', 'when channel is app and channel is store', ['JF1504 at store']],
  ['a channel and not it', 'when channel is app and not channel is app', ['JF1504 at not channel is app']],
  ['either channel', 'when channel is app or channel is store', []],
  [
    'an or of which both sides fail',
    'when channel is app and (channel is store or (channel is app and paid amount is less than 0 CNY))',
    ['JF1504 at channel is store or (channel is app and paid amount is less than 0 CNY)'],
  ],
  [
    'three that only together fail',
    'when paid amount is between 10 CNY and 20 CNY and (paid amount is less than 15 CNY or channel is app) and (paid amount is more than 15 CNY or channel is app) and not channel is app and not paid amount is exactly 15 CNY',
    [
      'JF1504 at paid amount is between 10 CNY and 20 CNY and (paid amount is less than 15 CNY or channel is app) and (paid amount is more than 15 CNY or channel is app) and not channel is app and not paid amount is exactly 15 CNY',
    ],
  ],
  ['all but every tier', 'when member tier is not none, silver, gold', ['JF1503 at not none, silver, gold']],
  [
    'a value that may be unknown, denied',
    'when not (member credit band is known and member credit band is at least D)',
    [],
  ],
  [
    'a value that is known and unknown',
    'when member credit band is known and member credit band is unknown',
    ['JF1504 at unknown'],
  ],
  ['tags go together', 'when purchase includes (items tagged green-label also items tagged organic)', []],
  [
    'an item in two categories',
    'when purchase includes (category snack also category drink)',
    ['JF1503 at purchase includes (category snack also category drink)'],
  ],
  ['a category and the one above', 'when purchase includes (category snack also category food)', []],
  [
    'a category without the one above',
    'for category snack except category food',
    ['JF1504 at category snack except category food'],
  ],
  ['a category without one below', 'for category food except category snack', []],
  [
    'several categories of one purchase',
    'when purchase includes category snack and purchase includes category drink',
    [],
  ],
];

describe('conditions that never hold', () => {
  test.each(CASES)('%s', (_name, clauses, finds) => {
    expect(findings(['JF1503', 'JF1504'], [rule(clauses)])).toEqual(finds);
  });
});

const AUDIENCE = (who: string, when: string) => `campaign sale "Sale"
  runs always
  for members with ${who}
  budget 1,000,000 points, then pay the rest and close
end
rule double "Double"
  when ${when}
  multiply points by 2
end
rule again "Again"
  when ${when}
  give 5 points per purchase
end
`;

describe('audience and conditions together', () => {
  test('the audience excludes what the rules ask for', () => {
    const text = AUDIENCE('tier at least gold', 'member tier is silver');
    expect(findings(['JF1504'], [text])).toEqual(['JF1504 at silver', 'JF1504 at silver']);
  });
  test('an audience of nobody is reported once, and not again with every rule', () => {
    const text = AUDIENCE('tier at least gold and tier silver', 'member tier is at least silver');
    expect(findings(['JF1503', 'JF1504'], [text])).toEqual(['JF1504 at silver']);
  });
});
