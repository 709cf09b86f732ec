/** How words on a command line are understood: what every command has in common. */
import { describe, expect, it } from 'vitest';
import { commandName, longFlag } from '../../src/cli/command.js';
import { COMMANDS } from '../../src/cli/commands/index.js';
import { FORMAT_OPTION } from '../../src/cli/format-option.js';
import { REPORTERS } from '../../src/text/reporters/index.js';
import { VERSION } from '../../src/version.js';
import { expectGolden } from '../support/golden.js';
import { jifen } from '../support/host.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { MALL } from './mall.js';

const NAMES = COMMANDS.map(commandName);

function run(words: readonly string[], language: 'en' | 'zh' = 'en') {
  return jifen(temporaryFolder(), words, { language });
}

describe('help', () => {
  it.each(['', ...NAMES])('of %j is as it was reviewed, from every side', async (name) => {
    const { code, out, err } = await run(name === '' ? ['--help'] : ['help', name]);
    expect([code, err]).toEqual([0, '']);
    expectGolden(`cli/help-${name === '' ? 'jifen' : name}.txt`, out);
    for (const words of [
      [name, '--help'],
      [name, '-h'],
      [name, '--help', '--lang', 'zh'],
    ])
      expect(await run(words.filter((word) => word !== ''))).toEqual({ code, out, err });
    if (name === '') expect(await run(['help'])).toEqual({ code, out, err });
  });

  it('is no wider than the terminal, and never wider than people read', async () => {
    const widthOf = async (columns: number): Promise<number> => {
      const { out } = await jifen(temporaryFolder(), ['--help'], { stream: { columns } });
      return Math.max(...out.split('\n').map((line) => line.length));
    };
    expect(await widthOf(60)).toBeLessThanOrEqual(60);
    expect(await widthOf(500)).toBeLessThanOrEqual(100);
  });

  it('is what `jifen` alone prints, as a mistake', async () => {
    const { code, out, err } = await run([]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toBe((await run(['--help'])).out);
  });

  it('lists the commands in their order', async () => {
    const { out } = await run(['--help']);
    expect(NAMES.map((name) => out.indexOf(`\n  ${name} `))).toEqual(
      NAMES.map((name) => out.indexOf(`\n  ${name} `)).toSorted((a, b) => a - b),
    );
  });
});

describe('the version', () => {
  it.each(['--version', '-V'])('is what %s prints', async (flag) => {
    expect(await run([flag])).toEqual({ code: 0, out: `${VERSION}\n`, err: '' });
  });
});

describe('--format', () => {
  it('takes the names of the reporters', () => {
    expect(FORMAT_OPTION.choices).toEqual([...REPORTERS.keys()]);
  });

  it('prints a problem that ends the command as it prints all others', async () => {
    const json = await run(['check', '--format', 'json']);
    expect(json).toMatchObject({ code: 66, err: '' });
    expect(JSON.parse(json.out)).toMatchObject([{ code: 'JF7010', file: null }]);
    expect((await run(['check', '--format', 'plain'])).out).toMatch(/^error JF7010: .*\n$/);
    expect((await run(['check', '--format', 'github'])).out).toMatch(/^::error title=JF7010::.*\n$/);
  });
});

describe('--lang', () => {
  it.each<[readonly string[]]>([
    [['--lang', 'zh', 'check']],
    [['check', '--lang', 'zh']],
    [['check', '--lang=zh']],
    [['--lang=zh', 'check']],
    [['--lang', 'en', 'check', '--lang', 'zh']],
  ])('counts wherever it stands: %j', async (words) => {
    expect((await run(words)).err).toContain('错误 JF7010：没有项目');
  });

  it('wins over the environment, both ways', async () => {
    expect((await run(['check'], 'zh')).err).toContain('错误');
    expect((await run(['check', '--lang', 'en'], 'zh')).err).toContain('error');
  });

  it('is the language of mistakes in the command line, too', async () => {
    expect((await run(['chek', '--lang', 'zh'])).err).toBe(
      '错误 JF7001：未知命令\n  没有命令“chek”\n建议：是不是 check？\n',
    );
  });

  it('ends at --', async () => {
    expect((await run(['words', '--', '--lang'])).err).toContain('`--lang`');
  });

  it.each<[readonly string[], string]>([
    [['check', '--lang'], '`--lang` needs a value'],
    [['check', '--lang', 'de'], '`--lang` is en or zh, not `de`'],
    [['check', '--lang='], '`--lang` is en or zh, not ``'],
  ])('is refused in %j', async (words, message) => {
    const { code, err } = await run(words);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });
});

describe('every command', () => {
  it.each(NAMES)('%s refuses an option that it does not have', async (name) => {
    const { code, out, err } = await run([name, '--no-such-option']);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(`\`jifen ${name}\` has no option \`--no-such-option\``);
  });

  it.each(
    COMMANDS.filter(({ usage }) => !usage.includes('...')).map((command) => [
      commandName(command),
      command.usage,
    ]),
  )('%s refuses more words than it takes', async (name, usage) => {
    const { code, err } = await run([name, 'one', 'two', 'three']);
    expect(code).toBe(2);
    expect(err).toContain(`the command is written \`jifen ${usage}\``);
  });

  const withValue = COMMANDS.flatMap((command) =>
    command.options
      .filter(({ flags }) => flags.includes('<'))
      .map((option): [string, string] => [commandName(command), longFlag(option)]),
  );

  it.each(withValue)('%s %s needs its value', async (name, flag) => {
    expect(await run([name, flag])).toMatchObject({ code: 2, out: '' });
    expect((await run([name, flag])).err).toContain(`\`${flag}\` needs a value`);
  });

  const withChoices = COMMANDS.flatMap((command) =>
    command.options
      .filter(({ choices }) => choices !== undefined)
      .map((option): [string, string, string] => [
        commandName(command),
        longFlag(option),
        option.choices?.join(', ') ?? '',
      ]),
  );

  it.each(withChoices)('%s %s is one of %s', async (name, flag, choices) => {
    const { code, err } = await run([name, `${flag}=other`]);
    expect(code).toBe(2);
    expect(err).toContain(`\`${flag}\` is ${choices}, not \`other\``);
  });

  it('has long names of options in lower case, and a summary that starts so', () => {
    for (const { options, summary, details, usage } of COMMANDS) {
      expect(summary, usage).toMatch(/^[a-z].*[^.]$/);
      expect(Math.max(...details.split('\n').map((line) => line.length)), usage).toBeLessThanOrEqual(80);
      expect(details, usage).toMatch(new RegExp(`^ {2}jifen ${usage.split(' ')[0]}`, 'm'));
      for (const option of options)
        expect(option.flags).toMatch(/^(?:-[a-z], )?--[a-z]+(?:-[a-z]+)*(?: <[a-z]+>)?$/);
    }
  });
});

describe('standard output that nobody reads any more', () => {
  it.each<[readonly string[]]>([
    [['--help']],
    [['words']],
    [['check']],
    [['check', 'nowhere', '--format', 'json']],
    [['compile']],
    [['explain-code']],
  ])('ends %j quietly', async (words) => {
    const { code, err } = await jifen(temporaryFolder(MALL), words, { writesMax: 0 });
    expect([code === 0 || code === 66, err]).toEqual([true, '']);
  });
});
