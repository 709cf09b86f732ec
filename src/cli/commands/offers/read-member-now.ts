/** A member's account at the end of a day: from records that are booked in memory, or from a ledger. */
import { type Invocation, textOption, textOptions } from '../../command.js';
import { EXIT, type ExitCode } from '../../exit-codes.js';
import { inputProblem } from '../../input-problem.js';
import { CLI_MESSAGES } from '../../messages.js';
import { memberFromLedger } from './member-from-ledger.js';
import { memberFromRecords } from './member-from-records.js';
import type { MemberNow } from './member-now.js';

/**
 * @param day days since 1970-01-01; all of it has passed
 * @returns an exit code for a rule set with errors; throws an `InputProblem` for what cannot be read, and for a member
 *   whom nothing is known of
 */
export async function readMemberNow(
  invocation: Invocation,
  member: string,
  day: number,
): Promise<MemberNow | ExitCode> {
  const ledger = textOption(invocation.options, 'ledger');
  if (ledger === undefined) return memberFromRecords(invocation, member, day);
  for (const option of ['input', 'members']) {
    if (textOptions(invocation.options, option).length > 0)
      throw inputProblem(EXIT.usage, CLI_MESSAGES.clash, {
        first: '--ledger',
        second: `--${option}`,
        why: HAS_ALL,
      });
  }
  return memberFromLedger(invocation, ledger, member, day);
}

const HAS_ALL = { en: 'a ledger has its members and records', zh: '账本中已有会员和记录' };
