/** What the operands of a comparison are: the type that the compared fact gives them. */
import type { Attribute, Scale, Vocabulary } from '../../program/vocabulary.js';
import type { QuantityNode, SlotNode } from '../../syntax/tree.js';
import { report } from '../../text/diagnostic.js';
import type { Localized } from '../../text/localized.js';
import { civilDateOf, formatCivilDate } from '../../value/civil-date.js';
import { PHRASE_MESSAGES as MESSAGES } from '../messages.js';
import type { CheckContext } from '../phrase.js';
import { readDate } from './date.js';
import { describeNode } from './describe.js';
import { FAMILIES, type FamilyId, type NameFamily, readName } from './name.js';
import { isCurrency, MONEY_LABEL, readMoney, readPoints, readScaled, refuse, unitOf } from './quantity.js';

export interface ValueType {
  readonly label: Localized;
  /** Whether more and less mean something. */
  readonly ordered: boolean;
  /** The fact is a list of ids, of which one must fit. */
  readonly manyValued: boolean;
  readonly read: (node: SlotNode, context: CheckContext) => number | string | boolean | undefined;
}

const MICRO_DIGITS = 6;

function quantityType(
  label: Localized,
  units: (unit: string | null) => boolean,
  suggest: (context: CheckContext) => string | null,
  read: (node: QuantityNode, context: CheckContext) => number | undefined,
): ValueType {
  return {
    label,
    ordered: true,
    manyValued: false,
    read: (node, context) => {
      if (node.kind === 'quantity' && units(unitOf(node))) return read(node, context);
      refuse(node, label, suggest(context), context);
      return undefined;
    },
  };
}

const oneOfUnits =
  (...units: (string | null)[]) =>
  (unit: string | null): boolean =>
    units.includes(unit);

const integer = (label: Localized, ...units: (string | null)[]): ValueType =>
  quantityType(
    label,
    oneOfUnits(...units),
    () => units[0] ?? null,
    (node, context) => readScaled(node, 0, label, context),
  );

const micro = (label: Localized, ...units: (string | null)[]): ValueType =>
  quantityType(
    label,
    oneOfUnits(...units),
    () => units[0] ?? null,
    (node, context) => readScaled(node, MICRO_DIGITS, label, context),
  );

export const MONEY_VALUE = quantityType(
  MONEY_LABEL,
  isCurrency,
  (context) => context.vocabulary.currency.code,
  readMoney,
);
export const POINTS_VALUE = quantityType(
  { en: 'points', zh: '积分数' },
  oneOfUnits('points'),
  () => 'points',
  readPoints,
);
export const COUNT_VALUE = integer({ en: 'a number', zh: '数目' }, null, 'times', 'items');
export const DAYS_VALUE = integer({ en: 'a number of days', zh: '天数' }, 'days');
export const YEARS_VALUE = integer({ en: 'an age', zh: '年龄' }, 'years', null);
export const ITEMS_VALUE = micro({ en: 'a number of items', zh: '件数' }, 'items', null);
export const NUMBER_VALUE = micro({ en: 'a number', zh: '数字' }, null);
export const CARBON_VALUE = micro({ en: 'grams of carbon', zh: '减碳克数' }, 'carbon');

/** `8`, 1 to 31. */
export const DAY_OF_MONTH_VALUE: ValueType = withinRange(
  integer({ en: 'a day of the month from 1 to 31', zh: '1 至 31 之间的日期' }, null),
  1,
  31,
);

/** A unit price: millionths of a minor unit. */
export const PRICE_VALUE = quantityType(
  { en: 'a price', zh: '单价' },
  isCurrency,
  (context) => context.vocabulary.currency.code,
  (node, context) => scaleSafely(node, readMoney(node, context), 1_000_000, context),
);

/** A share of the whole: millionths. */
export const SHARE_VALUE = quantityType(
  { en: 'a percentage', zh: '百分比' },
  oneOfUnits('percent'),
  () => 'percent',
  (node, context) => readScaled(node, 4, { en: 'percent', zh: '百分比' }, context),
);

