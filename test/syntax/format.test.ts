/** The layout of formatted files, rule by rule. */
import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/text/localized.js';
import { campaignFiles } from '../support/campaign-files.js';
import { formatText, GRAMMAR, parseText } from '../support/syntax.js';
import { meaningOf } from '../support/tree-meaning.js';

/** A rule block around clauses, formatted; the lines of its inside without their indent. */
function formatClauses(clauses: string, to?: Language, block = 'rule r'): string {
  const text = formatText(`jifen 1\n${block}\n${clauses}\nend\n`, to);
  expect(text, clauses).not.toBeNull();
  const lines = (text ?? '').split('\n').slice(3, -2);
  return lines.map((line) => line.replace(/^ {2}/, '')).join('\n');
}

type Case = readonly [what: string, written: string, printed: string, to?: Language];

describe('a sentence', () => {
  const cases: readonly Case[] = [
    ['has single blanks', 'give   50\tpoints　per   purchase', 'give 50 points per purchase'],
    ['stands on one line', 'give 50\n points\n per purchase', 'give 50 points per purchase'],
    ['has a blank after an English comma', 'group a ,take the best', 'group a, take the best'],
    ['has full-width punctuation in Chinese', '送 50 积分, 每单', '送 50 积分，每单'],
    ['has no blanks between Chinese words', '当 订单包含 a 品类', '当订单包含 a 品类'],
    ['has blanks between Chinese and other letters', '属season组，取最高', '属 season 组，取最高'],
    ['keeps its language', '积分 2 倍\ngive 1 point per unit', '积分 2 倍\ngive 1 point per unit'],
    ['is translated on demand', '积分 2 倍', 'multiply points by 2', 'en'],
    ['lists names with 、 in Chinese', '适用于 a,b，c 品类', '适用于 a、b、c 品类'],
    ['lists names with commas in English', '适用于 a、b 品类', 'for category a, b', 'en'],
    ['keeps parentheses', 'when (paid amount is at least 1 CNY)', 'when (paid amount is at least 1 CNY)'],
    [
      'has full-width parentheses in Chinese',
      'when not (paid amount is at least 1 CNY) or member tier is gold',
      '当非（实付金额不低于 1 元）或会员等级为 gold',
      'zh',
    ],
  ];
  for (const [what, written, printed, to] of cases) {
    test(what, () => expect(formatClauses(written, to)).toBe(printed));
  }
});

describe('a value', () => {
  const cases: readonly Case[] = [
    ['keeps digits and separators', 'give 1_000 points per unit', 'give 1_000 points per unit'],
    ['has ASCII digits', 'give １，０００．５０ points per unit', 'give 1,000.50 points per unit'],
    ['has the singular of its unit', 'give 1 points per unit', 'give 1 point per unit'],
    ['has the singular for 1.0 as well', 'give 1.0 points per unit', 'give 1.0 point per unit'],
    ['has the plural of its unit', 'give 2 point per unit', 'give 2 points per unit'],
    ['has its unit in the language', 'limit 30 CNY per purchase', '限每单 30 元', 'zh'],
    ['keeps a currency that has no Chinese name', 'limit 30 SGD per purchase', '限每单 30 SGD', 'zh'],
    ['lists numbers apart', 'when paid amount is 1 CNY,8 CNY', 'when paid amount is 1 CNY, 8 CNY'],
    ['lists bare numbers in Chinese', 'when paid amount is 1, 8', '当实付金额为 1、8', 'zh'],
  ];
  for (const [what, written, printed, to] of cases) {
    test(what, () => expect(formatClauses(written, to)).toBe(printed));
  }
});

