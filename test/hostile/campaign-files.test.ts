/** One test a row of the list of hostile inputs, part B, as far as it is about campaign files. */
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { formatText } from '../../src/api/format-text.js';
import { parseText } from '../../src/api/parse-text.js';
import { SIZE_LIMITS } from '../../src/check/size-limits.js';
import { hasErrors } from '../../src/text/diagnostic.js';
import { campaignFiles } from '../support/campaign-files.js';
import { prefixes, tokenFaults } from '../support/faults.js';
import { codesOf, compileRule, compileTexts, HEAD, repeated } from './project.js';

afterEach(() => {
  expect('polluted' in {}).toBe(false);
});

const parse = (text: string) => parseText({ path: 'x.campaign', text });

describe('B-01: files cut short, words left out, doubled or swapped', () => {
  const files = campaignFiles();
  /** Every so many faults of all files together; `test/syntax/broken-files.test.ts` tries all of them on the parser. */
  const STEP = 97;

  it('give messages only, and one for a mistake', () => {
    let tried = 0;
    let several = 0;
    const faults = files.flatMap(({ text }, index) =>
      [...tokenFaults(text), ...prefixes(text, 50)].map((fault) => ({ index, fault })),
    );
    for (const { index, fault } of faults.filter((_, count) => count % STEP === 0)) {
      const text = fault.text;
      const { diagnostics } = parse(text);
      const whole = compileTexts(HEAD, text);
      tried += 1;
      if (diagnostics.length > 1) several += 1;
      expect(whole.ruleSet === null || !hasErrors(whole.diagnostics), `${files[index]?.path}`).toBe(true);
    }
    expect(tried).toBeGreaterThan(files.length);
    expect(several / tried).toBeLessThan(0.03);
  });
});

describe('B-02: any bytes', () => {
  it('of all planes are read without a throw, and formatted only when they are a campaign', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        ...'规则 活动 结束 积分 且 end rule campaign when ( ) | , " 「 # 1 2027-02-06 12:00 % \n'.split(' '),
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.boolean(), (pieces, isVersioned) => {
        const text = `${isVersioned ? 'jifen 1\n' : ''}${pieces.join(' ')}`;
        const { diagnostics } = parse(text);
        const formatted = formatText({ path: 'x.campaign', text });
        expect(formatted.text === null).toBe(hasErrors(diagnostics));
      }),
      { numRuns: 500 },
    );
  });

  const MANY = 60_000;
  const shapes: readonly (readonly [what: string, make: (count: number) => string])[] = [
    ['words', (count) => 'a '.repeat(count)],
    ['quoted texts on one line', (count) => '"a" '.repeat(count)],
    ['quotation marks never closed', (count) => '“a\n'.repeat(count)],
    ['letters of another script', (count) => 'ж '.repeat(count)],
    ['signs', (count) => '@ '.repeat(count)],
    ['digits', (count) => '1'.repeat(count)],
    ['unknown Chinese words', (count) => '犇骉\n'.repeat(count)],
    ['Chinese words without blanks', (count) => '积分'.repeat(count)],
    ['one Chinese word', (count) => '的'.repeat(count)],
    ['comments', (count) => '#\u200b\n'.repeat(count)],
    ['ends', (count) => 'end\n'.repeat(count)],
    ['pipes', (count) => '|'.repeat(count)],
    ['dates', (count) => '2027/1/1 '.repeat(count / 4)],
    ['blocks without end', (count) => 'rule a\n'.repeat(count)],
    ['rules', (count) => repeated(count / 10, (index) => `rule r${index}\ngive 5 points per unit\nend\n`)],
    [
      'conditions',
      (count) => `rule a\nwhen ${'channel is app and '.repeat(count / 20)}channel is app\nend\n`,
    ],
    [
      'rows',
      (count) =>
        `table t\nmultiply points\n| member tier | times |\n${'| gold | 2 |\n'.repeat(count / 12)}end`,
    ],
  ];
  it.each(shapes)('%s take time in proportion to their number', (_what, make) => {
    const time = (count: number): number => {
      const text = `jifen 1\nrule r\n${make(count)}`;
      const start = performance.now();
      expect(parse(text).diagnostics.length).toBeLessThanOrEqual(201);
      return performance.now() - start;
    };
    time(MANY / 4);
    // With the square of the number it would be four times as much; machines are busy, so only a gross excess counts.
    const [half, whole] = [time(MANY), time(2 * MANY)];
    expect(whole).toBeLessThan(Math.max(1500, 8 * half));
  });
});

