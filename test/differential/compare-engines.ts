/** Compares all engines on many random projects: the work of one thread of the proof. */
import { createHash } from 'node:crypto';
import { canRunAsStream } from '../../src/fast/can-stream.js';
import { seededDraw } from '../support/random-file.js';
import { chanceOf } from '../support/random-project/chance.js';
import { randomPurchases, randomStream } from '../support/random-project/random-events.js';
import { compileRandomProject } from '../support/random-project/random-project.js';
import { readStream } from '../support/random-project/read-stream.js';
import { compareRules } from './compare-applicability.js';
import {
  type Answers,
  type Engine,
  type EngineInput,
  OTHERS,
  PURCHASE_OTHERS,
  PURCHASE_REFERENCE,
  REFERENCE,
  withoutLife,
} from './engines.js';

export interface EngineTask {
  /** Seeds of the projects: the first one, then every `stride`-th. */
  readonly seed: number;
  readonly stride: number;
  /** Events of each project. */
  readonly perProject: number;
  /** Purchases of each project that purchases alone can be decided for, besides; they are shared by all projects. */
  readonly pooled: number;
  /** Asked before each project. */
  readonly goesOn: (projects: number) => boolean;
}

export interface EngineCounts {
  readonly projects: number;
  /** Seeds whose project the checker refused as a whole. */
  readonly refused: number;
  readonly events: number;
  /** By engine: events that it decided as the reference did. */
  readonly compared: Readonly<Record<string, number>>;
  /** Rules that json-rules-engine judged as well: on the first purchases of the project. */
  readonly judged: number;
  /** SHA-256 over what the reference engine printed of the project, hexadecimal; `null` for a refused one. */
  readonly hash: string | null;
  /** Seed, engine and event of every difference. */
  readonly differences: readonly string[];
}

/** Calls `report` after each project with what it found. */
export async function compareEngines(
  task: EngineTask,
  report: (counts: EngineCounts) => void,
): Promise<void> {
  let pool: Pool | null = null;
  for (let projects = 0; task.goesOn(projects); projects += 1) {
    const seed = task.seed + projects * task.stride;
    const input = engineInput(seed, task.perProject);
    if (input === null) {
      report({ ...NOTHING, refused: 1 });
      continue;
    }
    report(await compareCase(seed, input, REFERENCE, OTHERS));
    if (task.pooled === 0 || canRunAsStream(input.ruleSet) !== true) continue;
    if (pool === null || projects % PROJECTS_OF_POOL === 0) pool = makePool(seed, task.pooled, input);
    const long = { ...input, ...pool };
    report({ ...(await compareCase(seed, long, PURCHASE_REFERENCE, PURCHASE_OTHERS)), projects: 0 });
  }
}

type Pool = Pick<EngineInput, 'events' | 'records' | 'members' | 'memberRecords'>;

/** Then other purchases are made: all random projects have the same vocabulary. */
const PROJECTS_OF_POOL = 40;

function makePool(seed: number, purchases: number, { vocabulary }: EngineInput): Pool {
  return readStream(randomPurchases(purchases, chanceOf(seededDraw(seed + 2))), vocabulary);
}

const NOTHING: EngineCounts = {
  projects: 0,
  refused: 0,
  events: 0,
  compared: {},
  judged: 0,
  hash: null,
  differences: [],
};

function engineInput(seed: number, events: number): EngineInput | null {
  const compiled = compileRandomProject(seed);
  if (compiled === null) return null;
  const records = randomStream(events, chanceOf(seededDraw(seed + 1)));
  const ruleSet = seed % 2 === 0 ? compiled.ruleSet : withoutLife(compiled.ruleSet);
  return { ruleSet, vocabulary: compiled.vocabulary, ...readStream(records, compiled.vocabulary) };
}

async function compareCase(
  seed: number,
  input: EngineInput,
  reference: Engine,
  others: readonly Engine[],
): Promise<EngineCounts> {
  const wanted = (await reference.run(input)) ?? NO_ANSWERS;
  const compared: Record<string, number> = {};
  const differences: string[] = [];
  for (const engine of others) {
    const found = await engine.run(input);
    if (found === null) continue;
    compared[engine.name] = input.events.length;
    const events = engine.wanted === undefined ? wanted.events : wanted.events.map(engine.wanted);
    for (const difference of differencesOf(input, { ...wanted, events }, found)) {
      differences.push(`project ${seed}, ${engine.name}: ${difference}`);
    }
  }
  const judged = await judgeOtherwise(seed, input);
  const hash = createHash('sha256')
    .update([...wanted.events, ...(wanted.states ?? [])].join('\n'))
    .digest('hex');
  return {
    projects: 1,
    refused: 0,
    events: input.events.length,
    compared,
    judged: judged.judged,
    hash,
    differences: [...differences, ...judged.differences],
  };
}

const NO_ANSWERS: Answers = { events: [], states: [] };

function differencesOf(input: EngineInput, wanted: Answers, found: Answers): string[] {
  const ids = input.events.map(({ id }) => id);
  const states = found.states === null ? [] : unlike('state', wanted.states ?? [], found.states);
  return [...unlike(ids, wanted.events, found.events), ...states];
}

function unlike(
  names: string | readonly string[],
  wanted: readonly string[],
  found: readonly string[],
): string[] {
  if (found.length !== wanted.length) return [`${found.length} answers instead of ${wanted.length}`];
  return wanted.flatMap((line, index) => {
    const name = typeof names === 'string' ? names : names[index];
    return line === found[index] ? [] : [`${name}: ${found[index]} instead of ${line}`];
  });
}

/** json-rules-engine is slow: so many purchases of a project. */
const JUDGED = 25;

/** json-rules-engine, which is not ours, has to find the same rules applicable. */
async function judgeOtherwise(seed: number, { ruleSet, events, members }: EngineInput) {
  const purchases = events.filter((event) => event.type === 'purchase').slice(0, JUDGED);
  const { judged, differences } = await compareRules(`project ${seed}`, ruleSet, { purchases, members });
  return { judged, differences: differences.map((difference) => `json-rules-engine, ${difference}`) };
}
