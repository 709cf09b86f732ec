/** From a parsed record of the members file to a profile, or to the reason why not. Pure. */
import type { MemberProfile } from '../engine/event.js';
import type { Vocabulary } from '../program/vocabulary.js';
import {
  millionths,
  type NumberRule,
  numberRule,
  readCount,
  readNames,
  readRequiredId,
  readStep,
} from './field-readers.js';
import { type FieldSource, fieldSource, kindOf, type RecordShape, readScalar } from './field-source.js';
import { isJsonObject, type JsonNode, type JsonObject } from './json-text.js';
import {
  type KnownFields,
  knownFields,
  MEMBER_FIELDS,
  type MemberField,
  refuseUnknownFields,
} from './known-fields.js';
import { MESSAGES } from './messages.js';
import { type AttributeSource, attributeSources, readAttributes, readDateText } from './read-attributes.js';
import { sourcesOf } from './read-item.js';
import {
  createSuggest,
  type Findings,
  type RecordProblem,
  recordProblem,
  startFindings,
} from './record-problem.js';

export type MemberReading =
  | { readonly kind: 'member'; readonly member: MemberProfile }
  | { readonly kind: 'problem'; readonly problem: RecordProblem; readonly id: string | null };

interface MemberPlan {
  readonly vocabulary: Vocabulary;
  readonly fields: Readonly<Record<MemberField, FieldSource>>;
  readonly attributes: readonly AttributeSource[];
  readonly known: KnownFields | null;
  readonly balance: NumberRule;
}

/** Prepares the reading of members for a vocabulary. In rows, declared attributes are columns. */
export function createMemberReader(
  vocabulary: Vocabulary,
  shape: RecordShape = 'json',
): (record: JsonNode) => MemberReading {
  const plan = planMembers(vocabulary, shape);
  const suggest = createSuggest();
  return (record) => {
    if (isJsonObject(record)) return readMember(startFindings(suggest), record, plan);
    const problem = recordProblem(MESSAGES.notARecord, { found: kindOf(record) });
    return { kind: 'problem', problem, id: null };
  };
}

function planMembers(vocabulary: Vocabulary, shape: RecordShape): MemberPlan {
  const { members } = vocabulary.input;
  const open = shape === 'rows' || members.size > 0;
  return {
    vocabulary,
    fields: sourcesOf(MEMBER_FIELDS, (field) => fieldSource(members, field)),
    attributes: attributeSources(vocabulary.memberAttributes, members, shape),
    known: knownFields(MEMBER_FIELDS, vocabulary.memberAttributes, open),
    // Clawing back spent points can leave an account below zero.
    balance: { decimals: vocabulary.points.digits, min: null, max: null },
  };
}

/** Credit scores count in the hundreds; the bound only keeps nonsense out. */
const CREDIT_SCORE = numberRule('negative', 1_000_000_000n);

function readMember(findings: Findings, record: JsonObject, plan: MemberPlan): MemberReading {
  const { fields, vocabulary } = plan;
  refuseUnknownFields(findings, record, plan.known);
  const creditScore = readCount(findings, record, fields.creditScore, CREDIT_SCORE);
  const member: MemberProfile = {
    id: readRequiredId(findings, record, fields.id),
    tier: readStep(findings, record, fields.tier, vocabulary.tiers),
    creditBand: readStep(findings, record, fields.creditBand, vocabulary.creditBands),
    creditScore: creditScore === null ? null : millionths(creditScore),
    joined: readDate(findings, record, fields.joined),
    birthday: readDate(findings, record, fields.birthday),
    tags: readNames(findings, record, fields.tags, vocabulary.memberTags),
    balance: readCount(findings, record, fields.balance, plan.balance) ?? 0n,
    attributes: readAttributes(findings, record, plan.attributes),
  };
  if (findings.problem === null) return { kind: 'member', member };
  return { kind: 'problem', problem: findings.problem, id: member.id === '' ? null : member.id };
}

function readDate(findings: Findings, record: JsonObject, source: FieldSource): string | null {
  const text = readScalar(findings, record, source);
  return text === null ? null : readDateText(findings, source.from, text);
}
