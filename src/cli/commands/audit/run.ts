import { makeTrail, type TrailQuestion } from '../../../report/audit/trail.js';
import { trailDocument } from '../../../report/audit/trail-document.js';
import { trailToJson } from '../../../report/audit/trail-json.js';
import type { History } from '../../../report/history.js';
import { anomaliesDocument } from '../../../report/operator/anomalies-document.js';
import { makeReport } from '../../../report/operator/make-report.js';
import { anomaliesToJson } from '../../../report/operator/report-json.js';
import { type Invocation, type RunCommand, textOption } from '../../command.js';
import { EXIT } from '../../exit-codes.js';
import { inputProblem } from '../../input-problem.js';
import { CLI_MESSAGES } from '../../messages.js';
import { dayOption, openHistory } from '../../open-history.js';
import { writeReport } from '../../write-report.js';

export const run: RunCommand = async (invocation) => {
  const question = questionOf(invocation);
  const open = await openHistory(invocation, dayOption(invocation, 'to'));
  if (typeof open === 'number') return open;
  try {
    await (question === 'anomalies'
      ? writeAnomalies(invocation, open.history)
      : writeTrail(invocation, open.history, question));
  } finally {
    await open.close();
  }
  return EXIT.ok;
};

const QUESTION_MISSING = {
  option: '--member',
  what: {
    en: 'a member, an --entry, an --event, or --anomalies',
    zh: '会员，或者 --entry、--event、--anomalies 之一',
  },
};

function questionOf({ options }: Invocation): TrailQuestion | 'anomalies' {
  const member = textOption(options, 'member');
  const entry = textOption(options, 'entry');
  const event = textOption(options, 'event');
  const asked: (TrailQuestion | 'anomalies')[] = [
    ...(member === undefined ? [] : [{ about: 'member', id: member } as const]),
    ...(entry === undefined ? [] : [{ about: 'entry', seq: entryNumber(entry) } as const]),
    ...(event === undefined ? [] : [{ about: 'event', id: event } as const]),
    ...(options['anomalies'] === true ? ['anomalies' as const] : []),
  ];
  const [question, other] = asked;
  if (question === undefined) throw inputProblem(EXIT.usage, CLI_MESSAGES.missingOption, QUESTION_MISSING);
  if (other !== undefined) throw inputProblem(EXIT.usage, CLI_MESSAGES.clash, clash(question, other));
  return question;
}

function clash(first: TrailQuestion | 'anomalies', second: TrailQuestion | 'anomalies') {
  const flag = (one: TrailQuestion | 'anomalies'): string => `--${one === 'anomalies' ? one : one.about}`;
  const why = { en: 'one question at a time', zh: '一次只能查询一项' };
  return { first: flag(first), second: flag(second), why };
}

function entryNumber(text: string): number {
  if (/^[1-9]\d{0,14}$/.test(text)) return Number(text);
  throw inputProblem(EXIT.usage, CLI_MESSAGES.badPeriod, {
    option: '--entry',
    form: '1, 2, 3 …',
    found: text,
  });
}

async function writeTrail(invocation: Invocation, history: History, question: TrailQuestion): Promise<void> {
  const steps = await makeTrail(history, question);
  if (steps.length === 0) throw notFound(question);
  const { ruleSet } = history;
  await writeReport(invocation, {
    json: () => trailToJson(ruleSet, steps),
    document: (language) => trailDocument({ language, content: ruleSet.content }, question, steps),
  });
}

function notFound(question: TrailQuestion): Error {
  if (question.about === 'member')
    return inputProblem(EXIT.noInput, CLI_MESSAGES.unknownMember, { member: question.id });
  const what =
    question.about === 'entry'
      ? { en: `entry ${question.seq}`, zh: `分录 ${question.seq}` }
      : { en: `event ${question.id}`, zh: `事件 ${question.id}` };
  return inputProblem(EXIT.noInput, CLI_MESSAGES.nothingFound, { what });
}

async function writeAnomalies(invocation: Invocation, history: History): Promise<void> {
  const { ruleSet } = history;
  const { anomalies } = await makeReport(history, { first: null, last: null, greenTags: null });
  await writeReport(invocation, {
    json: () => anomaliesToJson(ruleSet.content.program.points.digits, anomalies),
    document: (language) => anomaliesDocument({ language, content: ruleSet.content }, anomalies),
  });
}
