/** Points are no share in a company and no investment. */
import { type MessageDefinition, report } from '../../../text/diagnostic.js';
import { placeOf } from '../../place-of.js';
import { NETWORK_POINTS } from '../articles.js';
import { findForbiddenNames } from '../forbidden-names.js';
import type { RedLine } from '../red-line.js';

const MESSAGES = {
  financial: {
    code: 'JF1612',
    severity: 'error',
    title: { en: 'points as an investment', zh: '积分具备金融属性' },
    text: {
      en: '`{name}` gives equity, dividends or another investment, as its name says ({word}); points may have no financial attributes: {article}',
      zh: '“{name}”从名称看涉及股权、分红或其他投资（{word}）；积分不得具备金融属性：{article}',
    },
    page: {
      en: 'Texts about points praise programs that combine them with dividends and equity. That gives points financial attributes, which the rules forbid.\n\nFound are offers and perks whose id or title says so.',
      zh: '一些宣传材料提倡把积分与分红权、股权结合，这会使积分具备金融属性，为制度所禁止。\n\n根据兑换品和权益的 id 或名称查找。',
    },
  },
} as const satisfies Record<string, MessageDefinition>;

export const FINANCIAL_WORDS: readonly string[] = [
  'equity',
  'dividend',
  'dividends',
  'shares',
  'bond',
  'bonds',
  'securities',
  'investment fund',
  '股权',
  '分红',
  '股票',
  '股份',
  '期权',
  '理财',
  '债券',
];

export const NO_FINANCIAL_ATTRIBUTES: RedLine = {
  id: 'no-financial-attributes',
  profiles: ['cn-retail', 'cn-bank-card', 'cn-travel'],
  article: NETWORK_POINTS,
  messages: MESSAGES,
  check: (input, add) => {
    for (const { part, word } of findForbiddenNames(input, FINANCIAL_WORDS)) {
      const args = { name: part.id, word, article: NETWORK_POINTS };
      add(report(MESSAGES.financial, placeOf(input.program, part), args));
    }
  },
};
