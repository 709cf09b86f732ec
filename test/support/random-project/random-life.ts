/** Random blocks about the life of points after a purchase. Names that other sentences mention are always there. */
import { PHRASE_BY_ID } from '../../../src/phrases/book.js';
import { blockText as block } from './block-text.js';
import type { Chance } from './chance.js';
import { expression, vary } from './random-parts.js';
import { sentences } from './sentences.js';
import { wordings } from './try-sentences.js';
import { varySentence } from './vary-sentence.js';

const sometimes = (chance: Chance, inTimes: number, make: () => string): string | null =>
  chance.once(inTimes) ? make() : null;

/** A clause that is the example of one of these phrases, with any of its words. */
function clause(ids: readonly string[], chance: Chance): string {
  const id = chance.pick(ids);
  const phrase = PHRASE_BY_ID.get(id);
  if (phrase === undefined) throw new RangeError(`no phrase ${id}`);
  return `  ${chance.pick(wordings(phrase))}`;
}

const varied = (ids: readonly string[], chance: Chance): string =>
  varySentence(clause(ids, chance), chance.draw);

/** All in files of their own, so that no campaign owns them however the others are laid out. */
export function lifeBlocks(campaign: string, chance: Chance): readonly string[] {
  return [
    offerBlock('notebook', chance),
    offerBlock('planner', chance),
    ...['bespoke', 'lounge'].map((id) => perkBlock(id, chance)),
    causeBlock('school', chance),
    ...['welcome', 'spring-10', 'reminder'].map((id) => messageBlock(id, chance)),
    ...pointsBlocks(campaign, chance),
  ];
}

function offerBlock(id: string, chance: Chance): string {
  return block(`offer ${id} "${id}"`, [
    ...(chance.once(4) ? pointsAsMoney(chance) : prices(chance)),
    ...openTo(chance),
    sometimes(chance, 2, () =>
      varied(['available', 'available-from', 'available-through', 'available-calendar'].map(inOffer), chance),
    ),
    sometimes(chance, 4, () => clause(['offer/days-of-month'], chance)),
    sometimes(chance, 4, () => early(chance)),
    sometimes(chance, 2, () => clause(['offer/stock'], chance)),
    sometimes(chance, 3, () => '  limit 2 times per member per month'),
    sometimes(chance, 4, () => varied(['offer/used-on'], chance)),
    sometimes(chance, 4, () => varied(['offer/partner'], chance)),
    sometimes(chance, 4, () => clause(['offer/same-terms'], chance)),
    sometimes(chance, 4, () => clause(['offer/keeps-worth'], chance)),
    id === 'planner' ? null : sometimes(chance, 4, () => clause(['offer/replaced'], chance)),
  ]);
}

const inOffer = (name: string): string => `offer/${name}`;

function prices(chance: Chance): readonly (string | null)[] {
  return [
    '  costs 500 points',
    ...chance.some(0, 2, () => varied(['offer/price'], chance)),
    sometimes(chance, 2, () => varied(['offer/worth'], chance)),
    sometimes(chance, 4, () => clause(['offer/pieces'], chance)),
    sometimes(chance, 4, () => clause(['offer/coupon'], chance)),
  ];
}

function pointsAsMoney(chance: Chance): readonly (string | null)[] {
  return [
    clause(['offer/pays'], chance),
    clause(['offer/accepts'], chance),
    sometimes(chance, 2, () => clause(['offer/accepts-most'], chance)),
    sometimes(chance, 2, () => clause(['offer/accepts-share'], chance)),
    clause(['offer/excess'], chance),
  ];
}

function openTo(chance: Chance): readonly string[] {
  if (chance.once(2)) return [clause(['offer/open-to-all', 'offer/open-only-given'], chance)];
  const { audiences } = sentences();
  return chance.some(1, 2, () => `  open to members with ${expression(audiences, chance, 1)}`);
}

function early(chance: Chance): string {
  const [dates = ''] = varied(['offer/early'], chance).split(' for members');
  return `${dates} for members with ${expression(sentences().audiences, chance, 1)}`;
}

function perkBlock(id: string, chance: Chance): string {
  // A perk cannot hang on perks.
  const audiences = sentences().audiences.filter(({ text }) => !/\bperk\b/.test(text));
  return block(`perk ${id}`, [
    chance.once(3)
      ? clause(['perk/only-given'], chance)
      : `  for members with ${expression(audiences, chance, 1)}`,
    clause(['perk/says'], chance),
  ]);
}

function causeBlock(id: string, chance: Chance): string {
  return block(`cause ${id}`, [
    clause(['offer/accepts'], chance),
    sometimes(chance, 2, () => `  ${vary(chance.pick(sentences().during), chance)}`),
    sometimes(chance, 2, () => clause(['cause/matches-money', 'cause/matches-goods'], chance)),
  ]);
}

function messageBlock(id: string, chance: Chance): string {
  return block(`message ${id}`, [
    clause(['message/english'], chance),
    clause(['message/chinese'], chance),
    sometimes(chance, 2, () => varied(['message/on-statement', 'message/on-every-statement'], chance)),
  ]);
}

/** How long points last, when they can be used, how they come back, and what tiers ask for. */
function pointsBlocks(campaign: string, chance: Chance): readonly string[] {
  const scopes = [null, 'for points of rules base', `for points of campaign ${campaign}`];
  return [
    ...scopes.flatMap((scope) => (chance.once(3) ? [expiryBlock(scope, chance)] : [])),
    ...scopes.flatMap((scope) => (chance.once(4) ? [pendingBlock(scope, chance)] : [])),
    ...(chance.once(3) ? [refundBlock(chance)] : []),
    ...['gold', 'diamond'].flatMap((id) => (chance.once(3) ? [tierBlock(id, chance)] : [])),
  ];
}

function expiryBlock(scope: string | null, chance: Chance): string {
  const way = clause(
    ['never', 'period-end', 'date', 'after', 'idle'].map((name) => `expiry/${name}`),
    chance,
  );
  const isCounted = /\b(?:months?|years?) after\b/.test(way);
  return block('expiry', [
    way,
    isCounted ? clause(['expiry/month-ends'], chance) : null,
    scope === null ? null : `  ${scope}`,
  ]);
}

function pendingBlock(scope: string | null, chance: Chance): string {
  const ways = ['at-once', 'after', 'delivery', 'delivery-or-days'].map((name) => `pending/${name}`);
  return block('pending', [clause(ways, chance), scope === null ? null : `  ${scope}`]);
}

function refundBlock(chance: Chance): string {
  return block('refund', [
    clause(['refund/part'], chance),
    clause(['refund/below-zero', 'refund/stop-at-zero', 'refund/refund-money'], chance),
  ]);
}

function tierBlock(id: string, chance: Chance): string {
  return block(`tier ${id}`, [
    clause(['tier/reached'], chance),
    clause(['tier/kept'], chance),
    clause(['tier/review-period', 'tier/review-after', 'tier/review-always'], chance),
    clause(['tier/grace', 'tier/no-grace'], chance),
    clause(['tier/lost'], chance),
  ]);
}
