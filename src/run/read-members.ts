/** Reads the members file: JSON Lines or CSV, as the input's format says. */
import type { MemberProfile } from '../engine/event.js';
import type { Vocabulary } from '../program/vocabulary.js';
import { memberColumns, rowRecord } from '../records/csv-records.js';
import { memberToText } from '../records/member-text.js';
import { MESSAGES as RECORD_MESSAGES } from '../records/messages.js';
import { createMemberReader, type MemberReading } from '../records/read-member.js';
import { type RecordProblem, type Reject, recordProblem } from '../records/record-problem.js';
import type { Diagnostic } from '../text/diagnostic.js';
import { sha256Hex } from '../value/digest.js';
import type { Input } from './input.js';
import { InputFault } from './input-fault.js';
import { readCsv } from './read-csv.js';
import { readJsonRecords } from './read-json-records.js';
import type { RejectPlace } from './record-sink.js';

export interface ReadMembersOptions {
  readonly vocabulary: Vocabulary;
  /** The caller closes it. */
  readonly input: Input;
  readonly onReject: (reject: Reject) => Promise<void> | void;
  /** Bytes of one line; `LINE_BYTES_MAX` unless said otherwise. */
  readonly lineBytesMax?: number;
}

export interface MembersRead {
  /** By id. */
  readonly members: ReadonlyMap<string, MemberProfile>;
  /** Ids of members whose record was refused: what they are is not known, so their purchases cannot be decided. */
  readonly refused: ReadonlySet<string>;
  /** `read` is the sum of the others. */
  readonly counts: MemberCounts;
}

export interface MemberCounts {
  readonly read: number;
  readonly accepted: number;
  readonly rejected: number;
  readonly duplicates: number;
}

/** Reads all members into memory. Records of one id that differ are all refused, as with purchases. */
export async function readMembers(
  options: ReadMembersOptions,
): Promise<MembersRead | { readonly problem: Diagnostic }> {
  const sink = createMemberSink(options);
  try {
    if (options.input.format === 'csv') await readRows(options, sink);
    else await readLines(options, sink);
  } catch (error) {
    if (error instanceof InputFault) return { problem: error.diagnostic };
    throw error;
  }
  return sink.result();
}

interface MemberSink {
  take(reading: MemberReading, line: number): Promise<void>;
  reject(problem: RecordProblem, place: RejectPlace): Promise<void>;
  result(): MembersRead;
}

async function readLines(
  { vocabulary, input, lineBytesMax }: ReadMembersOptions,
  sink: MemberSink,
): Promise<void> {
  const read = createMemberReader(vocabulary);
  for await (const records of readJsonRecords(input, lineBytesMax)) {
    for (const record of records) {
      if ('value' in record) await sink.take(read(record.value), record.line);
      else await sink.reject(record.problem, record);
    }
  }
}

async function readRows(
  { vocabulary, input, lineBytesMax }: ReadMembersOptions,
  sink: MemberSink,
): Promise<void> {
  const read = createMemberReader(vocabulary, 'rows');
  const { separator } = vocabulary.input;
  const rules = memberColumns(vocabulary);
  for await (const { columns, rows } of readCsv(input, { rules, separator, lineBytesMax })) {
    for (const row of rows) {
      if ('number' in row) {
        await sink.reject(row.problem, { line: row.number, id: null, byteOffset: row.byteOffset });
        continue;
      }
      const reading = read(rowRecord(columns, row.cells));
      if (row.problem === null) await sink.take(reading, row.line);
      else await sink.reject(row.problem, { line: row.line, id: null });
    }
  }
}

interface Held {
  readonly member: MemberProfile;
  readonly line: number;
  contradicted: boolean;
}

function createMemberSink({ input, onReject }: ReadMembersOptions): MemberSink {
  const held = new Map<string, Held>();
  const counts = { read: 0, rejected: 0, duplicates: 0 };
  const refused = new Set<string>();
  const refuse = async (problem: RecordProblem, place: RejectPlace): Promise<void> => {
    const { line, id, column = null, byteOffset = null } = place;
    if (id !== null) refused.add(id);
    counts.rejected += 1;
    await onReject({ ...problem, input: input.name, line, column, byteOffset, id });
  };
  const takeAgain = async (before: Held, member: MemberProfile, line: number): Promise<void> => {
    if (memberToText(before.member) === memberToText(member)) {
      counts.duplicates += 1;
      return;
    }
    const now: Held = { member, line, contradicted: true };
    if (!before.contradicted)
      await refuse(conflict(input, before, now), { line: before.line, id: member.id });
    before.contradicted = true;
    await refuse(conflict(input, now, before), { line, id: member.id });
  };
  return {
    take: async (reading, line) => {
      counts.read += 1;
      if (reading.kind === 'problem') return refuse(reading.problem, { line, id: reading.id });
      const before = held.get(reading.member.id);
      if (before !== undefined) return takeAgain(before, reading.member, line);
      held.set(reading.member.id, { member: reading.member, line, contradicted: false });
    },
    reject: (problem, place) => {
      counts.read += 1;
      return refuse(problem, place);
    },
    result: () => resultOf(held, refused, counts),
  };
}

function resultOf(
  held: ReadonlyMap<string, Held>,
  refused: ReadonlySet<string>,
  counts: Omit<MemberCounts, 'accepted'>,
): MembersRead {
  const members = new Map<string, MemberProfile>();
  for (const [id, { member, contradicted }] of held) if (!contradicted) members.set(id, member);
  const unknown = new Set([...refused].filter((id) => !members.has(id)));
  return { members, refused: unknown, counts: { ...counts, accepted: members.size } };
}

function conflict(input: Input, own: Held, other: Held): RecordProblem {
  return recordProblem(RECORD_MESSAGES.conflict, {
    digest: digestOf(own),
    otherInput: input.name,
    otherLine: other.line.toString(),
    otherDigest: digestOf(other),
  });
}

function digestOf({ member }: Held): string {
  return sha256Hex(memberToText(member)).slice(0, 16);
}
