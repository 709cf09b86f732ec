/** The cases of the proof: each follows from its seed alone, whichever thread takes it. */
import { canRunAsStream } from '../../src/fast/can-stream.js';
import type { RuleSet } from '../../src/ruleset/types.js';
import { seededDraw } from '../support/random-file.js';
import { chanceOf } from '../support/random-project/chance.js';
import { variedYaml } from '../support/random-project/project-yaml.js';
import { randomPool, randomStream } from '../support/random-project/random-events.js';
import type { CompiledRandomProject } from '../support/random-project/random-project.js';
import { compileRandomProject } from '../support/random-project/random-project.js';
import { type ReadStream, readStream } from '../support/random-project/read-stream.js';
import type { EngineInput } from './engines.js';

export interface CaseSizes {
  /** Events of all kinds, where a project has accounts. */
  readonly events: number;
  /** Purchases that projects share which are decided without accounts; see `SHARES`. */
  readonly purchases: number;
}

/** What a project asks of the engines: everything, or of purchases alone discounts, limits and budgets, neither. */
export const CASE_KINDS = ['events', 'discounts', 'limits', 'points'] as const;
export type CaseKind = (typeof CASE_KINDS)[number];

export interface ProofCase {
  readonly kind: CaseKind;
  readonly input: EngineInput;
}

/** By seed. Discounts go the exact way, so that a purchase of theirs takes several times as long as one of points alone. */
const TURNS = ['accounts', 'all', 'points', 'accounts', 'all', 'usual'] as const;
/** Of the shared purchases, every so many. */
const SHARES = { all: 3, points: 1, usual: 1 } as const;
/** Seeds one after the other that share purchases and `jifen.yaml`: all random projects have the same names. */
const SEEDS_OF_POOL = 60;

export class ProofCases {
  readonly #sizes: CaseSizes;
  #pool: Pool | null = null;

  constructor(sizes: CaseSizes) {
    this.#sizes = sizes;
  }

  /** `null` when the checker refuses the project of this seed. */
  caseOf(seed: number): ProofCase | null {
    const turn = TURNS[seed % TURNS.length] ?? 'accounts';
    const yaml = variedYaml(Math.floor(seed / SEEDS_OF_POOL));
    const compiled = compileRandomProject(seed, turn === 'accounts' ? 'all' : turn, yaml);
    if (compiled === null) return null;
    const { vocabulary } = compiled;
    const ruleSet = turn === 'accounts' ? compiled.ruleSet : withoutLife(compiled.ruleSet);
    if (turn === 'accounts' || this.#sizes.purchases === 0 || canRunAsStream(ruleSet) !== true) {
      return this.#eventsOf(seed, compiled);
    }
    const share = SHARES[turn];
    const pool = this.#poolOf(seed, compiled);
    const isOurs = (_: unknown, index: number): boolean => index % share === seed % share;
    const events = pool.events.filter(isOurs);
    const records = pool.records.filter(isOurs);
    return { kind: kindOf(ruleSet), input: { ...pool, ruleSet, vocabulary, events, records } };
  }

  #eventsOf(seed: number, { ruleSet, vocabulary }: CompiledRandomProject): ProofCase {
    const records = randomStream(this.#sizes.events, chanceOf(seededDraw(seed + 1)));
    // Points that never end let the other half of these projects reach what is refused to points that do.
    const rules = seed % 2 === 0 ? ruleSet : withoutLife(ruleSet);
    return { kind: 'events', input: { ruleSet: rules, vocabulary, ...readStream(records, vocabulary) } };
  }

  #poolOf(seed: number, { vocabulary }: CompiledRandomProject): ReadStream {
    const number = Math.floor(seed / SEEDS_OF_POOL);
    if (this.#pool?.number !== number) {
      const records = randomPool(this.#sizes.purchases, chanceOf(seededDraw(number)));
      this.#pool = { number, read: readStream(records, vocabulary) };
    }
    return this.#pool.read;
  }
}

interface Pool {
  readonly number: number;
  readonly read: ReadStream;
}

function kindOf({ content }: RuleSet): CaseKind {
  if (content.rules.some(({ lane }) => lane !== null)) return 'discounts';
  const isLimited = [content, ...content.campaigns, ...content.rules].some(({ limits }) => limits.length > 0);
  return isLimited || content.campaigns.some(({ budgets }) => budgets.length > 0) ? 'limits' : 'points';
}

/** Rules and choices alone, without what happens to points later: what streams are for. */
function withoutLife(ruleSet: RuleSet): RuleSet {
  const { content } = ruleSet;
  const life = { ...content.life, expiry: [], pending: [], tiers: [], offers: [] };
  const rules = content.rules.filter(
    ({ trigger, effect }) => trigger === undefined && !FAVOURS.includes(effect.kind),
  );
  return { ...ruleSet, content: { ...content, life, rules } };
}
const FAVOURS: readonly string[] = ['send', 'grant', 'open', 'move'];