describe('a name or text', () => {
  const cases: readonly Case[] = [
    ['is bare when it is an id', 'group "season-1", take the best', 'group season-1, take the best'],
    ['is quoted when it is none', 'group 「春节」, take the best', 'group "春节", take the best'],
    ['is quoted the Chinese way', 'group "春节", take the best', '属 「春节」 组，取最高', 'zh'],
    ['has other marks when it contains these', 'because 「say "hi"」', 'because “say "hi"”'],
    ['has other marks in Chinese too', 'because "「a」”"', '原因 "「a」”"', 'zh'],
    ['stays bare where no word can stand', 'group points, take the best', 'group points, take the best'],
    ['is quoted where it would be a word', 'when member tier is "known"', 'when member tier is "known"'],
    ['is quoted when it would end the block', 'group "end", take the best', 'group "end", take the best'],
    [
      'is quoted when it joins in one language only',
      'for category category',
      '适用于 「category」 品类',
      'zh',
    ],
    ['may be empty', 'because ""', 'because ""'],
  ];
  for (const [what, written, printed, to] of cases) {
    test(what, () => expect(formatClauses(written, to)).toBe(printed));
  }

  test('is quoted where it would be the unit of the number before it', () => {
    const setting = (name: string): string => `given member attribute "${name}" 3`;
    expect(formatClauses(setting('household'), undefined, 'example "e"')).toBe(
      'given member attribute household 3',
    );
  });
});

describe('long conditions', () => {
  test('stand one on a line, aligned', () => {
    const conditions =
      'member tier is gold and paid amount is at least 30 CNY and purchase includes category a';
    expect(formatClauses(`when ${conditions}`)).toBe(
      'when member tier is gold\n and paid amount is at least 30 CNY\n and purchase includes category a',
    );
    expect(formatClauses(`when ${conditions}`, 'zh')).toBe(
      '当会员等级为 gold\n且实付金额不低于 30 元\n且订单包含 a 品类',
    );
  });

  test('are aligned behind a longer beginning, and end as the sentence ends', () => {
    const clause = 'for members with tier gold or credit band at least B or tier diamond';
    expect(formatClauses(clause, undefined, 'campaign c')).toBe(
      'for members with tier gold\n              or credit band at least B\n              or tier diamond',
    );
    expect(formatClauses(clause, 'zh', 'campaign c')).toBe(
      '面向会员等级为 gold\n  或信用等级不低于 B\n  或会员等级为 diamond 的会员',
    );
  });

  test('two short ones stay on one line', () => {
    const clause = 'when member tier is gold and paid amount is at least 30 CNY';
    expect(formatClauses(clause)).toBe(clause);
  });

  test('a comment between two of them keeps its place, in a translation too', () => {
    const written = 'when member tier is gold # who\n # how much\n and paid amount is at least 30 CNY';
    expect(formatClauses(written)).toBe(
      'when member tier is gold  # who\n# how much\n and paid amount is at least 30 CNY',
    );
    expect(formatClauses(written, 'zh')).toBe('当会员等级为 gold  # who\n# how much\n且实付金额不低于 30 元');
  });
});

describe('a table', () => {
  const rows = '|member tier|times|\n|silver|2|\n|at least diamond|1.25|';
  test('has aligned columns', () => {
    expect(formatClauses(`multiply points\n${rows}`, undefined, 'table t')).toBe(
      'multiply points\n| member tier      | times |\n| silver           | 2     |\n| at least diamond | 1.25  |',
    );
  });

  test('counts a Chinese character as two columns', () => {
    expect(formatClauses(`multiply points\n${rows}`, 'zh', 'table t')).toBe(
      '积分倍数\n| 会员等级       | 倍数 |\n| silver         | 2    |\n| 不低于 diamond | 1.25 |',
    );
  });

  test('reads discounts as the language does, but leaves comparisons alone', () => {
    const discounts = '| off |\n| 10% |\n| not 3 折 |';
    expect(formatClauses(`multiply points\n${discounts}`, 'zh', 'table t')).toBe(
      '积分倍数\n| 优惠      |\n| 9 折      |\n| 不为 3 折 |',
    );
  });

  test('keeps the language of each row; rows without words have that of the block', () => {
    const mixed = '| 会员等级 | 实付金额 | 倍数 |\n| gold | 30 元 | 2 |\n| at least gold | 30 元 | 2 |';
    const printed = formatClauses(`multiply points\n${mixed}`, undefined, 'table t');
    expect(printed.replaceAll(/ +/g, ' ')).toBe(
      'multiply points\n| 会员等级 | 实付金额 | 倍数 |\n| gold | 30 CNY | 2 |\n| at least gold | 30 CNY | 2 |',
    );
  });
});

