/** Compares all engines on many random projects: the work of one thread of the proof. */
import { createHash } from 'node:crypto';
import { compareRules } from './compare-applicability.js';
import { type Answers, type EngineInput, OTHERS, REFERENCE } from './engines.js';
import { type CaseKind, type CaseSizes, type ProofCase, ProofCases } from './proof-case.js';
import { PURCHASE_OTHERS, PURCHASE_REFERENCE } from './purchase-engines.js';

export interface EngineTask extends CaseSizes {
  /** Seed of the next project; `null`: it is enough. */
  readonly nextSeed: () => number | null;
}

export interface EngineCounts {
  /** `null` for a project that the checker refused as a whole. */
  readonly kind: CaseKind | null;
  readonly events: number;
  /** By engine: events that it decided as the reference did. */
  readonly compared: Readonly<Record<string, number>>;
  /** What the reference engine gave: an award a rule or rate that acted. */
  readonly awards: number;
  /** Rules that json-rules-engine judged as well: on the first purchases of the project. */
  readonly judged: number;
  /** SHA-256 over what the reference engine printed of the project, hexadecimal; `null` for a refused one. */
  readonly hash: string | null;
  /** Seed, engine and event of every difference. */
  readonly differences: readonly string[];
  readonly milliseconds: number;
}

/** Calls `report` after each project with what it found. */
export async function compareEngines(
  { nextSeed, ...sizes }: EngineTask,
  report: (counts: EngineCounts) => void,
): Promise<void> {
  const cases = new ProofCases(sizes);
  for (let seed = nextSeed(); seed !== null; seed = nextSeed()) {
    const start = performance.now();
    const made = cases.caseOf(seed);
    const counts = made === null ? NOTHING : await compareCase(seed, made);
    report({ ...counts, milliseconds: performance.now() - start });
  }
}

type Found = Omit<EngineCounts, 'milliseconds'>;

const NOTHING: Found = {
  kind: null,
  events: 0,
  compared: {},
  awards: 0,
  judged: 0,
  hash: null,
  differences: [],
};

async function compareCase(seed: number, { kind, input }: ProofCase): Promise<Found> {
  const [reference, others] = kind === 'events' ? [REFERENCE, OTHERS] : [PURCHASE_REFERENCE, PURCHASE_OTHERS];
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
  const lines = [...wanted.events, ...(wanted.states ?? [])];
  return {
    kind,
    events: input.events.length,
    compared,
    awards: countAwards(wanted.events),
    judged: judged.judged,
    hash: createHash('sha256').update(lines.join('\n')).digest('hex'),
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

/** Every award names its rule. */
function countAwards(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + line.split('"rule":').length - 1, 0);
}

/** json-rules-engine is slow: so many purchases of a project. */
const JUDGED = 25;

/** json-rules-engine, which is not ours, has to find the same rules applicable. */
async function judgeOtherwise(seed: number, { ruleSet, events, members }: EngineInput) {
  const purchases = events.filter((event) => event.type === 'purchase').slice(0, JUDGED);
  const { judged, differences } = await compareRules(`project ${seed}`, ruleSet, { purchases, members });
  return { judged, differences: differences.map((difference) => `json-rules-engine, ${difference}`) };
}
