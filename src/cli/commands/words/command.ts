import type { Command } from '../../command.js';

export const WORDS: Command = {
  usage: 'words [search]',
  summary: 'print the phrase book: every sentence in both languages',
  details: `  jifen words
  jifen words limit`,
  options: [],
  load: () => import('./run.js'),
};
