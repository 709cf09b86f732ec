/** Members decided apart from each other get what they would get one after the other. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Parted, playApart, playInOrder } from './play.js';
import { anyToy, budgetOf, gameOf, ruleOf, type Toy, type ToyEvent } from './toy.js';

const partings: readonly Parted[] = [1, 2, 3, 7].flatMap((partitions) => [
  { partitions, slice: 1_000, hears: false },
  { partitions, slice: 7, hears: true },
]);

describe('any toy program', () => {
  it('gives in 1, 2, 3 and 7 parts what it gives in order, in few passes', async () => {
    await fc.assert(
      fc.asyncProperty(anyToy, fc.constantFrom(...partings), async (toy, parted) => {
        const game = gameOf(toy);
        const { answers, passes, cutOffs } = await playApart(game, parted);
        expect(answers).toEqual(playInOrder(game));
        expect(passes).toBeLessThanOrEqual(2 * cutOffs.size + 4);
      }),
      { numRuns: 2_000 },
    );
  });

  it('does not depend on how members are split, nor on slices', async () => {
    await fc.assert(
      fc.asyncProperty(anyToy, async (toy) => {
        const game = gameOf(toy);
        const expected = playInOrder(game);
        for (const parted of partings) expect((await playApart(game, parted)).answers).toEqual(expected);
      }),
      { numRuns: 150 },
    );
  });
});

const each = (members: string, day = 1): ToyEvent[] =>
  [...members].map((member) => ({ member, day, weight: 1 }));
const inTwo: Parted = { partitions: 2, slice: 1_000, hears: false };

async function compare(toy: Toy, parted = inTwo) {
  const game = gameOf(toy);
  const apart = await playApart(game, parted);
  expect(apart.answers).toEqual(playInOrder(game));
  return apart;
}

describe('cases on which simpler ways fail', () => {
  /** One pass without limits shows no demand for B; cutting A alone breaks the cap of B. */
  it('a second choice: what A does not pay is asked of B', async () => {
    const { answers, cutOffs } = await compare({
      budgets: [budgetOf('a', 10), budgetOf('b', 15)],
      rules: [ruleOf([0], 10), ruleOf([1], 10, { isSecondChoice: true })],
      events: each('abab'),
    });
    expect(answers).toEqual([
      [10, 0],
      [0, 10],
      [0, 5],
      [0, 0],
    ]);
    expect([...cutOffs.keys()].sort()).toEqual(['a@campaign', 'b@campaign']);
  });

  /** Without an end to A many get gold early, so that B seems to be exhausted earlier than it is. */
  it('tiers: A makes gold members, and these ask B', async () => {
    const { answers } = await compare({
      budgets: [budgetOf('a', 20), budgetOf('b', 30)],
      rules: [ruleOf([0], 10), ruleOf([1], 10, { from: 10 })],
      events: [...each('abcdef'), ...each('abcdefabcdef')],
    });
    // A ends with the second member; so only a and b are gold, and B lasts for three of their purchases.
    expect(answers.map((given) => (given as readonly number[])[1])).toEqual([
      0, 0, 0, 0, 0, 0, 10, 10, 0, 0, 0, 0, 10, 0, 0, 0, 0, 0,
    ]);
  });

  it('several budgets asked at once: the least grant counts, and all that could not pay close', async () => {
    const { answers, cutOffs } = await compare({
      budgets: [budgetOf('a', 25), budgetOf('b', 2, 'pay-nothing', { quota: { unit: 'times', amount: 2 } })],
      rules: [ruleOf([0, 1], 10), ruleOf([0], 4)],
      events: each('abcd'),
    });
    expect(answers).toEqual([
      [10, 4],
      [10, 1],
      [0, 0],
      [0, 0],
    ]);
    expect(cutOffs.get('a@campaign')).toEqual({ position: 1, spent: 14 });
    expect(cutOffs.get('b@campaign')).toEqual({ position: 2, spent: 2 });
  });

  it('each period of a budget closes for itself', async () => {
    const { cutOffs } = await compare({
      budgets: [budgetOf('a', 15, 'pay-in-full', { per: 'day' })],
      rules: [ruleOf([0], 10)],
      events: [...each('abc', 1), ...each('a', 2), ...each('abc', 3)],
    });
    expect([...cutOffs]).toEqual([
      ['a@1', { position: 1, spent: 10 }],
      ['a@3', { position: 5, spent: 10 }],
    ]);
  });

  it('what no budget refuses takes one pass, and budgets that do not touch each other two', async () => {
    const rules = [ruleOf([0], 10), ruleOf([1], 3)];
    const events = each('abcabcabc');
    const open = await compare({ budgets: [budgetOf('a', 90), budgetOf('b', 27)], rules, events });
    const ended = await compare({ budgets: [budgetOf('a', 35), budgetOf('b', 10)], rules, events });
    expect([open.passes, ended.passes]).toEqual([1, 2]);
  });
});
