/** The records a command reads: purchases in order and the members they belong to. */
import type { MemberProfile } from '../engine/event.js';
import type { Vocabulary } from '../program/vocabulary.js';
import type { Reject } from '../records/record-problem.js';
import type { InputFormat } from '../run/input.js';
import { type EventsRead, type ReadEventsOptions, readEvents } from '../run/read-events.js';
import { type MemberCounts, readMembers } from '../run/read-members.js';
import { loadZone } from '../value/zone-data.js';
import { type Invocation, textOption, textOptions } from './command.js';
import { EXIT } from './exit-codes.js';
import { InputProblem, inputProblem } from './input-problem.js';
import { CLI_MESSAGES } from './messages.js';
import { type NamedInput, openNamedInput } from './open-input.js';
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
  const { inputs, members } = requireInputs(invocation);
  const read = await readMemberFile(invocation, members, vocabulary, onReject);
  const events = await readAllEvents(invocation, inputs, {
    vocabulary,
    refusedMembers: read.refused,
    onReject,
  });
  return { members: read.members, memberCounts: read.memberCounts, events };
}

/** The inputs that the command line names. Throws an `InputProblem` where it cannot mean that. */
export function requireInputs({ options }: Invocation): {
  readonly inputs: readonly string[];
  readonly members: string | undefined;
} {
  const inputs = textOptions(options, 'input');
  const members = textOption(options, 'members');
  if (inputs.length === 0) throw inputProblem(EXIT.usage, CLI_MESSAGES.missingOption, INPUT_MISSING);
  const fromStdin = [...inputs, members].filter((name) => name === '-');
  if (fromStdin.length > 1) {
    const second = members === '-' ? '--members -' : '--input -';
    throw inputProblem(EXIT.usage, CLI_MESSAGES.clash, { ...BOTH_STDIN, second });
  }
  return { inputs, members };
}

const INPUT_MISSING = {
  option: '--input',
  what: { en: 'a file of events, or - for standard input', zh: '事件文件，或用 - 表示标准输入' },
};
const BOTH_STDIN = {
  first: '--input -',
  why: { en: 'there is one standard input only', zh: '标准输入只有一个' },
};

/** Of the purchases; a file of members tells its format by its name. */
export function inputFormat({ options }: Invocation): InputFormat | undefined {
  const format = textOption(options, 'inputFormat');
  return format === 'jsonl' || format === 'csv' ? format : undefined;
}

export interface MembersOfRun extends Pick<InputsRead, 'members' | 'memberCounts'> {
  readonly refused: ReadonlySet<string>;
}

/** Reads the file of members; without a path nobody is known. Throws an `InputProblem` for one that cannot be used. */
export async function readMemberFile(
  invocation: Invocation,
  path: string | undefined,
  vocabulary: Vocabulary,
  onReject: OnReject,
): Promise<MembersOfRun> {
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

async function readAllEvents(
  invocation: Invocation,
  names: readonly string[],
  options: Pick<ReadEventsOptions, 'vocabulary' | 'refusedMembers' | 'onReject'>,
): Promise<EventsRead> {
  const { host } = invocation;
  const interruption = host.watchInterruption();
  // Who waits for somebody to type must be able to stop waiting.
  const stopReading = (): void => void host.stdin.destroy();
  if (names.includes('-')) interruption.addEventListener('abort', stopReading);
  const progress = startProgress(host);
  const opened: NamedInput[] = [];
  try {
    for (const name of names) opened.push(await openNamedInput(invocation, name, inputFormat(invocation)));
    const onProgress = (done: number, total: number | null): void => {
      interruption.throwIfAborted();
      progress.update(done, total);
    };
    const zone = loadZone(options.vocabulary.zone) ?? null;
    const inputs = opened.map(({ input }) => input);
    const read = await readEvents({ ...options, zone, inputs, onProgress });
    interruption.throwIfAborted();
    // The inputs have the names that the command line gives them.
    if ('problem' in read) throw new InputProblem(read.problem, EXIT.noInput);
    return read;
  } finally {
    progress.stop();
    interruption.removeEventListener('abort', stopReading);
    for (const { input } of opened) await input.close();
  }
}
