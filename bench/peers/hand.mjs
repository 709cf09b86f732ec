/**
 * The campaigns written by hand as a program: the light barrier. It knows this workload, and nothing else: goods only,
 * whole units, one currency, one zone without summer time, one way of payment. Integers in doubles, no allocation;
 * rules wait behind the product, store, brand or partner that they ask for, and short ones behind the days on which
 * they run. What it answers is what Jifen answers: awards in order with what the cap left of each, and points by item.
 */
import { CAP } from '../workload/rules.mjs';
import { BANDS, CHANNELS, DAY, GRADES, PAYMENTS, TIERS, YEAR_START } from '../workload/world.mjs';

const DOUBLE_FROM = Date.parse('2026-06-01T00:00:00+08:00');
const DOUBLE_TO = Date.parse('2026-06-21T00:00:00+08:00');
const ALL = 0x7fffffff;
const FIRST_DAY = Math.floor(YEAR_START / DAY);
/** Exact points are counted over this. */
const SCALE = 10_000;
/** Lines that a purchase of the workload can have, and then some. */
const MOST_ITEMS = 64;

const mask = (some, all) =>
  some === undefined ? ALL : some.reduce((bits, one) => bits | (1 << all.indexOf(one)), 0);

const KINDS = { flat: 0, multiply: 1, unit: 2, brand: 3 };

/** One shape for all rules, integers only. */
function tabled({ when, gives }, number) {
  return {
    number,
    kind: KINDS[gives.kind],
    value: gives.points ?? gives.lift ?? gives.rate,
    from: when.from,
    to: when.to,
    category: when.category ?? '',
    tiers: mask(when.tiers, TIERS),
    bands: mask(when.bands, BANDS),
    channels: mask(when.channels, CHANNELS),
    payments: mask(when.payments, PAYMENTS),
    minMinor: when.minMinor ?? 0,
    weekdays: when.weekdays === undefined ? ALL : when.weekdays.reduce((bits, day) => bits | (1 << day), 0),
    hourFrom: when.hourFrom ?? 0,
    hourTo: when.hourTo ?? 24,
    joinedBefore: when.joinedBefore ?? 99_999_999,
  };
}

function indexed(further, firstNumber) {
  const index = { sku: new Map(), store: new Map(), partner: new Map(), brand: new Map(), days: [] };
  const put = (map, key, rule) => {
    const list = map.get(key);
    if (list === undefined) map.set(key, [rule]);
    else list.push(rule);
  };
  for (const [place, rule] of further.entries()) {
    const { when } = rule;
    const row = tabled(rule, firstNumber + place);
    if (when.sku !== undefined) put(index.sku, when.sku, row);
    else if (when.store !== undefined) put(index.store, when.store, row);
    else if (when.partner !== undefined) put(index.partner, when.partner, row);
    else if (when.brand !== undefined) put(index.brand, when.brand, row);
    else {
      for (let day = Math.floor(when.from / DAY); day <= Math.floor((when.to - 1) / DAY); day += 1) {
        index.days[day - FIRST_DAY] ??= [];
        index.days[day - FIRST_DAY].push(row);
      }
    }
  }
  return index;
}

const number = (date) => Number(date.replaceAll('-', ''));

const TIER_LIFT = [0, 10, 25, 50];
const BAND_LIFT = [0, 0, 0, 15, 30];

function tabledMembers(members) {
  return new Map(
    members.map(({ id, tier, creditBand, joined, birthday }) => [
      id,
      {
        tier: TIERS.indexOf(tier),
        band: BANDS.indexOf(creditBand),
        joined: number(joined),
        birthMonth: Number(birthday.slice(5, 7)),
        lastRun: 0,
      },
    ]),
  );
}

/** Two digits of a text. */
function two(text, at) {
  return text.charCodeAt(at) * 10 + text.charCodeAt(at + 1) - 528;
}

