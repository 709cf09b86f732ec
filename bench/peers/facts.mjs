/**
 * What engines of conditions are given and what is done with their answer. Such an engine is handed flat facts about a
 * purchase, and tells which rules hold; the program around it derives the facts before and counts the points after.
 * Base points and the cap are not asked of it, and points by item are spared.
 */
import { addAward } from '../records.mjs';
import { CAP } from '../workload/rules.mjs';

const number = (date) => Number(date.replaceAll('-', ''));

/** Everything that has conditions, with its place in the list that engines answer in. */
export function rulesWithConditions({ standing, tables, further }) {
  return [...standing, ...tables, ...further];
}

/** All of these have to hold: `{fact, is, value}`, the most selective first. `is`: equal, in, has, least, below, true. */
export function conditionsOf(when) {
  const list = [];
  const add = (fact, is, value) => {
    if (value !== undefined) list.push({ fact, is, value });
  };
  add('skus', 'has', when.sku);
  add('store', 'equal', when.store);
  add('partner', 'equal', when.partner);
  if (when.brand !== undefined) add('kinds', 'has', `${when.category}|${when.brand}`);
  add('atMs', 'least', when.from);
  add('atMs', 'below', when.to);
  add('tier', 'in', when.tiers);
  add('creditBand', 'in', when.bands);
  add('channel', 'in', when.channels);
  add('payment', 'in', when.payments);
  add('amountMinor', 'least', when.minMinor);
  add('weekday', 'in', when.weekdays);
  add('hour', 'least', when.hourFrom);
  add('hour', 'below', when.hourTo);
  add('first', 'true', when.first);
  add('birthMonth', 'true', when.birthMonth);
  add('joined', 'below', when.joinedBefore);
  add('green', 'true', when.green);
  for (const category of when.categories ?? []) add('categories', 'has', category);
  return list;
}

export const NUMBERS = ['atMs', 'weekday', 'hour', 'amountMinor', 'joined'];
export const TEXTS = ['tier', 'creditBand', 'channel', 'payment', 'store', 'partner'];
export const FLAGS = ['birthMonth', 'green', 'first'];
export const LISTS = ['skus', 'categories', 'kinds'];

/** Derives the facts of plain purchases, one after the other: it remembers who has bought before. */
export function createFacts(members) {
  const profiles = new Map(
    members.map(({ id, tier, creditBand, joined, birthday }) => [
      id,
      { tier, creditBand, joined: number(joined), birthMonth: Number(birthday.slice(5, 7)) },
    ]),
  );
  let seen = new Set();
  return {
    reset: () => {
      seen = new Set();
    },
    of: ({ member, at, items, channel, store, partner, payments }) => {
      const { tier, creditBand, joined, birthMonth } = profiles.get(member);
      const time = timeOf(at);
      const first = !seen.has(member);
      if (first) seen.add(member);
      const skus = [];
      const categories = [];
      const kinds = [];
      let amountMinor = 0;
      let green = false;
      for (const item of items) {
        amountMinor += item.amountMinor;
        skus.push(item.sku);
        categories.push(item.category);
        kinds.push(`${item.category}|${item.brand}`);
        if (item.greenGrade !== null) green = true;
      }
      return {
        atMs: time.instantMs,
        weekday: time.weekday,
        hour: time.hour,
        birthMonth: birthMonth === time.month,
        tier,
        creditBand,
        channel,
        payment: payments[0].method,
        store: store ?? '',
        partner: partner ?? '',
        amountMinor,
        green,
        first,
        joined,
        skus,
        categories,
        kinds,
      };
    },
  };
}

const two = (text, at) => text.charCodeAt(at) * 10 + text.charCodeAt(at + 1) - 528;

/** By arithmetic: `Date` would be slower. */
export function timeOf(at) {
  const month = two(at, 5);
  const hour = two(at, 11);
  const year = two(at, 0) * 100 + two(at, 2) - (month <= 2 ? 1 : 0);
  const century = Math.floor(year / 100);
  const monthDays = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5);
  const day = year * 365 + (year >> 2) - century + (century >> 2) + monthDays + two(at, 8) - 719_469;
  const offset = (two(at, 20) * 60 + two(at, 23)) * (at[19] === '-' ? -60 : 60);
  const instantMs = (day * 86_400 + hour * 3600 + two(at, 14) * 60 + two(at, 17) - offset) * 1000;
  return { instantMs, weekday: (day + 3) % 7, hour, month };
}

