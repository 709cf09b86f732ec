import type { Command } from '../../command.js';

export const INIT: Command = {
  usage: 'init [folder]',
  summary: 'make a small working project',
  details: `Writes jifen.yaml, a program file, a campaign with an example, sample
purchases and a CI snippet. Files that exist are never overwritten. --lang zh
writes the campaign in Chinese.

  jifen init my-campaigns
  jifen init my-campaigns --lang zh`,
  options: [],
  load: () => import('./run.js'),
};
