/** Points are given to a cause: `{"type":"donate","id","member","at","cause","points"}`. */
import { type BodyReader, readReference, readRequiredCount } from './event-body.js';

export const DONATE: BodyReader<'donate'> = {
  fields: ['cause', 'points'],
  read: (findings, record, { points }) => ({
    cause: readReference(findings, record, 'cause'),
    points: readRequiredCount(findings, record, 'points', points),
  }),
};
