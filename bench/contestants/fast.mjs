import { sumAwards, sumItems } from '../contestants.mjs';
import { awardIds } from '../workload/rules.mjs';

/** Base points are -1 in the buffer and 1 among those that are compared; rules follow. */
const SHIFT = 2;

/**
 * Jifen's fast engine over plain purchases, as a program has them that embeds it. `awards`: without points by item.
 * `closures`: without generated code.
 */
export function create(context, variant) {
  const { rules, members, purchases, ruleSet, engines } = context;
  const wantsItems = variant !== 'awards';
  const reader = engines.createRecordReader(ruleSet);
  const profiles = members.map((member) => reader.readMember(JSON.stringify(member)).member);
  const options = { members: profiles, wantsItems, engine: variant === 'closures' ? 'closures' : 'fast' };
  let stream = engines.createStream(ruleSet, options);
  const numbers = new Map(awardIds(rules).map((id, place) => [id, place + 1]));
  const isInOrder = stream.plan.rules.every(({ id }, number) => numbers.get(id) === number + SHIFT);
  if (!isInOrder) throw new Error('rules are numbered in another order than those that are compared');

  return {
    /** A stream remembers who has bought before. */
    reset: () => {
      if (stream.restart === undefined) stream = engines.createStream(ruleSet, options);
      else stream.restart();
    },
    run: (count, answers) => {
      const { buffer } = stream;
      for (let place = 0; place < count; place += 1) {
        const purchase = purchases[place];
        if (!stream.decide(purchase)) throw new Error('the exact way has decided a purchase');
        const { awardRule, awardGiven, awardCount } = buffer;
        answers.points[place] = buffer.points;
        answers.awards[place] = awardCount;
        answers.awardSums[place] = sumAwards(awardRule, awardGiven, awardCount, SHIFT);
        if (wantsItems) answers.itemSums[place] = sumItems(buffer.itemPoints, purchase.items.length);
      }
    },
  };
}
