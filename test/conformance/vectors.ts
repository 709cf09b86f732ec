/** Conformance vectors: data files beside this one, checked against their schema. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import schema from './vectors.schema.json' with { type: 'json' };

export type JsonRecord = Readonly<Record<string, unknown>>;
type Points = number | string;

/** What is compared; everything that is left out is not looked at. */
export interface Expectation {
  readonly points?: Points;
  readonly listed?: string;
  readonly discount?: string;
  readonly payable?: string;
  readonly itemPoints?: readonly Points[];
  readonly itemDiscounts?: readonly string[];
  readonly itemPayables?: readonly string[];
  readonly rules?: readonly string[];
  readonly rulePoints?: Readonly<Record<string, Points>>;
  readonly ruleDiscounts?: Readonly<Record<string, string>>;
  readonly wanted?: Readonly<Record<string, Points>>;
  readonly fates?: Readonly<Record<string, string>>;
  readonly balance?: Points;
  readonly carry?: string;
  readonly budgets?: Readonly<Record<string, number>>;
  readonly duplicates?: number;
}

/** A purchase in native form, and what it must give. */
export interface Step {
  readonly purchase: JsonRecord;
  readonly expect?: Expectation;
}

/** What a case says besides its records. */
export interface CaseHead {
  readonly id: string;
  readonly variant?: string;
  readonly rule: string;
  readonly note?: string;
  readonly jifen?: JsonRecord;
  readonly choices?: Readonly<Record<string, string>>;
  readonly earn?: string;
  readonly header?: string;
  readonly rules?: string;
  readonly more?: readonly string[];
  readonly member?: JsonRecord;
  readonly others?: readonly JsonRecord[];
}

/** A purchase and what it earns. */
export interface VectorCase extends CaseHead, Step {
  readonly earlier?: readonly Step[];
  readonly expect: Expectation;
}

/** What is compared after an event of a case on the account; everything that is left out is not looked at. */
export interface EventExpectation {
  /** The code with which it is refused; `null`: it is not. */
  readonly refused?: string | null;
  /** What the purchase earns. */
  readonly points?: Points;
  /** What is taken off the purchase. */
  readonly discount?: string;
  readonly balance?: Points;
  readonly pending?: Points;
  /** Points by kind of entry, of the event and of what time brought before it: exactly these kinds. */
  readonly entries?: Readonly<Record<string, Points>>;
  /** How many entries these are. */
  readonly entryCount?: number;
  /** What a redemption is worth in money. */
  readonly worth?: string;
  /** Id of the tier; `null`: none. */
  readonly tier?: string | null;
  /** Points of the account by lot: exactly these. */
  readonly lots?: Readonly<Record<string, Points>>;
}

/** A record of any kind in native form, and what must hold after it. */
export interface EventStep {
  readonly event: JsonRecord;
  readonly expect?: EventExpectation;
}

/** Events of any kind, one after the other, on the account. */
export interface EventCase extends CaseHead {
  readonly events: readonly EventStep[];
}

/** The cases of one source, and what they have in common. */
export interface VectorFile {
  readonly source: string;
  readonly jifen: JsonRecord;
  readonly choices: Readonly<Record<string, string>>;
  readonly earn: string;
  readonly header: string;
  readonly at: string;
  readonly cases: readonly (VectorCase | EventCase)[];
}

const FOLDER = new URL('.', import.meta.url);
const isVectorFile = new Ajv({ strict: true, allowUnionTypes: true }).compile<VectorFile>(schema);

/** Every file by its name, in the order of names. Throws when one does not fit the schema. */
export function vectorFiles(): ReadonlyMap<string, VectorFile> {
  const names = readdirSync(fileURLToPath(FOLDER)).filter((name) => name.endsWith('.yaml'));
  return new Map(names.sort().map((name) => [name, readVectors(name)]));
}

function readVectors(name: string): VectorFile {
  const content: unknown = parse(readFileSync(new URL(name, FOLDER), 'utf8'));
  if (isVectorFile(content)) return content;
  const problems = (isVectorFile.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
  throw new Error(`${name}: ${problems.join('; ')}`);
}

/** How a case is called in reports. */
export function titleOf({ id, variant }: CaseHead): string {
  return variant === undefined ? id : `${id}, ${variant}`;
}
