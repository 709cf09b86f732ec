/** The fast way of `jifen run`: for purchases of a program that needs no accounts. */
import { canRunAsStream } from '../../../fast/can-stream.js';
import type { Reject } from '../../../records/record-problem.js';
import {
  createFastFile,
  createFastPassage,
  createFastSpool,
  type FastOutput,
  OutputFault,
  SpoolFault,
} from '../../../run/fast/fast-output.js';
import { type FastResult, runFast } from '../../../run/fast/run-fast.js';
import { hasUsualDigits } from '../../../run/fast/usual-digits.js';
import { InputFault } from '../../../run/input-fault.js';
import type { Input } from '../../../run/opened-input.js';
import { loadZone } from '../../../value/zone-data.js';
import { type Invocation, textOption } from '../../command.js';
import { EXIT } from '../../exit-codes.js';
import { InputProblem } from '../../input-problem.js';
import type { LoadedRuleSet } from '../../load-rule-set.js';
import { type NamedInput, openNamedInput } from '../../open-input.js';
import { cannotWrite } from '../../open-output.js';
import { placeOfOutput } from '../../output-place.js';
import { startProgress } from '../../progress.js';
import { inputFormat, type MembersOfRun, readMemberFile, requireInputs } from '../../read-inputs.js';
import { isCsv, wantsItems } from './outcome-format.js';
import type { Planned } from './planned.js';
import type { RunDone } from './print-summary.js';
import { openRefused, type Refused } from './refused.js';
import { type HiredThreads, hireThreads, runOnThreads } from './run-on-threads.js';

/** `null`: the plain way has to do it, and nothing has been given out. */
export async function runQuickly(
  invocation: Invocation,
  loaded: LoadedRuleSet,
  planned: Planned | null,
): Promise<RunDone | null> {
  if (!isForFastWay(invocation, loaded)) return null;
  const output = openFastOutput(invocation);
  if (output === CANNOT_WRITE) return null;
  let refused: Refused | null = null;
  try {
    refused = await openRefused(invocation);
    await planned?.checkInputs();
    return await runInto(invocation, loaded, output, refused);
  } catch (error) {
    // The plain way writes to standard output without holding anything back.
    if (error instanceof SpoolFault) return null;
    throw asProblem(error, invocation);
  } finally {
    output?.discard();
    await refused?.discard();
  }
}

/** What the plain way says. It is not asked: an input that changed meanwhile would then be read as it is by now. */
function asProblem(error: unknown, { options }: Invocation): unknown {
  if (error instanceof InputFault) return new InputProblem(error.diagnostic, EXIT.noInput);
  if (error instanceof OutputFault)
    return cannotWrite(error.diagnostic, textOption(options, 'output') ?? '-');
  return error;
}

/** Standard input cannot be read twice, and CSV is not what the fast way writes. */
function isForFastWay(invocation: Invocation, { ruleSet }: LoadedRuleSet): boolean {
  const { options } = invocation;
  const { inputs, members } = requireInputs(invocation);
  const isAsked = options['engine'] === 'fast' || options['engine'] === 'closures';
  const needsAccounts =
    textOption(options, 'ledger') !== undefined || textOption(options, 'asOf') !== undefined;
  if (!isAsked || needsAccounts || isCsv(invocation)) return false;
  return ![...inputs, members].includes('-') && canRunAsStream(ruleSet) === true && hasUsualDigits(ruleSet);
}

const CANNOT_WRITE = 'cannot write';

/** `null` where nobody wants the decisions. The plain way says what is wrong with a place that cannot be written to. */
function openFastOutput({ host, options }: Invocation): FastOutput | null | typeof CANNOT_WRITE {
  const target = textOption(options, 'output');
  if (target === undefined) return null;
  try {
    if (target === '-') return createFastSpool(host.write);
    const { path, kind } = placeOfOutput(host, target);
    if (kind === 'folder') return CANNOT_WRITE;
    return kind === 'through' ? createFastPassage(path) : createFastFile(path);
  } catch {
    return CANNOT_WRITE;
  }
}

async function runInto(
  invocation: Invocation,
  loaded: LoadedRuleSet,
  output: FastOutput | null,
  refused: Refused,
): Promise<RunDone | null> {
  const threads = hireThreads(invocation, loaded, output !== null);
  try {
    const rejects: Reject[] = [];
    const { members: path } = requireInputs(invocation);
    const takeReject = (reject: Reject): void => void rejects.push(reject);
    const members = await readMemberFile(invocation, path, loaded.vocabulary, takeReject);
    const result = await runInputs(invocation, { loaded, members, output, threads });
    if (result.kind === 'gave-up') return null;
    for (const reject of [...rejects, ...result.rejects]) await refused.take(reject);
    // A full disk leaves what was there: nothing is put in its place before all of it is written.
    await refused.flush();
    await output?.commit();
    await refused.commit();
    const inputs = { memberCounts: members.memberCounts, events: { counts: result.counts } };
    const { ruleSet } = loaded;
    return {
      report: { ruleSet, totals: result.totals, inputs, rejects: refused.counts },
      stats: result.stats,
    };
  } finally {
    await threads?.dismiss();
  }
}

interface InputsRun {
  readonly loaded: LoadedRuleSet;
  readonly members: MembersOfRun;
  readonly output: FastOutput | null;
  readonly threads: HiredThreads | null;
}

async function runInputs(
  invocation: Invocation,
  { loaded, members, output, threads }: InputsRun,
): Promise<FastResult> {
  const { host } = invocation;
  const interruption = host.watchInterruption();
  const progress = startProgress(host);
  const onProgress = (inputs: readonly Input[]): void => {
    interruption.throwIfAborted();
    progress.update(
      inputs.reduce((sum, input) => sum + input.bytesRead(), 0),
      totalSize(inputs),
    );
  };
  const opened: NamedInput[] = [];
  try {
    const parts = { loaded, members, output, onProgress };
    const threaded = threads === null ? null : await runOnThreads(invocation, threads, parts);
    if (threaded !== null) return threaded;
    const result = await runOnce(invocation, parts, opened, true);
    if (result.kind === 'done' || result.why !== 'ids fell') return result;
    output?.restart();
    return await runOnce(invocation, parts, opened, false);
  } finally {
    progress.stop();
    for (const { input } of opened) await input.close();
  }
}

interface RunParts {
  readonly loaded: LoadedRuleSet;
  readonly members: MembersOfRun;
  readonly output: FastOutput | null;
  readonly onProgress: (inputs: readonly Input[]) => void;
}

/** The caller closes what was `opened`. */
async function runOnce(
  invocation: Invocation,
  { loaded, members, output, onProgress }: RunParts,
  opened: NamedInput[],
  idsMayRise: boolean,
): Promise<FastResult> {
  const inputs: Input[] = [];
  for (const name of requireInputs(invocation).inputs) {
    const named = await openNamedInput(invocation, name, inputFormat(invocation));
    opened.push(named);
    inputs.push(named.input);
  }
  return await runFast({
    ...loaded,
    zone: loadZone(loaded.vocabulary.zone) ?? null,
    members: members.members,
    refusedMembers: members.refused,
    inputs,
    write: output?.write ?? null,
    writesItems: wantsItems(invocation),
    engine: invocation.options['engine'] === 'closures' ? 'closures' : 'fast',
    idsMayRise,
    onProgress: () => onProgress(inputs),
  });
}

function totalSize(inputs: readonly Input[]): number | null {
  let total = 0;
  for (const { sizeBytes } of inputs) {
    if (sizeBytes === null) return null;
    total += sizeBytes;
  }
  return total;
}