function withinRange(type: ValueType, from: number, through: number): ValueType {
  return {
    ...type,
    read: (node, context) => {
      const value = type.read(node, context);
      if (typeof value !== 'number' || (value >= from && value <= through)) return value;
      context.report(
        report(MESSAGES.outOfRange, node.span, { found: describeNode(node), expected: type.label }),
      );
      return undefined;
    },
  };
}

function scaleSafely(
  node: QuantityNode,
  value: number | undefined,
  by: number,
  context: CheckContext,
): number | undefined {
  if (value === undefined || Number.isSafeInteger(value * by))
    return value === undefined ? undefined : value * by;
  context.report(report(MESSAGES.tooLarge, node.span, { found: describeNode(node) }));
  return undefined;
}

export const DATE_VALUE: ValueType = {
  label: { en: 'a date', zh: '日期' },
  ordered: true,
  manyValued: false,
  read: readDate,
};
/** The date of an attribute, which events and rule sets hold as its text `YYYY-MM-DD`. */
const DATE_TEXT_VALUE: ValueType = {
  ...DATE_VALUE,
  read: (node, context) => {
    const day = readDate(node, context);
    return day === undefined ? undefined : formatCivilDate(civilDateOf(day));
  },
};

/** An id of a declared family. */
export function idValue(familyId: FamilyId, manyValued = false): ValueType {
  const family = FAMILIES[familyId];
  return {
    label: family.label,
    ordered: false,
    manyValued,
    read: (node, context) => readName(node, family, context),
  };
}

/** A step of a scale, as its rank from 0. */
export function rankValue(
  familyId: 'tier' | 'creditBand' | 'greenGrade',
  select: (vocabulary: Vocabulary) => Scale,
): ValueType {
  const family = FAMILIES[familyId];
  return {
    label: family.label,
    ordered: true,
    manyValued: false,
    read: (node, context) => {
      const id = readName(node, family, context);
      return id === undefined
        ? undefined
        : select(context.vocabulary).steps.findIndex((step) => step.id === id);
    },
  };
}

/** A value of a custom attribute, as `jifen.yaml` declares it. */
export function attributeValue(attribute: Attribute): ValueType {
  switch (attribute.type) {
    case 'number':
      return quantityType(
        {
          en: `a number${attribute.unit === null ? '' : ` of ${attribute.unit}`}`,
          zh: `数字${attribute.unit === null ? '' : `（${attribute.unit}）`}`,
        },
        oneOfUnits(null, attribute.unit, attribute.id),
        () => attribute.unit,
        (node, context) => readScaled(node, MICRO_DIGITS, attribute.name, context),
      );
    case 'date':
      return DATE_TEXT_VALUE;
    case 'flag':
      return FLAG_VALUE;
    case 'choice':
      return wordValue(
        { en: `value of ${attribute.name.en}`, zh: `${attribute.name.zh}的取值` },
        attribute.values.map((value) => value.id),
      );
    case 'text':
      return wordValue({ en: 'text', zh: '文字' }, null);
  }
}

const FLAG_LABEL: Localized = { en: '`true` or `false`', zh: '`true` 或 `false`' };

const FLAG_VALUE: ValueType = {
  label: FLAG_LABEL,
  ordered: false,
  manyValued: false,
  read: (node, context) => {
    if (node.kind === 'name' && node.text === 'true') return true;
    if (node.kind === 'name' && node.text === 'false') return false;
    refuse(node, FLAG_LABEL, null, context);
    return undefined;
  },
};

/** One of these words; `null`: any. */
function wordValue(label: Localized, words: readonly string[] | null): ValueType {
  const family: NameFamily = {
    label,
    has: (_, id) => words === null || words.includes(id),
    known: () => words ?? [],
  };
  return {
    label,
    ordered: false,
    manyValued: false,
    read: (node, context) => readName(node, family, context),
  };
}
