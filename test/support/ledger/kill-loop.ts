/** Kills a run into a ledger at random instants until it comes through, and compares its entries with an undisturbed one. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canonicalJson } from '../../../src/ruleset/canonical-json.js';
import { verifyStore } from '../../../src/run/ledger/verify-store.js';
import { openSqliteStore } from '../../../src/store/sqlite/open-sqlite-store.js';
import { RULE_SET } from './corner.js';

export interface KillLoopOptions {
  /** `book-child.ts` as one file that Node runs. */
  readonly child: string;
  readonly kills: number;
  readonly seed: number;
  readonly events: number;
  /** Events of one transaction. */
  readonly batch: number;
  readonly onKill?: (kills: number) => void;
}

export interface KillReport {
  readonly kills: number;
  /** Ledgers that came through, each after some kills. */
  readonly ledgers: number;
  /** Of one ledger. */
  readonly entries: number;
  /** What was different from the undisturbed run; empty when all is well. */
  readonly differences: readonly string[];
}

/** Kills lie up to a fifth of the undisturbed time after the start, so that a ledger survives several of them. */
const SHARE = 5;

interface Loop extends KillLoopOptions {
  /** File of the rule set: compiling it would be most of what the process does. */
  readonly ruleSet: string;
}

export async function killLoop(options: KillLoopOptions): Promise<KillReport> {
  const folder = mkdtempSync(join(tmpdir(), 'jifen-kill-'));
  try {
    const ruleSet = join(folder, 'ruleset.json');
    writeFileSync(ruleSet, canonicalJson(RULE_SET));
    return await kill({ ...options, ruleSet }, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function kill(options: Loop, folder: string): Promise<KillReport> {
  const undisturbed = join(folder, 'undisturbed');
  const { bookedMs } = await book(options, undisturbed, null);
  const expected = await contentOf(undisturbed);
  const differences: string[] = [];
  const chance = createChance(options.seed);
  let [kills, ledgers] = [0, 0];
  while (kills < options.kills) {
    ledgers += 1;
    const ledger = join(folder, `ledger-${ledgers}`);
    for (let isThrough = false; !isThrough; ) {
      const afterMs = kills < options.kills ? chance() * (bookedMs / SHARE) : null;
      isThrough = !(await book(options, ledger, afterMs)).isKilled;
      if (isThrough) continue;
      kills += 1;
      options.onKill?.(kills);
    }
    const found = await contentOf(ledger);
    if (found.entries !== expected.entries) differences.push(`ledger ${ledgers}: other entries`);
    if (found.accounts !== expected.accounts) differences.push(`ledger ${ledgers}: other accounts`);
    differences.push(...found.findings.map((code) => `ledger ${ledgers}: ${code}`));
  }
  return { kills, ledgers, entries: expected.entries.split('\n').length, differences };
}

interface Booked {
  readonly isKilled: boolean;
  /** From when it was ready to its end. */
  readonly bookedMs: number;
}

/** @param afterMs when to kill it, counted from when it is ready; `null`: not at all */
function book(
  { child, ruleSet, seed, events, batch }: Loop,
  ledger: string,
  afterMs: number | null,
): Promise<Booked> {
  return new Promise((resolve, reject) => {
    const words = [child, ledger, ruleSet, `${seed}`, `${events}`, `${batch}`];
    const process_ = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] });
    let readyMs = 0;
    process_.stdout.once('data', () => {
      readyMs = performance.now();
      if (afterMs !== null) setTimeout(() => process_.kill('SIGKILL'), afterMs);
    });
    process_.once('error', reject);
    process_.once('exit', (code, signal) => {
      if (signal === null && code !== 0) reject(new Error(`the run ended with ${code}`));
      else resolve({ isKilled: signal !== null, bookedMs: performance.now() - readyMs });
    });
  });
}

async function contentOf(ledger: string) {
  const store = await openSqliteStore(ledger, { mode: 'read' });
  const lines: string[] = [];
  for await (const line of store.entries(1)) lines.push(line);
  const members = await store.membersAfter(null, Number.MAX_SAFE_INTEGER);
  const shared = await store.shared();
  const { findings } = await verifyStore(store);
  await store.close();
  const accounts = JSON.stringify([members, [...shared.budgets], [...shared.stock]], (_, value: unknown) =>
    typeof value === 'bigint' ? `${value}` : value instanceof Map ? [...value] : value,
  );
  return { entries: lines.join('\n'), accounts, findings: findings.map(({ code }) => code) };
}

/** The same seed kills at the same places, as far as the machine is as fast. */
function createChance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 0x1_0000_0000;
  };
}
