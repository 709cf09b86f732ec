/** From a parsed record to an event of any kind, or to the reason why not. Pure. */
import type { Vocabulary } from '../program/vocabulary.js';
import type { Zone } from '../value/zone.js';
import {
  type BodyReader,
  type EventPlan,
  field,
  type OtherEvent,
  type OtherEventType,
  planEvents,
} from './event-body.js';
import { readRequiredId } from './field-readers.js';
import { type FieldSource, fieldSource, readScalar } from './field-source.js';
import { isJsonObject, type JsonNode, type JsonObject } from './json-text.js';
import { type KnownFields, refuseUnknownFields } from './known-fields.js';
import { readInstant } from './purchase-fields.js';
import { ACTIVITY } from './read-activity.js';
import { ADVANCE } from './read-advance.js';
import { CANCEL } from './read-cancel.js';
import { DONATE } from './read-donate.js';
import { PROFILE } from './read-profile.js';
import { createPurchaseReader, type PurchaseReaderOptions, type PurchaseReading } from './read-purchase.js';
import { REDEEM } from './read-redeem.js';
import { REFUND } from './read-refund.js';
import { SIGNUP } from './read-signup.js';
import { createSuggest, type Findings, type Suggest, startFindings } from './record-problem.js';

type BodyReaders = { readonly [Type in OtherEventType]: BodyReader<Type> };

/** One for each kind. A kind without one does not compile. */
const BODIES: BodyReaders = {
  signup: SIGNUP,
  activity: ACTIVITY,
  refund: REFUND,
  redeem: REDEEM,
  cancel: CANCEL,
  donate: DONATE,
  profile: PROFILE,
  advance: ADVANCE,
};

export type EventReading = PurchaseReading | { readonly kind: 'event'; readonly event: OtherEvent };

export interface EventReader {
  /** Reads a whole record. One that does not say its type is a purchase. */
  read(record: JsonNode): EventReading;
}

interface ReadingPlan {
  readonly events: EventPlan;
  readonly zone: Zone | null;
  readonly type: FieldSource;
  readonly known: ReadonlyMap<OtherEventType, KnownFields>;
  readonly suggest: Suggest;
}

/** Prepares the reading of events for a vocabulary; see `createPurchaseReader`. */
export function createEventReader(
  vocabulary: Vocabulary,
  zone: Zone | null,
  options: PurchaseReaderOptions = {},
): EventReader {
  const purchases = createPurchaseReader(vocabulary, zone, options);
  const plan: ReadingPlan = {
    events: planEvents(vocabulary),
    zone,
    type: fieldSource(vocabulary.input.purchase, 'type'),
    known: knownOfTypes(vocabulary),
    suggest: createSuggest(),
  };
  return {
    read: (record) => {
      const type = isJsonObject(record) ? otherTypeOf(record, plan) : undefined;
      return type === undefined || !isJsonObject(record)
        ? purchases.read(record)
        : readOther(record, type, plan);
    },
  };
}

const HEAD = ['type', 'id', 'at'];

function knownOfTypes({ memberAttributes }: Vocabulary): ReadonlyMap<OtherEventType, KnownFields> {
  const types = Object.keys(BODIES) as OtherEventType[];
  return new Map(
    types.map((type) => {
      const member = type === 'advance' ? [] : ['member'];
      return [
        type,
        { fields: new Set([...HEAD, ...member, ...BODIES[type].fields]), attributes: memberAttributes },
      ];
    }),
  );
}

function otherTypeOf(record: JsonObject, { type, suggest }: ReadingPlan): OtherEventType | undefined {
  const found = readScalar(startFindings(suggest), record, type);
  return found !== null && Object.hasOwn(BODIES, found) ? (found as OtherEventType) : undefined;
}

function readOther(record: JsonObject, type: OtherEventType, plan: ReadingPlan): EventReading {
  const findings = startFindings(plan.suggest);
  const known = plan.known.get(type) ?? null;
  refuseUnknownFields(findings, plan.type.from === 'type' ? record : withoutType(record, plan.type), known);
  const head = readHead(findings, record, type, plan);
  const body = BODIES[type].read(findings, record, plan.events);
  if (findings.problem === null) {
    // Type, head and body belong together; the compiler loses that where the reader is looked up.
    return { kind: 'event', event: { type, ...head, ...body } as OtherEvent };
  }
  const id = head.id === '' ? null : head.id;
  return { kind: 'problem', problem: findings.problem, id, index: findings.problemIndex };
}

/** A field that was mapped to the type is known, whatever its name is. */
function withoutType(record: JsonObject, { path }: FieldSource): JsonObject {
  return new Map([...record].filter(([key]) => key !== path[0]));
}

function readHead(findings: Findings, record: JsonObject, type: OtherEventType, { zone }: ReadingPlan) {
  const id = readRequiredId(findings, record, field('id'));
  const member = type === 'advance' ? null : readRequiredId(findings, record, field('member'));
  const { at, instantMs } = readInstant(findings, record, field('at'), zone);
  return { id, member, instantMs, at };
}