describe('B-03: letters that deceive the eye', () => {
  it.each([
    ['a Cyrillic letter in a Latin name', 'rule "сpring" "x"', 'JF1011', 'U+0441'],
    ['a full-width letter in a Latin name', 'rule "Ｓpring" "x"', 'JF1011', 'U+FF33'],
    ['a mathematical letter in a Latin name', 'rule "\u{1d42c}pring" "x"', 'JF1011', 'U+1D42C'],
    ['the same in a title', 'rule a "VIP сlub"', 'JF1011', 'U+0441'],
    ['a Cyrillic letter without quotes', 'rule sрring "x"', 'JF1003', 'U+0440'],
    ['a right-to-left override', 'rule "a\u202eb" "x"', 'JF1003', 'U+202E'],
    ['a zero-width space', 'rule "a\u200bb" "x"', 'JF1003', 'U+200B'],
    ['a joined emoji', 'rule "\u{1f468}\u200d\u{1f469}" "x"', 'JF1003', 'U+200D'],
    ['a variation selector', 'rule "a\ufe00b" "x"', 'JF1003', 'U+FE00'],
    ['a letter that fills without showing', 'rule "a\u3164b" "x"', 'JF1003', 'U+3164'],
    ['a line separator', 'rule "a\u2028b" "x"', 'JF1003', 'U+2028'],
    ['half a character', 'rule "a\ud83db" "x"', 'JF1003', 'U+D83D'],
    ['a deceiving comment', '# \u202e\nrule a "x"', 'JF1003', 'U+202E'],
  ])('%s is refused with its code point', (_what, header, code, codePoint) => {
    const { diagnostics } = compileTexts(`${HEAD}\n${header}\n  give 5 points per purchase\nend\n`);
    expect(diagnostics.map((found) => [found.code, found.args['codePoint']])).toEqual([[code, codePoint]]);
  });

  it('text that is not composed is refused', () => {
    expect(codesOf(compileTexts(`${HEAD}\nrule "cafe\u0301"\n  give 5 points per purchase\nend\n`))).toEqual([
      'JF1002',
    ]);
  });

  it.each([
    '2027 VIP 会员日',
    'Café',
    'Кофе и чай',
    '新品NEW',
    'ＶＩＰ专享',
    '礼物🎁',
    '❤️ 会员',
    '50% 折扣／特惠',
    'Ελλάδα',
  ])('%s is an ordinary name', (name) => {
    const text = `${HEAD}\nrule "${name}" "${name}"\n  give 5 points per purchase\nend\n`;
    expect(codesOf(compileTexts(text))).toEqual([]);
  });

  it('typographic blanks are blanks', () => {
    expect(codesOf(compileRule('give\u00a05\u2009points\u3000per purchase'))).toEqual([]);
  });
});

describe('B-04: two things of one name', () => {
  const rule = (name: string): string => `rule ${name} "x"\n  give 5 points per purchase\nend\n`;

  it.each([
    ['the same', 'gift', 'gift'],
    ['other capitals', 'gift', 'GIFT'],
    ['full-width letters', 'gift', '"ｇｉｆｔ"'],
    ['look-alikes throughout', 'cop', '"сор"'],
    ['another blank', '"a b"', '"a\u00a0b"'],
    ['base points', 'base', 'gift'],
  ])('%s: %s, %s', (_what, one, other) => {
    const { diagnostics } = compileTexts(`${HEAD}\n${rule(one)}\n${rule(other)}`);
    expect(diagnostics.map(({ code }) => code)).toEqual(['JF1406']);
    expect(diagnostics[0]?.labels).toHaveLength(1);
  });

  it('in different files, and for campaigns', () => {
    const { diagnostics } = compileTexts(`${HEAD}\n${rule('gift')}`, `${HEAD}\n${rule('GIFT')}`);
    expect(diagnostics.map(({ code }) => code)).toEqual(['JF1406', 'JF1406']);
    expect(diagnostics.map(({ labels }) => labels[0]?.span.file)).toEqual([
      'campaigns/f0.campaign',
      'campaigns/f0.campaign',
    ]);
  });
});

