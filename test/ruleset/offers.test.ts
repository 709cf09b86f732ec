/** Offers, perks, causes and messages of a rule set that somebody changed. */
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../../src/ruleset/canonical-json.js';
import { readRuleSet } from '../../src/ruleset/read-rule-set.js';
import type { LifeRules } from '../../src/ruleset/types.js';
import { sha256Hex } from '../../src/value/digest.js';
import { compile, programText } from '../analysis/support.js';
import { LIFE_CHOICES } from '../check/life-support.js';

const BLOCKS = `campaign spring
  runs 2027-02-01 through 2027-02-20
  for all members
end
rule double
  when member redemption count of offer notebook this month is at least 2 and member has perk bespoke
  multiply points by 2
end
offer notebook
  worth 25 CNY
  costs 500 points
  costs 400 points during 2027-02-06 through 2027-02-12
  open to members with balance at least 500 points
  stock 2,000 in total
  limit 1 time per member per month
  replaced by points-as-cash from 2027-06-01
end
offer points-as-cash
  pays 1 CNY per 100 points
  accepts at least 1,000 points in steps of 100 points
  accepts at most 5,000 points
  accepts at most 50% of the purchase
  a larger request is refused
  open only when given
end
perk bespoke
  for members with points earned ever at least 50,000 points
  says "a" "b"
end
cause school
  accepts at least 500 points in steps of 100 points
  matches 1 item of "schoolbag" "书包" per 500 points up to 300 items in total
end
cause trees
  accepts at least 500 points in steps of 100 points
  matches 5 CNY per 500 points
end
message hello
  in English "{balance}"
  in Chinese "{balance}"
  on statements when member balance is at least 500 points
end
`;

const SAMPLE = compile([BLOCKS], { program: programText(LIFE_CHOICES) }).ruleSet;

/** What a rule set is as plain JSON, as far as tests change it. */
type Json = Record<string, unknown>;
type Change = (life: Record<keyof LifeRules, Json[]>, content: Json) => void;

/** The codes and places of what is wrong once something is changed. */
function problems(change: Change): readonly string[] {
  const file = JSON.parse(canonicalJson(SAMPLE)) as {
    content: Json & { life: Record<keyof LifeRules, Json[]> };
    hash: string;
  };
  change(file.content.life, file.content);
  file.hash = sha256Hex(canonicalJson(file.content));
  const text = JSON.stringify(file);
  const { diagnostics } = readRuleSet({ path: 'rules.json', text });
  return diagnostics.map(({ code, span }) =>
    span === null ? code : `${code} ${text.slice(span.start, span.end)}`,
  );
}

test('is read as it was compiled', () => {
  expect(problems(() => undefined)).toEqual([]);
});

test('the source map knows where the parts were written', () => {
  const places = Object.entries(SAMPLE.map)
    .filter(([pointer]) => pointer.startsWith('/life/'))
    .map(([pointer, [, line]]) => `${pointer} ${line}`);
  expect(places).toContain('/life/offers/0 10');
  expect(places).toContain('/life/offers/0/prices/1 13');
  expect(places).toContain('/life/offers/0/stock/0 15');
  expect(places).toContain('/life/perks/0 27');
});

const set =
  (list: keyof LifeRules, index: number, values: Json): Change =>
  (life) => {
    Object.assign(life[list][index] ?? {}, values);
  };

const TEST = { fact: 'purchase.paid', operator: 'greaterThan', value: 1 };
const PERK = { fact: 'member.perks', operator: 'contains', value: 'bespoke' };

/** Part of the offer that pays. */
const pays =
  (values: Json): Change =>
  (life) => {
    const offer = life.offers[1] as Json & { pays: Json };
    Object.assign(offer.pays, values);
  };

describe('refused', () => {
  test.each<[string, Change, readonly string[]]>([
    [
      'two offers of one name',
      set('offers', 1, { id: 'notebook', replaced: null }),
      ['JF3013 "notebook"', 'JF3012 "points-as-cash"'],
    ],
    ['an unknown campaign', set('offers', 0, { campaign: 'autumn' }), ['JF3012 "autumn"']],
    ['an unknown replacement', set('offers', 0, { replaced: { by: 'pen', fromMs: 1 } }), ['JF3012 "pen"']],
    ['a circle of replacements', set('offers', 1, { replaced: { by: 'notebook', fromMs: 1 } }), ['JF3017']],
    ['prices and points as money', set('offers', 0, { pays: null, prices: [] }), ['JF3018 {']],
    ['a purchase where there is none', set('offers', 0, { open: TEST }), ['JF3018 {']],
    [
      'a limit of points',
      set('offers', 0, {
        limits: [{ id: 'x', quota: { unit: 'points', amount: 1 }, per: { period: 'day' } }],
      }),
      ['JF3018 "points"'],
    ],
    ['a day that no month has', set('offers', 0, { daysOfMonth: [32] }), ['JF3010 32']],
    ['something unknown', set('offers', 0, { colour: 'red' }), ['JF3010 "colour"']],
    ['a step of part of a cent', pays({ minor: 1, points: 300 }), ['JF3018 100']],
    ['the fewest off the step', pays({ leastPoints: 1050 }), ['JF3018 1050']],
    ['the most below the fewest', pays({ mostPoints: 500 }), ['JF3018 500']],
    ['more than the whole', pays({ mostShare: '3/2' }), ['JF3018 "3/2"']],
    ['a perk of a perk', set('perks', 0, { when: PERK }), ['JF3018 {']],
    ['the fewest for a cause off the step', set('causes', 0, { leastPoints: 501 }), ['JF3018 501']],
    [
      'a match of nothing',
      set('causes', 1, { match: { kind: 'money', minor: 0, perPoints: 1 } }),
      ['JF3010 0'],
    ],
    ['an unknown slot', set('messages', 0, { text: { en: '{name}', zh: '' } }), ['JF3018 "{name}"']],
    ['an offer that a condition names', set('offers', 0, { id: 'pen' }), ['JF3012 "notebook"']],
    ['a perk that a condition names', set('perks', 0, { id: 'pen' }), ['JF3012 "bespoke"']],
  ])('%s', (_, change, found) => {
    expect(problems(change)).toEqual(found);
  });
});
