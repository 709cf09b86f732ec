/** The modules of the benchmark that tests look at; they are JavaScript, so that their shapes are written here. */

export interface BenchItem {
  readonly sku: string;
  readonly category: string;
  readonly brand: string;
  readonly greenGrade: string | null;
  readonly quantity: number;
  readonly amount: string;
}

export interface BenchRecord {
  readonly id: string;
  readonly member: string;
  readonly at: string;
  readonly channel: string;
  readonly store: string | null;
  readonly partner: string | null;
  readonly items: readonly BenchItem[];
  readonly paymentMethod: string;
}

export interface BenchRule {
  readonly id: string;
  readonly when: {
    readonly from?: number;
    readonly sku?: string;
    readonly brand?: string;
    readonly category?: string;
    readonly store?: string;
    readonly partner?: string;
    readonly channels?: readonly string[];
    readonly payments?: readonly string[];
    readonly hourFrom?: number;
  };
}

export interface BenchRules {
  readonly size: number;
  readonly standing: readonly BenchRule[];
  readonly further: readonly BenchRule[];
}

export interface BenchMember {
  readonly id: string;
}

export interface Answers {
  readonly points: Int32Array;
  readonly awards: Int32Array;
  readonly awardSums: Int32Array;
  readonly itemSums: Int32Array;
}

/** Whoever decides purchases in memory. */
export interface Contestant {
  readonly reset?: () => void;
  readonly run: (count: number, answers: Answers) => void | Promise<void>;
}

export interface Lines {
  readonly run: (input: string, output: string) => void | Promise<void>;
}

interface Modules {
  readonly 'workload/purchases.mjs': { makePurchases: (count: number) => Iterable<BenchRecord> };
  readonly 'workload/world.mjs': {
    MEMBERS: readonly BenchMember[];
    localText: (instantMs: number) => string;
  };
  readonly 'workload/rules.mjs': {
    makeRules: (size: number) => BenchRules;
    makeDeadRules: (count: number) => BenchRules;
    awardIds: (rules: BenchRules) => readonly string[];
  };
  readonly 'workload/campaigns.mjs': {
    makeProject: (
      rules: BenchRules & { readonly stateful?: boolean },
    ) => readonly { readonly path: string; readonly text: string }[];
  };
  readonly 'workload/write.mjs': {
    writeWorkload: (
      folder: string,
      options: {
        readonly purchases: number;
        readonly sizes: readonly number[];
        readonly dead: readonly number[];
      },
    ) => readonly { readonly name: string; readonly bytes: number; readonly sha256: string }[];
  };
  readonly 'records.mjs': {
    plainOf: (record: BenchRecord) => object;
    createAnswers: (count: number) => Answers;
  };
  readonly 'reference.mjs': {
    decideByReference: (engines: object, context: object) => { readonly answers: Answers };
  };
  readonly 'contestants.mjs': { createContestant: (name: string, context: object) => Promise<Contestant> };
  readonly 'contestants/lines-hand.mjs': { createHandLines: (context: object) => Lines };
}

/** A module of the benchmark by its path in `bench/`. */
export async function benchModule<Path extends keyof Modules>(path: Path): Promise<Modules[Path]> {
  return await import(new URL(`../../bench/${path}`, import.meta.url).href);
}
