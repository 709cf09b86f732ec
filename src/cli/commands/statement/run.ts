import { makeStatement } from '../../../report/statement/make-statement.js';
import { statementDocument } from '../../../report/statement/statement-document.js';
import { statementToJson } from '../../../report/statement/statement-json.js';
import { periodOf } from '../../../value/civil-date.js';
import { type RunCommand, textOption } from '../../command.js';
import { EXIT } from '../../exit-codes.js';
import { inputProblem } from '../../input-problem.js';
import { CLI_MESSAGES } from '../../messages.js';
import { monthOption, openHistory } from '../../open-history.js';
import { writeReport } from '../../write-report.js';

const MEMBER_MISSING = {
  option: '--member',
  what: { en: 'the id of the member', zh: '会员编号' },
};
const MONTH_MISSING = {
  option: '--month',
  what: { en: 'the month, as 2027-02', zh: '月份，如 2027-02' },
};

export const run: RunCommand = async (invocation) => {
  const member = textOption(invocation.options, 'member');
  if (member === undefined) throw inputProblem(EXIT.usage, CLI_MESSAGES.missingOption, MEMBER_MISSING);
  if (textOption(invocation.options, 'month') === undefined)
    throw inputProblem(EXIT.usage, CLI_MESSAGES.missingOption, MONTH_MISSING);
  const day = monthOption(invocation, 'month');
  const open = await openHistory(invocation, periodOf(day, 'month').end);
  if (typeof open === 'number') return open;
  try {
    const statement = await makeStatement(open.history, member, day);
    if (statement === undefined) throw inputProblem(EXIT.noInput, CLI_MESSAGES.unknownMember, { member });
    const { ruleSet } = open.history;
    await writeReport(invocation, {
      json: () => statementToJson(ruleSet, statement),
      document: (language) => statementDocument({ language, content: ruleSet.content }, statement),
    });
  } finally {
    await open.close();
  }
  return EXIT.ok;
};
