import { createEvaluator } from '../../../engine/create-evaluator.js';
import { createEventProcessor } from '../../../run/evaluate-events.js';
import { createSummary, type RunTotals } from '../../../run/summarise.js';
import { type Invocation, type RunCommand, textOption } from '../../command.js';
import { EXIT } from '../../exit-codes.js';
import { interruptible } from '../../interruptible.js';
import { type LoadedRuleSet, loadRuleSet } from '../../load-rule-set.js';
import { type Output, openOutput } from '../../open-output.js';
import { type InputsRead, readInputs, requireInputs } from '../../read-inputs.js';
import { type ApplicabilityCheck, createApplicabilityCheck } from './applicability-check.js';
import { decisionFormat } from './decision-format.js';
import { printSummary } from './print-summary.js';
import { openRefused } from './refused.js';
import { requireDistinctFiles } from './require-distinct-files.js';

export const run: RunCommand = async (invocation) => {
  const { host, options } = invocation;
  requireInputs(invocation);
  requireDistinctFiles(invocation);
  const loaded = await loadRuleSet(invocation);
  if (typeof loaded === 'number') return loaded;
  const { ruleSet } = loaded;
  const check = options['engine'] === 'json-rules-engine' ? createApplicabilityCheck(ruleSet) : null;
  // From here on there is something to clean up.
  host.watchInterruption();
  const output = await openOutput(host, textOption(options, 'output'));
  const refused = await openRefused(invocation).catch(async (error: unknown) => {
    await output.discard();
    throw error;
  });
  try {
    const inputs = await readInputs(invocation, loaded.vocabulary, refused.take);
    const totals = await evaluateAll(invocation, loaded, inputs, output, check);
    await output.commit();
    await refused.commit();
    await printSummary(invocation, { ruleSet, totals, inputs, rejects: refused.counts });
  } finally {
    await output.discard();
    await refused.discard();
  }
  check?.report(invocation);
  const isRefused = options['strict'] === true && refused.counts.size > 0;
  return isRefused || check?.hasDifferences() === true ? EXIT.problems : EXIT.ok;
};

async function evaluateAll(
  invocation: Invocation,
  { ruleSet }: LoadedRuleSet,
  { events, members }: InputsRead,
  output: Output,
  check: ApplicabilityCheck | null,
): Promise<RunTotals> {
  const interruption = invocation.host.watchInterruption();
  const processor = createEventProcessor(createEvaluator(ruleSet), members);
  const format = decisionFormat(invocation, ruleSet);
  const summary = createSummary();
  try {
    await output.write(format.head);
    for await (const event of interruptible(events.events, interruption)) {
      const { decision, snapshots } = processor.process(event, { snapshots: check !== null });
      await check?.compare(event.id, snapshots);
      summary.add(decision);
      await output.write(format.print(decision));
    }
    return summary.totals();
  } finally {
    await events.close();
  }
}
