import { makeReport } from '../../../report/operator/make-report.js';
import { reportDocument } from '../../../report/operator/report-document.js';
import { reportToJson } from '../../../report/operator/report-json.js';
import { type Invocation, type RunCommand, textOption } from '../../command.js';
import { EXIT } from '../../exit-codes.js';
import { inputProblem } from '../../input-problem.js';
import { CLI_MESSAGES } from '../../messages.js';
import { dayOption, openHistory } from '../../open-history.js';
import { writeReport } from '../../write-report.js';

export const run: RunCommand = async (invocation) => {
  const first = dayOption(invocation, 'from');
  const last = dayOption(invocation, 'to');
  if (first !== null && last !== null && first > last) throw reversed(invocation);
  const greenTags = tagsOption(invocation);
  const open = await openHistory(invocation, last);
  if (typeof open === 'number') return open;
  try {
    const { ruleSet } = open.history;
    const report = await makeReport(open.history, { first, last, greenTags });
    await writeReport(invocation, {
      json: () => reportToJson(ruleSet, report),
      document: (language) => reportDocument({ language, content: ruleSet.content }, ruleSet.hash, report),
    });
  } finally {
    await open.close();
  }
  return EXIT.ok;
};

function tagsOption({ options }: Invocation): ReadonlySet<string> | null {
  const text = textOption(options, 'greenTags');
  return text === undefined ? null : new Set(text.split(',').map((tag) => tag.trim()));
}

function reversed({ options }: Invocation): Error {
  return inputProblem(EXIT.usage, CLI_MESSAGES.clash, {
    first: `--from ${textOption(options, 'from') ?? ''}`,
    second: `--to ${textOption(options, 'to') ?? ''}`,
    why: { en: 'the period would end before it begins', zh: '期间的结束早于开始' },
  });
}
