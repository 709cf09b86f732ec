import type { Command } from '../../command.js';
import { INPUT_OPTIONS } from '../../input-options.js';

export const EXPLAIN: Command = {
  usage: 'explain [project]',
  summary: 'explain one purchase to the point: what each rule gave, and why another gave nothing',
  details: `Earlier purchases of the input are evaluated first, so limits and counters are
as in a run.

  jifen explain --input purchases.jsonl --members members.csv --purchase P1
  jifen explain --input purchases.jsonl --purchase P1 --lang zh`,
  options: [
    ...INPUT_OPTIONS,
    { flags: '-p, --purchase <id>', description: 'id of the purchase to explain' },
    {
      flags: '--format <format>',
      description: 'form of the explanation',
      choices: ['text', 'json'],
      default: 'text',
    },
  ],
  load: () => import('./run.js'),
};
