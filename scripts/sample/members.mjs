/** The 300 members of the sample, as CSV, and the habits by which their purchases are made. */

import { dateOf, dayOf } from './calendar.mjs';

const COLUMNS = [
  'id',
  'tier',
  'creditBand',
  'creditScore',
  'joined',
  'birthday',
  'tags',
  'balance',
  'household',
  'region',
];

const BANDS = { A: [760, 850], B: [700, 759], C: [620, 699], D: [450, 619] };
const BALANCES = { basic: [0, 900], silver: [200, 6000], gold: [1500, 24000], diamond: [9000, 62000] };
/** How often, against the others, a member of a tier buys. */
const VISITS = { basic: 4, silver: 6, gold: 9, diamond: 12 };

const two = (value) => String(value).padStart(2, '0');

function makeMember(random, number) {
  const { between, chance, pick, weighted } = random;
  const habit = weighted([
    [4, 'student'],
    [5, 'family'],
    [4, 'office'],
    [3, 'green'],
    [2, 'jewellery'],
    [2, 'pet'],
  ]);
  const tier =
    habit === 'jewellery'
      ? pick(['gold', 'diamond'])
      : weighted([
          [55, 'basic'],
          [27, 'silver'],
          [14, 'gold'],
          [4, 'diamond'],
        ]);
  const band = weighted([
    [22, 'A'],
    [43, 'B'],
    [25, 'C'],
    [10, 'D'],
  ]);
  const born = habit === 'student' ? between(2003, 2012) : between(1951, 2002);
  return {
    habit,
    visits: VISITS[tier],
    row: {
      id: `M${String(number).padStart(4, '0')}`,
      tier,
      creditBand: band,
      creditScore: String(between(...BANDS[band])),
      joined: `${between(2021, 2026)}-${two(between(1, 12))}-${two(between(1, 28))}`,
      // Some people do not tell.
      birthday: chance(93) ? `${born}-${two(between(1, 12))}-${two(between(1, 28))}` : '',
      tags: tagsOf(random, habit, tier),
      balance: String(between(...BALANCES[tier])),
      household: chance(70) ? String(between(1, 6)) : '',
      region: weighted([
        [6, 'urban'],
        [3, 'suburban'],
        [1, 'rural'],
      ]),
    },
  };
}

function tagsOf({ chance }, habit, tier) {
  const tags = [];
  if (habit === 'student') tags.push('student');
  if (habit === 'office') tags.push('office');
  if (habit === 'pet') tags.push('pet-owner');
  if (tier === 'diamond') tags.push('vip');
  if (chance(2)) tags.push('staff');
  return tags.join(';');
}

/** Some members of the year are new: they join a little before their first purchase, or a while before it. */
export function letSomeJoinLate(random, members, purchases) {
  for (const { row } of members) {
    const first = purchases.find(({ member }) => member === row.id);
    if (first === undefined || !random.chance(14)) continue;
    const [, month, day] = first.at.slice(0, 10).split('-').map(Number);
    const joined = dayOf(month, day) - random.between(0, 45);
    if (joined > 0) row.joined = dateOf(joined);
  }
}

export function makeMembers(random, count) {
  return Array.from({ length: count }, (_, index) => makeMember(random, index + 1));
}

export function membersCsv(members) {
  const rows = members.map(({ row }) => COLUMNS.map((column) => row[column]));
  return [COLUMNS, ...rows].map((cells) => `${cells.join(',')}\n`).join('');
}
