/** The records a command reads: purchases in order and the members they belong to. */
import { resolve } from 'node:path';
import type { MemberProfile } from '../engine/event.js';
import type { Vocabulary } from '../program/vocabulary.js';
import type { Reject } from '../records/record-problem.js';
import { type InputFormat, openInput } from '../run/input.js';
import { type EventsRead, readEvents } from '../run/read-events.js';
import { type MemberCounts, readMembers } from '../run/read-members.js';
import type { Diagnostic } from '../text/diagnostic.js';
import { loadZone } from '../value/zone-data.js';
import { type Invocation, textOption } from './command.js';
import { EXIT } from './exit-codes.js';
import { InputProblem } from './input-problem.js';
import { startProgress } from './progress.js';
import { printDiagnostics } from './report-diagnostics.js';

export interface InputsRead {
  readonly members: ReadonlyMap<string, MemberProfile>;
  readonly memberCounts: MemberCounts | null;
  readonly events: EventsRead;
}

type OnReject = (reject: Reject) => Promise<void> | void;

/** Reads `--members` and `--input`. `null` when an input could not be used; why has been printed. */
export async function readInputs(
  invocation: Invocation,
  vocabulary: Vocabulary,
  onReject: OnReject,
): Promise<InputsRead | null> {
  const members = await readMemberFile(invocation, vocabulary, onReject);
  if (members === null) return null;
  const path = textOption(invocation.options, 'input');
  if (path === undefined)
    throw new InputProblem('--input is missing: a file of purchases, or - for standard input', EXIT.usage);
  const opened = await open(invocation, path, textOption(invocation.options, 'inputFormat'));
  if (opened === null) return null;
  const progress = startProgress(invocation.host);
  const read = await readEvents({
    vocabulary,
    zone: loadZone(vocabulary.zone) ?? null,
    inputs: [opened],
    onReject,
    onProgress: progress.update,
  });
  progress.stop();
  await opened.close();
  if ('problem' in read) return refuse(invocation, read.problem);
  return { ...members, events: read };
}

async function readMemberFile(
  invocation: Invocation,
  vocabulary: Vocabulary,
  onReject: OnReject,
): Promise<Pick<InputsRead, 'members' | 'memberCounts'> | null> {
  const path = textOption(invocation.options, 'members');
  if (path === undefined) return { members: new Map(), memberCounts: null };
  const input = await open(invocation, path, undefined);
  if (input === null) return null;
  const read = await readMembers({ vocabulary, input, onReject });
  await input.close();
  if ('problem' in read) return refuse(invocation, read.problem);
  return { members: read.members, memberCounts: read.counts };
}

async function open(invocation: Invocation, path: string, format: string | undefined) {
  const { host } = invocation;
  const opened = await openInput(path === '-' ? path : resolve(host.workingFolder, path), {
    stdin: host.stdin as AsyncIterable<Uint8Array>,
    ...(format === undefined ? {} : { format: format as InputFormat }),
  });
  return 'problem' in opened ? refuse(invocation, opened.problem) : opened.input;
}

async function refuse(invocation: Invocation, problem: Diagnostic): Promise<null> {
  await printDiagnostics(invocation, [problem], []);
  return null;
}
