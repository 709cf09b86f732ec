import type { Command } from '../../command.js';

export const EXPLAIN: Command = {
  usage: 'explain [project]',
  summary: 'explain one purchase to the point: what each rule gave, and why another gave nothing',
  details: `Earlier purchases of the input are evaluated first, so limits and counters are as in a run.

  jifen explain --input purchases.jsonl --members members.csv --purchase P1
  jifen explain --input purchases.jsonl --purchase P1 --lang zh`,
  options: [
    {
      flags: '-i, --input <file>',
      description: 'purchase records: .jsonl, .ndjson, .csv, with or without .gz, or -',
    },
    { flags: '-m, --members <file>', description: 'members: .jsonl or .csv' },
    { flags: '-p, --purchase <id>', description: 'id of the purchase to explain' },
    { flags: '--format <format>', description: 'text or json', choices: ['text', 'json'], default: 'text' },
    { flags: '--input-format <format>', description: 'for standard input', choices: ['jsonl', 'csv'] },
    { flags: '--ruleset <file>', description: 'a compiled rule set instead of a project' },
  ],
  load: () => import('./run.js'),
};
