/** Gifts for signing up stay small; for bank cards there are none unless a ceiling says so. */

import type { Rule } from '../../../ruleset/types.js';
import { type MessageDefinition, report } from '../../../text/diagnostic.js';
import { formatDecimal } from '../../../value/decimal.js';
import {
  compare,
  type Fraction,
  fraction,
  multiply,
  parseFraction,
  add as plus,
  ZERO,
} from '../../../value/fraction.js';
import type { LintInput } from '../../lint.js';
import { placeOf } from '../../place-of.js';
import { BANK_CARDS } from '../articles.js';
import { complianceNumber } from '../numbers.js';
import type { RedLine } from '../red-line.js';

const MESSAGES = {
  tooMuch: {
    code: 'JF1618',
    severity: 'error',
    title: { en: 'sign-up gifts above the ceiling', zh: '注册赠送超过上限' },
    text: {
      en: 'a new member gets {given} points for signing up, and at most {most} are allowed: {article}',
      zh: '新会员注册可得 {given} 积分，上限为 {most}：{article}',
    },
    page: {
      en: 'All rules with `on sign-up` count together, whatever their conditions. The ceiling is the number `signUpGiftMax` of jifen.yaml; for bank cards it is 0 unless written.',
      zh: '所有“入会时”的规则合计，不论条件。上限是 jifen.yaml 的 `signUpGiftMax`；银行卡项目未写时为 0。',
    },
  },
  noCeiling: {
    code: 'JF1619',
    severity: 'error',
    title: { en: 'no ceiling for sign-up gifts', zh: '没有注册赠送上限' },
    text: {
      en: 'a new member gets {given} points for signing up, and jifen.yaml gives no ceiling (`compliance: numbers: signUpGiftMax`): {article}',
      zh: '新会员注册可得 {given} 积分，而 jifen.yaml 没有给出上限（`compliance: numbers: signUpGiftMax`）：{article}',
    },
    page: {
      en: 'Large gifts for signing up lure people into cards and accounts that they do not need. Write what your program allows, and who approves a change sees it.',
      zh: '高额注册赠送会诱导用户开立不需要的卡和账户。请写明项目允许的上限，审批人也能看到其变化。',
    },
  },
} as const satisfies Record<string, MessageDefinition>;

export const SIGN_UP_GIFTS: RedLine = {
  id: 'sign-up-gifts',
  profiles: ['cn-retail', 'cn-bank-card', 'cn-travel'],
  article: BANK_CARDS,
  messages: MESSAGES,
  check: (input, add) => {
    const { program } = input;
    const gifts = program.rules.filter(({ trigger }) => trigger?.kind === 'signup');
    const given = gifts.map(giftOf).reduce(plus, ZERO);
    const [first] = gifts.filter((rule) => giftOf(rule).num > 0n);
    if (first === undefined) return;
    const place = placeOf(program, first);
    const args = { given: pointsNumber(input, given), article: BANK_CARDS };
    const most = ceilingOf(input);
    if (most === null) add(report(MESSAGES.noCeiling, place, args));
    else if (compare(given, most) > 0)
      add(report(MESSAGES.tooMuch, place, { ...args, most: pointsNumber(input, most) }));
  },
};

function giftOf({ effect }: Rule): Fraction {
  if (effect.kind !== 'give' || effect.per.kind !== 'purchase') return ZERO;
  return parseFraction(effect.points) ?? ZERO;
}

/** Smallest units of points. */
function ceilingOf(input: LintInput): Fraction | null {
  const { compliance, points } = input.program.vocabulary;
  const number = complianceNumber(input, 'signUpGiftMax');
  if (number !== null) return multiply(number, fraction(10n ** BigInt(points.digits), 1n));
  return compliance.profile === 'cn-bank-card' ? ZERO : null;
}

function pointsNumber({ program }: LintInput, count: Fraction): string {
  const { digits } = program.vocabulary.points;
  return formatDecimal(fraction(count.num, count.den * 10n ** BigInt(digits))) ?? '';
}
