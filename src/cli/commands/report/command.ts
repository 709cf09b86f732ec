import type { Command } from '../../command.js';
import { HISTORY_OPTIONS } from '../../history-options.js';

export const REPORT: Command = {
  usage: 'report [project]',
  summary: 'the operator’s report: points, liability, campaigns, offers, green goods, what stands out',
  details: `A period includes both of its days; without --to time ends with the last
record. The HTML is one file without scripts that needs no network. Green goods
have a green grade, measured carbon savings, or a tag of --green-tags (unless
said, the declared tags whose names begin with green).

  jifen report --ledger mall.ledger
  jifen report -i events.jsonl --to 2027-12-31 --format html -o 2027.html`,
  options: [
    ...HISTORY_OPTIONS,
    { flags: '--from <day>', description: 'first day, as 2027-01-01' },
    { flags: '--to <day>', description: 'last day; what time brings until its end has happened' },
    { flags: '--green-tags <tags>', description: 'ids of tags that make goods green, with commas' },
    {
      flags: '--format <format>',
      description: 'form of the report',
      choices: ['text', 'md', 'html', 'json'],
      default: 'text',
    },
    { flags: '-o, --output <file>', description: 'writes it to a file; - for standard output' },
  ],
  load: () => import('./run.js'),
};
