import type { Command } from '../../command.js';
import { INPUT_OPTIONS } from '../../input-options.js';

export const OFFERS: Command = {
  usage: 'offers [project]',
  summary: 'what a member can have for points, and what is missing',
  details: `All records up to the end of the day are taken into account, and time passes
to its end. Every offer is listed: those that the member can have with their
price, the others with everything that stands against them and the next date.
Perks and causes follow.

  jifen offers -i events.jsonl -m members.csv --member M1 --at 2027-08-25
  jifen offers -i events.jsonl --member M1 --at 2027-08-25 --format json
  jifen offers --ledger mall.ledger --member M1 --at 2027-08-25`,
  options: [
    ...INPUT_OPTIONS,
    { flags: '--ledger <file>', description: 'a ledger in the place of records; nothing is booked' },
    { flags: '--member <id>', description: 'id of the member' },
    { flags: '--at <date>', description: 'the day, as 2027-08-25; its end is what counts' },
    {
      flags: '--format <format>',
      description: 'form of the list',
      choices: ['text', 'md', 'html', 'json'],
      default: 'text',
    },
    { flags: '-o, --output <file>', description: 'writes it to a file; - for standard output' },
  ],
  load: () => import('./run.js'),
};
