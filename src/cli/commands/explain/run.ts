import { prepareAccountRules } from '../../../account/account-rules.js';
import type { Purchase } from '../../../engine/event.js';
import { explainDecision } from '../../../explain/explain-decision.js';
import { explainToJson } from '../../../explain/explain-to-json.js';
import { createEvaluator } from '../../../fast/create-evaluator.js';
import type { RuleSet } from '../../../ruleset/types.js';
import { problemOf } from '../../../run/applied.js';
import { createEventProcessor, type Evaluated } from '../../../run/evaluate-events.js';
import { rejectReason } from '../../../run/rejects.js';
import { escapeJson } from '../../../text/escape.js';
import type { Localized } from '../../../text/localized.js';
import { type Invocation, type RunCommand, textOption, textOptions } from '../../command.js';
import { EXIT } from '../../exit-codes.js';
import { type InputProblem, inputProblem } from '../../input-problem.js';
import { interruptible } from '../../interruptible.js';
import { loadRuleSet } from '../../load-rule-set.js';
import { CLI_MESSAGES } from '../../messages.js';
import { type InputsRead, readInputs, requireInputs } from '../../read-inputs.js';

const PURCHASE_MISSING = {
  option: '--purchase',
  what: { en: 'the id of the purchase to explain', zh: '要解释的订单编号' },
};

/** Everything before the asked purchase is evaluated too: counters, limits and budgets depend on it. */
export const run: RunCommand = async (invocation) => {
  const id = textOption(invocation.options, 'purchase');
  if (id === undefined) throw inputProblem(EXIT.usage, CLI_MESSAGES.missingOption, PURCHASE_MISSING);
  requireInputs(invocation);
  const loaded = await loadRuleSet(invocation);
  if (typeof loaded === 'number') return loaded;
  const refused: string[] = [];
  const inputs = await readInputs(invocation, loaded.vocabulary, (reject) => {
    if (reject.id === id) refused.push(rejectReason(reject, invocation.language));
  });
  const evaluated = await findPurchase(invocation, id, loaded.ruleSet, inputs);
  if (evaluated === 'another event') throw noPurchase(invocation, id, auditInstead(id));
  const refusal = evaluated?.outcome.refusal ?? null;
  if (refusal !== null) refused.push(rejectReason(problemOf(refusal), invocation.language));
  if (evaluated === null || refusal !== null) throw notFound(invocation, id, refused);
  await invocation.host.write(explain(invocation, loaded.ruleSet, evaluated));
  return EXIT.ok;
};

async function findPurchase(
  { host }: Invocation,
  id: string,
  ruleSet: RuleSet,
  inputs: InputsRead,
): Promise<Evaluated<Purchase> | 'another event' | null> {
  const interruption = host.watchInterruption();
  const processor = createEventProcessor(prepareAccountRules(ruleSet, createEvaluator), inputs.members);
  try {
    for await (const event of interruptible(inputs.events.events, interruption)) {
      if (event.id === id && event.type === 'purchase') return processor.process(event, { trace: true });
      // Ids are unique over all kinds of event, so that no purchase of this id follows.
      if (event.id === id) return 'another event';
      processor.process(event);
    }
    return null;
  } finally {
    await inputs.events.close();
  }
}

function explain(
  { options, language }: Invocation,
  ruleSet: RuleSet,
  evaluated: Evaluated<Purchase>,
): string {
  const { decision, event, member } = evaluated;
  return options['format'] === 'json'
    ? `${escapeJson(JSON.stringify(explainToJson(ruleSet, decision, event, member), null, 2))}\n`
    : explainDecision(ruleSet, decision, event, member, language);
}

function notFound(invocation: Invocation, id: string, [why]: readonly string[]): InputProblem {
  return why === undefined
    ? noPurchase(invocation, id, null)
    : inputProblem(EXIT.noInput, CLI_MESSAGES.refusedPurchase, { id, why });
}

function noPurchase({ options }: Invocation, id: string, suggestion: Localized | null): InputProblem {
  const input = textOptions(options, 'input').join(', ');
  return inputProblem(EXIT.noInput, CLI_MESSAGES.unknownPurchase, { id, input }, suggestion);
}

function auditInstead(id: string): Localized {
  const command = `jifen audit --event ${id}`;
  return {
    en: `${id} is another kind of event; \`${command}\` with the same input tells what it did`,
    zh: `${id} 是其他类型的事件；用同样的输入运行 \`${command}\` 可查看它的影响`,
  };
}
