/** What happened to all accounts: from a ledger, or from records that are run through accounts in memory. */
import { prepareAccountRules } from '../account/account-rules.js';
import { createEvaluator } from '../fast/create-evaluator.js';
import { replayHistory } from '../report/replay-history.js';
import type { RuleSetContent } from '../ruleset/types.js';
import { createEventProcessor } from '../run/evaluate-events.js';
import { dayNumber, parseCivilDate, periodOf } from '../value/civil-date.js';
import { instantOfLocal } from '../value/zone.js';
import { type Invocation, textOption } from './command.js';
import { EXIT, type ExitCode } from './exit-codes.js';
import { inputProblem } from './input-problem.js';
import { loadRuleSet } from './load-rule-set.js';
import { CLI_MESSAGES } from './messages.js';
import { readInputs, requireInputs } from './read-inputs.js';
import { type OpenHistory, openStoredHistory } from './stored-history.js';

/**
 * A ledger is taken as it stands.
 *
 * @param until up to when time passes for records: the last day, `null` for no longer than they go
 */
export async function openHistory(
  invocation: Invocation,
  until: number | null,
): Promise<OpenHistory | ExitCode> {
  const ledger = textOption(invocation.options, 'ledger');
  if (ledger !== undefined) {
    requireNoInputs(invocation);
    return openStoredHistory(invocation, ledger);
  }
  requireInputs(invocation);
  const loaded = await loadRuleSet(invocation);
  if (typeof loaded === 'number') return loaded;
  let refusedRecords = 0;
  const { events, members } = await readInputs(invocation, loaded.vocabulary, () => {
    refusedRecords += 1;
  });
  const { ruleSet } = loaded;
  const rules = prepareAccountRules(ruleSet, createEvaluator);
  const processor = createEventProcessor(rules, members);
  const untilMs = until === null ? null : endOf(ruleSet.content, until);
  const history = replayHistory({
    ruleSet,
    evaluator: rules.evaluator,
    apply: (event) => processor.process(event).outcomes,
    account: processor.books.member,
    events: events.events,
    untilMs,
  });
  return { history, refusedRecords, close: () => events.close() };
}

/** A ledger has its own rule sets and records. */
function requireNoInputs({ options, arguments: [project] }: Invocation): void {
  const second = project ?? ['input', 'members', 'ruleset'].find((name) => options[name] !== undefined);
  if (second === undefined) return;
  const why = { en: 'a ledger has its own rule sets and records', zh: '账本自带规则集和记录' };
  const shown = project === undefined ? `--${second}` : second;
  throw inputProblem(EXIT.usage, CLI_MESSAGES.clash, { first: '--ledger', second: shown, why });
}

function endOf({ zone }: RuleSetContent, day: number): number {
  return instantOfLocal(zone, day + 1, 0);
}

/** The first day of the month of an option; throws an `InputProblem` for anything else. */
export function monthOption({ options }: Invocation, name: string): number {
  const text = textOption(options, name) ?? '';
  const date = parseCivilDate(`${text}-01`);
  if (date === undefined) throw badPeriod(`--${name}`, text, MONTH_FORM);
  return periodOf(dayNumber(date), 'month').start;
}

/** The day of an option; `null` when it was not given. */
export function dayOption({ options }: Invocation, name: string): number | null {
  const text = textOption(options, name);
  if (text === undefined) return null;
  const date = parseCivilDate(text);
  if (date === undefined) throw badPeriod(`--${name}`, text, DAY_FORM);
  return dayNumber(date);
}

const MONTH_FORM = 'YYYY-MM';
const DAY_FORM = 'YYYY-MM-DD';

function badPeriod(option: string, found: string, form: string): Error {
  return inputProblem(EXIT.usage, CLI_MESSAGES.badPeriod, { option, found, form });
}
