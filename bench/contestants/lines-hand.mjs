/** As one would write it today: `JSON.parse`, the program by hand, `JSON.stringify`. The same bytes as Jifen's. */
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { createHand } from '../peers/hand.mjs';
import { campaignOf } from '../workload/campaigns.mjs';
import { money } from '../workload/purchases.mjs';
import { awardIds } from '../workload/rules.mjs';

const CHUNK = 1 << 20;

export function createHandLines({ rules, members, ruleSet, wantsItems = true }) {
  const hand = createHand({ rules, members, asText: true, wantsItems });
  const { awardRule, awardGiven, awardWanted, itemPoints, counted, decide } = hand;
  const ids = awardIds(rules);
  const firstFurther = rules.standing.length + 1;
  const campaigns = ids.map((_, index) => {
    if (index === 0) return null;
    const further = index - firstFurther;
    return further >= 0 && further < rules.further.length ? campaignOf(rules, further) : 'standing';
  });
  const [{ id: limit }] = ruleSet.content.limits;

  function awardOf(place) {
    const index = awardRule[place] - 1;
    const points = awardGiven[place];
    const wanted = awardWanted[place];
    const award = { campaign: campaigns[index], rule: ids[index], points, wanted, discount: '0.00' };
    if (points !== wanted) award.cuts = [{ kind: 'limit', id: limit, points: wanted - points }];
    return award;
  }

  function decisionOf(record) {
    const count = decide(record);
    const awards = [];
    for (let place = 0; place < count; place += 1) awards.push(awardOf(place));
    const { id, member, at } = record;
    const { points } = counted;
    const listed = money(counted.amount);
    const decision = { id, member, at, points, listed, discount: '0.00', payable: listed, awards };
    if (wantsItems) decision.items = record.items.map(itemOf);
    return decision;
  }

  function itemOf({ amount }, index) {
    return { index, points: itemPoints[index], discount: '0.00', payable: amount };
  }

  return {
    run: (input, output) => {
      hand.reset();
      const file = openSync(output, 'w');
      let chunk = '';
      for (const line of linesOf(readFileSync(input))) {
        chunk += `${JSON.stringify(decisionOf(JSON.parse(line)))}\n`;
        if (chunk.length < CHUNK) continue;
        writeSync(file, chunk);
        chunk = '';
      }
      writeSync(file, chunk);
      closeSync(file);
    },
  };
}

/** Lines of a file of JSON, each ended by a line break. */
export function* linesOf(bytes) {
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(10, start);
    yield bytes.toString('utf8', start, end);
    start = end + 1;
  }
}
