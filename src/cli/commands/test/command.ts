import type { Command } from '../../command.js';

export const TEST: Command = {
  usage: 'test [project]',
  summary: 'run the examples in the campaigns and the *.cases.yaml files beside them',
  details: `Prints a readable difference for each example that does not hold; exit code 1
when there is any.

  jifen test`,
  options: [{ flags: '--verbose', description: 'list the examples that hold, too' }],
  load: () => import('./run.js'),
};
