import type { Command } from '../../command.js';
import { FORMAT_OPTION } from '../../format-option.js';

export const CHECK: Command = {
  usage: 'check [project]',
  summary: 'check all campaigns of a project: the one command for CI',
  details: `Finds mistakes in jifen.yaml and the campaign files: syntax, names, types and
units, missing choices, empty windows, undeclared overlaps, unbounded
campaigns. Exit code 1 when there are errors. Without a folder, the project is
looked for from the working folder upward, to the root of the repository.
--against lists what is new, gone or other than in an older version, and finds
offers that promised to keep their worth and do not.

  jifen check
  jifen check --against released.json
  jifen check campaigns-2027 --format github`,
  options: [
    FORMAT_OPTION,
    {
      flags: '--against <old>',
      description: 'an older version to compare with: a compiled rule set, or the folder of a project',
    },
    { flags: '--strict', description: 'warnings count as errors' },
  ],
  load: () => import('./run.js'),
};
