/** The records a command reads: purchases in order and the members they belong to. */
import type { MemberProfile } from '../engine/event.js';
import type { Vocabulary } from '../program/vocabulary.js';
import type { Reject } from '../records/record-problem.js';
import type { InputFormat } from '../run/input.js';
import { type EventsRead, type ReadEventsOptions, readEvents } from '../run/read-events.js';
import { type MemberCounts, readMembers } from '../run/read-members.js';
import { loadZone } from '../value/zone-data.js';
import { type Invocation, textOption } from './command.js';
import { EXIT } from './exit-codes.js';
import { inputProblem } from './input-problem.js';
import { CLI_MESSAGES } from './messages.js';
import { openNamedInput } from './open-input.js';
import { startProgress } from './progress.js';

export interface InputsRead {
  readonly members: ReadonlyMap<string, MemberProfile>;
  readonly memberCounts: MemberCounts | null;
  readonly events: EventsRead;
}

type OnReject = (reject: Reject) => Promise<void> | void;

/** Reads `--members` and `--input`. Throws an `InputProblem` for one that cannot be used. */
export async function readInputs(
  invocation: Invocation,
  vocabulary: Vocabulary,
  onReject: OnReject,
): Promise<InputsRead> {
  const { input, members } = requireInputs(invocation);
  const read = await readMemberFile(invocation, members, vocabulary, onReject);
  const events = await readPurchases(invocation, input, {
    vocabulary,
    refusedMembers: read.refused,
    onReject,
  });
  return { members: read.members, memberCounts: read.memberCounts, events };
}

/** The inputs that the command line names. Throws an `InputProblem` where it cannot mean that. */
export function requireInputs({ options }: Invocation): {
  readonly input: string;
  readonly members: string | undefined;
} {
  const input = textOption(options, 'input');
  const members = textOption(options, 'members');
  if (input === undefined) throw inputProblem(EXIT.usage, CLI_MESSAGES.missingOption, INPUT_MISSING);
  if (input === '-' && members === '-') throw inputProblem(EXIT.usage, CLI_MESSAGES.clash, BOTH_STDIN);
  return { input, members };
}

const INPUT_MISSING = {
  option: '--input',
  what: { en: 'a file of purchases, or - for standard input', zh: '订单文件，或用 - 表示标准输入' },
};
const BOTH_STDIN = {
  first: '--input -',
  second: '--members -',
  why: { en: 'there is one standard input only', zh: '标准输入只有一个' },
};

/** Of the purchases; a file of members tells its format by its name. */
function inputFormat({ options }: Invocation): InputFormat | undefined {
  const format = textOption(options, 'inputFormat');
  return format === 'jsonl' || format === 'csv' ? format : undefined;
}

async function readMemberFile(
  invocation: Invocation,
  path: string | undefined,
  vocabulary: Vocabulary,
  onReject: OnReject,
): Promise<Pick<InputsRead, 'members' | 'memberCounts'> & { readonly refused: ReadonlySet<string> }> {
  if (path === undefined) return { members: new Map(), memberCounts: null, refused: new Set() };
  const { input, problem } = await openNamedInput(invocation, path);
  try {
    const read = await readMembers({ vocabulary, input, onReject });
    if ('problem' in read) throw problem(read.problem);
    return { members: read.members, memberCounts: read.counts, refused: read.refused };
  } finally {
    await input.close();
  }
}

async function readPurchases(
  invocation: Invocation,
  path: string,
  options: Pick<ReadEventsOptions, 'vocabulary' | 'refusedMembers' | 'onReject'>,
): Promise<EventsRead> {
  const { host } = invocation;
  const interruption = host.watchInterruption();
  // Who waits for somebody to type must be able to stop waiting.
  const stopReading = (): void => void host.stdin.destroy();
  if (path === '-') interruption.addEventListener('abort', stopReading);
  const { input, problem } = await openNamedInput(invocation, path, inputFormat(invocation));
  const progress = startProgress(host);
  try {
    const onProgress = (done: number, total: number | null): void => {
      interruption.throwIfAborted();
      progress.update(done, total);
    };
    const zone = loadZone(options.vocabulary.zone) ?? null;
    const read = await readEvents({ ...options, zone, inputs: [input], onProgress });
    interruption.throwIfAborted();
    if ('problem' in read) throw problem(read.problem);
    return read;
  } finally {
    progress.stop();
    interruption.removeEventListener('abort', stopReading);
    await input.close();
  }
}
