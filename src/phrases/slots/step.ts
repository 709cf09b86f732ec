/** For every how much points are given: `10 CNY`, `10 gCO2e`, `2 litres`. The unit says what is counted. */
import type { Attribute } from '../../program/vocabulary.js';
import type { GivePer, Step } from '../../ruleset/types.js';
import type { QuantityNode } from '../../syntax/tree.js';
import { unitWords } from '../../syntax/units.js';
import { report } from '../../text/diagnostic.js';
import { nearest } from '../../text/nearest.js';
import { type Fraction, formatFraction, fraction } from '../../value/fraction.js';
import { PHRASE_MESSAGES as MESSAGES } from '../messages.js';
import type { CheckContext, SlotType } from '../phrase.js';
import { aboveZero } from './above-zero.js';
import { isCurrency, quantitySlot, readMoney, unitOf } from './quantity.js';

/** What is counted, and how much of it makes one step: minor units, grams, or the attribute's own unit. */
export type Measured =
  | { readonly kind: 'spend' | 'carbon' | 'activity'; readonly size: Fraction }
  | { readonly kind: 'measure'; readonly attribute: string; readonly size: Fraction };

const LABEL = {
  en: 'money, grams of carbon, a measured quantity or what an activity counted',
  zh: '金额、减碳克数、计量属性的数量或活动计数',
};
/** Units that are steps beside currencies and the units of attributes. */
const OWN_UNITS: readonly string[] = ['carbon', 'counted'];

/** More than zero of something that points can be given for. */
export function measured(): SlotType<Measured> {
  return aboveZero(
    quantitySlot<Measured>({
      label: LABEL,
      fits: isMeasure,
      suggest: (context) => context.vocabulary.currency.code,
      read: (node, context) => readMeasured(node, unitOf(node) ?? '', context),
    }),
  );
}

/** Any word but the other units of the language can be the unit of an attribute. */
function isMeasure(unit: string | null): boolean {
  return unit !== null && (OWN_UNITS.includes(unit) || isCurrency(unit) || unitWords(unit) === undefined);
}

function readMeasured(node: QuantityNode, unit: string, context: CheckContext): Measured | undefined {
  if (unit === 'carbon') return { kind: 'carbon', size: node.value };
  if (unit === 'counted') return { kind: 'activity', size: node.value };
  if (unit === context.vocabulary.currency.code) return readSpend(node, context);
  const attributes = attributesMeasuredIn(unit, context);
  // A unit of three capitals that no attribute has is another currency.
  if (attributes.length === 0 && isCurrency(unit)) return readSpend(node, context);
  const [attribute, another] = attributes;
  if (attribute === undefined) return refuseUnknown(node, unit, context);
  if (another !== undefined) return refuseAmbiguous(node, unit, attributes, context);
  return { kind: 'measure', attribute: attribute.id, size: node.value };
}

function readSpend(node: QuantityNode, context: CheckContext): Measured | undefined {
  const minor = readMoney(node, context);
  return minor === undefined ? undefined : { kind: 'spend', size: fraction(BigInt(minor)) };
}

/** The id names one attribute; a unit can be that of several. */
function attributesMeasuredIn(unit: string, context: CheckContext): readonly Attribute[] {
  const numeric = numericAttributes(context);
  const named = numeric.find((attribute) => attribute.id === unit);
  return named === undefined ? numeric.filter((attribute) => attribute.unit === unit) : [named];
}

function numericAttributes(context: CheckContext): readonly Attribute[] {
  return [...context.vocabulary.itemAttributes.values()].filter((attribute) => attribute.type === 'number');
}

function refuseUnknown(node: QuantityNode, unit: string, context: CheckContext): undefined {
  const known = numericAttributes(context).flatMap(({ id, unit: word }) =>
    word === null ? [id] : [word, id],
  );
  const hint = nearest(unit, known);
  const suggestion =
    hint === undefined ? null : { en: `did you mean \`${hint}\`?`, zh: `是否想写“${hint}”？` };
  context.report(
    report(MESSAGES.unknownMeasure, node.unit?.span ?? node.span, { found: unit }, { suggestion }),
  );
  return undefined;
}

function refuseAmbiguous(
  node: QuantityNode,
  unit: string,
  attributes: readonly Attribute[],
  context: CheckContext,
): undefined {
  const ids = attributes.map(({ id }) => `\`${id}\``).join(', ');
  context.report(
    report(MESSAGES.ambiguousMeasure, node.unit?.span ?? node.span, { found: unit, attributes: ids }),
  );
  return undefined;
}

/** Points in proportion to what is measured, or (`full`) for complete steps of it only. */
export function perStep(measure: Measured, full: boolean): GivePer {
  const step: Step = { size: formatFraction(measure.size), full };
  return measure.kind === 'measure'
    ? { kind: 'measure', attribute: measure.attribute, step }
    : { kind: measure.kind, step };
}
