import { sumAwards, sumItems } from '../contestants.mjs';
import { createHand } from '../peers/hand.mjs';

/** `awards`: without points by item. */
export function create({ rules, members, purchases }, variant) {
  const wantsItems = variant !== 'awards';
  const hand = createHand({ rules, members, wantsItems });
  const { awardRule, awardGiven, itemPoints, counted } = hand;
  return {
    reset: hand.reset,
    run: (count, answers) => {
      for (let place = 0; place < count; place += 1) {
        const purchase = purchases[place];
        const awards = hand.decide(purchase);
        answers.points[place] = counted.points;
        answers.awards[place] = awards;
        answers.awardSums[place] = sumAwards(awardRule, awardGiven, awards, 0);
        if (wantsItems) answers.itemSums[place] = sumItems(itemPoints, purchase.items.length);
      }
    },
  };
}