describe('B-07: nesting and chains', () => {
  const isApp = 'channel is app';

  it.each([
    ['parentheses', `${'('.repeat(100_000)}${isApp}${')'.repeat(100_000)}`],
    ['negations', `${'not '.repeat(100_000)}${isApp}`],
    ['both', `${'not ('.repeat(60)}${isApp}${')'.repeat(60)}`],
  ])('%s are refused beyond 100 levels', (_what, condition) => {
    expect(codesOf(compileRule(`when ${condition}\n  give 5 points per purchase`))).toEqual(['JF1008']);
  });

  it('90 levels are read', () => {
    const condition = `${'('.repeat(90)}${isApp}${')'.repeat(90)}`;
    expect(codesOf(compileRule(`when ${condition}\n  give 5 points per purchase`))).toEqual([]);
  });

  it.each([
    ['and', (count: number) => repeated(count, () => isApp, ' and ')],
    ['or', (count: number) => repeated(count, () => isApp, ' or ')],
    [
      'plus',
      (count: number) =>
        `quantity of (${repeated(count, () => 'category snack', ' plus ')}) is at least 1 items`,
    ],
  ])('a chain of %s is refused beyond 1,000 comparisons', (_word, chain) => {
    const clauses = (count: number): string => `when ${chain(count)}\n  give 5 points per purchase`;
    expect(codesOf(compileRule(clauses(990))).filter((code) => code === 'JF1421')).toEqual([]);
    const { diagnostics } = compileRule(clauses(20_000));
    expect(diagnostics.map(({ code }) => code)).toEqual(['JF1421']);
    expect(diagnostics[0]?.args['limit']).toBe(`${SIZE_LIMITS.comparisonsAtOnce}`);
  });

  it('so are clauses that are one condition together', () => {
    const clauses = repeated(1001, () => `when ${isApp}\n  `);
    expect(codesOf(compileRule(`${clauses}give 5 points per purchase`))).toEqual(['JF1421']);
  });
});

describe('B-08: sizes', () => {
  const limitOf = (text: string, ...others: readonly string[]) =>
    compileTexts(text, ...others).diagnostics.map(({ code, args }) => [code, args['limit']]);

  it('a file has at most 1,048,576 characters', () => {
    expect(limitOf('#'.repeat(50_000_000))).toEqual([['JF1001', '1048576']]);
    expect(parse(`jifen 1\n${'#'.repeat(1_048_568)}`).diagnostics).toEqual([]);
  });

  it('a text has at most 4,096 characters', () => {
    const rule = (size: number): string =>
      `${HEAD}\nrule a "${'x'.repeat(size)}"\n  give 5 points per purchase\nend\n`;
    expect(limitOf(rule(900_000))).toEqual([['JF1006', '4096']]);
    expect(limitOf(rule(4096))).toEqual([]);
  });

  it('a name has at most 64 characters', () => {
    const rule = (size: number): string =>
      `${HEAD}\nrule ${'x'.repeat(size)}\n  give 5 points per purchase\nend\n`;
    expect(codesOf(compileTexts(rule(65)))).toEqual(['JF1305']);
    expect(codesOf(compileTexts(rule(64)))).toEqual([]);
    expect(codesOf(compileTexts(rule(900_000)))).toHaveLength(1);
  });

  const rows = (count: number): string =>
    `table t\n  give points per purchase, group g, add up\n  | paid amount | points |\n${repeated(
      count,
      (index) => `  | at least ${index} CNY | 5 |\n`,
    )}end\n`;

  it('a project has at most 20,000 rules, rows of tables included', () => {
    expect(limitOf(`${HEAD}\n${rows(20_001)}`)).toEqual([['JF1422', '20000']]);
    const gift = 'rule gift\n  give 5 points per purchase\nend\n';
    expect(limitOf(`${HEAD}\n${rows(20_000)}\n${gift}`)).toEqual([['JF1422', '20000']]);
  });

  it('a project compares at most 1,000,000 things', () => {
    const long = repeated(999, () => 'channel is app', ' and ');
    const text = rows(2000).replace('add up\n', `add up\n  when ${long}\n`);
    expect(limitOf(`${HEAD}\n${text}`)).toEqual([['JF1423', '1000000']]);
    const overrides = `add up\n  overrides rule ${repeated(2000, () => 'gift', ', ')}\n`;
    expect(limitOf(`${HEAD}\n${rows(2000).replace('add up\n', overrides)}`)).toEqual([['JF1423', '1000000']]);
  });

  it('a check gives at most 1,000 messages and one more', () => {
    const rules = repeated(
      5000,
      (index) => `rule r${index}\n  for category snakk${index}\n  give 5 points per unit\nend\n`,
    );
    const found = limitOf(`${HEAD}\n${rules}`);
    expect(found).toHaveLength(1001);
    expect(found.at(-1)).toEqual(['JF1424', '1000']);
  });
});