describe('a file', () => {
  test('begins with its version and has one blank line between blocks', () => {
    const text = 'jifen 1 limits limit 5 points per purchase end\n\n\n\nrule a because "x" end';
    expect(formatText(text)).toBe(
      'jifen 1\n\nlimits\n  limit 5 points per purchase\nend\n\nrule a\n  because "x"\nend\n',
    );
  });

  test('ends blocks in the language of their headers', () => {
    expect(formatText('jifen 1\nlimits 结束\n总限额 end')).toBe('jifen 1\n\nlimits\nend\n\n总限额\n结束\n');
  });

  test('keeps one blank line between clauses where the author left some', () => {
    const text = 'jifen 1\nrule a\n\n  because "x"\n\n\n  because "y"\n  because "z"\n\nend\n';
    expect(formatText(text)).toBe('jifen 1\n\nrule a\n  because "x"\n\n  because "y"\n  because "z"\nend\n');
  });

  test('has line feeds, no tabs, no byte order mark and a last line end', () => {
    const text = '\ufeffjifen 1\r\n\r\nrule a\r\n\tbecause\t"x"\r\n\r\n\tbecause "y"\rend';
    expect(formatText(text)).toBe('jifen 1\n\nrule a\n  because "x"\n\n  because "y"\nend\n');
  });

  test('may have no blocks', () => {
    expect(formatText('jifen 1')).toBe('jifen 1\n');
    expect(formatText('# a\njifen 1 # b')).toBe('jifen 1  # b\n\n# a\n');
  });

  test('is not formatted while it has mistakes', () => {
    expect(formatText('jifen 1\nrule a\n  give 5 points per\nend\n')).toBeNull();
    expect(formatText('rule a\nend\n')).toBeNull();
  });
});

describe('comments', () => {
  test('stand before what they precede, or behind it', () => {
    const text = [
      '# first',
      'jifen 1',
      '#about the block',
      'rule a # the rule',
      '      # about the clause',
      'because "x"#reason',
      '# last in the block',
      'end # done',
      '',
      '# section',
      '',
      '# about limits',
      'limits end',
      '# last',
    ].join('\n');
    expect(formatText(text)).toBe(
      [
        'jifen 1',
        '',
        '# first',
        '',
        '# about the block',
        'rule a  # the rule',
        '  # about the clause',
        '  because "x"  # reason',
        '  # last in the block',
        'end  # done',
        '',
        '# section',
        '',
        '# about limits',
        'limits',
        'end',
        '',
        '# last',
        '',
      ].join('\n'),
    );
  });

  test('inside a sentence go before it, the last one behind something stays behind', () => {
    expect(formatClauses('give # one\n # two\n 5 points # three\n per unit # four')).toBe(
      '# one\n# two\n# three\ngive 5 points per unit  # four',
    );
  });

  test('keep their own number signs', () => {
    expect(formatClauses('## heading\n#\nbecause "x"')).toBe('## heading\n#\nbecause "x"');
  });
});

describe('the campaign files of this repository', () => {
  const files = campaignFiles();

  test('formatted once are formatted for good', () => {
    for (const { path, text } of files) {
      const formatted = formatText(text);
      expect(formatText(formatted ?? ''), path).toBe(formatted);
      if (path.startsWith('test/fixtures/')) expect(formatted, path).toBe(text);
    }
  });

  test('are translated there and back without loss', () => {
    for (const { path, text } of files) {
      const meaning = meaningOf(parseText(text).tree, GRAMMAR);
      for (const [home, away] of [
        ['en', 'zh'],
        ['zh', 'en'],
      ] as const) {
        const there = formatText(text, away) ?? '';
        expect(formatText(there, home), path).toBe(formatText(text, home));
        expect(meaningOf(parseText(there).tree, GRAMMAR), path).toEqual(meaning);
      }
    }
  });

  test('the samples say the same in both languages, but for the titles', () => {
    const [en, zh] = ['en', 'zh'].map((language) => {
      const file = files.find(({ path }) => path === `test/fixtures/sample-${language}.campaign`);
      return (formatText(file?.text ?? '', 'en') ?? '').replaceAll(/["“「].*["”」]/g, '"…"');
    });
    expect(zh).toBe(en);
  });
});
