import { createEvaluator } from '../../../engine/create-evaluator.js';
import { explainDecision } from '../../../explain/explain-decision.js';
import { explainToJson } from '../../../explain/explain-to-json.js';
import type { RuleSet } from '../../../ruleset/types.js';
import { createEventProcessor, type Evaluated } from '../../../run/evaluate-events.js';
import { rejectReason } from '../../../run/rejects.js';
import { type Invocation, type RunCommand, textOption } from '../../command.js';
import { EXIT } from '../../exit-codes.js';
import { InputProblem } from '../../input-problem.js';
import { loadRuleSet } from '../../load-rule-set.js';
import { readInputs } from '../../read-inputs.js';

/** Everything before the asked purchase is evaluated too: counters, limits and budgets depend on it. */
export const run: RunCommand = async (invocation) => {
  const id = textOption(invocation.options, 'purchase');
  if (id === undefined)
    throw new InputProblem('--purchase is missing: the id of the purchase to explain', EXIT.usage);
  const loaded = await loadRuleSet(invocation);
  if (loaded === null) return EXIT.problems;
  const refused: string[] = [];
  const inputs = await readInputs(invocation, loaded.vocabulary, (reject) => {
    if (reject.id === id) refused.push(rejectReason(reject, invocation.language));
  });
  if (inputs === null) return EXIT.noInput;
  const processor = createEventProcessor(createEvaluator(loaded.ruleSet), inputs.members);
  try {
    for await (const event of inputs.events.events) {
      const evaluated = processor.process(event, { trace: event.id === id });
      if (event.id !== id) continue;
      await invocation.host.write(explain(invocation, loaded.ruleSet, evaluated));
      return EXIT.ok;
    }
  } finally {
    await inputs.events.close();
  }
  throw new InputProblem(notFound(id, refused), EXIT.noInput);
};

function explain(
  { options, language }: Invocation,
  ruleSet: RuleSet,
  { decision, event, member }: Evaluated,
): string {
  return options['format'] === 'json'
    ? `${JSON.stringify(explainToJson(ruleSet, decision, event, member), null, 2)}\n`
    : explainDecision(ruleSet, decision, event, member, language);
}

function notFound(id: string, refused: readonly string[]): string {
  return refused.length === 0
    ? `there is no purchase ${id} in the input`
    : `purchase ${id} was refused: ${refused.join('; ')}`;
}
