import type { Command } from '../../command.js';

export const RUN: Command = {
  usage: 'run [project]',
  summary: 'apply the campaigns to purchase records',
  details: `Reads JSON Lines or CSV (also .gz, - for standard input), sorts by time and id, counts duplicates once and
writes one decision a line with --output. Without it a summary is printed. Nothing is stored.

  jifen run --input purchases.jsonl --members members.csv
  jifen run --input purchases.csv.gz --output decisions.jsonl --rejects rejects.jsonl
  jifen run --ruleset ruleset.json --input - < purchases.jsonl`,
  options: [
    {
      flags: '-i, --input <file>',
      description: 'purchase records: .jsonl, .ndjson, .csv, with or without .gz, or -',
    },
    { flags: '-m, --members <file>', description: 'members: .jsonl or .csv' },
    { flags: '-o, --output <file>', description: 'decisions, one a line; - for standard output' },
    { flags: '--rejects <file>', description: 'records that were refused, as JSON Lines' },
    {
      flags: '--format <format>',
      description: 'summary: table or json; decisions: json or csv',
      choices: ['table', 'json', 'csv'],
      default: 'table',
    },
    { flags: '--input-format <format>', description: 'for standard input', choices: ['jsonl', 'csv'] },
    { flags: '--ruleset <file>', description: 'a compiled rule set instead of a project' },
    {
      flags: '--engine <engine>',
      description: 'what decides applicability',
      choices: ['reference', 'json-rules-engine'],
      default: 'reference',
    },
    { flags: '--strict', description: 'exit with 1 when any record is refused' },
  ],
  load: () => import('./run.js'),
};
