import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type BookedCut, CutBook } from '../../../src/run/fast/cut-book.js';

const RULES = 9;

interface Hit {
  readonly quota: number;
  readonly rule: number;
  readonly taken: number;
  readonly member: number;
}

const hit: fc.Arbitrary<Hit> = fc.record({
  quota: fc.nat({ max: 30 }),
  rule: fc.nat({ max: RULES - 1 }),
  taken: fc.oneof(fc.nat({ max: 100 }), fc.constantFrom(2 ** 52, 2 ** 53 - 1)),
  member: fc.nat({ max: 40 }),
});

function counted(hits: readonly Hit[]): readonly (BookedCut & { readonly of: readonly number[] })[] {
  const byCut = new Map<number, Hit[]>();
  for (const one of hits) {
    const key = one.quota * RULES + one.rule;
    byCut.set(key, [...(byCut.get(key) ?? []), one]);
  }
  return [...byCut]
    .sort(([one], [other]) => one - other)
    .map(([key, own]) => {
      const of = [...new Set(own.map(({ member }) => member))].sort((one, other) => one - other);
      const taken = own.reduce((sum, one) => sum + BigInt(one.taken), 0n);
      const [quota, rule] = [Math.floor(key / RULES), key % RULES];
      return { quota, rule, awards: own.length, members: of.length, taken, of };
    });
}

it('counts awards, points and members of each limit and rule', () => {
  const property = fc.property(fc.array(hit, { maxLength: 600, size: 'max' }), (hits) => {
    const book = new CutBook(RULES);
    for (const { quota, rule, taken, member } of hits) book.add(quota, rule, taken, member);
    const members = book.membersOfCuts();
    const found = book.cuts().map((cut, index) => {
      const of = [...(members[index] ?? [])].sort((one, other) => one - other);
      return { ...cut, of };
    });
    expect(found).toEqual(counted(hits));
  });
  fc.assert(property);
});
