import type { OptionDefinition } from '../../src/cli/command.js';

/** The options of a command as the page on commands lists them. */
export function optionTable(options: readonly OptionDefinition[]): string {
  const rows = options.map(({ flags, description, choices = [], default: standard }) => [
    `\`${flags}\``,
    description,
    choices.map((choice) => (choice === standard ? `**\`${choice}\`**` : `\`${choice}\``)).join(' ') ||
      (standard === undefined ? '' : `**\`${standard}\`**`),
  ]);
  const head = ['option', 'meaning', 'values'];
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => (row[column] ?? '').length)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |\n`;
  return [head, widths.map((width) => '-'.repeat(width)), ...rows].map(line).join('');
}
