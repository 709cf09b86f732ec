import { prepareAccountRules } from '../../../account/account-rules.js';
import { createEvaluator } from '../../../fast/create-evaluator.js';
import { applyToLedger } from '../../../run/ledger/apply-to-ledger.js';
import { createMemoryStore } from '../../../store/memory-store.js';
import { createOverlayStore } from '../../../store/overlay-store.js';
import type { Store } from '../../../store/store.js';
import { type Invocation, type RunCommand, textOption, textOptions } from '../../command.js';
import { EXIT } from '../../exit-codes.js';
import { inputProblem } from '../../input-problem.js';
import { isThere } from '../../is-there.js';
import { type LoadedRuleSet, loadRuleSet } from '../../load-rule-set.js';
import { CLI_MESSAGES } from '../../messages.js';
import { openLedger } from '../../open-ledger.js';
import { openOutput } from '../../open-output.js';
import { readInputs, requireInputs } from '../../read-inputs.js';
import { applyEvents } from '../run/apply-events.js';
import { readAsOf } from '../run/as-of.js';
import { printSummary } from '../run/print-summary.js';
import { openRefused } from '../run/refused.js';
import { requireDistinctFiles } from '../run/require-distinct-files.js';
import { settledCounts } from '../run/settled-counts.js';
import type { RunReport } from '../run/summary/run-report.js';
import { summaryJson } from '../run/summary/summary-json.js';
import { hashFiles, PLANNED_OPTIONS, type Plan, type PlanBasis } from './plan-file.js';
import { usedBudgets } from './used-budgets.js';

export const run: RunCommand = async (invocation) => {
  const { host, options } = invocation;
  const { inputs: names } = requireInputs(invocation);
  const ledger = textOption(options, 'ledger');
  if (ledger === undefined) throw inputProblem(EXIT.usage, CLI_MESSAGES.missingOption, LEDGER_MISSING);
  const members = textOption(options, 'members');
  if (names.includes('-') || members === '-') throw inputProblem(EXIT.usage, CLI_MESSAGES.clash, NO_STDIN);
  requireDistinctFiles(invocation);
  const loaded = await loadRuleSet(invocation);
  if (typeof loaded === 'number') return loaded;
  const files = members === undefined ? names : [...names, members];
  const inputs = await hashFiles(host, files);
  const base = isThere(host, ledger) ? await openLedger(host, ledger, 'read') : createMemoryStore();
  try {
    const ruleSet = loaded.ruleSet.hash;
    const basis: PlanBasis = { ruleSet, ledger: await base.position(), inputs };
    const { report, outcome } = await tryOut(invocation, loaded, base);
    await writePlan(invocation, basis, outcome);
    await printSummary(
      { ...invocation, options: { ...options, output: undefined } },
      { report, stats: null },
    );
    await host.warn(NOTHING_BOOKED[invocation.language]);
  } finally {
    await base.close();
  }
  return EXIT.ok;
};

const LEDGER_MISSING = {
  option: '--ledger',
  what: { en: 'the ledger that the run would book into', zh: '将要入账的账本' },
};
const NO_STDIN = {
  first: 'plan',
  second: '-',
  why: { en: 'standard input cannot be read again by the run', zh: '运行时无法再次读取标准输入' },
};
const NOTHING_BOOKED = {
  en: 'This is a plan; nothing was booked.\n',
  zh: '这只是计划，没有入账。\n',
};

async function tryOut(invocation: Invocation, { ruleSet, vocabulary }: LoadedRuleSet, base: Store) {
  const until = readAsOf(invocation, ruleSet);
  const before = await base.shared();
  const store = await createOverlayStore(base);
  const refused = await openRefused({ ...invocation, options: {} });
  const inputs = await readInputs(invocation, vocabulary, refused.take);
  const { events, members, memberCounts } = inputs;
  try {
    const rules = prepareAccountRules(ruleSet, createEvaluator);
    const applied = applyToLedger(events.placed, { store, rules, members, until });
    const output = await openOutput(invocation.host, undefined);
    const format = { head: '', print: () => '' };
    const names = textOptions(invocation.options, 'input');
    const inputName = (index: number) => names[index] ?? '';
    const counts = await applyEvents(invocation, applied, {
      output,
      format,
      refused,
      check: null,
      inputName,
    });
    const read = { memberCounts, events: { counts: settledCounts(events.counts, counts) } };
    const report: RunReport = { ruleSet, totals: counts.totals, inputs: read, rejects: refused.counts };
    const budgets = usedBudgets(before, await store.shared());
    return { report, outcome: { ...JSON.parse(summaryJson(report)), budgets } };
  } finally {
    await events.close();
  }
}

async function writePlan(invocation: Invocation, basis: PlanBasis, outcome: unknown): Promise<void> {
  const { host, options, arguments: words } = invocation;
  const kept = PLANNED_OPTIONS.flatMap((name) => {
    const value = options[name];
    return value === undefined || typeof value === 'boolean' ? [] : [[name, value] as const];
  });
  const command = { project: words[0] ?? null, options: Object.fromEntries(kept) };
  const plan: Plan = { format: 'jifen-plan', formatVersion: 1, command, basis, outcome };
  const output = await openOutput(host, textOption(options, 'output'));
  try {
    await output.write(`${JSON.stringify(plan, null, 2)}\n`);
    await output.commit();
  } finally {
    await output.discard();
  }
}
