import type { Command } from '../../command.js';

export const COMPILE: Command = {
  usage: 'compile [project]',
  summary: 'compile the campaigns of a project to a rule set',
  details: `Writes canonical JSON: the same campaigns always give the same bytes. The rule
set needs no sources:

  jifen compile -o ruleset.json
  jifen run --ruleset ruleset.json --input purchases.jsonl`,
  options: [
    { flags: '-o, --output <file>', description: 'file to write, - for standard output', default: '-' },
  ],
  load: () => import('./run.js'),
};
