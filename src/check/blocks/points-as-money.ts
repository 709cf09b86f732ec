/** The clauses of an offer by which points pay for part of a purchase. */
import type { PointsAsMoney } from '../../ruleset/types.js';
import type { Localized } from '../../text/localized.js';
import { formatFraction } from '../../value/fraction.js';
import type { Draft } from '../draft.js';
import type { Parts } from '../parts.js';
import { refuseOffer } from './refuse-offer.js';

/** `null` for an offer with prices. Either is needed, and not both. */
export function pointsAsMoney(parts: Parts, hasPrices: boolean, draft: Draft): PointsAsMoney | null {
  const pays = parts.single('pays');
  if (pays !== null) {
    if (hasPrices) refuseParts(parts, ['price'], NOT_BOTH, draft);
    refuseParts(parts, ['worth', 'pieces', 'coupon'], NOT_PAYS, draft);
    return readPays(pays, parts, draft);
  }
  if (!hasPrices)
    parts.missing({ en: 'what it costs', zh: '兑换价' }, { en: 'costs 500 points', zh: '兑换价 500 积分' });
  refuseParts(parts, ['accepts', 'accepts-most', 'accepts-share', 'excess'], ONLY_PAYS, draft);
  return null;
}

function readPays(
  { points, minor }: Pick<PointsAsMoney, 'points' | 'minor'>,
  parts: Parts,
  draft: Draft,
): PointsAsMoney {
  const accepts = parts.required(
    'accepts',
    { en: 'how many points it accepts', zh: '接受多少积分' },
    { en: 'accepts at least 100 points in steps of 100 points', zh: '最低 100 积分，每档 100 积分' },
  );
  const excess = parts.required(
    'excess',
    { en: 'what becomes of a larger request', zh: '超出上限时如何处理' },
    { en: 'a larger request is refused', zh: '超出上限时拒绝' },
  );
  const share = parts.single('accepts-share')?.share ?? null;
  const pays: PointsAsMoney = {
    points,
    minor,
    leastPoints: accepts?.leastPoints ?? 1,
    stepPoints: accepts?.stepPoints ?? 1,
    mostPoints: parts.single('accepts-most')?.points ?? null,
    mostShare: share === null ? null : formatFraction(share),
    excess: excess?.way ?? 'refuse',
  };
  if (accepts !== null) checkSteps(pays, parts, draft);
  return pays;
}

function refuseParts(
  parts: Parts,
  names: readonly Parameters<Parts['placed']>[0][],
  problem: Localized,
  draft: Draft,
): void {
  for (const name of names) for (const { span } of parts.placed(name)) refuseOffer(problem, span, draft);
}

/** Every accepted number of points is worth whole minor units, so that nothing is ever rounded. */
function checkSteps(
  { points, minor, stepPoints, leastPoints, mostPoints }: PointsAsMoney,
  parts: Parts,
  draft: Draft,
) {
  const [accepts] = parts.placed('accepts');
  const [most] = parts.placed('accepts-most');
  if (accepts === undefined) return;
  if ((BigInt(minor) * BigInt(stepPoints)) % BigInt(points) !== 0n) refuseOffer(UNEVEN, accepts.span, draft);
  checkLeast(leastPoints, stepPoints, accepts.span, draft);
  if (most !== undefined && mostPoints !== null && mostPoints < leastPoints)
    refuseOffer(MOST_BELOW_LEAST, most.span, draft);
}

/** The fewest points are themselves a request that is accepted. */
export function checkLeast(
  leastPoints: number,
  stepPoints: number,
  span: Parameters<typeof refuseOffer>[1],
  draft: Draft,
): void {
  if (BigInt(leastPoints) % BigInt(stepPoints) !== 0n) refuseOffer(LEAST_OFF_STEP, span, draft);
}

const ONLY_PAYS: Localized = {
  en: 'this is for offers whose points pay for part of a purchase (`pays 1 CNY per 100 points`)',
  zh: '此句只用于以积分抵扣消费的兑换品（“每 100 积分抵 1 元”）',
};
const NOT_BOTH: Localized = {
  en: 'an offer has a price or pays for part of a purchase, not both',
  zh: '兑换品要么有兑换价，要么抵扣消费金额，不能两者都有',
};
const NOT_PAYS: Localized = {
  en: 'an offer that pays for part of a purchase gives nothing besides',
  zh: '抵扣消费金额的兑换品不另给物品',
};
const UNEVEN: Localized = {
  en: 'one step is not worth whole minor units of money; choose a step that is',
  zh: '每档积分折算的金额不是整分，请选择能折算为整分的档位',
};
const LEAST_OFF_STEP: Localized = {
  en: 'the fewest points are no multiple of the step',
  zh: '最低积分不是每档积分的整数倍',
};
const MOST_BELOW_LEAST: Localized = {
  en: 'the most points are fewer than the fewest',
  zh: '单次最多积分小于最低积分',
};
