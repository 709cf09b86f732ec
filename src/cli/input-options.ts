import type { OptionDefinition } from './command.js';

/** The options of commands that read records; see `readInputs` and `loadRuleSet`. */
export const INPUT_OPTIONS: readonly OptionDefinition[] = [
  {
    flags: '-i, --input <file>',
    description: 'purchases: .jsonl, .ndjson or .csv, also with .gz; - for standard input',
  },
  { flags: '-m, --members <file>', description: 'members: .jsonl or .csv, also with .gz' },
  {
    flags: '--input-format <format>',
    description: 'format of purchases where no file name tells it; standard input is jsonl unless said',
    choices: ['jsonl', 'csv'],
  },
  { flags: '--ruleset <file>', description: 'a compiled rule set instead of a project' },
];
