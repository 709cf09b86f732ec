import { describe, expect, it } from 'vitest';
import { counted, groupDigits, NOUNS } from '../../src/cli/counted.js';
import { renderTable } from '../../src/cli/table.js';
import { displayWidth } from '../../src/text/display-width.js';

describe('renderTable', () => {
  it('lines columns up under wide characters, and numbers to the right', () => {
    const rows = [
      ['规则', '积分'],
      ['a', '1,234'],
      ['双倍积分', '5'],
    ];
    expect(renderTable(rows, ['left', 'right'])).toBe(
      '规则       积分\n--------  -----\na         1,234\n双倍积分      5\n',
    );
  });

  it('leaves no blanks at the end of a line', () => {
    expect(
      renderTable(
        [
          ['a', 'b'],
          ['long', ''],
        ],
        ['left', 'left'],
      ),
    ).toBe('a     b\n----  -\nlong\n');
  });

  it('shows what would move the cursor', () => {
    expect(renderTable([['x\u001b[2J\n']], ['left'])).toBe('x\\x1b[2J\\x0a\n------------\n');
  });

  it('breaks the last column to the width of the terminal, and keeps its place', () => {
    const rows = [
      ['code', 'why'],
      ['JF1', 'one two three four five six seven eight nine ten eleven twelve'],
    ];
    const lines = renderTable(rows, ['left', 'left'], 40).trimEnd().split('\n');
    expect(lines).toEqual([
      'code  why',
      '----  ----------------------------------',
      'JF1   one two three four five six seven',
      '      eight nine ten eleven twelve',
    ]);
    for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(40);
  });

  it('breaks nothing into shreds on a very narrow terminal', () => {
    const text = 'a text of about fifty characters that is to be read';
    expect(
      renderTable(
        [
          ['code'.repeat(5), 'x'],
          ['', text],
        ],
        ['left', 'left'],
        20,
      ),
    ).toContain('a text of about fifty');
  });

  it('has a head alone, or nothing', () => {
    expect(renderTable([['a', 'b']], ['left', 'right'])).toBe('a  b\n-  -\n');
    expect(renderTable([], ['left'])).toBe('');
  });
});

describe('counted', () => {
  it.each([
    [0, '0 rules', '0 条规则'],
    [1, '1 rule', '1 条规则'],
    [2, '2 rules', '2 条规则'],
    [1234567, '1,234,567 rules', '1,234,567 条规则'],
  ])('%i', (count, en, zh) => {
    expect([counted(count, NOUNS.rule, 'en'), counted(count, NOUNS.rule, 'zh')]).toEqual([en, zh]);
  });
});

describe('groupDigits', () => {
  it.each([
    ['0', '0'],
    ['999', '999'],
    ['1000', '1,000'],
    ['-1234567.8901', '-1,234,567.8901'],
    ['123456789012345678901', '123,456,789,012,345,678,901'],
  ])('%s', (text, grouped) => {
    expect(groupDigits(text)).toBe(grouped);
  });
});
