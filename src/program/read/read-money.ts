/** Currencies, and what one point is. */
import { report } from '../../text/diagnostic.js';
import type { Localized } from '../../text/localized.js';
import { fraction, multiply } from '../../value/fraction.js';
import type { Currency, Vocabulary } from '../vocabulary.js';
import { valueAt, type YamlNode } from '../yaml/yaml-tree.js';
import { CONTENT_MESSAGES } from './messages.js';
import { quote, readName } from './read-name.js';
import { decimalOf, type Reading, smallNumberOf, textOf } from './reading.js';

const POINTS_NAME: Localized = { en: 'points', zh: '积分' };

export interface Currencies {
  readonly currency: Currency;
  /** The others, by code. */
  readonly currencies: ReadonlyMap<string, Currency>;
}

export function readCurrencies(root: YamlNode, reading: Reading): Currencies {
  const currency = readCurrency(valueAt(root, 'currency'));
  const list = valueAt(root, 'currencies');
  const currencies = new Map<string, Currency>();
  for (const node of list?.kind === 'list' ? list.items : []) {
    const other = readCurrency(node);
    if (other.code === '') continue;
    if (other.code === currency.code || currencies.has(other.code)) reportSecond(other, node, reading);
    else currencies.set(other.code, other);
  }
  return { currency, currencies };
}

/** The code is empty where none could be read. */
function readCurrency(node: YamlNode | undefined): Currency {
  return { code: textOf(valueAt(node, 'code')) ?? '', digits: smallNumberOf(valueAt(node, 'digits'), 0) };
}

function reportSecond({ code }: Currency, node: YamlNode, { problems }: Reading): void {
  const place = valueAt(node, 'code')?.span ?? node.span;
  problems.add(() => report(CONTENT_MESSAGES.duplicateId, place, { found: quote(code) }));
}

/** `currency` is the one that the value of a point is written in. */
export function readPoints(
  node: YamlNode | undefined,
  currency: Currency,
  reading: Reading,
): Vocabulary['points'] {
  const name = valueAt(node, 'name');
  const value = decimalOf(valueAt(node, 'value'));
  return {
    digits: smallNumberOf(valueAt(node, 'decimals'), 0),
    name: name === undefined ? POINTS_NAME : readName(name, POINTS_NAME.en, reading),
    valueMinor: value === undefined ? null : multiply(value, fraction(10n ** BigInt(currency.digits))),
  };
}
