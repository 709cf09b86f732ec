/** The page on commands says what the program does. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { commandName } from '../../src/cli/command.js';
import { COMMANDS } from '../../src/cli/commands/index.js';
import { EXIT } from '../../src/cli/exit-codes.js';
import { parseWords } from '../../src/cli/parse-words.js';
import { takeLanguage } from '../../src/cli/take-language.js';
import { createFakeHost } from '../support/host.js';
import { optionTable } from './option-table.js';

const PAGE = readFileSync(
  fileURLToPath(new URL('../../docs/reference/commands.md', import.meta.url)),
  'utf8',
);

/** The part of the page below a heading. */
function section(heading: string): string {
  return PAGE.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? '';
}

/** Command lines, without what the shell does with them. */
function commandLines(text: string): readonly (readonly string[])[] {
  return [...text.matchAll(/^ *jifen (.+)$/gm)].map(
    (match) => (match[1] ?? '').split(' < ')[0]?.split(' ') ?? [],
  );
}

const NAMED = COMMANDS.map((command) => [commandName(command), command] as const);

describe.each(NAMED)('jifen %s', (name, command) => {
  const text = section(`jifen ${command.usage}`);

  it('has its section, and a line in the list that leads there', () => {
    expect(text).not.toBe('');
    const anchor = `jifen ${command.usage}`
      .toLowerCase()
      .replace(/[^a-z -]/g, '')
      .replaceAll(' ', '-');
    expect(PAGE).toContain(`[\`jifen ${name}\`](#${anchor})`);
  });

  it('has all its options, as they are defined', () => {
    const table = optionTable(command.options);
    if (command.options.length === 0) expect(text).not.toContain('| option');
    else expect(text).toContain(`\n${table}\n`);
  });

  it.each(commandLines(`${text}\n${command.details}`).map((words) => [words.join(' '), words] as const))(
    'has an example that is a command: jifen %s',
    async (_line, words) => {
      const { words: rest, problem } = takeLanguage(words);
      expect(problem).toBeNull();
      expect(await commandStartedBy(rest)).toBe(rest[0]);
    },
  );

  it('has an example on the page and in its help', () => {
    expect(commandLines(text).length).toBeGreaterThan(0);
    expect(commandLines(command.details).length).toBeGreaterThan(0);
  });
});

/** What the command line would start, without starting it. Throws when it is not understood. */
async function commandStartedBy(words: readonly string[]): Promise<string> {
  let started = '';
  await parseWords(words, COMMANDS, createFakeHost('/'), async (command) => {
    started = commandName(command);
  });
  return started;
}

it('lists the exit codes', () => {
  const listed = [...section('Exit codes').matchAll(/^\| (\d+) /gm)].map((match) => Number(match[1]));
  expect(listed).toEqual(Object.values(EXIT));
});

it('describes no command that is not there', () => {
  const described = [...PAGE.matchAll(/^## jifen (.+)$/gm)].map((match) => match[1]);
  expect(described).toEqual(COMMANDS.map(({ usage }) => usage));
});
