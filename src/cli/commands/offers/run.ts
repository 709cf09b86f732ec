import { type RunCommand, textOption } from '../../command.js';
import { EXIT } from '../../exit-codes.js';
import { inputProblem } from '../../input-problem.js';
import { CLI_MESSAGES } from '../../messages.js';
import { dayOption } from '../../open-history.js';
import { writeReport } from '../../write-report.js';
import { offersDocument } from './offers-document.js';
import { offersToJson } from './offers-json.js';
import { offersOfMember } from './offers-of-member.js';
import { readMemberNow } from './read-member-now.js';

const MEMBER_MISSING = { option: '--member', what: { en: 'the id of the member', zh: '会员编号' } };
const DAY_MISSING = { option: '--at', what: { en: 'the day, as 2027-08-25', zh: '日期，如 2027-08-25' } };

export const run: RunCommand = async (invocation) => {
  const member = textOption(invocation.options, 'member');
  if (member === undefined) throw inputProblem(EXIT.usage, CLI_MESSAGES.missingOption, MEMBER_MISSING);
  const day = dayOption(invocation, 'at');
  if (day === null) throw inputProblem(EXIT.usage, CLI_MESSAGES.missingOption, DAY_MISSING);
  const now = await readMemberNow(invocation, member, day);
  if (typeof now === 'number') return now;
  const all = offersOfMember(now);
  await writeReport(invocation, {
    json: () => offersToJson(all),
    document: (language) => offersDocument(all, language),
  });
  return EXIT.ok;
};
