/**
 * What is known of a member changes: `{"type":"profile","id","member","at", …}` with the fields of a member but
 * `balance`. A field that is not there stays as it was; `null` takes away what was known.
 */
import type { MemberProfile, ProfileChange } from '../engine/event.js';
import { type BodyReader, type EventPlan, field } from './event-body.js';
import { millionths, numberRule, readCount, readNames, readStep } from './field-readers.js';
import { readScalar } from './field-source.js';
import type { JsonObject } from './json-text.js';
import { MESSAGES } from './messages.js';
import { readAttributes, readDateText } from './read-attributes.js';
import { type Findings, refuse } from './record-problem.js';

type Changes = ProfileChange['changes'];
type ChangeReaders = {
  readonly [Name in keyof Required<Changes>]: (
    findings: Findings,
    record: JsonObject,
    plan: EventPlan,
  ) => MemberProfile[Name];
};

const CREDIT_SCORE = numberRule('negative', 1_000_000_000n);

const READERS: ChangeReaders = {
  tier: (findings, record, { vocabulary }) => readStep(findings, record, field('tier'), vocabulary.tiers),
  creditBand: (findings, record, { vocabulary }) =>
    readStep(findings, record, field('creditBand'), vocabulary.creditBands),
  creditScore: (findings, record) => {
    const count = readCount(findings, record, field('creditScore'), CREDIT_SCORE);
    return count === null ? null : millionths(count);
  },
  joined: (findings, record) => readDate(findings, record, 'joined'),
  birthday: (findings, record) => readDate(findings, record, 'birthday'),
  tags: (findings, record, { vocabulary }) =>
    readNames(findings, record, field('tags'), vocabulary.memberTags),
  attributes: (findings, record, { memberAttributes }) => readAttributes(findings, record, memberAttributes),
};

const NAMES = Object.keys(READERS);

export const PROFILE: BodyReader<'profile'> = {
  fields: NAMES,
  read: (findings, record, plan) => {
    const changes = Object.entries(READERS)
      .filter(([name]) => record.has(name))
      .map(([name, read]) => [name, read(findings, record, plan)] as const);
    if (changes.length === 0) refuse(findings, MESSAGES.nothingToChange, NAMES.join(', '));
    return { changes: Object.fromEntries(changes) };
  },
};

function readDate(findings: Findings, record: JsonObject, name: string): string | null {
  const text = readScalar(findings, record, field(name));
  return text === null ? null : readDateText(findings, name, text);
}
