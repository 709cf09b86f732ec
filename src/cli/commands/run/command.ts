import type { Command } from '../../command.js';
import { INPUT_OPTIONS } from '../../input-options.js';

export const RUN: Command = {
  usage: 'run [project]',
  summary: 'apply the campaigns to purchases and other events',
  details: `Events are sorted by time and id; a record that comes twice counts once, and
two that contradict each other are both refused. Prints a summary. With a
ledger, accounts are kept from run to run, and what is booked is not booked
again; without one nothing is stored. Outcomes are JSON Lines, or CSV where the
name ends in .csv or --format says so. Files appear when they are complete, and
never replace what is read. In the place of a project a plan can be named.

  jifen run --input purchases.jsonl --members members.csv
  jifen run --input events.jsonl.gz --ledger mall.ledger --as-of 2027-02-28
  jifen run plan.json
  jifen run --ruleset ruleset.json --input - --output - < purchases.jsonl`,
  options: [
    ...INPUT_OPTIONS,
    {
      flags: '-o, --output <file>',
      description: 'writes what became of each event, one a line; - for standard output',
    },
    {
      flags: '--no-items',
      description: 'leaves the points of each item out of decisions, which is faster',
    },
    {
      flags: '--rejects <file>',
      description: 'writes the records and events that were refused, as JSON Lines',
    },
    {
      flags: '--format <format>',
      description: 'form of the summary, and with csv of decisions on standard output',
      choices: ['table', 'json', 'csv'],
      default: 'table',
    },
    {
      flags: '--engine <engine>',
      description:
        'how purchases are decided; the answers are the same. json-rules-engine checks on its own which rules apply; 1 when it disagrees',
      choices: ['fast', 'closures', 'reference', 'json-rules-engine'],
      default: 'fast',
    },
    {
      flags: '--ledger <file>',
      description:
        'books into this ledger, which is made where there is none; what it has already is not booked again',
    },
    {
      flags: '--workers <number>',
      description:
        'threads that decide purchases, with the same bytes for any number; auto: as many as processors, where the input is large',
      default: '1',
    },
    { flags: '--stats', description: 'tell purchases a second, time by stage and memory, on standard error' },
    { flags: '--as-of <date>', description: 'let time pass to the end of this day: 2027-02-17' },
    { flags: '--strict', description: 'exit with 1 when any record or event is refused' },
  ],
  load: () => import('./run.js'),
};
