import type { Command } from '../../command.js';
import { INPUT_OPTIONS } from '../../input-options.js';

export const PLAN: Command = {
  usage: 'plan [project]',
  summary: 'show what a run into a ledger would do, without doing it',
  details: `Decides all records on top of the ledger and books nothing. The plan holds what
would be given, to how many members, from which budgets, and what would be
refused; \`jifen run plan.json\` then books it, unless the campaigns, the ledger
or an input have changed meanwhile.

  jifen plan --input day.jsonl --ledger mall.ledger -o plan.json
  jifen run plan.json`,
  options: [
    ...INPUT_OPTIONS,
    { flags: '--ledger <file>', description: 'the ledger; one that is not there yet is empty' },
    { flags: '--as-of <date>', description: 'let time pass to the end of this day: 2027-02-17' },
    { flags: '-o, --output <file>', description: 'writes the plan' },
    {
      flags: '--format <format>',
      description: 'form of the summary',
      choices: ['table', 'json', 'csv'],
      default: 'table',
    },
  ],
  load: () => import('./run.js'),
};
