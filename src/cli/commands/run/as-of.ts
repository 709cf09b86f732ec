/** `--as-of DATE`: the run ends with the end of that day. */
import type { Advance } from '../../../engine/event.js';
import type { RuleSet } from '../../../ruleset/types.js';
import { advanceToEndOf } from '../../../run/advance-event.js';
import { dayNumber, parseCivilDate } from '../../../value/civil-date.js';
import { type Invocation, textOption } from '../../command.js';
import { EXIT } from '../../exit-codes.js';
import { inputProblem } from '../../input-problem.js';
import { CLI_MESSAGES } from '../../messages.js';

/** `null` when it was not asked for. Throws an `InputProblem` for what is no date. */
export function readAsOf({ options }: Invocation, { content }: RuleSet): Advance | null {
  const found = textOption(options, 'asOf');
  if (found === undefined) return null;
  const date = parseCivilDate(found);
  if (date === undefined) {
    throw inputProblem(EXIT.usage, CLI_MESSAGES.badPeriod, { option: '--as-of', found, form: '2027-02-17' });
  }
  return advanceToEndOf(found, dayNumber(date), content.zone);
}
