/** Time has passed, and nothing else happened: `{"type":"advance","id","at"}`. */
import type { BodyReader } from './event-body.js';

export const ADVANCE: BodyReader<'advance'> = { fields: [], read: () => ({}) };