/** `"12.50"` to 1250. */
function minorOf(text) {
  const last = text.length - 3;
  let whole = 0;
  for (let at = 0; at < last; at += 1) whole = whole * 10 + text.charCodeAt(at) - 48;
  return whole * 100 + two(text, last + 1);
}

/**
 * `asText`: records as `JSON.parse` gives them, with amounts as texts; otherwise plain purchases. `decide` gives the
 * number of awards, and leaves the rest in the arrays, which the next purchase overwrites.
 */
export function createHand({ rules, members, asText = false, wantsItems = true }) {
  const { standing, further } = rules;
  const tailNumber = standing.length + 2;
  const bandNumber = tailNumber + further.length;
  const gradeNumber = bandNumber + 2;
  const tierNumber = gradeNumber + GRADES.length;
  const hasTail = further.length > 0;
  const {
    sku: bySku,
    store: byStore,
    partner: byPartner,
    brand: byBrand,
    days,
  } = indexed(further, tailNumber);
  const profiles = tabledMembers(members);
  const most = 64 + further.length;
  const awardRule = new Int32Array(most);
  const awardGiven = new Int32Array(most);
  const awardWanted = new Int32Array(most);
  const itemPoints = new Int32Array(MOST_ITEMS);
  const amounts = new Int32Array(MOST_ITEMS);
  /** Exact points of the item without those that are shared out over all items, over `SCALE`. */
  const exact = new Float64Array(MOST_ITEMS);
  const rests = new Float64Array(MOST_ITEMS);
  const taken = new Int32Array(MOST_ITEMS);
  const counted = { points: 0, amount: 0 };
  let run = 1;
  let count = 0;
  let points = 0;
  let lifts = 0;
  let flat = 0;
  let itemCount = 0;

  function award(rule, given) {
    if (given === 0) return;
    awardRule[count] = rule;
    awardGiven[count] = given;
    awardWanted[count] = given;
    count += 1;
    points += given;
  }

  function decide(purchase) {
    const { at, items } = purchase;
    const member = profiles.get(purchase.member);
    itemCount = items.length;
    flat = 0;
    let amount = 0;
    let dairy = 0;
    let seen = 0;
    let one = 0;
    let two_ = 0;
    let three = 0;
    for (let line = 0; line < itemCount; line += 1) {
      const item = items[line];
      const minor = asText ? minorOf(item.amount) : item.amountMinor;
      const { category, greenGrade } = item;
      let ownPoints = 0;
      amounts[line] = minor;
      amount += minor;
      if (category === 'snack') seen |= 1;
      else if (category === 'drink') seen |= 2;
      else if (category === 'dairy') {
        dairy += minor;
        ownPoints = minor * 100;
      }
      if (greenGrade !== null) {
        const { quantity } = item;
        if (greenGrade === 'one') {
          one += quantity * 5;
          ownPoints += quantity * 5 * SCALE;
        } else if (greenGrade === 'two') {
          two_ += quantity * 10;
          ownPoints += quantity * 10 * SCALE;
        } else {
          three += quantity * 20;
          ownPoints += quantity * 20 * SCALE;
        }
      }
      if (wantsItems) exact[line] = ownPoints;
    }
    const month = two(at, 5);
    const hour = two(at, 11);
    const year = two(at, 0) * 100 + two(at, 2);
    const shifted = month <= 2 ? year - 1 : year;
    const century = (shifted / 100) | 0;
    const monthDays = ((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) | 0;
    const day = shifted * 365 + (shifted >> 2) - century + (century >> 2) + monthDays + two(at, 8) - 719_469;
    const offset = (two(at, 20) * 60 + two(at, 23)) * (at.charCodeAt(19) === 45 ? -60 : 60);
    const instantMs = (day * 86_400 + hour * 3600 + two(at, 14) * 60 + two(at, 17) - offset) * 1000;
    const weekday = (day + 3) % 7;

    // The standing rules in one piece, their sums in registers.
    let n = 0;
    let sum = 0;
    let lift = 0;
    let given = (amount / 100) | 0;
    if (given > 0) {
      awardRule[0] = 1;
      awardGiven[0] = awardWanted[0] = sum = given;
      n = 1;
    }
    if (member.birthMonth === month) {
      lift = 100;
      if (given > 0) {
        awardRule[n] = 2;
        awardGiven[n] = awardWanted[n] = given;
        sum += given;
        n += 1;
      }
    }
    if (seen === 3) {
      awardRule[n] = 3;
      awardGiven[n] = awardWanted[n] = 30;
      sum += 30;
      flat = 30;
      n += 1;
    }
    if (dairy >= 100) {
      awardRule[n] = 4;
      awardGiven[n] = awardWanted[n] = (dairy / 100) | 0;
      sum += awardGiven[n];
      n += 1;
    }
    if (instantMs >= DOUBLE_FROM && instantMs < DOUBLE_TO) {
      lift += 100;
      if (given > 0) {
        awardRule[n] = 5;
        awardGiven[n] = awardWanted[n] = given;
        sum += given;
        n += 1;
      }
    }
    if (member.lastRun !== run) {
      member.lastRun = run;
      awardRule[n] = 6;
      awardGiven[n] = awardWanted[n] = 200;
      sum += 200;
      flat += 200;
      n += 1;
    }
    if (weekday === 1 && hour >= 10 && hour < 14) {
      lift += 50;
      given = (amount / 200) | 0;
      if (given > 0) {
        awardRule[n] = 7;
        awardGiven[n] = awardWanted[n] = given;
        sum += given;
        n += 1;
      }
    }
    if (amount >= 30_000) {
      awardRule[n] = 8;
      awardGiven[n] = awardWanted[n] = 100;
      sum += 100;
      flat += 100;
      n += 1;
    }
    if (hasTail) {
      count = n;
      points = sum;
      lifts = lift;
      decideTail(purchase, member, amount, instantMs, weekday, hour);
      n = count;
      sum = points;
      lift = lifts;
    }
    const { band, tier } = member;
    if (band > 2) {
      const bandLift = BAND_LIFT[band];
      lift += bandLift;
      given = ((amount * bandLift) / SCALE) | 0;
      if (given > 0) {
        awardRule[n] = bandNumber + band - 3;
        awardGiven[n] = awardWanted[n] = given;
        sum += given;
        n += 1;
      }
    }
    if (one > 0) {
      awardRule[n] = gradeNumber;
      awardGiven[n] = awardWanted[n] = one;
      sum += one;
      n += 1;
    }
    if (two_ > 0) {
      awardRule[n] = gradeNumber + 1;
      awardGiven[n] = awardWanted[n] = two_;
      sum += two_;
      n += 1;
    }
    if (three > 0) {
      awardRule[n] = gradeNumber + 2;
      awardGiven[n] = awardWanted[n] = three;
      sum += three;
      n += 1;
    }
    if (tier > 0) {
      const tierLift = TIER_LIFT[tier];
      lift += tierLift;
      given = ((amount * tierLift) / SCALE) | 0;
      if (given > 0) {
        awardRule[n] = tierNumber + tier - 1;
        awardGiven[n] = awardWanted[n] = given;
        sum += given;
        n += 1;
      }
    }
    count = n;
    points = sum;
    lifts = lift;
    const isCut = points > CAP;
    if (isCut) cut();
    if (wantsItems) {
      if (isCut) shareCut(items, amount);
      else shareItems(amount);
    }
    counted.points = points;
    counted.amount = amount;
    return count;
  }

  function multiply(rule, amount, lift) {
    lifts += lift;
    award(rule, Math.floor((amount * lift) / SCALE));
  }

  function giveFlat(rule, given) {
    flat += given;
    award(rule, given);
  }

  function decideTail(purchase, member, amount, instantMs, weekday, hour) {
    const { items, channel, store, partner } = purchase;
    const start = count;
    for (let line = 0; line < itemCount; line += 1) {
      const item = items[line];
      const ofSku = bySku.get(item.sku);
      if (ofSku !== undefined && isNewSku(items, line)) decideUnits(ofSku, items, line, instantMs);
      const ofBrand = byBrand.get(item.brand);
      if (ofBrand !== undefined && isNewBrand(items, line)) {
        decideBrand(ofBrand, items, line, instantMs, 1 << member.tier);
      }
    }
    const ofStore = store === null ? undefined : byStore.get(store);
    const ofPartner = partner === null ? undefined : byPartner.get(partner);
    const ofDay = days[((instantMs / DAY) | 0) - FIRST_DAY];
    if (ofStore !== undefined || ofPartner !== undefined || ofDay !== undefined) {
      const method = asText ? purchase.paymentMethod : purchase.payments[0].method;
      const payment = 1 << PAYMENTS.indexOf(method);
      const bits = 1 << CHANNELS.indexOf(channel);
      const dayBit = 1 << weekday;
      if (ofStore !== undefined) decideList(ofStore, member, amount, instantMs, dayBit, hour, bits, payment);
      if (ofPartner !== undefined)
        decideList(ofPartner, member, amount, instantMs, dayBit, hour, bits, payment);
      if (ofDay !== undefined) decideList(ofDay, member, amount, instantMs, dayBit, hour, bits, payment);
    }
    if (count - start > 1) sortAwards(start);
  }

  function decideList(list, member, amount, instantMs, weekday, hour, channel, payment) {
    const tier = 1 << member.tier;
    const band = 1 << member.band;
    for (let place = 0; place < list.length; place += 1) {
      const rule = list[place];
      if (instantMs < rule.from || instantMs >= rule.to || amount < rule.minMinor) continue;
      if ((rule.weekdays & weekday) === 0 || hour < rule.hourFrom || hour >= rule.hourTo) continue;
      if ((rule.tiers & tier) === 0 || (rule.bands & band) === 0 || member.joined >= rule.joinedBefore)
        continue;
      if ((rule.channels & channel) === 0 || (rule.payments & payment) === 0) continue;
      if (rule.kind === 0) giveFlat(rule.number, rule.value);
      else multiply(rule.number, amount, rule.value);
    }
  }

  function isNewSku(items, line) {
    const { sku } = items[line];
    for (let earlier = 0; earlier < line; earlier += 1) if (items[earlier].sku === sku) return false;
    return true;
  }

  function isNewBrand(items, line) {
    const { brand, category } = items[line];
    for (let earlier = 0; earlier < line; earlier += 1) {
      if (items[earlier].brand === brand && items[earlier].category === category) return false;
    }
    return true;
  }

  function decideUnits(list, items, first, instantMs) {
    const { sku } = items[first];
    for (let place = 0; place < list.length; place += 1) {
      const rule = list[place];
      if (instantMs < rule.from || instantMs >= rule.to) continue;
      let units = 0;
      for (let line = first; line < itemCount; line += 1) {
        if (items[line].sku !== sku) continue;
        const { quantity } = items[line];
        units += quantity;
        if (wantsItems) exact[line] += quantity * rule.value * SCALE;
      }
      award(rule.number, units * rule.value);
    }
  }

  function decideBrand(list, items, first, instantMs, tier) {
    const { brand, category } = items[first];
    for (let place = 0; place < list.length; place += 1) {
      const rule = list[place];
      if (rule.category !== category || instantMs < rule.from || instantMs >= rule.to) continue;
      if ((rule.tiers & tier) === 0) continue;
      let spent = 0;
      for (let line = first; line < itemCount; line += 1) {
        if (items[line].brand !== brand || items[line].category !== category) continue;
        spent += amounts[line];
        if (wantsItems) exact[line] += amounts[line] * rule.value;
      }
      award(rule.number, Math.floor((spent * rule.value) / SCALE));
    }
  }

  /** By number; there are few. */
  function sortAwards(start) {
    for (let place = start + 1; place < count; place += 1) {
      const rule = awardRule[place];
      const given = awardGiven[place];
      let to = place;
      for (; to > start && awardRule[to - 1] > rule; to -= 1) {
        awardRule[to] = awardRule[to - 1];
        awardGiven[to] = awardGiven[to - 1];
        awardWanted[to] = awardWanted[to - 1];
      }
      awardRule[to] = rule;
      awardGiven[to] = given;
      awardWanted[to] = given;
    }
  }

  /** The cap over the awards in proportion, odd points to the largest remainders. */
  function cut() {
    let left = CAP;
    const restOf = count <= MOST_ITEMS ? rests : new Float64Array(count);
    for (let place = 0; place < count; place += 1) {
      const whole = awardWanted[place] * CAP;
      const given = Math.floor(whole / points);
      awardGiven[place] = given;
      restOf[place] = whole - given * points;
      left -= given;
    }
    giveRest(left, count, awardGiven, restOf);
    points = CAP;
  }

  /** One more each, the largest rest first, equal ones in their order. */
  function giveRest(missing, length, parts, restOf) {
    for (let left = missing; left > 0; left -= 1) {
      let best = 0;
      for (let place = 1; place < length; place += 1) if (restOf[place] > restOf[best]) best = place;
      parts[best] += 1;
      restOf[best] = -1;
    }
  }

  /** Every item's exact points, rounded so that they sum to the total. */
  function shareItems(amount) {
    if (itemCount === 1) {
      itemPoints[0] = points;
      return;
    }
    const whole = SCALE * amount;
    const perMinor = 100 + lifts;
    const flats = flat * SCALE;
    let missing = points;
    for (let line = 0; line < itemCount; line += 1) {
      const minor = amounts[line];
      const share = (exact[line] + minor * perMinor) * amount + flats * minor;
      exact[line] = share;
      let part = Math.floor(share / whole);
      let rest = share - part * whole;
      if (rest < 0) {
        part -= 1;
        rest += whole;
      }
      itemPoints[line] = part;
      rests[line] = rest;
      missing -= part;
    }
    if (missing < 0) shareAnew();
    else if (missing > 0) giveRest(missing, itemCount, itemPoints, rests);
  }

  /** So much was lost by rounding the awards that the items get less than their whole points: in proportion. */
  function shareAnew() {
    let whole = 0;
    for (let line = 0; line < itemCount; line += 1) whole += exact[line];
    let missing = points;
    for (let line = 0; line < itemCount; line += 1) {
      const share = exact[line];
      let part = Math.floor((points * share) / whole);
      let rest = restOf(points, share, part, whole);
      if (rest < 0) {
        part -= 1;
        rest += whole;
      } else if (rest >= whole) {
        part += 1;
        rest -= whole;
      }
      itemPoints[line] = part;
      rests[line] = rest;
      missing -= part;
    }
    if (missing > 0) giveRest(missing, itemCount, itemPoints, rests);
  }

  /** `times` x `share` - `part` x `whole`, exactly, although the products are beyond 2^53: in two halves. */
  function restOf(times, share, part, whole) {
    const shareHigh = Math.floor(share / 67_108_864);
    const wholeHigh = Math.floor(whole / 67_108_864);
    const high = times * shareHigh - part * wholeHigh;
    const low = times * (share - shareHigh * 67_108_864) - part * (whole - wholeHigh * 67_108_864);
    return high * 67_108_864 + low;
  }

  /**
   * Where the cap cut, each award counts with the items it came from and as much of itself as it was given. Most of
   * them are spread by amount; the others over their own items, so that denominators differ: floating point tells
   * parts and remainders where they are far enough apart, and BigInt where not.
   */
  function shareCut(items, amount) {
    if (itemCount === 1) {
      itemPoints[0] = points;
      return;
    }
    let spread = 0;
    taken.fill(0, 0, itemCount);
    exact.fill(0, 0, itemCount);
    for (let place = 0; place < count; place += 1) {
      if (!isOfItems(awardRule[place])) spread += awardGiven[place];
      else if (awardGiven[place] > 0) addOfItems(items, awardRule[place], awardGiven[place]);
    }
    let missing = points;
    let isClose = false;
    for (let line = 0; line < itemCount; line += 1) {
      const share = exact[line] + (spread * amounts[line]) / amount;
      const part = Math.floor(share);
      const rest = share - part;
      if (rest < 1e-7 || rest > 1 - 1e-7) isClose = true;
      for (let other = 0; other < line; other += 1) if (Math.abs(rests[other] - rest) < 1e-7) isClose = true;
      itemPoints[line] = part;
      rests[line] = rest;
      missing -= part;
    }
    if (isClose) shareCutExactly(items, amount, spread);
    else if (missing > 0) giveRest(missing, itemCount, itemPoints, rests);
  }

  /** Dairy, green grades, products, brands: only some items have earned it. */
  function isOfItems(rule) {
    if (rule === 4) return true;
    if (rule < tailNumber) return false;
    if (rule < bandNumber)
      return (
        further[rule - tailNumber].gives.kind === 'unit' || further[rule - tailNumber].gives.kind === 'brand'
      );
    return rule >= gradeNumber && rule < tierNumber;
  }

  /** What an item counts with in an award of items: units or amount. */
  function weightOf(item, line, rule) {
    if (rule === 4) return item.category === 'dairy' ? amounts[line] : 0;
    if (rule >= gradeNumber) return item.greenGrade === GRADES[rule - gradeNumber] ? item.quantity : 0;
    const { when } = further[rule - tailNumber];
    if (when.sku !== undefined) return item.sku === when.sku ? item.quantity : 0;
    return item.brand === when.brand && item.category === when.category ? amounts[line] : 0;
  }

  function addOfItems(items, rule, given) {
    let whole = 0;
    for (let line = 0; line < itemCount; line += 1) whole += weightOf(items[line], line, rule);
    for (let line = 0; line < itemCount; line += 1) {
      exact[line] += (weightOf(items[line], line, rule) * given) / whole;
    }
  }

  function shareCutExactly(items, amount, spread) {
    let common = BigInt(amount);
    const parts = [];
    for (let place = 0; place < count; place += 1) {
      const rule = awardRule[place];
      if (!isOfItems(rule) || awardGiven[place] === 0) continue;
      const weights = items.map((item, line) => weightOf(item, line, rule));
      const whole = BigInt(weights.reduce((sum, weight) => sum + weight, 0));
      parts.push({ weights, whole, given: BigInt(awardGiven[place]) });
      common *= whole;
    }
    const shares = items.map((_, line) => {
      let share = (BigInt(spread * amounts[line]) * common) / BigInt(amount);
      for (const { weights, whole, given } of parts)
        share += (BigInt(weights[line]) * given * common) / whole;
      return share;
    });
    let missing = points;
    const remainders = shares.map((share, line) => {
      itemPoints[line] = Number(share / common);
      missing -= itemPoints[line];
      return share % common;
    });
    const order = [...items.keys()].filter((line) => shares[line] !== 0n);
    order.sort((a, b) => (remainders[a] === remainders[b] ? a - b : remainders[a] > remainders[b] ? -1 : 1));
    for (const line of order.slice(0, missing)) itemPoints[line] += 1;
  }

  return {
    awardRule,
    awardGiven,
    awardWanted,
    itemPoints,
    counted,
    decide,
    /** As if nobody had bought anything. */
    reset: () => {
      run += 1;
    },
  };
}
