/** Something done: `{"type":"activity","id","member","at","activity","quantity"?,"carbonGrams"?,"purchase"?}`. */
import type { NamedSet } from '../program/vocabulary.js';
import { type BodyReader, CARBON_GRAMS, field } from './event-body.js';
import { millionths, numberRule, readCount, readId, readName, readRequiredId } from './field-readers.js';

/** Known without a declaration: points can wait for it. */
const DELIVERY = 'delivery';

const QUANTITY = numberRule('zero', 1_000_000_000n);
const ANY_ID: NamedSet = { open: true, members: new Map() };

export const ACTIVITY: BodyReader<'activity'> = {
  fields: ['activity', 'quantity', 'carbonGrams', 'purchase'],
  read: (findings, record, { vocabulary }) => {
    const activity = readRequiredId(findings, record, field('activity'));
    const known = activity === DELIVERY ? ANY_ID : vocabulary.activities;
    readName(findings, record, field('activity'), known);
    const quantity = readCount(findings, record, field('quantity'), QUANTITY);
    const carbon = readCount(findings, record, field('carbonGrams'), CARBON_GRAMS);
    return {
      activity,
      quantity: quantity === null ? null : millionths(quantity),
      carbonGrams: carbon === null ? null : millionths(carbon),
      purchase: readId(findings, record, field('purchase')),
    };
  },
};
