/** What points were redeemed for and given to. */
import { groupDigits } from '../../../text/group-digits.js';
import type { Block, Section } from '../../document/document.js';
import { moneyText, type Naming, pointsNumber, rateText, titleOf } from '../../naming.js';
import type { CauseTotals, OfferTotals, OperatorReport } from '../report.js';
import { WORDS } from '../words.js';
import { idleBlock } from './idle-block.js';

export function offerSection(naming: Naming, { offers, causes }: OperatorReport): Section {
  const active = offers.filter(isActive);
  const blocks: Block[] = [offerTable(naming, active, offers.length > 0)];
  const idle = offers.length - active.length;
  if (active.length > 0 && idle > 0) blocks.push(idleBlock(naming, idle, WORDS.idleOffer, WORDS.idleOffers));
  if (offers.some(({ returned }) => returned !== 0n))
    blocks.push({ kind: 'text', text: WORDS.netOfReturned[naming.language] });
  return {
    id: 'offers',
    heading: WORDS.offers[naming.language],
    blocks: causes.length === 0 ? blocks : [...blocks, causeTable(naming, causes)],
  };
}

function isActive({ redemptions, returned, cashMinor, worthMinor }: OfferTotals): boolean {
  return redemptions > 0 || returned !== 0n || cashMinor !== 0n || (worthMinor !== null && worthMinor !== 0n);
}

function offerTable(naming: Naming, offers: readonly OfferTotals[], hasOffers: boolean): Block {
  const { language } = naming;
  const hasCash = offers.some(({ cashMinor }) => cashMinor !== 0n);
  const hasReturned = offers.some(({ returned }) => returned !== 0n);
  return {
    kind: 'table',
    caption: WORDS.byOffer[language],
    columns: [
      { title: WORDS.offer[language], align: 'left' },
      { title: WORDS.redemptions[language], align: 'right' },
      { title: WORDS.points[language], align: 'right' },
      ...(hasReturned ? [{ title: WORDS.returned[language], align: 'right' } as const] : []),
      ...(hasCash ? [{ title: WORDS.cash[language], align: 'right' } as const] : []),
      { title: WORDS.worth[language], align: 'right' },
      { title: WORDS.pointValue[language], align: 'right' },
    ],
    rows: offers.map(({ id, redemptions, points, returned, cashMinor, worthMinor, pointValueMinor }) => [
      titleOf(naming, 'offers', id),
      groupDigits(`${redemptions}`),
      pointsNumber(naming, points),
      ...(hasReturned ? [pointsNumber(naming, returned)] : []),
      ...(hasCash ? [moneyText(naming, cashMinor)] : []),
      worthMinor === null ? '' : moneyText(naming, worthMinor),
      pointValueMinor === null ? '' : rateText(naming, pointValueMinor),
    ]),
    none: (hasOffers ? WORDS.noneRedeemed : WORDS.noOffers)[language],
  };
}

function causeTable(naming: Naming, causes: readonly CauseTotals[]): Block {
  const { language } = naming;
  return {
    kind: 'table',
    caption: WORDS.causes[language],
    columns: [
      { title: WORDS.cause[language], align: 'left' },
      { title: WORDS.donations[language], align: 'right' },
      { title: WORDS.points[language], align: 'right' },
      { title: WORDS.matched[language], align: 'right' },
    ],
    rows: causes.map((cause) => [
      titleOf(naming, 'causes', cause.id),
      groupDigits(`${cause.donations}`),
      pointsNumber(naming, cause.points),
      matchedText(naming, cause),
    ]),
    none: '',
  };
}

function matchedText(naming: Naming, { id, matchedMinor, matchedPieces }: CauseTotals): string {
  const match = naming.content.life.causes.find((cause) => cause.id === id)?.match;
  const goods = match?.kind === 'goods' ? ` × ${match.name[naming.language]}` : '';
  const parts = [
    ...(matchedMinor === 0n ? [] : [moneyText(naming, matchedMinor)]),
    ...(matchedPieces === 0n ? [] : [`${groupDigits(`${matchedPieces}`)}${goods}`]),
  ];
  return parts.join(' + ');
}
