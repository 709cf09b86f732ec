/** Custom attributes of purchases, items and members, with the types and ranges that jifen.yaml declares. */
import type { Attributes, AttributeValue } from '../engine/event.js';
import type { Attribute, FieldMapping } from '../program/vocabulary.js';
import type { Localized } from '../text/localized.js';
import { parseCivilDate } from '../value/civil-date.js';
import { compare, formatFraction } from '../value/fraction.js';
import { NUMBER_DECIMALS_MAX } from './decimal-text.js';
import { checkText, millionths, readCountText, refuseName } from './field-readers.js';
import { type FieldSource, fieldSource, type RecordShape, readScalar } from './field-source.js';
import type { JsonObject } from './json-text.js';
import { MESSAGES } from './messages.js';
import { TEXT_LENGTH_MAX } from './name-text.js';
import { type Findings, refuse, shorten } from './record-problem.js';

export interface AttributeSource {
  readonly attribute: Attribute;
  readonly source: FieldSource;
}

/**
 * Where declared attributes come from: as mapped for the target `attributes.NAME`, else in JSON the field NAME of
 * the object `attributes`, and in rows the column NAME.
 */
export function attributeSources(
  attributes: ReadonlyMap<string, Attribute>,
  mappings: ReadonlyMap<string, FieldMapping>,
  shape: RecordShape,
): readonly AttributeSource[] {
  return [...attributes.values()].map((attribute) => {
    const target = `attributes.${attribute.id}`;
    const ownPath = shape === 'rows' ? [attribute.id] : ['attributes', attribute.id];
    return { attribute, source: fieldSource(mappings, target, ownPath) };
  });
}

const NO_ATTRIBUTES: Attributes = new Map();

/** The attributes that a record has. A required one that is missing is a problem. */
export function readAttributes(
  findings: Findings,
  record: JsonObject,
  sources: readonly AttributeSource[],
): Attributes {
  if (sources.length === 0) return NO_ATTRIBUTES;
  const values = new Map<string, AttributeValue>();
  for (const { attribute, source } of sources) {
    const text = readScalar(findings, record, source);
    if (text !== null) values.set(attribute.id, readAttribute(findings, attribute, source.from, text));
    else if (attribute.required) refuse(findings, MESSAGES.missingField, source.from);
  }
  return values;
}

const FLAG: Localized = { en: 'true or false', zh: 'true 或 false' };
const DATE: Localized = { en: 'a date YYYY-MM-DD', zh: '日期 YYYY-MM-DD' };

function readAttribute(
  findings: Findings,
  attribute: Attribute,
  field: string,
  text: string,
): AttributeValue {
  switch (attribute.type) {
    case 'number':
      return readNumberAttribute(findings, attribute, field, text);
    case 'text':
      checkText(findings, field, text, TEXT_LENGTH_MAX);
      return text;
    case 'choice': {
      const known = attribute.values.map((value) => value.id);
      if (!known.includes(text)) refuseName(findings, field, text, known);
      return text;
    }
    case 'flag':
      if (text !== 'true' && text !== 'false') refuseAttribute(findings, field, text, FLAG);
      return text === 'true';
    case 'date':
      return readDateText(findings, field, text);
  }
}

const ANY_NUMBER = { decimals: NUMBER_DECIMALS_MAX, min: null, max: null };

function readNumberAttribute(
  findings: Findings,
  { min, max }: Attribute,
  field: string,
  text: string,
): AttributeValue {
  const value = millionths(readCountText(findings, field, text, ANY_NUMBER));
  if ((min !== null && compare(value, min) < 0) || (max !== null && compare(value, max) > 0)) {
    refuse(findings, MESSAGES.outOfRange, field, {
      found: shorten(text),
      min: min === null ? '−∞' : formatFraction(min),
      max: max === null ? '∞' : formatFraction(max),
    });
  }
  return value;
}

/** A civil date `YYYY-MM-DD` that exists. */
export function readDateText(findings: Findings, field: string, text: string): string {
  if (parseCivilDate(text) === undefined) refuseAttribute(findings, field, text, DATE);
  return text;
}

function refuseAttribute(findings: Findings, field: string, text: string, expected: Localized): void {
  refuse(findings, MESSAGES.badAttribute, field, { found: shorten(text), expected });
}
