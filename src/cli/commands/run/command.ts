import type { Command } from '../../command.js';
import { INPUT_OPTIONS } from '../../input-options.js';

export const RUN: Command = {
  usage: 'run [project]',
  summary: 'apply the campaigns to purchase records',
  details: `Purchases are sorted by time and id; a record that comes twice counts once,
and two that contradict each other are both refused. Prints a summary; nothing
is stored. Decisions are JSON Lines, or CSV where the name ends in .csv or
--format says so. Files appear when they are complete, and never replace what
is read.

  jifen run --input purchases.jsonl --members members.csv
  jifen run --input purchases.csv.gz --output d.jsonl --rejects r.jsonl
  jifen run --ruleset ruleset.json --input - --output - < purchases.jsonl`,
  options: [
    ...INPUT_OPTIONS,
    { flags: '-o, --output <file>', description: 'writes decisions, one a line; - for standard output' },
    { flags: '--rejects <file>', description: 'writes the records that were refused, as JSON Lines' },
    {
      flags: '--format <format>',
      description: 'form of the summary, and with csv of decisions on standard output',
      choices: ['table', 'json', 'csv'],
      default: 'table',
    },
    {
      flags: '--engine <engine>',
      description: 'json-rules-engine checks on its own which rules apply; 1 when it disagrees',
      choices: ['reference', 'json-rules-engine'],
      default: 'reference',
    },
    {
      flags: '--ledger <file>',
      description:
        'books into this ledger, which is made where there is none; what it has already is not booked again',
    },
    { flags: '--as-of <date>', description: 'let time pass to the end of this day: 2027-02-17' },
    { flags: '--strict', description: 'exit with 1 when any record is refused' },
  ],
  load: () => import('./run.js'),
};