describe('B-11: programs that would cost too much', () => {
  it('a table that crosses long lists is refused, with what a purchase would cost', () => {
    const categories = repeated(40, () => 'snack, drink', ', ');
    const rules = repeated(
      1000,
      (index) =>
        `rule r${index}\n  for category ${categories}\n  multiply points by 2\n  group g, take the best\nend\n`,
    );
    const costly = compileTexts(`${HEAD}\n${rules.slice(0, rules.length / 1)}`).diagnostics.find(
      ({ code }) => code === 'JF1570',
    );
    expect(costly?.severity).toBe('error');
    expect(costly?.args['tests']).toMatch(/^\d+$/);
  });
});

describe('B-12: numbers that make no sense', () => {
  const give = 'give 5 points per purchase';
  it.each([
    ['JF1305', 'take 100.01% off the total\n  in lane item'],
    ['JF1305', 'take 10000% off the total\n  in lane item'],
    ['JF1305', 'take 0% off the total\n  in lane item'],
    ['JF1305', '合计打 10 折\n  属 item 通道'],
    ['JF1305', '合计打 85 折\n  属 item 通道'],
    ['JF1305', 'for category snack\n  buy 2 get 1 at 101% off\n  in lane item'],
    ['JF1305', 'for category snack\n  buy 0 get 1 free\n  in lane item'],
    ['JF1305', 'take 10% off one unit in every 1\n  in lane item'],
    ['JF1305', 'take 10% off each unit\n  in lane item\n  never below 101% of the listed price'],
    ['JF1305', 'multiply points by 0.99\n  group g, take the best'],
    ['JF1305', 'multiply points by 0\n  group g, take the best'],
    ['JF1009', 'multiply points by -2\n  group g, take the best'],
    ['JF1305', 'give 0 points per purchase'],
    ['JF1303', 'give 0.5 points per purchase'],
    ['JF1305', 'give 1 point per 0 CNY'],
    ['JF1305', 'give 1 point per full 0 CNY'],
    ['JF1303', 'give 1 point per 0.001 CNY'],
    ['JF1304', 'for category snack\n  sell each unit for 99,999,999,999,999 CNY\n  in lane item'],
    ['JF1007', 'give 1,000,000,000,000,000 points per purchase'],
    ['JF1007', `give ${'9'.repeat(1000)} points per purchase`],
    ['JF1305', `${give}\n  limit 0 points per member per day`],
    ['JF1305', `${give}\n  limit 0 times per member per day`],
    ['JF1303', `${give}\n  limit 1.5 times per member per day`],
    ['JF1305', `${give}\n  limit 1 time per member in any 0 days`],
    ['JF1305', `when day of the month is 32\n  ${give}`],
    ['JF1305', `when this is purchase number 0\n  ${give}`],
    ['JF1307', `when paid amount is between 50 CNY and 30 CNY\n  ${give}`],
    ['JF1503', `when paid amount is less than 0 CNY\n  ${give}`],
  ])('%s: %s', (code, clauses) => {
    const compiled = compileRule(clauses);
    expect(codesOf(compiled)).toEqual([code]);
    expect(compiled.ruleSet).toBeNull();
  });

  it('a budget of nothing', () => {
    for (const amount of ['0 points', '0 CNY', '0 times']) {
      const text = HEAD.replace('900,000 points', amount);
      expect(codesOf(compileTexts(text)), amount).toEqual(['JF1305']);
    }
  });

  it('15 digits are exact', () => {
    const { ruleSet } = compileRule('give 999,999,999,999,999 points per purchase');
    expect(JSON.stringify(ruleSet?.content.rules)).toContain('999999999999999');
  });
});

describe('B-16: files that are formatted', () => {
  const rule = 'jifen 1\n\nrule a "x"\n  give 5 points per purchase\nend\n';

  it.each([
    ['Windows line ends', rule.replaceAll('\n', '\r\n')],
    ['tabs', rule.replace('  give', '\tgive')],
    ['a byte order mark', `\ufeff${rule}`],
    ['no line end at the end', rule.trimEnd()],
    ['old Macintosh line ends', rule.replaceAll('\n', '\r')],
    ['blanks at the ends of lines', rule.replaceAll('\n', '  \n')],
  ])('%s', (_what, text) => {
    expect(formatText({ path: 'x.campaign', text }).text).toBe(rule);
  });

  it('comments stay', () => {
    const text = `# first\n${rule.replace('end', '# last\nend # behind')}# after\n`;
    const formatted = formatText({ path: 'x.campaign', text }).text ?? '';
    for (const comment of ['# first', '# last', '# behind', '# after']) expect(formatted).toContain(comment);
    expect(formatText({ path: 'x.campaign', text: formatted }).text).toBe(formatted);
  });

  it('a file with mistakes is not formatted', () => {
    expect(formatText({ path: 'x.campaign', text: rule.replace('give', 'giv') }).text).toBeNull();
  });
});
