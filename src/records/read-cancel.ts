/** A redemption is undone: `{"type":"cancel","id","member","at","redemption","by","compensation"?}`. */
import type { Cancel } from '../engine/event.js';
import { type BodyReader, field, readReference } from './event-body.js';
import { readCount, readRequiredId, refuseWord } from './field-readers.js';
import type { JsonObject } from './json-text.js';
import type { Findings } from './record-problem.js';

const BY: readonly Cancel['by'][] = ['member', 'supplier'];

export const CANCEL: BodyReader<'cancel'> = {
  fields: ['redemption', 'by', 'compensation'],
  read: (findings, record, plan) => ({
    redemption: readReference(findings, record, 'redemption'),
    by: readBy(findings, record),
    compensation: readCount(findings, record, field('compensation'), plan.points) ?? 0n,
  }),
};

function readBy(findings: Findings, record: JsonObject): Cancel['by'] {
  const text = readRequiredId(findings, record, field('by'));
  const by = BY.find((one) => one === text);
  if (by === undefined) refuseWord(findings, 'by', text, BY);
  return by ?? 'member';
}
