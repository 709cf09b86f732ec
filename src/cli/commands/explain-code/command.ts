import type { Command } from '../../command.js';

export const EXPLAIN_CODE: Command = {
  usage: 'explain-code [code]',
  summary: 'print the page of a message code, or list all codes',
  details: `  jifen explain-code JF1403
  jifen explain-code --lang zh`,
  options: [],
  load: () => import('./run.js'),
};
