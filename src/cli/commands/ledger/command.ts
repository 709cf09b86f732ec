import type { Command } from '../../command.js';

export const LEDGER: Command = {
  usage: 'ledger <action> <file>',
  summary: 'verify a ledger, or export its entries',
  details: `verify reads every entry from the first: whether it is as it was written and in
its place, whether it can be at all, and whether the members' accounts are what
the entries come to. Names the first one that is wrong; the exit code is then 1.

export prints the entries as canonical JSON, one a line: the same records and
campaigns give the same bytes.

  jifen ledger verify mall.ledger
  jifen ledger export mall.ledger -o entries.jsonl`,
  options: [
    { flags: '-o, --output <file>', description: 'file to write, - for standard output', default: '-' },
  ],
  load: () => import('./run.js'),
};
