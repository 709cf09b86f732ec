/** Somebody becomes a member: `{"type":"signup","id","member","at","channel"?}`. */
import { type BodyReader, field } from './event-body.js';
import { readName } from './field-readers.js';

export const SIGNUP: BodyReader<'signup'> = {
  fields: ['channel'],
  read: (findings, record, { vocabulary }) => ({
    channel: readName(findings, record, field('channel'), vocabulary.channels),
  }),
};
