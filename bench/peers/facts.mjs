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

/** Counts the points of the rules that hold, by their places, and writes the answer. */
export function createSettlement({ standing, tables, further }) {
  const list = [...standing, ...tables, ...further];
  const rowStart = 2 + standing.length + further.length;
  const numbers = list.map((_, place) => {
    if (place < standing.length) return place + 2;
    if (place >= standing.length + tables.length) return place + 2 - tables.length;
    const before = tables.slice(0, place - standing.length);
    return before.reduce((sum, { gives }) => sum + Object.keys(gives.steps).length, rowStart);
  });
  return (fired, purchase, facts, place, answers) => {
    const awards = [[1, Math.floor(facts.amountMinor / 100)]];
    for (const index of fired) addAwards(awards, list[index], numbers[index], purchase, facts);
    writeAnswer(
      awards.filter(([, points]) => points > 0).sort(([a], [b]) => a - b),
      place,
      answers,
    );
  };
}

function addAwards(awards, { when, gives }, first, { items }, facts) {
  const step = (key) => [first + Object.keys(gives.steps).indexOf(key), gives.steps[key]];
  const lifted = (lift) => Math.floor((facts.amountMinor * lift) / 10_000);
  switch (gives.kind) {
    case 'flat':
      awards.push([first, gives.points]);
      return;
    case 'multiply':
      awards.push([first, lifted(gives.lift)]);
      return;
    case 'byTier':
    case 'byBand': {
      const [row, lift] = step(gives.kind === 'byTier' ? facts.tier : facts.creditBand);
      awards.push([row, lifted(lift)]);
      return;
    }
    case 'byGrade':
      for (const key of Object.keys(gives.steps)) {
        const [row, points] = step(key);
        awards.push([row, points * unitsOf(items, ({ greenGrade }) => greenGrade === key)]);
      }
      return;
    case 'unit':
      awards.push([first, gives.points * unitsOf(items, ({ sku }) => sku === when.sku)]);
      return;
    case 'category':
      awards.push([first, rated(items, gives, ({ category }) => category === gives.category)]);
      return;
    case 'brand': {
      const isIt = ({ category, brand }) => category === when.category && brand === when.brand;
      awards.push([first, rated(items, gives, isIt)]);
      return;
    }
    default:
      throw new Error(`no effect: ${gives.kind}`);
  }
}

function unitsOf(items, isIt) {
  let units = 0;
  for (const item of items) if (isIt(item)) units += item.quantity;
  return units;
}

function rated(items, { rate }, isIt) {
  let minor = 0;
  for (const item of items) if (isIt(item)) minor += item.amountMinor;
  return Math.floor((minor * rate) / 10_000);
}

function writeAnswer(awards, place, answers) {
  const total = awards.reduce((sum, [, points]) => sum + points, 0);
  const given = total > CAP ? capped(awards, total) : awards;
  answers.points[place] = Math.min(total, CAP);
  answers.awards[place] = given.length;
  answers.awardSums[place] = given.reduce((sum, [rule, points]) => addAward(sum, rule, points), 0);
}

/** In proportion; odd points to the largest remainders, equal ones in order. */
function capped(awards, total) {
  const parts = awards.map(([rule, points]) => [rule, Math.floor((points * CAP) / total)]);
  const rests = awards.map(([, points], index) => [(points * CAP) % total, index]);
  const missing = CAP - parts.reduce((sum, [, points]) => sum + points, 0);
  rests.sort(([a, i], [b, j]) => b - a || i - j);
  for (const [, index] of rests.slice(0, missing)) parts[index][1] += 1;
  return parts;
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
