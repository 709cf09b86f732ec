import { prepareAccountRules } from '../../../account/account-rules.js';
import type { Advance } from '../../../engine/event.js';
import { createEvaluator, type EngineName } from '../../../fast/create-evaluator.js';
import type { RuleSet } from '../../../ruleset/types.js';
import type { Applied } from '../../../run/applied.js';
import { applyInMemory } from '../../../run/apply-in-memory.js';
import { createEventProcessor } from '../../../run/evaluate-events.js';
import { applyToLedger } from '../../../run/ledger/apply-to-ledger.js';
import { NO_SECONDS, type RunStats, type StageSeconds } from '../../../run/run-stats.js';
import type { Store } from '../../../store/store.js';
import { type Invocation, type RunCommand, textOption, textOptions } from '../../command.js';
import { EXIT } from '../../exit-codes.js';
import { inputProblem } from '../../input-problem.js';
import { type LoadedRuleSet, loadRuleSet } from '../../load-rule-set.js';
import { CLI_MESSAGES } from '../../messages.js';
import { openLedger } from '../../open-ledger.js';
import { openOutput } from '../../open-output.js';
import { type InputsRead, readInputs, requireInputs } from '../../read-inputs.js';
import { type ApplicabilityCheck, createApplicabilityCheck } from './applicability-check.js';
import { type ApplyTargets, applyEvents } from './apply-events.js';
import { readAsOf } from './as-of.js';
import { outcomeFormat } from './outcome-format.js';
import { openPlan, type Planned } from './planned.js';
import { printSummary, type RunDone } from './print-summary.js';
import { openRefused, type Refused } from './refused.js';
import { requireDistinctFiles } from './require-distinct-files.js';
import { runQuickly } from './run-quickly.js';
import { settledCounts } from './settled-counts.js';
import { readWorkers } from './workers-option.js';

export const run: RunCommand = async (given) => {
  const planned = openPlan(given);
  const invocation = planned?.invocation ?? given;
  const { host, options } = invocation;
  requireInputs(invocation);
  requireDistinctFiles(invocation);
  readWorkers(invocation);
  const loaded = await loadRuleSet(invocation);
  if (typeof loaded === 'number') return loaded;
  const { ruleSet } = loaded;
  planned?.checkRuleSet(ruleSet);
  const check = options['engine'] === 'json-rules-engine' ? createApplicabilityCheck(ruleSet) : null;
  // From here on there is something to clean up.
  host.watchInterruption();
  const quick = await runQuickly(invocation, loaded, planned);
  if (quick !== null) {
    await printSummary(invocation, quick);
    return options['strict'] === true && quick.report.rejects.size > 0 ? EXIT.problems : EXIT.ok;
  }
  const output = await openOutput(host, textOption(options, 'output'));
  const refused = await openRefused(invocation).catch(async (error: unknown) => {
    await output.discard();
    throw error;
  });
  try {
    const done = await runAll(invocation, loaded, { output, refused, check, planned });
    await output.flush();
    await refused.flush();
    await output.commit();
    await refused.commit();
    await printSummary(invocation, done);
  } finally {
    await output.discard();
    await refused.discard();
  }
  check?.report(invocation);
  const isRefused = options['strict'] === true && refused.counts.size > 0;
  return isRefused || check?.hasDifferences() === true ? EXIT.problems : EXIT.ok;
};

interface Opened extends Pick<ApplyTargets, 'output'> {
  readonly refused: Refused;
  readonly check: ApplicabilityCheck | null;
  readonly planned: Planned | null;
}

async function runAll(invocation: Invocation, loaded: LoadedRuleSet, opened: Opened): Promise<RunDone> {
  const { ruleSet, vocabulary } = loaded;
  const until = readAsOf(invocation, ruleSet);
  const startMs = performance.now();
  const store = await openStore(invocation);
  try {
    if (store !== null) await opened.planned?.checkLedger(store);
    await opened.planned?.checkInputs();
    const inputs = await readInputs(invocation, vocabulary, opened.refused.take);
    const applied = apply(ruleSet, inputs, {
      until,
      store,
      check: opened.check,
      engine: engineOf(invocation),
    });
    const readMs = performance.now();
    const format = outcomeFormat(invocation, ruleSet);
    const names = textOptions(invocation.options, 'input');
    const inputName = (index: number) => names[index] ?? '';
    const { events, memberCounts } = inputs;
    try {
      const counts = await applyEvents(invocation, applied, { ...opened, format, inputName });
      const read = { memberCounts, events: { counts: settledCounts(events.counts, counts) } };
      const report = { ruleSet, totals: counts.totals, inputs: read, rejects: opened.refused.counts };
      const endMs = performance.now();
      const times = { read: readMs - startMs, decide: endMs - readMs, total: endMs - startMs };
      return { report, stats: plainStats(counts.totals.purchases, times) };
    } finally {
      await events.close();
    }
  } finally {
    await store?.close();
  }
}

/** Times in milliseconds. The plain way scans while it reads, and writes while it decides. */
function plainStats(purchases: number, times: Pick<StageSeconds, 'read' | 'decide' | 'total'>): RunStats {
  const [read, decide, total] = [times.read, times.decide, times.total].map((ms) => ms / 1000);
  const seconds = { ...NO_SECONDS, read: read ?? 0, decide: decide ?? 0, total: total ?? 0 };
  return { purchases, exactPurchases: purchases, workers: 1, passes: 1, seconds };
}

async function openStore({ host, options }: Invocation): Promise<Store | null> {
  const ledger = textOption(options, 'ledger');
  if (ledger === undefined) return null;
  if (options['engine'] !== 'json-rules-engine') return openLedger(host, ledger, 'create');
  throw inputProblem(EXIT.usage, CLI_MESSAGES.clash, ENGINE_AND_LEDGER);
}

const ENGINE_AND_LEDGER = {
  first: '--engine json-rules-engine',
  second: '--ledger',
  why: { en: 'compare the engines in a run that stores nothing', zh: '请在不入账的运行中比较两个引擎' },
};

interface ApplyWith {
  readonly until: Advance | null;
  readonly store: Store | null;
  readonly check: ApplicabilityCheck | null;
  readonly engine: EngineName;
}

/** Which engine decides; json-rules-engine looks over the shoulder of the reference. */
function engineOf({ options }: Invocation): EngineName {
  const { engine } = options;
  return engine === 'fast' || engine === 'closures' ? engine : 'reference';
}

function apply(
  ruleSet: RuleSet,
  { events, members }: InputsRead,
  { until, store, check, engine }: ApplyWith,
): AsyncIterable<Applied> {
  const rules = prepareAccountRules(ruleSet, (one) => createEvaluator(one, { engine }));
  if (store !== null) return applyToLedger(events.placed, { store, rules, members, until });
  const processor = createEventProcessor(rules, members, { references: events.references });
  return applyInMemory(events.placed, processor, { until, snapshots: check !== null });
}
