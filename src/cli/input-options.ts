import type { OptionDefinition } from './command.js';

/** The options of commands that read records; see `readInputs` and `loadRuleSet`. */
export const INPUT_OPTIONS: readonly OptionDefinition[] = [
  {
    flags: '-i, --input <file>',
    description:
      'events: .jsonl, .ndjson, or .csv of purchases, also with .gz or .zst; .parquet; - for standard input; may be given again',
    repeats: true,
  },
  { flags: '-m, --members <file>', description: 'members: .jsonl or .csv, also with .gz or .zst; .parquet' },
  {
    flags: '--input-format <format>',
    description: 'format of events where no file name tells it; standard input is jsonl unless said',
    choices: ['jsonl', 'csv'],
  },
  { flags: '--ruleset <file>', description: 'a compiled rule set instead of a project' },
];
