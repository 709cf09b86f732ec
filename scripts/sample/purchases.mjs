/** The 2,000 purchases of the sample, in the order of their time. */
import { money, SHOPPING } from './baskets.mjs';
import { DAY_WEIGHTS, instantText } from './calendar.mjs';

const OPEN_SECOND = 7 * 3600;
const CLOSE_SECOND = 22 * 3600;
const DELIVERY_MINOR = 600;

function makeDraft(random, members) {
  const member = random.weighted(members);
  return {
    member,
    day: random.weighted(DAY_WEIGHTS),
    second: random.between(OPEN_SECOND, CLOSE_SECOND),
    basket: random.weighted(SHOPPING[member.habit])(random),
  };
}

function itemRecord({ minor, ...item }) {
  return { ...item, amount: money(minor) };
}

function placeOf(random, { scene, partner }) {
  if (scene === true) return { channel: random.chance(60) ? 'app' : 'shop', partner };
  const channel = random.weighted([
    [45, 'shop'],
    [30, 'app'],
    [15, 'mini-program'],
    [10, 'web'],
  ]);
  return channel === 'shop' ? { channel, store: random.pick(['s001', 's002', 's003', 's004']) } : { channel };
}

function methodOf(random, { scene }, habit) {
  if (scene === true && random.chance(45)) return 'cash';
  if (habit === 'green' && random.chance(60)) return 'green-card';
  return random.weighted([
    [40, 'wallet'],
    [25, 'bank-card'],
    [15, 'card'],
    [15, 'cash'],
    [5, 'gift-balance'],
  ]);
}

/** One method, or points for a part of the amount and one method for the rest. */
function paymentsOf(random, total, method) {
  const byPoints = random.chance(9) ? Math.floor((total * random.between(5, 30)) / 100) : 0;
  const rest = { method, amount: money(total - byPoints) };
  return byPoints === 0 ? [rest] : [rest, { method: 'points', amount: money(byPoints) }];
}

function couponsOf(random) {
  if (random.chance(5)) return { coupons: ['welcome'] };
  return random.chance(4) ? { coupons: ['spring-10'] } : {};
}

function makePurchase(random, { member, day, second, basket }, number) {
  const place = placeOf(random, basket);
  const isSent = place.channel !== 'shop' && basket.scene !== true;
  const items = basket.items.map(itemRecord);
  const minors = basket.items.map(({ minor }) => minor);
  if (basket.delivery === true || (isSent && random.chance(30))) {
    items.push({ kind: 'delivery', amount: money(DELIVERY_MINOR) });
    minors.push(DELIVERY_MINOR);
  }
  const total = minors.reduce((sum, minor) => sum + minor, 0);
  return {
    id: `P${String(number).padStart(6, '0')}`,
    member: member.row.id,
    at: instantText(day, second),
    ...place,
    ...couponsOf(random),
    items,
    payments: paymentsOf(random, total, methodOf(random, basket, member.habit)),
    ...(basket.carbonGrams === undefined ? {} : { carbonGrams: basket.carbonGrams }),
    ...(isSent ? { attributes: { delivery: random.chance(80) ? 'express' : 'pickup' } } : {}),
  };
}

export function makePurchases(random, members, count) {
  const choices = members.map((member) => [member.visits, member]);
  const drafts = Array.from({ length: count }, () => makeDraft(random, choices));
  drafts.sort((a, b) => a.day - b.day || a.second - b.second);
  return drafts.map((draft, index) => makePurchase(random, draft, index + 1));
}
