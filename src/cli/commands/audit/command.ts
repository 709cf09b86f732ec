import type { Command } from '../../command.js';
import { HISTORY_OPTIONS } from '../../history-options.js';

export const AUDIT: Command = {
  usage: 'audit [project]',
  summary: 'the full trail of a member, an entry or an event, with the rule and reason of each',
  details: `Entries are numbered from 1 in the order in which they were booked. An entry
is shown with all others about the same points, an event with what corrects it.

  jifen audit --ledger mall.ledger --member M1
  jifen audit --ledger mall.ledger --entry 42 --format json
  jifen audit -i events.jsonl --event P1
  jifen audit -i events.jsonl --anomalies`,
  options: [
    ...HISTORY_OPTIONS,
    { flags: '--member <id>', description: 'everything of a member' },
    { flags: '--entry <number>', description: 'an entry of the ledger' },
    { flags: '--event <id>', description: 'an event by the id of its record' },
    { flags: '--anomalies', description: 'members who did much in little time' },
    { flags: '--to <day>', description: 'last day; what time brings until its end has happened' },
    {
      flags: '--format <format>',
      description: 'form of the trail',
      choices: ['text', 'md', 'html', 'json'],
      default: 'text',
    },
    { flags: '-o, --output <file>', description: 'writes it to a file; - for standard output' },
  ],
  load: () => import('./run.js'),
};
