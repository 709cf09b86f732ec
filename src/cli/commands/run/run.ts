import { createEvaluator } from '../../../engine/create-evaluator.js';
import type { Reject } from '../../../records/record-problem.js';
import type { RuleSet } from '../../../ruleset/types.js';
import { createEventProcessor } from '../../../run/evaluate-events.js';
import type { OutputFile } from '../../../run/output-file.js';
import { createRejectFile } from '../../../run/rejects.js';
import { createSummary } from '../../../run/summarise.js';
import type { Diagnostic } from '../../../text/diagnostic.js';
import { type Invocation, type RunCommand, textOption } from '../../command.js';
import { EXIT, type ExitCode } from '../../exit-codes.js';
import { loadRuleSet } from '../../load-rule-set.js';
import { openOutput } from '../../open-output.js';
import { type InputsRead, readInputs } from '../../read-inputs.js';
import { printDiagnostics } from '../../report-diagnostics.js';
import { createApplicabilityCheck } from './applicability-check.js';
import { decisionFormat } from './decision-format.js';
import { printSummary, type RejectCounts } from './print-summary.js';

export const run: RunCommand = async (invocation) => {
  const loaded = await loadRuleSet(invocation);
  if (loaded === null) return EXIT.problems;
  const rejects = await openRejects(invocation);
  if (rejects === null) return EXIT.output;
  const inputs = await readInputs(invocation, loaded.vocabulary, rejects.take);
  if (inputs === null) {
    await rejects.discard();
    return EXIT.noInput;
  }
  const output = await openOutput(invocation.host, textOption(invocation.options, 'output'));
  try {
    if (!('problem' in output)) return await evaluateAll(invocation, loaded.ruleSet, inputs, output, rejects);
    await printDiagnostics(invocation, [output.problem], []);
    await rejects.discard();
    return EXIT.output;
  } catch (error) {
    if (!('problem' in output)) await output.discard();
    await rejects.discard();
    throw error;
  } finally {
    await inputs.events.close();
  }
};

async function evaluateAll(
  invocation: Invocation,
  ruleSet: RuleSet,
  inputs: InputsRead,
  output: OutputFile,
  rejects: Rejects,
): Promise<ExitCode> {
  const summary = createSummary();
  const check =
    invocation.options['engine'] === 'json-rules-engine' ? createApplicabilityCheck(ruleSet) : null;
  const processor = createEventProcessor(createEvaluator(ruleSet), inputs.members);
  const format = decisionFormat(invocation, ruleSet);
  await output.write(format.head);
  for await (const event of inputs.events.events) {
    const { decision, snapshots } = processor.process(event, { snapshots: check !== null });
    await check?.compare(event.id, snapshots);
    summary.add(decision);
    await output.write(format.print(decision));
  }
  const fault = await output.commit();
  if (fault !== null) return failOutput(invocation, fault, rejects);
  if (!(await rejects.commit())) return EXIT.output;
  await printSummary(invocation, ruleSet, { totals: summary.totals(), inputs, rejects: rejects.counts });
  if (check !== null) await check.report(invocation);
  const refused = invocation.options['strict'] === true && rejects.counts.size > 0;
  return refused || check?.hasDifferences() === true ? EXIT.problems : EXIT.ok;
}

async function failOutput(invocation: Invocation, fault: Diagnostic, rejects: Rejects): Promise<ExitCode> {
  await printDiagnostics(invocation, [fault], []);
  await rejects.discard();
  return EXIT.output;
}

interface Rejects {
  /** Rejects by code, with one of each to show. */
  readonly counts: RejectCounts;
  take(reject: Reject): Promise<void>;
  /** Whether the file, if any, is in its place; why not has been printed. */
  commit(): Promise<boolean>;
  discard(): Promise<void>;
}

async function openRejects(invocation: Invocation): Promise<Rejects | null> {
  const counts: Map<string, { count: number; readonly first: Reject }> = new Map();
  const path = textOption(invocation.options, 'rejects');
  const file = path === undefined ? null : await createRejectFile(path, invocation.language);
  if (file !== null && 'problem' in file) {
    await printDiagnostics(invocation, [file.problem], []);
    return null;
  }
  return {
    counts,
    take: async (reject) => {
      const known = counts.get(reject.code);
      if (known === undefined) counts.set(reject.code, { count: 1, first: reject });
      else known.count += 1;
      await file?.write(reject);
    },
    commit: async () => {
      const problem = (await file?.commit()) ?? null;
      if (problem !== null) await printDiagnostics(invocation, [problem], []);
      return problem === null;
    },
    discard: async () => {
      await file?.discard();
    },
  };
}
