import type { Command } from '../../command.js';
import { HISTORY_OPTIONS } from '../../history-options.js';

export const STATEMENT: Command = {
  usage: 'statement [project]',
  summary: 'a member’s month: balance, every movement with its reason, what ends when',
  details: `The month ends at its last instant, in the zone of the program: what time
brings until then has happened. A ledger is taken as it stands.

  jifen statement --ledger mall.ledger --member M1 --month 2027-02
  jifen statement -i e.jsonl --member M1 --month 2027-02 --format html -o m.html`,
  options: [
    ...HISTORY_OPTIONS,
    { flags: '--member <id>', description: 'id of the member' },
    { flags: '--month <month>', description: 'the month, as 2027-02' },
    {
      flags: '--format <format>',
      description: 'form of the statement',
      choices: ['text', 'md', 'html', 'json'],
      default: 'text',
    },
    { flags: '-o, --output <file>', description: 'writes it to a file; - for standard output' },
  ],
  load: () => import('./run.js'),
};