/** Counts the points of the rules that hold, by their places, and writes the answer. Arrays are used again. */
export function createSettlement({ standing, tables, further }) {
  const list = [...standing, ...tables, ...further];
  const numbers = numbersOf(standing, tables, further);
  const awardRule = new Int32Array(list.length + 16);
  const awardPoints = new Int32Array(list.length + 16);
  const rests = new Float64Array(list.length + 16);
  let count = 0;
  let total = 0;

  /** In the order of numbers; there are few. */
  function award(rule, points) {
    if (points === 0) return;
    let to = count;
    for (; to > 0 && awardRule[to - 1] > rule; to -= 1) {
      awardRule[to] = awardRule[to - 1];
      awardPoints[to] = awardPoints[to - 1];
    }
    awardRule[to] = rule;
    awardPoints[to] = points;
    count += 1;
    total += points;
  }

  function settle(fired, { items }, facts, place, answers) {
    count = 0;
    total = 0;
    award(1, Math.floor(facts.amountMinor / 100));
    for (let index = 0; index < fired.length; index += 1) {
      const rule = fired[index];
      const { when, gives } = list[rule];
      awardRuleOf(gives, when, numbers[rule], items, facts);
    }
    if (total > CAP) cap();
    let sum = 0;
    for (let index = 0; index < count; index += 1) sum = addAward(sum, awardRule[index], awardPoints[index]);
    answers.points[place] = total;
    answers.awards[place] = count;
    answers.awardSums[place] = sum;
  }

  function awardRuleOf(gives, when, number, items, facts) {
    switch (gives.kind) {
      case 'flat':
        award(number, gives.points);
        return;
      case 'multiply':
        award(number, Math.floor((facts.amountMinor * gives.lift) / 10_000));
        return;
      case 'byTier':
        awardStep(gives.steps, facts.tier, number, facts.amountMinor);
        return;
      case 'byBand':
        awardStep(gives.steps, facts.creditBand, number, facts.amountMinor);
        return;
      case 'byGrade':
        awardGrades(gives.steps, number, items);
        return;
      case 'unit':
        award(number, gives.points * unitsOfSku(items, when.sku));
        return;
      case 'category':
        award(number, Math.floor((minorOf(items, gives.category, undefined) * gives.rate) / 10_000));
        return;
      default:
        award(number, Math.floor((minorOf(items, when.category, when.brand) * gives.rate) / 10_000));
    }
  }

  function awardStep(steps, wanted, first, amountMinor) {
    let number = first;
    for (const key in steps) {
      if (key === wanted) award(number, Math.floor((amountMinor * steps[key]) / 10_000));
      number += 1;
    }
  }

  function awardGrades(steps, first, items) {
    let number = first;
    for (const key in steps) {
      let units = 0;
      for (const item of items) if (item.greenGrade === key) units += item.quantity;
      award(number, units * steps[key]);
      number += 1;
    }
  }

  /** The cap over the awards in proportion; odd points to the largest remainders, equal ones in order. */
  function cap() {
    let missing = CAP;
    for (let index = 0; index < count; index += 1) {
      const whole = awardPoints[index] * CAP;
      awardPoints[index] = Math.floor(whole / total);
      rests[index] = whole % total;
      missing -= awardPoints[index];
    }
    for (; missing > 0; missing -= 1) {
      let best = 0;
      for (let index = 1; index < count; index += 1) if (rests[index] > rests[best]) best = index;
      awardPoints[best] += 1;
      rests[best] = -1;
    }
    total = CAP;
  }

  return settle;
}

/** The number of each rule, in the order of `rulesWithConditions`; of a table that of its first row. */
function numbersOf(standing, tables, further) {
  const numbers = standing.map((_, index) => index + 2);
  let row = 2 + standing.length + further.length;
  for (const { gives } of tables) {
    numbers.push(row);
    row += Object.keys(gives.steps).length;
  }
  for (const index of further.keys()) numbers.push(2 + standing.length + index);
  return numbers;
}

function unitsOfSku(items, sku) {
  let units = 0;
  for (const item of items) if (item.sku === sku) units += item.quantity;
  return units;
}

function minorOf(items, category, brand) {
  let minor = 0;
  for (const item of items) {
    if (item.category === category && (brand === undefined || item.brand === brand))
      minor += item.amountMinor;
  }
  return minor;
}

/** A peer whose engine answers at once: `judge(facts)` gives the places of the rules that hold. */
export function createJudgePeer({ rules, members, purchases }, judge) {
  const facts = createFacts(members);
  const settle = createSettlement(rules);
  return {
    run: (count, answers) => {
      facts.reset();
      for (let place = 0; place < count; place += 1) {
        const known = facts.of(purchases[place]);
        settle(judge(known), purchases[place], known, place, answers);
      }
    },
  };
}

/** The same for an engine that has to be waited for. */
export function createWaitingPeer({ rules, members, purchases }, judge) {
  const facts = createFacts(members);
  const settle = createSettlement(rules);
  return {
    run: async (count, answers) => {
      facts.reset();
      for (let place = 0; place < count; place += 1) {
        const known = facts.of(purchases[place]);
        settle(await judge(known), purchases[place], known, place, answers);
      }
    },
  };
}
